"""What the session's Observations share, to FHIR and back.

Whom it is about, when it was, who saw it, its note.
"""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import coding, hl7, period
from dnfhir.mappers.reverse.fhir_reader import first_of, key_of
from dnfhir.mappers.reverse.keep_known_elements import keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.terms import concept
from dnfhir.terms.systems import UCUM

#: Elements of everything seen in the session; they follow from the rest of it.
SHARED: Final = (
    "status",
    "category",
    "code",
    "subject",
    "encounter",
    "effectivePeriod",
    "issued",
    "performer",
)
#: UCUM's annotation for points of a scale (https://ucum.org/ucum, curly braces): dimensionless,
#: never converted.
POINTS: Final = "{score}"
_FINAL: Final = ("final", "amended", "corrected")


def seen(context: MappingContext, at: str | None = None) -> Json:
    """Seen by the therapist in this patient: at its own time, or else during the session."""
    return {
        "subject": context.ref("patient"),
        **_effective(context, at),
        "issued": context.recorded_date(at),
        "performer": [context.ref("practitioner")],
    }


def _effective(context: MappingContext, at: str | None) -> Json:
    if at:
        return {"effectiveDateTime": at, "encounter": context.encounter_at(at)}
    session = context.session
    return {
        "effectivePeriod": period(session.started_at, session.ended_at),
        "encounter": context.ref("encounter"),
    }


def in_points(score: Decimal | int) -> Json:
    """Points of a scale as a quantity that keeps its digits."""
    return {"value": score, "unit": "score", "system": UCUM, "code": POINTS}


def encode_exam(context: MappingContext, role: str, sentence: str, **elements: object) -> Entry:
    """An Observation of something that the therapist examined during the session."""
    return context.entry(
        role,
        "Observation",
        sentence,
        status="final",
        category=exam_category(),
        **seen(context),
        **elements,
    )


def exam_category() -> list[Json]:
    """The category of what the therapist saw or felt."""
    return [hl7("observation-category", "exam", "Exam")]


def survey_category() -> list[Json]:
    """The category of what the patient was asked, and of what is computed from that."""
    return [hl7("observation-category", "survey", "Survey")]


def not_performed() -> Json:
    """Why there is no result: it was not done, which is never the same as negative."""
    return hl7("data-absent-reason", "not-performed", "Not Performed")


def external_coding(kind: str, key: str) -> Json:
    """The first, external coding of a concept.

    Alone where a later edit must not leave another beside it.
    """
    return coding(concept(kind, key).codings[0])


def read_during_session(
    resources: SessionResources,
    where: str,
    resource: Json,
    written: Collection[str],
    kind: str = "",
    *keys: str,
) -> Json:
    """As `read_observation`; a period that is not the session's is noted."""
    observation = read_observation(resources, where, resource, written, kind, *keys)
    own = observation.get("effectivePeriod")
    if own and own != resources.by_role["encounter"].get("period"):
        resources.note(
            f"{where}.effectivePeriod",
            "another period than the session's; a session has one time here",
        )
    return observation


def read_observation(
    resources: SessionResources,
    where: str,
    resource: Json,
    written: Collection[str],
    kind: str = "",
    *keys: str,
) -> Json:
    """The Observation with the elements that can be read.

    Empty when it is not one, or was cancelled.

    kind, keys: the concepts one of which its code means; another code is noted.
    """
    if resource.get("resourceType") != "Observation":
        resources.note(where, "not an Observation")
        return {}
    observation = keep_known_elements(resources, where, resource, written)
    status = observation.get("status")
    if status == "cancelled":
        resources.note(f"{where}.status", "cancelled: not read")
        return {}
    if status not in _FINAL:
        resources.note(f"{where}.status", "not a final one; read as final")
    if kind and key_of(kind, observation.get("code")) not in keys:
        resources.note(f"{where}.code", "another code than this role has")
    return observation


def decode_note(resources: SessionResources, where: str, observation: Json) -> str | None:
    """The text of the one note."""
    note = first_of(resources, f"{where}.note", observation.get("note", []))
    text: str | None = note.get("text")
    return text


def was_not_performed(resources: SessionResources, where: str, observation: Json) -> bool:
    """Whether it states that it was not performed; another reason for a missing result is noted."""
    reason = observation.get("dataAbsentReason")
    if not reason:
        return False
    (expected,) = not_performed()["coding"]
    for code in reason.get("coding", []):
        if code.get("system") == expected["system"] and code.get("code") == expected["code"]:
            return True
    resources.note(f"{where}.dataAbsentReason", "another reason than not performed")
    return False
