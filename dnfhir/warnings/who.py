"""Warnings about who the patient is and who spoke for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dnfhir import answers
from dnfhir.session import Session
from dnfhir.session.checking.identifiers import PARTIES
from dnfhir.session.people import DATABASE_DEFAULTS

#: Years. From 16 a patient consents alone; under 12 a parent or guardian does; between them both
#: do. Dutch Civil Code (WGBO), book 7, articles 447, 450 and 465:
#: https://wetten.overheid.nl/BWBR0005290
CONSENTS_ALONE_FROM: Final = 16
CONSENTS_TOO_FROM: Final = 12
#: How a consent names the patient.
_CALLED: Final = (
    r"(?:de |the )?(?:pati[eë]nte?|cli[eë]nte?|client|betrokkene)(?: zelf| himself| herself)?"
    r"|(?:(?:ik|hij|zij) ?)?zelf|self|himself|herself"
)
#: The patient among those who answered ('de patiënt (16 jaar) en zijn moeder'), and not as whose
#: mother it was.
_THE_PATIENT: Final = re.compile(
    rf"(?:^|[,&+]|\b(?:en|and|met|with))\s*(?:{_CALLED})\b(?!['’])", re.IGNORECASE
)
#: The patient and nobody beside, with a remark in brackets at most ('de patiënt (10 jaar)').
_NO_ONE_ELSE: Final = re.compile(rf"\s*(?:{_CALLED})\s*(?:\([^()]*\))?\s*", re.IGNORECASE)


def birth_date_is_a_default(session: Session) -> Iterator[str]:
    """A birth date that databases write by default: it counts as unknown, and is not sent."""
    if session.patient.birth_date in DATABASE_DEFAULTS:
        yield "/patient/birth_date"


def system_respelled(session: Session) -> Iterator[str]:
    """A known system in another spelling: it is read and sent as the register's own."""
    for name in PARTIES:
        party = getattr(session, name)
        if party.identifier.is_respelled:
            yield f"/{name}/identifier/system"
        for index, further in enumerate(getattr(party, "identifiers", ())):
            if further.is_respelled:
                yield f"/{name}/identifiers/{index}/system"


def male_and_pregnant(session: Session) -> Iterator[str]:
    """Sex or pregnancy: one of them is wrong, or the sex recorded is not the one that matters
    here.
    """
    if session.patient.sex == "male" and answers.answer_to(session, "pregnancy") == "present":
        yield "/screening/contraindications/pregnancy"


def consent_by_another(session: Session) -> Iterator[str]:
    """Somebody else answered for a patient who is old enough to answer alone."""
    consent = session.consent
    if (
        consent is None
        or consent.given is None
        or not answers.has_turned(session, CONSENTS_ALONE_FROM)
    ):
        return
    if consent.by and not _answered_too(consent.by):
        yield "/screening/consent/by"


def consent_of_a_child_alone(session: Session) -> Iterator[str]:
    """A child too young to agree agreed, and nobody is named who did so for them."""
    consent = session.consent
    if consent is None or not consent.given or _may_agree(session):
        return
    if not consent.by:
        yield "/screening/consent"
    elif all(map(_NO_ONE_ELSE.fullmatch, _each(consent.by))):
        yield "/screening/consent/by"


def _may_agree(session: Session) -> bool:
    """Whether the patient is old enough to agree too, as far as the age is known."""
    return answers.has_turned(session, CONSENTS_TOO_FROM) is not False


def _answered_too(by: str | tuple[str, ...]) -> bool:
    """Whether the patient is one of those who answered."""
    return any(map(_THE_PATIENT.search, _each(by)))


def _each(by: str | tuple[str, ...]) -> tuple[str, ...]:
    if isinstance(by, str):
        return (by,)
    return by
