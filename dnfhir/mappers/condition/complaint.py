"""Condition: why the patient came. https://hl7.org/fhir/R4/condition.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition.shared import WRITTEN, condition, held, status
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    body_site,
    coding,
    document_coding,
    encode_codes,
    encode_word,
    extension,
    field_note,
    present,
    term,
)
from dnfhir.mappers.forward.profiles import meets_problem
from dnfhir.mappers.reverse.fhir_reader import (
    decode_code,
    decode_own_text,
    decode_side,
    decode_word,
    drop_duplicates,
    extension_value,
    key_of,
)
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.session import CodedWord, Complaint, CourseNote
from dnfhir.terms import concept

HOMES: Final = {
    "complaint/problem": "Condition.code",
    "complaint/codes": "Condition.code.coding(code-beside)",
    "complaint/regions": "Condition.bodySite",
    "complaint/side": "Condition.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept",
    "complaint/since": "Condition.onsetDateTime",
    "complaint/resolved_at": "Condition.abatementDateTime",
    "complaint/confirmed_by_therapist": "Condition.verificationStatus",
    "complaint/severity": "Condition.severity",
    "complaint/description": "Condition.note(complaint.description).text",
    "complaint/possible_cause": "Condition.note(complaint.possible_cause).text",
    "complaint/sick_leave": "Condition.extension(sick-leave).valueBoolean",
    "complaint/course/*/at": "Condition.note.time",
    "complaint/course/*/text": "Condition.note.text",
}
_ROLE: Final = "complaint"
_WRITTEN: Final = (
    *WRITTEN,
    "extension",
    "severity",
    "bodySite",
    "onsetDateTime",
    "abatementDateTime",
    "note",
)
#: Free text that stands in a note which names its field.
_TEXTS: Final = ("description", "possible_cause")
_AS_TOLD: Final = ("unconfirmed", "patient")
#: What nl-core-Problem wants beside HL7's verificationStatus.
_DUTCH: Final = {"confirmed": "confirmed_present", "unconfirmed": "verification_unknown"}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The complaint, when there is one."""
    if context.session.complaint:
        yield _complaint(context, context.session.complaint)


def _complaint(context: MappingContext, complaint: Complaint) -> Entry:
    """Told by the patient it is unconfirmed; diagnosed by the therapist it is confirmed, and theirs to assert."""
    verification, asserter = (
        ("confirmed", "practitioner") if complaint.confirmed_by_therapist else _AS_TOLD
    )
    elements = {
        "severity": term("severity", complaint.severity) if complaint.severity else None,
        "code": _problem(complaint, context.session.language),
        "bodySite": list(_sites(context, complaint)),
        "onsetDateTime": complaint.since,
        "abatementDateTime": complaint.resolved_at,
        "asserter": context.ref(asserter),
        "note": list(_notes(complaint)),
    }
    return condition(
        context,
        _ROLE,
        story.complaint(context, complaint, verification),
        verification,
        _dutch_status(context, verification, elements),
        extension=list(extension("sick-leave", {"valueBoolean": complaint.sick_leave})),
        **elements,
    )


def _dutch_status(context: MappingContext, verification: str, elements: Json) -> Iterator[Json]:
    """What nl-core-Problem wants beside HL7's code, for a complaint that can be one."""
    if context.session.jurisdiction == "nl" and meets_problem(elements):
        yield coding(concept("interpretation", _DUTCH[verification]).codings[0])


def _sites(context: MappingContext, complaint: Complaint) -> Iterator[Json]:
    """Each region with the side, or the side alone."""
    session = context.session
    for region in complaint.regions or (None,):
        if site := body_site(
            "region", region, complaint.side, session.jurisdiction, language=session.language
        ):
            yield site


def _problem(complaint: Complaint, language: str) -> Json:
    """The problem in words or code, and the codes that the document gives beside it."""
    beside = [document_coding(decode_word, instead=False) for decode_word in complaint.codes]
    code = encode_word("problem", complaint.problem, language) if complaint.problem else {}
    if "coding" not in code:
        return encode_codes("problem", code.get("text"), beside, language)
    return {**code, "coding": [*code["coding"], *beside]}


def _notes(complaint: Complaint) -> Iterator[Json]:
    """Free text as annotations: those without a time name their field, those of the course bear their time."""
    for name in _TEXTS:
        if text := getattr(complaint, name):
            yield field_note(f"complaint.{name}", text)
    for moment in complaint.course:
        yield {"time": moment.at, "text": moment.text}


def from_fhir(resources: SessionResources) -> Json:
    """The complaint as the record holds it."""
    read = held(resources, _ROLE, _WRITTEN, ("sick-leave",))
    if read is None:
        return {}
    verified = status(read, "verificationStatus")
    if verified == "refuted":
        resources.note(f"{_ROLE}.verificationStatus", "refuted: left out")
        return {}
    item = present(
        **_problem_said(resources, read.get("code", {})),
        **_where_said(resources, read.get("bodySite", [])),
        since=read.get("onsetDateTime"),
        resolved_at=read.get("abatementDateTime"),
        confirmed_by_therapist=_diagnosed(resources, read, verified) or None,
        severity=_severity_said(resources, read),
        sick_leave=extension_value(read, "sick-leave"),
        **_notes_said(resources, read.get("note", [])),
    )
    return present(complaint=drop_invalid(resources, _ROLE, Complaint, item))


def _diagnosed(resources: SessionResources, read: Json, verified: object) -> bool:
    """Whether the therapist says so: a record of before had every complaint as confirmed and told by the patient."""
    if verified == "confirmed" and resources.role_of(read.get("asserter")) == "practitioner":
        return True
    if verified != "unconfirmed":
        resources.note(
            f"{_ROLE}.verificationStatus",
            "not confirmed by the therapist; read as told by the patient",
        )
    return False


def _problem_said(resources: SessionResources, code: Json) -> Json:
    where = f"{_ROLE}.code"
    beside = [coding for coding in code.get("coding", []) if _is_beside(coding)]
    own = [coding for coding in code.get("coding", []) if coding not in beside]
    text = code.get("text") if own else decode_own_text("problem", code, beside)
    codes = [
        item
        for coding in beside
        if (item := drop_invalid(resources, where, CodedWord, decode_code(coding)))
    ]
    return {
        "problem": decode_word(
            resources,
            where,
            "problem",
            present(extension=code.get("extension"), coding=own, text=text),
        ),
        "codes": drop_duplicates(resources, where, "codes", codes),
    }


def _is_beside(coding: Json) -> bool:
    """Whether the document gives this code beside its word; older records marked it as not selected by the user."""
    return extension_value(coding, "code-beside") is True or coding.get("userSelected") is False


def _where_said(resources: SessionResources, sites: list[Json]) -> Json:
    """Regions and the side, which is one for all of them."""
    where = f"{_ROLE}.bodySite"
    regions = [_region_said(resources, site) for site in sites]
    sides = {on: None for site in sites if (on := decode_side(resources, where, site))}
    if len(sides) > 1:
        resources.note(where, "more than one side; the first is taken")
    return {
        "regions": drop_duplicates(
            resources, where, "regions", [region for region in regions if region]
        ),
        "side": next(iter(sides), None),
    }


def _region_said(resources: SessionResources, site: Json) -> Any:
    where = f"{_ROLE}.bodySite"
    region = decode_word(resources, where, "region", site)
    return drop_invalid(resources, where, CodedWord, region) if isinstance(region, dict) else region


def _severity_said(resources: SessionResources, read: Json) -> str | None:
    key = key_of("severity", read.get("severity"))
    if key is None and read.get("severity"):
        resources.note(f"{_ROLE}.severity", "none of mild, moderate, severe")
    return key


def _notes_said(resources: SessionResources, notes: list[Json]) -> Json:
    """The texts by the fields they name, the course by its times."""
    where = f"{_ROLE}.note"
    texts: Json = {}
    course: list[Json] = []
    for note in notes:
        name = str(extension_value(note, "field")).removeprefix(f"{_ROLE}.")
        if name in _TEXTS and name not in texts and "time" not in note:
            texts[name] = note.get("text")
        elif "extension" in note or "time" not in note:
            resources.note(
                where, "neither of the complaint's course nor of another field, or said twice"
            )
        elif item := drop_invalid(
            resources, where, CourseNote, present(at=note["time"], text=note.get("text"))
        ):
            course.append(item)
    return {**texts, "course": drop_duplicates(resources, where, "course", course)}
