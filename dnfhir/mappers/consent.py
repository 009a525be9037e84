"""Consent: what the patient agreed to, or refused. https://hl7.org/fhir/R4/consent.html

Whether the treatment was explained, and what is known of an answer that was not recorded, is in the
QuestionnaireResponse.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.mappers.elements import Json, coding, hl7, term
from dnfhir.mappers.found import Found
from dnfhir.mappers.readable import allowed, readable
from dnfhir.mappers.reading import only, says
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import ConsentAnswer
from dnfhir.terms import concept

HOMES: Final = {
    "screening/consent/given": "Consent.provision.type",
    "screening/consent/at": "Consent.dateTime",
    "screening/consent/by": "Consent.performer.display",
}
_ROLE: Final = "consent"
_PROVISIONS: Final = {True: "permit", False: "deny"}
_WRITTEN: Final = ("status", "scope", "category", "patient", "dateTime", "performer", "policyRule", "provision")


def to_fhir(record: Record) -> Iterator[Entry]:
    """One Consent when the patient's answer is recorded, none when it is not."""
    screening = record.session.screening
    if screening and screening.consent and screening.consent.given is not None:
        yield _consent(record, screening.consent, given=screening.consent.given)


def _consent(record: Record, consent: ConsentAnswer, *, given: bool) -> Entry:
    provision = _PROVISIONS[given]
    by = consent.by or record.words("the_patient")
    return record.entry(
        _ROLE,
        "Consent",
        record.sentence("consent", f"{record.words(provision)} {by}", consent.at),
        status="active",
        scope=hl7("consentscope", "treatment"),
        category=[{"coding": [coding(concept("consent", "patient_consent").codings[0])]}],
        patient=record.ref("patient"),
        dateTime=consent.at,
        performer=[_performer(record, consent)],
        policyRule={"text": "Dry needling is explained beforehand; the patient agrees or refuses."},
        provision={"type": provision, "code": [term("treatment", "dry_needling", "dry needling")]},
    )


def _performer(record: Record, consent: ConsentAnswer) -> Json:
    """Who agreed: the patient, or the person named instead."""
    return {"display": consent.by} if consent.by else record.ref("patient")


def from_fhir(found: Found) -> Json:
    """The answer, when and by whom."""
    held = found.role(_ROLE)
    if held is None:
        return {}
    read = readable(found, _ROLE, held, _WRITTEN)
    if read.get("status") != "active":
        found.note(f"{_ROLE}.status", "not active: what was agreed is left out")
        return {}
    item = says(given=_given(found, read), at=read.get("dateTime"), by=_by(found, read))
    return says(screening=says(consent=allowed(found, _ROLE, ConsentAnswer, item)))


def _given(found: Found, read: Json) -> bool | None:
    kind = read.get("provision", {}).get("type")
    given = next((given for given, provision in _PROVISIONS.items() if provision == kind), None)
    if given is None:
        found.note(f"{_ROLE}.provision.type", "neither permit nor deny")
    return given


def _by(found: Found, read: Json) -> str | None:
    """Who answered instead of the patient; None when the patient did."""
    performer = only(found, f"{_ROLE}.performer", read.get("performer", []))
    patient = read.get("patient", {}).get("reference")
    if "reference" in performer and (performer["reference"] == patient or found.role_of(performer) == "patient"):
        return None
    name = performer.get("display")
    if not isinstance(name, str):
        found.note(f"{_ROLE}.performer", "names nobody who answered")
        return None
    return name
