"""Condition: each trigger point found. https://hl7.org/fhir/R4/condition.html

That none were found is an Observation (`observation/no_trigger_points.py`): there is nothing to be a Condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition.shared import WRITTEN, as_found_by_therapist, condition, held
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import body_site, extension, present, term
from dnfhir.mappers.reverse.fhir_reader import (
    decode_levels,
    decode_side,
    decode_word,
    extension_value,
    first_of,
    key_of,
)
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid
from dnfhir.mappers.reverse.session_resources import SessionResources
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


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every trigger point of the session."""
    return (_trigger_point(context, point) for point in context.session.trigger_points or ())


def _trigger_point(context: MappingContext, point: TriggerPoint) -> Entry:
    return condition(
        context,
        f"{_KIND}/{point.id}",
        story.trigger_point(context, point),
        "confirmed",
        extension=list(_signs(point)),
        code=term("finding", _CODES[point.activity]),
        bodySite=[
            body_site(
                "muscle",
                point.muscle,
                point.side,
                context.session.jurisdiction,
                language=context.session.language,
            )
        ],
        asserter=context.ref("practitioner"),
    )


def _signs(point: TriggerPoint) -> Iterator[Json]:
    """Levels, taut band, recognised and referred pain."""
    for level in point.levels:
        yield from extension("spinal-level", {"valueCodeableConcept": term("level", level)})
    for field, name in _SIGNS.items():
        state = getattr(point, field)
        if state != "not_asked":
            yield from extension(name, {"valueCode": state})


def from_fhir(resources: SessionResources) -> Json:
    """The trigger points by their ids."""
    read = (_said(resources, key) for key, _ in resources.of_kind(_KIND))
    return present(trigger_points=[point for point in read if point])


def _said(resources: SessionResources, key: str) -> Json | None:
    where = f"{_KIND}/{key}"
    read = held(resources, where, _WRITTEN, ("spinal-level", *_SIGNS.values()))
    if read is None:
        return None
    if not as_found_by_therapist(resources, where, read):
        return None
    site = first_of(resources, f"{where}.bodySite", read.get("bodySite", []))
    item = present(
        id=key,
        muscle=decode_word(resources, f"{where}.bodySite", "muscle", site),
        side=decode_side(resources, f"{where}.bodySite", site),
        levels=decode_levels(resources, f"{where}.extension(spinal-level)", read),
        activity=_activity(resources, where, read),
        **{field: extension_value(read, name) for field, name in _SIGNS.items()},
    )
    return drop_invalid(resources, where, TriggerPoint, item)


def _activity(resources: SessionResources, where: str, read: Json) -> str | None:
    key = key_of("finding", read.get("code"))
    if key not in _CODES.values():
        resources.note(
            f"{where}.code", "no trigger point as this record codes it; one it is taken for"
        )
    return next((activity for activity, code in _CODES.items() if code == key), None)
