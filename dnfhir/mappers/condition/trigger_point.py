"""Condition: each trigger point found. https://hl7.org/fhir/R4/condition.html

That none were found is an Observation (`observation/no_trigger_points.py`): there is nothing to be
a Condition.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition.shared import WRITTEN, encode_condition, is_upheld, read_condition
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import body_site, extension, present, term
from dnfhir.mappers.reverse.decode_all import decode_all, inverted
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
    "trigger_points/*/side": (
        "Condition.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
    ),
    "trigger_points/*/levels": "Condition.extension(spinal-level).valueCodeableConcept",
    "trigger_points/*/activity": "Condition.code",
    "trigger_points/*/taut_band": "Condition.extension(taut-band).valueCode",
    "trigger_points/*/recognised_pain": "Condition.extension(recognised-pain).valueCode",
    "trigger_points/*/referred_pain": "Condition.extension(referred-pain).valueCode",
}
_KIND: Final = "trigger-point"
_WRITTEN: Final = (*WRITTEN, "extension", "bodySite")
_CODES: Final = {"active": "mtrp_active", "latent": "mtrp_latent", None: "mtrp"}
_ACTIVITIES: Final = inverted(_CODES)
#: Each sign and the name of its extension; one that was not asked has none.
_SIGNS: Final = {
    "taut_band": "taut-band",
    "recognised_pain": "recognised-pain",
    "referred_pain": "referred-pain",
}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every trigger point of the session."""
    for point in context.session.trigger_points or ():
        yield _trigger_point(context, point)


def _trigger_point(context: MappingContext, point: TriggerPoint) -> Entry:
    session = context.session
    site = body_site(
        "muscle", point.muscle, point.side, session.jurisdiction, language=session.language
    )
    return encode_condition(
        context,
        f"{_KIND}/{point.id}",
        story.trigger_point(context, point),
        "confirmed",
        extension=list(_signs(point)),
        code=term("finding", _CODES[point.activity]),
        bodySite=[site],
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
    return present(trigger_points=decode_all(resources, _KIND, _decode))


def _decode(resources: SessionResources, key: str, _: Json) -> Json | None:
    where = f"{_KIND}/{key}"
    condition = read_condition(resources, where, _WRITTEN, ("spinal-level", *_SIGNS.values()))
    if condition is None or not is_upheld(resources, where, condition):
        return None
    site = first_of(resources, f"{where}.bodySite", condition.get("bodySite", []))
    item = present(
        id=key,
        muscle=decode_word(resources, f"{where}.bodySite", "muscle", site),
        side=decode_side(resources, f"{where}.bodySite", site),
        levels=decode_levels(resources, f"{where}.extension(spinal-level)", condition),
        activity=_decode_activity(resources, where, condition),
        **_decode_signs(condition),
    )
    return drop_invalid(resources, where, TriggerPoint, item)


def _decode_signs(condition: Json) -> Json:
    return {field: extension_value(condition, name) for field, name in _SIGNS.items()}


def _decode_activity(resources: SessionResources, where: str, condition: Json) -> str | None:
    key = key_of("finding", condition.get("code")) or ""
    if key not in _ACTIVITIES:
        resources.note(
            f"{where}.code", "no trigger point as this record codes it; one it is taken for"
        )
    return _ACTIVITIES.get(key)
