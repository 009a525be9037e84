"""Procedure: treatment without a needle, beside needling or instead of it. https://hl7.org/fhir/R4/procedure.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import body_site, encode_word, extension, present
from dnfhir.mappers.procedure.parts import (
    SHARED,
    own_side,
    performed,
    performed_at,
    shared,
    took_place,
    trigger_point_of,
)
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
    "other_treatment/*/side": "Procedure.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept",
    "other_treatment/*/trigger_point": "Procedure.reasonReference",
    "other_treatment/*/at": "Procedure.performedDateTime",
    "other_treatment/*/text": "Procedure.note.text",
}
_WRITTEN: Final = (*SHARED, "note")
_KINDS: Final = ("region", "muscle")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every other treatment of the session."""
    return (_treatment(context, treatment) for treatment in context.session.other_treatment)


def _treatment(context: MappingContext, treatment: OtherTreatment) -> Entry:
    """Outside the session's period it has no Encounter; it is never a part of the needling."""
    at = place_of(context.session, treatment)
    return context.entry(
        f"treatment/{treatment.id}",
        "Procedure",
        sentences.other(context, treatment, at),
        status="completed",
        **shared(context),
        encounter=context.encounter_at(treatment.at) if treatment.at else context.ref("encounter"),
        code=encode_word("treatment", treatment.treatment, context.session.language),
        **performed(context, treatment.at),
        reasonReference=_reasons_for(context, treatment),
        bodySite=list(_sites(context, treatment.region, at)),
        note=[{"text": treatment.text}] if treatment.text else [],
    )


def _sites(context: MappingContext, region: str | CodedWord | None, at: Place) -> Iterator[Json]:
    """Region and muscle, marked as what they are, for one word or code may be either; a side alone as a region."""
    told = {"jurisdiction": context.session.jurisdiction, "language": context.session.language}
    alone = at.side and not (region or at.muscle)
    for kind, named in (("region", region), ("muscle", at.muscle)):
        if named or (alone and kind == "region"):
            site = body_site(kind, named, at.side, **told)
            marks = [*site.get("extension", []), *extension("site-kind", {"valueCode": kind})]
            yield {**site, "extension": marks}


def _reasons_for(context: MappingContext, treatment: OtherTreatment) -> list[Json]:
    if treatment.trigger_point:
        return [context.ref(f"trigger-point/{treatment.trigger_point}")]
    return [context.ref("complaint")] if context.session.complaint else []


def from_fhir(resources: SessionResources) -> Json:
    """Every other treatment that the record holds."""
    items = (_said(resources, key, held) for key, held in resources.of_kind("treatment"))
    return present(other_treatment=[item for item in items if item])


def _said(resources: SessionResources, name: str, held: Json) -> Json | None:
    where = f"treatment/{name}"
    procedure = keep_known_elements(resources, where, held, _WRITTEN)
    if not took_place(resources, where, procedure):
        return None
    if procedure.get("status") != "completed":
        resources.note(f"{where}.status", "not completed; a session tells of treatment given")
    key, point = trigger_point_of(resources, where, procedure)
    item = present(
        id=name,
        treatment=decode_word(resources, f"{where}.code", "treatment", procedure.get("code")),
        trigger_point=key,
        at=performed_at(resources, where, procedure),
        text=_text(resources, where, procedure),
        **_place(resources, where, procedure, point),
    )
    return drop_invalid(resources, where, OtherTreatment, item)


def _place(resources: SessionResources, where: str, procedure: Json, point: Json) -> Json:
    """Region, muscle and side, the last two only beside what the trigger point says; a place by somebody else,
    without a mark, is what the vocabulary knows it as."""
    sites: dict[str, Json] = {}
    for site in procedure.get("bodySite", []):
        kind = _kind(site) if "coding" in site or text_without_side(site) is not None else "side"
        if sites.setdefault(kind, site) is not site:
            resources.note(f"{where}.bodySite", f"more than one {kind}; the first is taken")
    on = next((on for site in sites.values() if (on := side_of(site))), None)
    if point:
        on = own_side(resources, where, sites.pop("muscle", None), point, on)
    named: Json = {
        kind: decode_word(resources, f"{where}.bodySite", kind, sites[kind])
        for kind in _KINDS
        if kind in sites
    }
    return {**named, "side": on}


def _kind(site: Json) -> str:
    marked = extension_value(site, "site-kind")
    return (
        marked
        if marked in _KINDS
        else next((kind for kind in _KINDS if key_of(kind, site)), "region")
    )


def _text(resources: SessionResources, where: str, procedure: Json) -> str | None:
    texts = [note["text"] for note in procedure.get("note", []) if note.get("text")]
    if len(texts) > 1:
        resources.note(f"{where}.note", "more than one; the first is taken")
    return texts[0] if texts else None
