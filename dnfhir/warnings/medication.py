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
    if answers.answer_to(session, contraindication) == "present":
        return
    known = medicines(contraindication)
    for index, medication in enumerate(session.medication):
        words = _words(medication)
        if any(_is_coded(medication, one) or _is_named(words, one) for one in known):
            yield f"/medication/{index}"


def _is_coded(medication: Medication, known: Medicine) -> bool:
    code = medication.code
    return bool(
        code and known.atc and code.system in ATC and code.code.upper().startswith(known.atc)
    )


def _is_named(words: tuple[str, ...], known: Medicine) -> bool:
    return any(_names(text, name) for text in words for name in known.names)


def _words(medication: Medication) -> tuple[str, ...]:
    """The medicine's texts, each as words between spaces."""
    texts = (medication.text, medication.code.display if medication.code else None)
    return tuple(f" {normalise(text)} " for text in texts if text)


def _names(words: str, name: str) -> bool:
    """Whether a text names a medicine as taken: as whole words, and not after 'no'."""
    before, found, _ = words.partition(f" {name} ")
    return bool(found) and before.rpartition(" ")[2] not in _NOT
