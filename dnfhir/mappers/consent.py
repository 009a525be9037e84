"""Consent: what the patient agreed to, or refused. https://hl7.org/fhir/R4/consent.html"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.elements import Json, coding, hl7, term
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import ConsentAnswer
from dnfhir.terms import concept


def to_fhir(record: Record) -> Iterator[Entry]:
    """One Consent when the patient's answer is recorded, none when it is not."""
    screening = record.session.screening
    if screening and screening.consent and screening.consent.given is not None:
        yield _consent(record, screening.consent, given=screening.consent.given)


def _consent(record: Record, consent: ConsentAnswer, *, given: bool) -> Entry:
    provision = "permit" if given else "deny"
    return record.entry(
        "consent",
        "Consent",
        f"{record.words('consent')}: {record.words(provision)}",
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
