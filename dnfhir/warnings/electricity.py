"""Warnings about electrical stimulation of somebody whom a current may harm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dnfhir import answers
from dnfhir.session import Session, concept_key

#: Treatments of the vocabulary that pass a current.
_TREATMENTS: Final = ("electrical_dry_needling", "electrical_stimulation", "tens")
#: How a current is named in free text, in Dutch and English.
_WORDS: Final = ("EDN", "IMES", "PENS", "TENS", "TNS", "EMS", "NMES", "FES", "stroom", "current")
_NAMED: Final = re.compile(rf"ele[ck]tr|\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)


def on_pacemaker(session: Session) -> Iterator[str]:
    """A current, and a pacemaker."""
    return _currents(session) if _has(session, "pacemaker") else iter(())


def on_epilepsy(session: Session) -> Iterator[str]:
    """A current, and epilepsy."""
    return _currents(session) if _has(session, "epilepsy") else iter(())


def _has(session: Session, name: str) -> bool:
    """Whether the intake answers so, to its own question or among those that have none."""
    others = (one for one in answers.others(session) if one.state == "present")
    named = {concept_key("contraindication", one.code or one.text) for one in others}
    return answers.answer(session, name) == "present" or name in named


def _currents(session: Session) -> Iterator[str]:
    for index, needling in enumerate(session.needling):
        if needling.stimulation and _NAMED.search(needling.stimulation):
            yield f"/needling/{index}/stimulation"
    for index, other in enumerate(session.other_treatment):
        if concept_key("treatment", other.treatment) in _TREATMENTS:
            yield f"/other_treatment/{index}"
