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
    return _currents(session) if _present(session, _DEVICES, "pacemaker") else iter(())


def on_epilepsy(session: Session) -> Iterator[str]:
    """A current, and epilepsy."""
    return _currents(session) if _present(session, ("epilepsy",), "epilep") else iter(())


def _present(session: Session, names: tuple[str, ...], word: str) -> bool:
    """Whether the first one's question is answered so, or what has no question of its own is one or names it."""
    others = [
        other for other in answers.other_contraindications(session) if other.state == "present"
    ]
    keys = {concept_key("contraindication", other.code or other.text) for other in others}
    named = any(word in _words(other) for other in others) or not keys.isdisjoint(names)
    return named or answers.answer_to(session, names[0]) == "present"


def _words(other: OtherContraindication) -> str:
    display = other.code.display if other.code else None
    return f"{other.text or ''} {display or ''}".lower()


def _currents(session: Session) -> Iterator[str]:
    for index, needling in enumerate(session.needling):
        if needling.stimulation and _names_a_current(needling.stimulation):
            yield f"/needling/{index}/stimulation"
    for index, other in enumerate(session.other_treatment):
        if concept_key("treatment", other.treatment) in _TREATMENTS or _is_unknown_current(
            other.treatment
        ):
            yield f"/other_treatment/{index}"


def _is_unknown_current(treatment: str | CodedWord) -> bool:
    """Whether a treatment that the vocabulary does not know is called a current."""
    return (
        isinstance(treatment, str)
        and is_unknown("treatment", treatment)
        and _names_a_current(treatment)
    )


def _names_a_current(text: str) -> bool:
    return _NAMED.search(_DENIED.sub("", text)) is not None
