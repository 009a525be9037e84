"""Warnings about electrical stimulation of somebody whom a current may harm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dnfhir import answers
from dnfhir.session import CodedWord, OtherContraindication, Session, concept_key
from dnfhir.session.wording.kept_words import is_unknown

#: Treatments of the vocabulary that pass a current.
_TREATMENTS: Final = ("electrical_dry_needling", "electrical_stimulation", "tens")
#: Of the vocabulary; the intake asks of the first alone.
_DEVICES: Final = ("pacemaker", "icd_device", "neurostimulator")
#: How a current is named in free text, in Dutch and English.
_WORDS: Final = ("EDN", "IMES", "PENS", "TENS", "TNS", "EMS", "NMES", "FES", "stroom", "current")
_CURRENT: Final = rf"ele[ck]tr|\b(?:{'|'.join(_WORDS)})\b"
_NAMED: Final = re.compile(_CURRENT, re.IGNORECASE)
#: That there was none ('geen elektrische stimulatie'); the word of denial stands right before it.
_DENIED: Final = re.compile(
    rf"\b(?:geen|zonder|niet|no|without|not|non)[\s-]+(?:{_CURRENT})", re.IGNORECASE
)


def on_pacemaker(session: Session) -> Iterator[str]:
    """A current, and a pacemaker or another implanted device that works by electricity."""
    if _present(session, _DEVICES, "pacemaker"):
        yield from _currents(session)


def on_epilepsy(session: Session) -> Iterator[str]:
    """A current, and epilepsy."""
    if _present(session, ("epilepsy",), "epilep"):
        yield from _currents(session)


def _present(session: Session, names: tuple[str, ...], word: str) -> bool:
    """Whether one of these contraindications is present: the first by its question, or any without
    a question.

    word: what names them in free text.
    """
    if answers.answer_to(session, names[0]) == "present":
        return True
    for contraindication in answers.other_contraindications(session):
        if contraindication.state == "present" and _is_one_of(contraindication, names, word):
            return True
    return False


def _is_one_of(contraindication: OtherContraindication, names: tuple[str, ...], word: str) -> bool:
    code, text = contraindication.code, contraindication.text or ""
    if concept_key("contraindication", code or text) in names:
        return True
    display = (code and code.display) or ""
    return word in f"{text} {display}".lower()


def _currents(session: Session) -> Iterator[str]:
    for index, needling in enumerate(session.needling):
        if needling.stimulation and _names_a_current(needling.stimulation):
            yield f"/needling/{index}/stimulation"
    for index, treatment in enumerate(session.other_treatment):
        if _is_current(treatment.treatment):
            yield f"/other_treatment/{index}"


def _is_current(treatment: str | CodedWord) -> bool:
    known = concept_key("treatment", treatment) in _TREATMENTS
    return known or _is_unknown_current(treatment)


def _is_unknown_current(treatment: str | CodedWord) -> bool:
    """Whether a treatment that the vocabulary does not know is called a current."""
    return (
        isinstance(treatment, str)
        and is_unknown("treatment", treatment)
        and _names_a_current(treatment)
    )


def _names_a_current(text: str) -> bool:
    return _NAMED.search(_DENIED.sub("", text)) is not None
