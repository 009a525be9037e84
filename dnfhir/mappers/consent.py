"""Consent: what the patient agreed to, or refused, and until when.

https://hl7.org/fhir/R4/consent.html

Whether the treatment was explained, and what is known of an answer that was not recorded, is in the
QuestionnaireResponse.

An answer is to one encounter: its period ends with the encounter. A permit is inactive when the
patient withdrew it, and ends then; and when the screening excludes needling: then it never came
into force, and has no end.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import coding, hl7, period, present, term
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.reverse.decode_all import inverted
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
_PERMIT: Final = "permit"
_PROVISIONS: Final = {True: _PERMIT, False: "deny"}
_GIVEN: Final = inverted(_PROVISIONS)
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
    excluded = given and context.decision.outcome == "excluded"
    names = _names(context, consent)
    return context.entry(
        _ROLE,
        "Consent",
        course.consent(context, consent, provision, names, excluded=excluded),
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


def _period(context: MappingContext, consent: ConsentAnswer, *, excluded: bool) -> Json:
    """From the answer or the encounter's start, until it was withdrawn or the encounter's end.

    excluded: the patient agreed to what the screening excludes; nobody may take that for a permit.
    """
    session = context.session
    start = consent.at or session.started_at
    until = _end_unless_withdrawn(session.started_at, session.ended_at, start)
    if consent.withdrawn_at is None:
        return period(start, None if excluded else until)
    end = moment(consent.withdrawn_at)
    start_is_known = moment(start) <= end and end != moment(until)
    return period(start if start_is_known else None, consent.withdrawn_at)


def _end_unless_withdrawn(started_at: str, ended_at: str | None, start: str) -> str:
    """Until when an answer counts that is not withdrawn.

    That is the encounter's end, else the last second of its day.

    An answer that was given later counts for that moment.
    """
    offset = "Z" if started_at.endswith("Z") else started_at[-6:]
    return max(ended_at or f"{started_at[:10]}T23:59:59{offset}", start, key=moment)


def _names(context: MappingContext, consent: ConsentAnswer) -> str:
    """Who answered, in words."""
    by = consent.by or context.words("the_patient")
    if isinstance(by, str):
        return by
    return f" {context.words('and')} ".join((", ".join(by[:-1]), by[-1]))


def _performers(context: MappingContext, consent: ConsentAnswer) -> Iterator[Json]:
    """Who answered: the patient, or those named instead.

    Among several 'the patient', in the words of the session's language, is the Patient.
    """
    if consent.by is None:
        yield context.ref("patient")
        return
    if isinstance(consent.by, str):
        yield {"display": consent.by}
        return
    for name in consent.by:
        if name == context.words("the_patient"):
            yield context.ref("patient")
        else:
            yield {"display": name}


def from_fhir(resources: SessionResources) -> Json:
    """The answer, when and by whom, and when it was withdrawn."""
    resource = resources.get(_ROLE)
    if resource is None:
        return {}
    consent = keep_known_elements(resources, _ROLE, resource, _WRITTEN)
    if not _has_a_written_status(resources, consent):
        resources.note(f"{_ROLE}.status", "not active: what was agreed is left out")
        return {}
    item = present(
        given=_decode_given(resources, consent),
        at=consent.get("dateTime"),
        by=_decode_by(resources, consent),
        withdrawn_at=_decode_withdrawn_at(consent),
    )
    answer = drop_invalid(resources, _ROLE, ConsentAnswer, item)
    return present(screening=present(consent=answer))


def _has_a_written_status(resources: SessionResources, consent: Json) -> bool:
    """Whether the status is one that `to_fhir` writes.

    That is active; or inactive, with the end of a permit that was withdrawn or without an end. A
    permit that somebody set to inactive after the encounter still has both ends of the encounter.
    """
    status = consent.get("status")
    if status != "inactive":
        return bool(status == "active")
    provision = consent.get("provision", {})
    return provision.get("type") == _PERMIT and not _ends_with_the_encounter(resources, provision)


def _ends_with_the_encounter(resources: SessionResources, provision: Json) -> bool:
    """Whether the period ends when an answer would end that is not withdrawn."""
    start, end = _ends(provision)
    encounter = keep_elements(resources.by_role["encounter"], "period")
    started_at, ended_at = _ends(encounter)
    if start is None or end is None or started_at is None:
        return False
    for time in (start, end, started_at, ended_at):
        if time is not None and not is_instant(time):
            return False
    return moment(end) == moment(_end_unless_withdrawn(started_at, ended_at, start))


def _ends(element: Json) -> tuple[str | None, str | None]:
    """Start and end of an element's period."""
    limits = element.get("period", {})
    return limits.get("start"), limits.get("end")


def _decode_withdrawn_at(consent: Json) -> str | None:
    """The end of a permit that is no longer active; the end of an active one is the encounter's."""
    if consent.get("status") != "inactive":
        return None
    _, end = _ends(consent.get("provision", {}))
    return end


def _decode_given(resources: SessionResources, consent: Json) -> bool | None:
    given = _GIVEN.get(consent.get("provision", {}).get("type"))
    if given is None:
        resources.note(f"{_ROLE}.provision.type", "neither permit nor deny")
    return given


def _decode_by(resources: SessionResources, consent: Json) -> str | list[str] | None:
    """Who answered, the patient among several by the words for it.

    None when the patient alone did.
    """
    performers = consent.get("performer", [])
    by_the_patient = False
    names: list[str] = []
    for performer in performers:
        if _is_patient(resources, consent, performer):
            by_the_patient = True
            names.append(_the_patient(resources))
        elif isinstance(performer.get("display"), str):
            names.append(performer["display"])
    if len(names) < max(len(performers), 1):
        resources.note(f"{_ROLE}.performer", "names nobody who answered")
    if len(names) != 1:
        return drop_duplicates(resources, f"{_ROLE}.performer", "by", names)
    if by_the_patient:
        return None
    return names[0]


def _the_patient(resources: SessionResources) -> str:
    """The words for the patient in the language of the session."""
    language = resources.by_role["encounter"].get("language")
    return phrase("the_patient", "en" if language == "en" else "nl")


def _is_patient(resources: SessionResources, consent: Json, performer: Json) -> bool:
    """Whether the one who answered is the patient, by reference."""
    if "reference" not in performer:
        return False
    if performer["reference"] == consent.get("patient", {}).get("reference"):
        return True
    return resources.role_of(performer) == "patient"
