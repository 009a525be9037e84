"""What was asked at intake, and what was answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.forward.in_words import capitalised
from dnfhir.mappers.forward.reasons import contraindication_name
from dnfhir.mappers.sentences.parts import concept_name, listed, titled
from dnfhir.session import OtherContraindication


def answers(context: MappingContext, given: Iterable[tuple[str, str, Any]]) -> str:
    """What is present, what else was answered in a word, and what is absent.

    Then the answers of other kinds.

    given: the question, the type of its answer (`value[x]`), and the answer. Those without a
    question of their own are a tuple, each by its own name.
    """
    by_state: dict[str, list[str]] = {"present": []}
    others: list[str] = []
    for question, kind, value in given:
        if kind == "valueCoding":
            by_state.setdefault(value, []).append(question)
        elif isinstance(value, tuple) and isinstance(value[0], OtherContraindication):
            for contraindication in value:
                name = _with_weight(context, contraindication)
                by_state.setdefault(contraindication.state, []).append(name)
        else:
            others.append(f"{capitalised(question)}: {_answer(context, kind, value)}")
    return in_words.sentences([context.words("intake"), *_groups(context, by_state), *others])


def _groups(context: MappingContext, by_state: dict[str, list[str]]) -> Iterator[str]:
    """The questions of each answer.

    Absent is last: it is the longest list, and the least important.
    """
    absent = by_state.pop("absent", [])
    for state, questions in (*by_state.items(), ("absent", absent)):
        if questions:
            yield titled(capitalised(_state_name(context, state)), ("; ".join(questions),))


def _state_name(context: MappingContext, state: str) -> str:
    if state == "not_asked":
        return context.words(state)
    return concept_name(context, "observation", state)


def _answer(context: MappingContext, kind: str, value: Any) -> str:
    """Yes or no, a time, or words; several who answered together."""
    if isinstance(value, bool):
        return context.words("yes" if value else "no")
    if kind == "valueDateTime":
        return in_words.when(value, context.session.language)
    if isinstance(value, tuple):
        return listed(context, value)
    return listed(context, (value,))


def _with_weight(context: MappingContext, contraindication: OtherContraindication) -> str:
    """'osteoporose (relatief)'"""
    return f"{contraindication_name(contraindication)} ({context.words(contraindication.weight)})"
