"""Consent: what the patient agreed to, or refused, and until when. https://hl7.org/fhir/R4/consent.html

Whether the treatment was explained, and what is known of an answer that was not recorded, is in the
QuestionnaireResponse.

An answer is to one visit: its period ends with the visit. A permit is inactive when the patient withdrew it, and ends
then; and when the screening excludes needling: then it never came into force, and has no end.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    coding,
    hl7,
    period,
    present,
    term,
)
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.reverse.fhir_reader import drop_duplicates
from dnfhir.mappers.reverse.keep_known_elements import (
    drop_invalid,
    keep_elements,
    keep_known_elements,
)
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import course
from dnfhir.session import ConsentAnswer
from dnfhir.session.times import is_instant, moment
from dnfhir.terms import concept

HOMES: Final = {
    "screening/consent/given": "Consent.provision.type",
    "screening/consent/at": "Consent.dateTime",
    "screening/consent/by": "Consent.performer.display",
    "screening/consent/withdrawn_at": "Consent.provision.period.end",
}
_ROLE: Final = "consent"
_PROVISIONS: Final = {True: "permit", False: "deny"}
_WRITTEN: Final = (
    "status",
    "scope",
    "category",
    "patient",
    "dateTime",
    "performer",
    "policyRule",
    "provision",
)


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """One Consent when the patient's answer is recorded, none when it is not."""
    screening = context.session.screening
    if screening and screening.consent and screening.consent.given is not None:
        yield _consent(context, screening.consent, given=screening.consent.given)


def _consent(context: MappingContext, consent: ConsentAnswer, *, given: bool) -> Entry:
    provision = _PROVISIONS[given]
    excluded = _is_excluded(context, consent)
    return context.entry(
        _ROLE,
        "Consent",
        course.consent(context, consent, provision, _named(context, consent), excluded=excluded),
        status="inactive" if excluded or consent.withdrawn_at else "active",
        scope=hl7("consentscope", "treatment"),
        category=[{"coding": [coding(concept("consent", "patient_consent").codings[0])]}],
        patient=context.ref("patient"),
        dateTime=consent.at,
        performer=list(_performers(context, consent)),
        policyRule={"text": context.words("policy.explained" if consent.explained else "policy")},
        provision={
            "type": provision,
            "period": _period(context, consent, excluded=excluded),
            "code": [term("treatment", "dry_needling", "dry needling")],
            "data": [{"meaning": "related", "reference": context.ref("encounter")}],
        },
    )


def _is_excluded(context: MappingContext, consent: ConsentAnswer) -> bool:
    """Whether the patient agreed to what the screening excludes: nobody may take that for a permit."""
    return bool(consent.given) and context.decision.outcome == "excluded"


def _period(context: MappingContext, consent: ConsentAnswer, *, excluded: bool) -> Json:
    """From the answer, or else the visit's start, until it was withdrawn, or else the visit's end."""
    session = context.session
    start = consent.at or session.started_at
    until = _until(session.started_at, session.ended_at, start)
    if consent.withdrawn_at is None:
        return period(start, None if excluded else until)
    end = moment(consent.withdrawn_at)
    known = moment(start) <= end and end != moment(until)
    return period(start if known else None, consent.withdrawn_at)


def _until(started_at: str, ended_at: str | None, start: str) -> str:
    """Until when an answer holds that nobody withdraws: the visit's end, without one the last second of its day.

    An answer that was given later holds for that moment.
    """
    offset = "Z" if started_at.endswith("Z") else started_at[-6:]
    return max(ended_at or f"{started_at[:10]}T23:59:59{offset}", start, key=moment)


def _named(context: MappingContext, consent: ConsentAnswer) -> str:
    """Who answered, in words."""
    by = consent.by or context.words("the_patient")
    return (
        by
        if isinstance(by, str)
        else f" {context.words('and')} ".join((", ".join(by[:-1]), by[-1]))
    )


def _performers(context: MappingContext, consent: ConsentAnswer) -> Iterator[Json]:
    """Who answered: the patient, or those named instead.

    Among several 'the patient', in the words of the session's language, is the Patient.
    """
    if consent.by is None:
        yield context.ref("patient")
    elif isinstance(consent.by, str):
        yield {"display": consent.by}
    else:
        patient = context.words("the_patient")
        yield from (
            context.ref("patient") if name == patient else {"display": name} for name in consent.by
        )


def from_fhir(resources: SessionResources) -> Json:
    """The answer, when and by whom, and when it was withdrawn."""
    held = resources.get(_ROLE)
    if held is None:
        return {}
    read = keep_known_elements(resources, _ROLE, held, _WRITTEN)
    if not _is_as_written(resources, read):
        resources.note(f"{_ROLE}.status", "not active: what was agreed is left out")
        return {}
    item = present(
        given=_given(resources, read),
        at=read.get("dateTime"),
        by=_by(resources, read),
        withdrawn_at=_withdrawn_at(read),
    )
    return present(screening=present(consent=drop_invalid(resources, _ROLE, ConsentAnswer, item)))


def _is_as_written(resources: SessionResources, read: Json) -> bool:
    """Whether the status is one that `to_fhir` gives: active; inactive with the end of a permit that was withdrawn, or
    without one. A permit that somebody set to inactive after the visit still has both ends of the visit.
    """
    if read.get("status") != "inactive":
        return read.get("status") == "active"
    provision = read.get("provision", {})
    start, end = (provision.get("period", {}).get(name) for name in ("start", "end"))
    at_the_visits_end = (
        start is not None and end is not None and _is_moment(end, _visits_end(resources, start))
    )
    return provision.get("type") == _PROVISIONS[True] and not at_the_visits_end


def _visits_end(resources: SessionResources, start: str) -> str | None:
    """Until when an answer from `start` on would hold that nobody withdraws."""
    visit = keep_elements(resources.by_role["encounter"], "period").get("period", {})
    times = (visit.get("start"), visit.get("end"), start)
    if any(time is not None and not is_instant(time) for time in times) or times[0] is None:
        return None
    return _until(*times)


def _is_moment(one: str, other: str | None) -> bool:
    return other is not None and is_instant(one) and moment(one) == moment(other)


def _withdrawn_at(read: Json) -> str | None:
    """The end of a permit that is no longer active; the end of an active one is the visit's."""
    end: str | None = read.get("provision", {}).get("period", {}).get("end")
    return end if read.get("status") == "inactive" else None


def _given(resources: SessionResources, read: Json) -> bool | None:
    kind = read.get("provision", {}).get("type")
    given = next((given for given, provision in _PROVISIONS.items() if provision == kind), None)
    if given is None:
        resources.note(f"{_ROLE}.provision.type", "neither permit nor deny")
    return given


def _by(resources: SessionResources, read: Json) -> str | list[str] | None:
    """Who answered, the patient among several by the words for it; None when the patient alone did."""
    patient = phrase(
        "the_patient", "en" if resources.by_role["encounter"].get("language") == "en" else "nl"
    )
    performers = read.get("performer", [])
    answered = [
        one
        for one in performers
        if _is_patient(resources, read, one) or isinstance(one.get("display"), str)
    ]
    if len(answered) < max(len(performers), 1):
        resources.note(f"{_ROLE}.performer", "names nobody who answered")
    if len(answered) == 1:
        return None if _is_patient(resources, read, answered[0]) else str(answered[0]["display"])
    names = [patient if _is_patient(resources, read, one) else one["display"] for one in answered]
    return drop_duplicates(resources, f"{_ROLE}.performer", "by", names)


def _is_patient(resources: SessionResources, read: Json, performer: Json) -> bool:
    """Whether the one who answered is the patient, by reference."""
    patient = read.get("patient", {}).get("reference")
    return "reference" in performer and (
        performer["reference"] == patient or resources.role_of(performer) == "patient"
    )
