"""Procedure: each needling, part of the session's dry needling. https://hl7.org/fhir/R4/procedure.html

What is recorded of the technique follows STRICTA 2010 (items 2a to 2g).
"""

from __future__ import annotations

from collections.abc import Iterator
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
    own_side,
    performed,
    performed_at,
    shared,
    took_place,
    trigger_point_of,
)
from dnfhir.mappers.reverse.fhir_reader import decode_word, extension_value, levels_of, side_of
from dnfhir.mappers.reverse.keep_known_elements import (
    drop_invalid,
    keep_known_elements,
    quantity_in,
)
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Needling
from dnfhir.session.fields.place import place_of

HOMES: Final = {
    "needling/*/id": "Procedure.identifier.value",
    "needling/*/trigger_point": "Procedure.reasonReference",
    "needling/*/muscle": "Procedure.bodySite",
    "needling/*/side": "Procedure.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept",
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
    return (_needling(context, needling) for needling in context.session.needling)


def _needling(context: MappingContext, needling: Needling) -> Entry:
    """One trigger point needled: one muscle and side, what the needle did there; what is unknown is not there."""
    at, why = place_of(context.session, needling), _why_stopped(needling)
    return context.entry(
        f"needling/{needling.id}",
        "Procedure",
        treatment.needling(context, needling, at, _status(needling)),
        extension=list(_technique(needling, context.session.language)),
        partOf=[context.ref("session-procedure")],
        status=_status(needling),
        statusReason={"text": why} if why else None,
        **shared(context),
        encounter=context.ref("encounter"),
        code=term("treatment", "dry_needling", "dry needling"),
        **performed(context, needling.at),
        reasonReference=[context.ref(f"trigger-point/{at.point.id}")] if at.point else [],
        bodySite=[
            body_site(
                "muscle",
                at.muscle,
                at.side,
                context.session.jurisdiction,
                language=context.session.language,
            )
        ],
        usedReference=[context.ref(f"needle/{needling.id}")] if needling.needle else [],
        complicationDetail=complications(context, needling.id),
    )


def _status(needling: Needling) -> str:
    return "stopped" if needling.stopped else "completed"


def _why_stopped(needling: Needling) -> str | None:
    return needling.stopped if isinstance(needling.stopped, str) else None


def _technique(needling: Needling, language: str) -> Iterator[Json]:
    """How it was needled (STRICTA items 2a, 2c–2f), each only when recorded."""
    depth, retention = needling.depth_mm, needling.retention_s
    yield from extension("needle-punctures", {"valuePositiveInt": needling.punctures})
    yield from extension(
        "needle-depth", {"valueQuantity": None if depth is None else quantity(depth, "mm")}
    )
    yield from extension(
        "needle-retention",
        {"valueQuantity": None if retention is None else quantity(retention, "s")},
    )
    yield from extension("needle-stimulation", {"valueString": needling.stimulation})
    yield from extension("response-sought", {"valueString": needling.response_sought})
    for level in needling.levels:
        yield from extension("spinal-level", {"valueCodeableConcept": term("level", level)})
    if needling.position:
        yield from extension(
            "body-position",
            {"valueCodeableConcept": encode_word("position", needling.position, language)},
        )


def from_fhir(resources: SessionResources) -> Json:
    """Every needling that the record holds."""
    items = (_said(resources, key, held) for key, held in resources.of_kind("needling"))
    return present(needling=[item for item in items if item])


def _said(resources: SessionResources, key: str, held: Json) -> Json | None:
    where = f"needling/{key}"
    procedure = keep_known_elements(resources, where, held, _WRITTEN)
    if not took_place(resources, where, procedure):
        return None
    item = present(
        id=key,
        **_place(resources, where, procedure),
        at=performed_at(resources, where, procedure),
        stopped=_stopped(resources, where, procedure),
        **_technique_said(resources, where, procedure),
    )
    item = drop_invalid(resources, where, Needling, item) or {}
    if item and not item.keys() & {"trigger_point", "muscle"}:
        resources.note(f"{where}.bodySite", "not read: neither a trigger point nor a muscle")
        return None
    return item or None


def _place(resources: SessionResources, where: str, procedure: Json) -> Json:
    """The trigger point, which has muscle and side; else those of the needling itself."""
    sites = procedure.get("bodySite", [])
    if len(sites) > 1:
        resources.note(f"{where}.bodySite", "more than one; the first is taken")
    site = sites[0] if sites else {}
    key, point = trigger_point_of(resources, where, procedure)
    if key is None:
        return {
            "muscle": decode_word(resources, f"{where}.bodySite", "muscle", site),
            "side": side_of(site),
        }
    return {"trigger_point": key, "side": own_side(resources, where, site, point, side_of(site))}


def _technique_said(resources: SessionResources, where: str, procedure: Json) -> Json:
    position = extension_value(procedure, "body-position")
    return {
        "levels": list(dict.fromkeys(levels_of(procedure))),
        "position": decode_word(
            resources, f"{where}.extension(body-position)", "position", position
        ),
        "punctures": extension_value(procedure, "needle-punctures"),
        "depth_mm": _amount(resources, where, procedure, "needle-depth", "mm"),
        "retention_s": _amount(resources, where, procedure, "needle-retention", "s"),
        "stimulation": extension_value(procedure, "needle-stimulation"),
        "response_sought": extension_value(procedure, "response-sought"),
    }


def _amount(resources: SessionResources, where: str, procedure: Json, name: str, unit: str) -> Any:
    return quantity_in(
        resources, f"{where}.extension({name})", extension_value(procedure, name), unit
    )


def _stopped(resources: SessionResources, where: str, procedure: Json) -> bool | str | None:
    status, why = procedure.get("status"), procedure.get("statusReason", {})
    if status not in _DONE:
        resources.note(f"{where}.status", "neither completed nor stopped; read as completed")
    if status != "stopped":
        return None
    codes = [code.get("display") for code in why.get("coding", []) if code.get("display")]
    return why.get("text") or next(iter(codes), True)
