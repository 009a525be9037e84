"""Procedure: each needling, part of the session's dry needling. https://hl7.org/fhir/R4/procedure.html

What is recorded of the technique follows STRICTA 2010 (items 2a to 2g).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import (
    body_site,
    extension,
    quantity,
    said,
    term,
)
from dnfhir.mappers.forward.record import Entry, Record
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
from dnfhir.mappers.reverse.fhir_reader import extension_value, levels, says, side, word
from dnfhir.mappers.reverse.keep_known_elements import allowed, measured, readable
from dnfhir.mappers.reverse.session_resources import Found
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


def to_fhir(record: Record) -> Iterator[Entry]:
    """Every needling of the session."""
    return (_needling(record, needling) for needling in record.session.needling)


def _needling(record: Record, needling: Needling) -> Entry:
    """One trigger point needled: one muscle and side, what the needle did there; what is unknown is not there."""
    at, why = place_of(record.session, needling), _why_stopped(needling)
    return record.entry(
        f"needling/{needling.id}",
        "Procedure",
        treatment.needling(record, needling, at, _status(needling)),
        extension=list(_technique(needling, record.session.language)),
        partOf=[record.ref("session-procedure")],
        status=_status(needling),
        statusReason={"text": why} if why else None,
        **shared(record),
        encounter=record.ref("encounter"),
        code=term("treatment", "dry_needling", "dry needling"),
        **performed(record, needling.at),
        reasonReference=[record.ref(f"trigger-point/{at.point.id}")] if at.point else [],
        bodySite=[
            body_site(
                "muscle",
                at.muscle,
                at.side,
                record.session.jurisdiction,
                language=record.session.language,
            )
        ],
        usedReference=[record.ref(f"needle/{needling.id}")] if needling.needle else [],
        complicationDetail=complications(record, needling.id),
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
            "body-position", {"valueCodeableConcept": said("position", needling.position, language)}
        )


def from_fhir(found: Found) -> Json:
    """Every needling that the record holds."""
    items = (_said(found, key, held) for key, held in found.each("needling"))
    return says(needling=[item for item in items if item])


def _said(found: Found, key: str, held: Json) -> Json | None:
    where = f"needling/{key}"
    procedure = readable(found, where, held, _WRITTEN)
    if not took_place(found, where, procedure):
        return None
    item = says(
        id=key,
        **_place(found, where, procedure),
        at=performed_at(found, where, procedure),
        stopped=_stopped(found, where, procedure),
        **_technique_said(found, where, procedure),
    )
    item = allowed(found, where, Needling, item) or {}
    if item and not item.keys() & {"trigger_point", "muscle"}:
        found.note(f"{where}.bodySite", "not read: neither a trigger point nor a muscle")
        return None
    return item or None


def _place(found: Found, where: str, procedure: Json) -> Json:
    """The trigger point, which has muscle and side; else those of the needling itself."""
    sites = procedure.get("bodySite", [])
    if len(sites) > 1:
        found.note(f"{where}.bodySite", "more than one; the first is taken")
    site = sites[0] if sites else {}
    key, point = trigger_point_of(found, where, procedure)
    if key is None:
        return {"muscle": word(found, f"{where}.bodySite", "muscle", site), "side": side(site)}
    return {"trigger_point": key, "side": own_side(found, where, site, point, side(site))}


def _technique_said(found: Found, where: str, procedure: Json) -> Json:
    position = extension_value(procedure, "body-position")
    return {
        "levels": list(dict.fromkeys(levels(procedure))),
        "position": word(found, f"{where}.extension(body-position)", "position", position),
        "punctures": extension_value(procedure, "needle-punctures"),
        "depth_mm": _amount(found, where, procedure, "needle-depth", "mm"),
        "retention_s": _amount(found, where, procedure, "needle-retention", "s"),
        "stimulation": extension_value(procedure, "needle-stimulation"),
        "response_sought": extension_value(procedure, "response-sought"),
    }


def _amount(found: Found, where: str, procedure: Json, name: str, unit: str) -> Any:
    return measured(found, f"{where}.extension({name})", extension_value(procedure, name), unit)


def _stopped(found: Found, where: str, procedure: Json) -> bool | str | None:
    status, why = procedure.get("status"), procedure.get("statusReason", {})
    if status not in _DONE:
        found.note(f"{where}.status", "neither completed nor stopped; read as completed")
    if status != "stopped":
        return None
    codes = [code.get("display") for code in why.get("coding", []) if code.get("display")]
    return why.get("text") or next(iter(codes), True)
