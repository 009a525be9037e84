"""Procedure: each needling, part of the session's dry needling.

https://hl7.org/fhir/R4/procedure.html

What is recorded of the technique follows STRICTA 2010 (items 2a to 2g).
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    body_site,
    encode_word,
    extension,
    present,
    quantity,
    term,
)
from dnfhir.mappers.procedure.parts import (
    SHARED,
    complications,
    decode_own_side,
    decode_performed,
    performed,
    shared_elements,
    took_place,
    trigger_point_of,
)
from dnfhir.mappers.reverse.decode_all import decode_all
from dnfhir.mappers.reverse.fhir_reader import (
    decode_word,
    extension_value,
    first_of,
    levels_of,
    side_of,
)
from dnfhir.mappers.reverse.keep_known_elements import (
    drop_invalid,
    keep_known_elements,
    quantity_in,
)
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Needling
from dnfhir.session.fields.place import Place, place_of

HOMES: Final = {
    "needling/*/id": "Procedure.identifier.value",
    "needling/*/trigger_point": "Procedure.reasonReference",
    "needling/*/muscle": "Procedure.bodySite",
    "needling/*/side": (
        "Procedure.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
    ),
    "needling/*/levels": "Procedure.extension(spinal-level).valueCodeableConcept",
    "needling/*/at": "Procedure.performedDateTime",
    "needling/*/position": "Procedure.extension(body-position).valueCodeableConcept",
    "needling/*/punctures": "Procedure.extension(needle-punctures).valuePositiveInt",
    "needling/*/depth_mm": "Procedure.extension(needle-depth).valueQuantity",
    "needling/*/retention_s": "Procedure.extension(needle-retention).valueQuantity",
    "needling/*/stimulation": "Procedure.extension(needle-stimulation).valueString",
    "needling/*/response_sought": "Procedure.extension(response-sought).valueString",
    "needling/*/stopped": "Procedure.statusReason.text",
}
_WRITTEN: Final = (*SHARED, "extension", "partOf", "usedReference", "complicationDetail")
_DONE: Final = ("completed", "stopped")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every needling of the session."""
    for needling in context.session.needling:
        yield _needling(context, needling)


def _needling(context: MappingContext, needling: Needling) -> Entry:
    """One trigger point needled: one muscle and side, what the needle did there.

    What is unknown is not there.
    """
    place = place_of(context.session, needling)
    status = "stopped" if needling.stopped else "completed"
    return context.entry(
        f"needling/{needling.id}",
        "Procedure",
        treatment.needling(context, needling, place, status),
        extension=list(_technique(needling, context.session.language)),
        partOf=[context.ref("session-procedure")],
        status=status,
        statusReason=_status_reason(needling),
        **shared_elements(context),
        encounter=context.ref("encounter"),
        code=term("treatment", "dry_needling", "dry needling"),
        **performed(context, needling.at),
        reasonReference=[context.ref(f"trigger-point/{place.point.id}")] if place.point else [],
        bodySite=[_site(context, place)],
        usedReference=[context.ref(f"needle/{needling.id}")] if needling.needle else [],
        complicationDetail=complications(context, needling.id),
    )


def _status_reason(needling: Needling) -> Json | None:
    """Why it was stopped, where that is recorded; `stopped` may be a plain yes."""
    if isinstance(needling.stopped, str) and needling.stopped:
        return {"text": needling.stopped}
    return None


def _site(context: MappingContext, place: Place) -> Json:
    session = context.session
    return body_site(
        "muscle", place.muscle, place.side, session.jurisdiction, language=session.language
    )


def _technique(needling: Needling, language: str) -> Iterator[Json]:
    """How it was needled (STRICTA items 2a, 2c–2f), each only when recorded."""
    yield from extension("needle-punctures", {"valuePositiveInt": needling.punctures})
    yield from _amount("needle-depth", needling.depth_mm, "mm")
    yield from _amount("needle-retention", needling.retention_s, "s")
    yield from extension("needle-stimulation", {"valueString": needling.stimulation})
    yield from extension("response-sought", {"valueString": needling.response_sought})
    for level in needling.levels:
        yield from extension("spinal-level", {"valueCodeableConcept": term("level", level)})
    if needling.position:
        position = encode_word("position", needling.position, language)
        yield from extension("body-position", {"valueCodeableConcept": position})


def _amount(name: str, value: Decimal | int | None, unit: str) -> Iterator[Json]:
    if value is not None:
        yield from extension(name, {"valueQuantity": quantity(value, unit)})


def from_fhir(resources: SessionResources) -> Json:
    """Every needling that took place."""
    return present(needling=decode_all(resources, "needling", _decode))


def _decode(resources: SessionResources, key: str, resource: Json) -> Json | None:
    where = f"needling/{key}"
    procedure = keep_known_elements(resources, where, resource, _WRITTEN)
    if not took_place(resources, where, procedure):
        return None
    item = present(
        id=key,
        **_decode_place(resources, where, procedure),
        at=decode_performed(resources, where, procedure),
        stopped=_decode_stopped(resources, where, procedure),
        **_decode_technique(resources, where, procedure),
    )
    needling = drop_invalid(resources, where, Needling, item)
    if needling and not needling.keys() & {"trigger_point", "muscle"}:
        resources.note(f"{where}.bodySite", "not read: neither a trigger point nor a muscle")
        return None
    return needling


def _decode_place(resources: SessionResources, where: str, procedure: Json) -> Json:
    """The trigger point, which has muscle and side; else those of the needling itself."""
    site = first_of(resources, f"{where}.bodySite", procedure.get("bodySite", []))
    key, point = trigger_point_of(resources, where, procedure)
    if key is None:
        muscle = decode_word(resources, f"{where}.bodySite", "muscle", site)
        return {"muscle": muscle, "side": side_of(site)}
    side = decode_own_side(resources, where, site, point, side_of(site))
    return {"trigger_point": key, "side": side}


def _decode_technique(resources: SessionResources, where: str, procedure: Json) -> Json:
    position = extension_value(procedure, "body-position")
    return {
        "levels": levels_of(procedure),
        "position": decode_word(
            resources, f"{where}.extension(body-position)", "position", position
        ),
        "punctures": extension_value(procedure, "needle-punctures"),
        "depth_mm": _decode_amount(resources, where, procedure, "needle-depth", "mm"),
        "retention_s": _decode_amount(resources, where, procedure, "needle-retention", "s"),
        "stimulation": extension_value(procedure, "needle-stimulation"),
        "response_sought": extension_value(procedure, "response-sought"),
    }


def _decode_amount(
    resources: SessionResources, where: str, procedure: Json, name: str, unit: str
) -> Any:
    value = extension_value(procedure, name)
    return quantity_in(resources, f"{where}.extension({name})", value, unit)


def _decode_stopped(resources: SessionResources, where: str, procedure: Json) -> bool | str | None:
    """Why it was stopped, True without a reason; None when it was completed."""
    status = procedure.get("status")
    if status not in _DONE:
        resources.note(f"{where}.status", "neither completed nor stopped; read as completed")
    if status != "stopped":
        return None
    reason = procedure.get("statusReason", {})
    text: str | None = reason.get("text")
    return text or _display_of(reason) or True


def _display_of(concept: Json) -> str | None:
    """The first display of a CodeableConcept."""
    for code in concept.get("coding", []):
        if display := code.get("display"):
            return str(display)
    return None
