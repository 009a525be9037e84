"""Warnings about medicines that speak against an answer of the intake: which is wrong, a person must find out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir import answers
from dnfhir.session import Medication, Session
from dnfhir.terms.names import normalise
from dnfhir.terms.systems import ATC
from dnfhir.warnings.reference import Medicine, medicines

#: Words before a name that turn it into its opposite.
_NOT: Final = frozenset(("geen", "niet", "zonder", "no", "not", "without"))


def against_anticoagulants(session: Session) -> Iterator[str]:
    """An antithrombotic medicine (ATC B01A), and anticoagulants absent or not asked."""
    return _against(session, "anticoagulants")


def against_diabetes(session: Session) -> Iterator[str]:
    """A medicine for diabetes (ATC A10), and diabetes absent or not asked."""
    return _against(session, "diabetes")


def against_weakened_immune_system(session: Session) -> Iterator[str]:
    """A medicine against cancer or the immune system (ATC L01, L04), and a weakened one absent or not asked."""
    return _against(session, "weakened_immune_system")


def _against(session: Session, contraindication: str) -> Iterator[str]:
    if answers.answer(session, contraindication) == "present":
        return
    known = medicines(contraindication)
    for index, medicine in enumerate(session.medication):
        if any(_is(medicine, one) for one in known):
            yield f"/medication/{index}"


def _is(medication: Medication, known: Medicine) -> bool:
    code = medication.code
    if code and known.atc and code.system in ATC and code.code.upper().startswith(known.atc):
        return True
    texts = (medication.text, code.display if code else None)
    return any(_names(text, name) for text in texts if text for name in known.names)


def _names(text: str, name: str) -> bool:
    """Whether a text names a medicine as taken: as whole words, and not after 'no'."""
    words = f" {normalise(text)} "
    before, found, _ = words.partition(f" {name} ")
    return bool(found) and before.rpartition(" ")[2] not in _NOT
