"""What was asked at intake, and what was answered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dnfhir.mappers import in_words
from dnfhir.mappers.reasons import words_of
from dnfhir.mappers.record import Record
from dnfhir.mappers.sentences.wording import head, listed, named
from dnfhir.session import OtherContraindication


def answers(record: Record, told: Iterable[tuple[str, str, Any]]) -> str:
    """Each question with its answer. told: the question, the type of its answer (`value[x]`), and the answer.

    Those without a question of their own are a tuple, each by its own name.
    """
    said = "; ".join(_asked(record, question, kind, value) for question, kind, value in told)
    return in_words.sentences([head(record.words("intake"), (said,))])


def _asked(record: Record, question: str, kind: str, value: Any) -> str:
    """'koorts: afwezig'"""
    if kind == "valueCoding":
        return f"{question}: {named(record, 'observation', value)}"
    if isinstance(value, tuple) and isinstance(value[0], OtherContraindication):
        return "; ".join(_other(record, one) for one in value)
    return f"{question}: {_answer(record, kind, value)}"


def _answer(record: Record, kind: str, value: Any) -> str:
    """Yes or no, a time, or words; several who answered together."""
    if isinstance(value, bool):
        return record.words("yes" if value else "no")
    if kind == "valueDateTime":
        return in_words.when(value, record.session.language)
    return listed(record, value if isinstance(value, tuple) else (value,))


def _other(record: Record, one: OtherContraindication) -> str:
    """'osteoporose (relatief): aanwezig'"""
    state = record.words(one.state) if one.state == "not_asked" else named(record, "observation", one.state)
    return f"{words_of(one)} ({record.words(one.weight)}): {state}"
