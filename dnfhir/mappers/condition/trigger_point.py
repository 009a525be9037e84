"""Condition: each trigger point found. https://hl7.org/fhir/R4/condition.html

That none were found is an Observation (`observation/no_trigger_points.py`): there is nothing to be a Condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition.shared import WRITTEN, as_found_by_therapist, condition, held
from dnfhir.mappers.forward.elements import body_site, extension, term
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.fhir_reader import (
    extension_value,
    key_of,
    levels_said,
    only,
    says,
    side_said,
    word,
)
from dnfhir.mappers.reverse.keep_known_elements import allowed
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import story
from dnfhir.session import TriggerPoint

HOMES: Final = {
    "trigger_points/*/id": "Condition.identifier.value",
    "trigger_points/*/muscle": "Condition.bodySite",
    "trigger_points/*/side": "Condition.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept",
    "trigger_points/*/levels": "Condition.extension(spinal-level).valueCodeableConcept",
    "trigger_points/*/activity": "Condition.code",
    "trigger_points/*/taut_band": "Condition.extension(taut-band).valueCode",
    "trigger_points/*/recognised_pain": "Condition.extension(recognised-pain).valueCode",
    "trigger_points/*/referred_pain": "Condition.extension(referred-pain).valueCode",
}
_KIND: Final = "trigger-point"
_WRITTEN: Final = (*WRITTEN, "extension", "bodySite")
_CODES: Final = {"active": "mtrp_active", "latent": "mtrp_latent", None: "mtrp"}
#: Each sign and the name of its extension; one that was not asked has none.
_SIGNS: Final = {
    "taut_band": "taut-band",
    "recognised_pain": "recognised-pain",
    "referred_pain": "referred-pain",
}


def to_fhir(record: Record) -> Iterator[Entry]:
    """Every trigger point of the session."""
    return (_trigger_point(record, point) for point in record.session.trigger_points or ())


def _trigger_point(record: Record, point: TriggerPoint) -> Entry:
    return condition(
        record,
        f"{_KIND}/{point.id}",
        story.trigger_point(record, point),
        "confirmed",
        extension=list(_signs(point)),
        code=term("finding", _CODES[point.activity]),
        bodySite=[
            body_site(
                "muscle",
                point.muscle,
                point.side,
                record.session.jurisdiction,
                language=record.session.language,
            )
        ],
        asserter=record.ref("practitioner"),
    )


def _signs(point: TriggerPoint) -> Iterator[Json]:
    """Levels, taut band, recognised and referred pain."""
    for level in point.levels:
        yield from extension("spinal-level", {"valueCodeableConcept": term("level", level)})
    for field, name in _SIGNS.items():
        state = getattr(point, field)
        if state != "not_asked":
            yield from extension(name, {"valueCode": state})


def from_fhir(found: Found) -> Json:
    """The trigger points by their ids."""
    read = (_said(found, key) for key, _ in found.each(_KIND))
    return says(trigger_points=[point for point in read if point])


def _said(found: Found, key: str) -> Json | None:
    where = f"{_KIND}/{key}"
    read = held(found, where, _WRITTEN, ("spinal-level", *_SIGNS.values()))
    if read is None:
        return None
    if not as_found_by_therapist(found, where, read):
        return None
    site = only(found, f"{where}.bodySite", read.get("bodySite", []))
    item = says(
        id=key,
        muscle=word(found, f"{where}.bodySite", "muscle", site),
        side=side_said(found, f"{where}.bodySite", site),
        levels=levels_said(found, f"{where}.extension(spinal-level)", read),
        activity=_activity(found, where, read),
        **{field: extension_value(read, name) for field, name in _SIGNS.items()},
    )
    return allowed(found, where, TriggerPoint, item)


def _activity(found: Found, where: str, read: Json) -> str | None:
    key = key_of("finding", read.get("code"))
    if key not in _CODES.values():
        found.note(f"{where}.code", "no trigger point as this record codes it; one it is taken for")
    return next((activity for activity, code in _CODES.items() if code == key), None)
