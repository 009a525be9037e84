"""Condition: the complaint, each trigger point, each contraindication present. https://hl7.org/fhir/R4/condition.html

Always `encounter-diagnosis`: what a therapist notes in one session is no entry of the hospital's problem list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.mappers.elements import Json, body_site, chosen, extension, hl7, present, said, term
from dnfhir.mappers.record import Entry, Record
from dnfhir.screening import ABSOLUTE, RELATIVE, answer
from dnfhir.session import Complaint, TriggerPoint
from dnfhir.terms import concept

#: Contraindications that are a substance: they become an AllergyIntolerance instead.
ALLERGIES: Final = ("nickel_allergy", "chromium_allergy")
_TRIGGER_POINT: Final = {"active": "mtrp_active", "latent": "mtrp_latent", None: "mtrp"}


def to_fhir(record: Record) -> Iterator[Entry]:
    """Complaint first, then the contraindications that are present, then the trigger points."""
    if record.session.complaint:
        yield _complaint(record, record.session.complaint)
    for name in present_contraindications(record):
        if name not in ALLERGIES:
            yield _contraindication(record, name)
    for point in record.session.trigger_points or ():
        yield _trigger_point(record, point)


def present_contraindications(record: Record) -> Iterator[str]:
    """Names of the asked contraindications that are there; age is a reason, not one of these."""
    return (name for name in (*ABSOLUTE, *RELATIVE) if answer(record.session, name) == "present")


def told_or_found(record: Record, name: str) -> Json:
    """Who says so: told at intake it is unconfirmed, by the patient; found by the therapist it is confirmed."""
    screening = record.session.screening
    confirmed = screening is not None and name in screening.confirmed_by_therapist
    return (
        {"status": "confirmed", "asserter": record.ref("practitioner")}
        if confirmed
        else {
            "status": "unconfirmed",
            "asserter": record.ref("patient"),
        }
    )


def _complaint(record: Record, complaint: Complaint) -> Entry:
    word = complaint.problem
    says = word if isinstance(word, str) else (word.display if word else None)
    return _condition(
        record,
        "complaint",
        f"{record.words('complaint')}: {says}" if says else record.words("complaint"),
        "confirmed",
        extension=list(extension("sick-leave", {"valueBoolean": complaint.sick_leave})),
        severity=term("severity", complaint.severity) if complaint.severity else None,
        code=_problem(complaint),
        bodySite=[
            site for region in complaint.regions or (None,) if (site := body_site("region", region, complaint.side))
        ],
        onsetDateTime=complaint.since,
        asserter=record.ref("patient"),
        note=list(_notes(complaint)),
    )


def _problem(complaint: Complaint) -> Json:
    """The problem in words or code, and the codes that the document gives beside it."""
    code = said("problem", complaint.problem) if complaint.problem else {}
    given = [chosen(word) for word in complaint.codes]
    return present(coding=[*code.get("coding", []), *given], text=code.get("text"))


def _notes(complaint: Complaint) -> Iterator[Json]:
    """Free text as annotations: those without a time name their field, those of the course bear their time."""
    for name in ("description", "possible_cause"):
        if text := getattr(complaint, name):
            field = f"complaint.{name}"
            yield {"extension": list(extension("field", {"valueString": field})), "text": text}
    for moment in complaint.course:
        yield {"time": moment.at, "text": moment.text}


def _contraindication(record: Record, name: str) -> Entry:
    by = told_or_found(record, name)
    known = concept("contraindication", name)
    says = known.nl if record.session.language == "nl" and known.nl else known.display
    return _condition(
        record,
        f"contraindication/{name}",
        f"{record.words('contraindication')}: {says}",
        by["status"],
        code=term("contraindication", name),
        asserter=by["asserter"],
    )


def _trigger_point(record: Record, point: TriggerPoint) -> Entry:
    muscle = point.muscle if isinstance(point.muscle, str) else point.muscle.display
    words = [muscle, *(record.words(key) for key in (point.side, point.activity) if key)]
    return _condition(
        record,
        f"trigger-point/{point.id}",
        f"{record.words('trigger_point')}: {', '.join(word for word in words if word)}",
        "confirmed",
        extension=list(_trigger_point_signs(point)),
        code=term("finding", _TRIGGER_POINT[point.activity]),
        bodySite=[body_site("muscle", point.muscle, point.side)],
        asserter=record.ref("practitioner"),
    )


def _trigger_point_signs(point: TriggerPoint) -> Iterator[Json]:
    """Level, taut band, recognised and referred pain; what was not asked has no extension."""
    for level in point.levels:
        yield from extension("spinal-level", {"valueCodeableConcept": term("level", level)})
    for name in ("taut_band", "recognised_pain", "referred_pain"):
        found = getattr(point, name)
        if found != "not_asked":
            yield from extension(name.replace("_", "-"), {"valueCode": found})


def _condition(record: Record, role: str, says: str, verification: str, **elements: object) -> Entry:
    """What all our Conditions share."""
    return record.entry(
        role,
        "Condition",
        says,
        clinicalStatus=hl7("condition-clinical", "active"),
        verificationStatus=hl7("condition-ver-status", verification),
        category=[hl7("condition-category", "encounter-diagnosis")],
        subject=record.ref("patient"),
        encounter=record.ref("encounter"),
        recorder=record.ref("practitioner"),
        **elements,
    )
