"""Warnings about medicines that speak against an answer of the intake: which is wrong, a person
must find out.
"""

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
    """A medicine against cancer or the immune system (ATC L01, L04), and a weakened one absent or
    not asked.
    """
    return _against(session, "weakened_immune_system")


def _against(session: Session, contraindication: str) -> Iterator[str]:
    if answers.answer_to(session, contraindication) == "present":
        return
    for index, medication in enumerate(session.medication):
        if _is_one_of(medication, medicines(contraindication)):
            yield f"/medication/{index}"


def _is_one_of(medication: Medication, known: tuple[Medicine, ...]) -> bool:
    texts = _words(medication)
    return any(_is_coded(medication, medicine) or _is_named(texts, medicine) for medicine in known)


def _is_coded(medication: Medication, medicine: Medicine) -> bool:
    code = medication.code
    if code is None or not medicine.atc:
        return False
    return code.system in ATC and code.code.upper().startswith(medicine.atc)


def _is_named(texts: list[str], medicine: Medicine) -> bool:
    return any(_names(text, name) for text in texts for name in medicine.names)


def _words(medication: Medication) -> list[str]:
    """The medicine's texts, each as words between spaces."""
    texts = [medication.text]
    if medication.code:
        texts.append(medication.code.display)
    return [f" {normalise(text)} " for text in texts if text]


def _names(text: str, name: str) -> bool:
    """Whether a text names a medicine as taken: as whole words, and not after 'no'."""
    before, named, _ = text.partition(f" {name} ")
    return bool(named) and before.rpartition(" ")[2] not in _NOT
