"""Procedure: treatment without a needle, beside needling or instead of it.

https://hl7.org/fhir/R4/procedure.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    body_site,
    encode_word,
    extension,
    present,
    text_items,
)
from dnfhir.mappers.procedure.parts import (
    SHARED,
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
    key_of,
    side_of,
    text_without_side,
)
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment as sentences
from dnfhir.session import CodedWord, OtherTreatment
from dnfhir.session.fields.place import Place, place_of

HOMES: Final = {
    "other_treatment/*/id": "Procedure.identifier.value",
    "other_treatment/*/treatment": "Procedure.code",
    "other_treatment/*/region": "Procedure.bodySite(site-kind: region)",
    "other_treatment/*/muscle": "Procedure.bodySite(site-kind: muscle)",
    "other_treatment/*/side": (
        "Procedure.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
    ),
    "other_treatment/*/trigger_point": "Procedure.reasonReference",
    "other_treatment/*/at": "Procedure.performedDateTime",
    "other_treatment/*/text": "Procedure.note.text",
}
_WRITTEN: Final = (*SHARED, "note")
_KINDS: Final = ("region", "muscle")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every other treatment of the session."""
    for treatment in context.session.other_treatment:
        yield _treatment(context, treatment)


def _treatment(context: MappingContext, treatment: OtherTreatment) -> Entry:
    """Outside the session's period it has no Encounter; it is never a part of the needling."""
    place = place_of(context.session, treatment)
    return context.entry(
        f"treatment/{treatment.id}",
        "Procedure",
        sentences.other(context, treatment, place),
        status="completed",
        **shared_elements(context),
        encounter=_encounter(context, treatment),
        code=encode_word("treatment", treatment.treatment, context.session.language),
        **performed(context, treatment.at),
        reasonReference=_reasons(context, treatment),
        bodySite=list(_sites(context, treatment.region, place)),
        note=text_items(treatment.text),
    )


def _encounter(context: MappingContext, treatment: OtherTreatment) -> Json | None:
    if treatment.at:
        return context.encounter_at(treatment.at)
    return context.ref("encounter")


def _sites(context: MappingContext, region: str | CodedWord | None, place: Place) -> Iterator[Json]:
    """Region and muscle, marked as what they are, for one word or code may be either.

    A side alone as a region.
    """
    session = context.session
    side_is_alone = place.side and not region and not place.muscle
    for kind, word in (("region", region), ("muscle", place.muscle)):
        if not word and not (side_is_alone and kind == "region"):
            continue
        site = body_site(kind, word, place.side, session.jurisdiction, language=session.language)
        marks = [*site.get("extension", []), *extension("site-kind", {"valueCode": kind})]
        yield {**site, "extension": marks}


def _reasons(context: MappingContext, treatment: OtherTreatment) -> list[Json]:
    if treatment.trigger_point:
        return [context.ref(f"trigger-point/{treatment.trigger_point}")]
    return context.complaint_refs()


def from_fhir(resources: SessionResources) -> Json:
    """Every other treatment that took place."""
    return present(other_treatment=decode_all(resources, "treatment", _decode))


def _decode(resources: SessionResources, key: str, resource: Json) -> Json | None:
    where = f"treatment/{key}"
    procedure = keep_known_elements(resources, where, resource, _WRITTEN)
    if not took_place(resources, where, procedure):
        return None
    if procedure.get("status") != "completed":
        resources.note(f"{where}.status", "not completed; a session records treatment given")
    point_key, point = trigger_point_of(resources, where, procedure)
    item = present(
        id=key,
        treatment=decode_word(resources, f"{where}.code", "treatment", procedure.get("code")),
        trigger_point=point_key,
        at=decode_performed(resources, where, procedure),
        text=_decode_text(resources, where, procedure),
        **_decode_place(resources, where, procedure, point),
    )
    return drop_invalid(resources, where, OtherTreatment, item)


def _decode_place(resources: SessionResources, where: str, procedure: Json, point: Json) -> Json:
    """Region, muscle and side, the last two only beside what the trigger point states."""
    sites = _sites_by_kind(resources, where, procedure)
    side = _first_side(sites)
    if point:
        side = decode_own_side(resources, where, sites.pop("muscle", None), point, side)
    place: Json = {}
    for kind in _KINDS:
        if kind in sites:
            place[kind] = decode_word(resources, f"{where}.bodySite", kind, sites[kind])
    return {**place, "side": side}


def _sites_by_kind(resources: SessionResources, where: str, procedure: Json) -> dict[str, Json]:
    sites: dict[str, Json] = {}
    for site in procedure.get("bodySite", []):
        kind = _kind_of(site)
        if sites.setdefault(kind, site) is not site:
            resources.note(f"{where}.bodySite", f"more than one {kind}; the first is taken")
    return sites


def _kind_of(site: Json) -> str:
    """region or muscle, as marked, else as the vocabulary knows it.

    `side` for a side that stands alone.
    """
    if "coding" not in site and text_without_side(site) is None:
        return "side"
    marked = extension_value(site, "site-kind")
    if marked in _KINDS:
        return str(marked)
    for kind in _KINDS:
        if key_of(kind, site):
            return kind
    return "region"


def _first_side(sites: dict[str, Json]) -> str | None:
    for site in sites.values():
        if side := side_of(site):
            return side
    return None


def _decode_text(resources: SessionResources, where: str, procedure: Json) -> str | None:
    texts = [note["text"] for note in procedure.get("note", []) if note.get("text")]
    if len(texts) > 1:
        resources.note(f"{where}.note", "more than one; the first is taken")
    return next(iter(texts), None)
