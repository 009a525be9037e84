"""Condition: why the patient came. https://hl7.org/fhir/R4/condition.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition.shared import WRITTEN, encode_condition, read_condition, status
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
    "complaint/side": (
        "Condition.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
    ),
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
#: verificationStatus and asserter by whether the therapist confirmed it.
_ASSERTED: Final = {True: ("confirmed", "practitioner"), False: ("unconfirmed", "patient")}
#: What nl-core-Problem wants beside HL7's verificationStatus.
_DUTCH: Final = {"confirmed": "confirmed_present", "unconfirmed": "verification_unknown"}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The complaint, when there is one."""
    if context.session.complaint:
        yield _complaint(context, context.session.complaint)


def _complaint(context: MappingContext, complaint: Complaint) -> Entry:
    """Unconfirmed as the patient reported it, or confirmed by the therapist who diagnosed it."""
    verification, asserter = _ASSERTED[bool(complaint.confirmed_by_therapist)]
    elements = {
        "severity": _severity(complaint),
        "code": _code(complaint, context.session.language),
        "bodySite": list(_sites(context, complaint)),
        "onsetDateTime": complaint.since,
        "abatementDateTime": complaint.resolved_at,
        "asserter": context.ref(asserter),
        "note": list(_notes(complaint)),
    }
    return encode_condition(
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


def _severity(complaint: Complaint) -> Json | None:
    if complaint.severity is None:
        return None
    return term("severity", complaint.severity)


def _sites(context: MappingContext, complaint: Complaint) -> Iterator[Json]:
    """Each region with the side, or the side alone."""
    session = context.session
    for region in complaint.regions or (None,):
        site = body_site(
            "region", region, complaint.side, session.jurisdiction, language=session.language
        )
        if site:
            yield site


def _code(complaint: Complaint, language: str) -> Json:
    """The problem in words or code, and the codes that the document gives beside it."""
    beside = [document_coding(code, instead=False) for code in complaint.codes]
    problem: Json = {}
    if complaint.problem:
        problem = encode_word("problem", complaint.problem, language)
    if "coding" not in problem:
        return encode_codes("problem", problem.get("text"), beside, language)
    return {**problem, "coding": [*problem["coding"], *beside]}


def _notes(complaint: Complaint) -> Iterator[Json]:
    """Free text as annotations.

    One without a time names its field, one of the course has its time.
    """
    for name in _TEXTS:
        if text := getattr(complaint, name):
            yield field_note(f"complaint.{name}", text)
    for moment in complaint.course:
        yield {"time": moment.at, "text": moment.text}


def from_fhir(resources: SessionResources) -> Json:
    """The complaint, unless it was refuted."""
    condition = read_condition(resources, _ROLE, _WRITTEN, ("sick-leave",))
    if condition is None:
        return {}
    verification = status(condition, "verificationStatus")
    if verification == "refuted":
        resources.note(f"{_ROLE}.verificationStatus", "refuted: left out")
        return {}
    item = present(
        **_decode_code(resources, condition.get("code", {})),
        **_decode_sites(resources, condition.get("bodySite", [])),
        since=condition.get("onsetDateTime"),
        resolved_at=condition.get("abatementDateTime"),
        confirmed_by_therapist=_is_diagnosed(resources, condition, verification) or None,
        severity=_decode_severity(resources, condition),
        sick_leave=extension_value(condition, "sick-leave"),
        **_decode_notes(resources, condition.get("note", [])),
    )
    return present(complaint=drop_invalid(resources, _ROLE, Complaint, item))


def _is_diagnosed(resources: SessionResources, condition: Json, verification: object) -> bool:
    """Whether the therapist asserts it.

    Older records have every complaint as confirmed and asserted by the patient.
    """
    asserter = resources.role_of(condition.get("asserter"))
    if verification == "confirmed" and asserter == "practitioner":
        return True
    if verification != "unconfirmed":
        resources.note(
            f"{_ROLE}.verificationStatus",
            "not confirmed by the therapist; read as reported by the patient",
        )
    return False


def _decode_code(resources: SessionResources, code: Json) -> Json:
    """The problem, and the codes beside it."""
    where = f"{_ROLE}.code"
    beside: list[Json] = []
    own: list[Json] = []
    for each in code.get("coding", []):
        codings = beside if _is_beside(each) else own
        codings.append(each)
    codes = _decode_codes_beside(resources, where, beside)
    text = code.get("text")
    if not own:
        text = decode_own_text("problem", code, beside)
    problem = present(extension=code.get("extension"), coding=own, text=text)
    return {
        "problem": decode_word(resources, where, "problem", problem),
        "codes": drop_duplicates(resources, where, "codes", codes),
    }


def _decode_codes_beside(
    resources: SessionResources, where: str, codings: list[Json]
) -> list[Json]:
    codes: list[Json] = []
    for each in codings:
        if code := drop_invalid(resources, where, CodedWord, decode_code(each)):
            codes.append(code)
    return codes


def _is_beside(code: Json) -> bool:
    """Whether the document gives this code beside its word.

    Older records marked it as not selected by the user.
    """
    return extension_value(code, "code-beside") is True or code.get("userSelected") is False


def _decode_sites(resources: SessionResources, sites: list[Json]) -> Json:
    """Regions and the side, which is one for all of them."""
    where = f"{_ROLE}.bodySite"
    regions: list[Any] = []
    for site in sites:
        if region := _decode_region(resources, where, site):
            regions.append(region)
    sides: list[str] = []
    for site in sites:
        side = decode_side(resources, where, site)
        if side and side not in sides:
            sides.append(side)
    if len(sides) > 1:
        resources.note(where, "more than one side; the first is taken")
    return {
        "regions": drop_duplicates(resources, where, "regions", regions),
        "side": next(iter(sides), None),
    }


def _decode_region(resources: SessionResources, where: str, site: Json) -> Any:
    region = decode_word(resources, where, "region", site)
    if isinstance(region, dict):
        return drop_invalid(resources, where, CodedWord, region)
    return region


def _decode_severity(resources: SessionResources, condition: Json) -> str | None:
    severity = key_of("severity", condition.get("severity"))
    if severity is None and condition.get("severity"):
        resources.note(f"{_ROLE}.severity", "none of mild, moderate, severe")
    return severity


def _decode_notes(resources: SessionResources, notes: list[Json]) -> Json:
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
                where, "neither of the complaint's course nor of another field, or stated twice"
            )
        elif moment := _decode_moment(resources, where, note):
            course.append(moment)
    return {**texts, "course": drop_duplicates(resources, where, "course", course)}


def _decode_moment(resources: SessionResources, where: str, note: Json) -> Json | None:
    item = present(at=note["time"], text=note.get("text"))
    return drop_invalid(resources, where, CourseNote, item)
