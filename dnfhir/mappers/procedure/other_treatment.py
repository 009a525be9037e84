"""Procedure: treatment without a needle, beside needling or instead of it. https://hl7.org/fhir/R4/procedure.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import body_site, extension, said
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.procedure.parts import (
    SHARED,
    own_side,
    performed,
    performed_at,
    shared,
    took_place,
    trigger_point_of,
)
from dnfhir.mappers.reverse.fhir_reader import extension_value, key_of, plain_text, says, side, word
from dnfhir.mappers.reverse.keep_known_elements import allowed, readable
from dnfhir.mappers.reverse.session_resources import Found
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


def to_fhir(record: Record) -> Iterator[Entry]:
    """Every other treatment of the session."""
    return (_treatment(record, treatment) for treatment in record.session.other_treatment)


def _treatment(record: Record, treatment: OtherTreatment) -> Entry:
    """Outside the session's period it has no Encounter; it is never a part of the needling."""
    at = place_of(record.session, treatment)
    return record.entry(
        f"treatment/{treatment.id}",
        "Procedure",
        sentences.other(record, treatment, at),
        status="completed",
        **shared(record),
        encounter=record.encounter_at(treatment.at) if treatment.at else record.ref("encounter"),
        code=said("treatment", treatment.treatment, record.session.language),
        **performed(record, treatment.at),
        reasonReference=_reasons_for(record, treatment),
        bodySite=list(_sites(record, treatment.region, at)),
        note=[{"text": treatment.text}] if treatment.text else [],
    )


def _sites(record: Record, region: str | CodedWord | None, at: Place) -> Iterator[Json]:
    """Region and muscle, marked as what they are, for one word or code may be either; a side alone as a region."""
    told = {"jurisdiction": record.session.jurisdiction, "language": record.session.language}
    alone = at.side and not (region or at.muscle)
    for kind, named in (("region", region), ("muscle", at.muscle)):
        if named or (alone and kind == "region"):
            site = body_site(kind, named, at.side, **told)
            marks = [*site.get("extension", []), *extension("site-kind", {"valueCode": kind})]
            yield {**site, "extension": marks}


def _reasons_for(record: Record, treatment: OtherTreatment) -> list[Json]:
    if treatment.trigger_point:
        return [record.ref(f"trigger-point/{treatment.trigger_point}")]
    return [record.ref("complaint")] if record.session.complaint else []


def from_fhir(found: Found) -> Json:
    """Every other treatment that the record holds."""
    items = (_said(found, key, held) for key, held in found.each("treatment"))
    return says(other_treatment=[item for item in items if item])


def _said(found: Found, name: str, held: Json) -> Json | None:
    where = f"treatment/{name}"
    procedure = readable(found, where, held, _WRITTEN)
    if not took_place(found, where, procedure):
        return None
    if procedure.get("status") != "completed":
        found.note(f"{where}.status", "not completed; a session tells of treatment given")
    key, point = trigger_point_of(found, where, procedure)
    item = says(
        id=name,
        treatment=word(found, f"{where}.code", "treatment", procedure.get("code")),
        trigger_point=key,
        at=performed_at(found, where, procedure),
        text=_text(found, where, procedure),
        **_place(found, where, procedure, point),
    )
    return allowed(found, where, OtherTreatment, item)


def _place(found: Found, where: str, procedure: Json, point: Json) -> Json:
    """Region, muscle and side, the last two only beside what the trigger point says; a place by somebody else,
    without a mark, is what the vocabulary knows it as."""
    sites: dict[str, Json] = {}
    for site in procedure.get("bodySite", []):
        kind = _kind(site) if "coding" in site or plain_text(site) is not None else "side"
        if sites.setdefault(kind, site) is not site:
            found.note(f"{where}.bodySite", f"more than one {kind}; the first is taken")
    on = next((on for site in sites.values() if (on := side(site))), None)
    if point:
        on = own_side(found, where, sites.pop("muscle", None), point, on)
    named: Json = {
        kind: word(found, f"{where}.bodySite", kind, sites[kind])
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


def _text(found: Found, where: str, procedure: Json) -> str | None:
    texts = [note["text"] for note in procedure.get("note", []) if note.get("text")]
    if len(texts) > 1:
        found.note(f"{where}.note", "more than one; the first is taken")
    return texts[0] if texts else None
