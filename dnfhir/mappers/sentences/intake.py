"""What was asked at intake, and what was answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.forward.in_words import capitalised
from dnfhir.mappers.forward.reasons import contraindication_name
from dnfhir.mappers.sentences.parts import concept_name, listed, titled
from dnfhir.session import OtherContraindication


def answers(context: MappingContext, told: Iterable[tuple[str, str, Any]]) -> str:
    """What is present, what else was answered in a word, and what is absent; then the answers of other kinds.

    told: the question, the type of its answer (`value[x]`), and the answer. Those without a question of their own are
    a tuple, each by its own name.
    """
    states: dict[str, list[str]] = {"present": []}
    others: list[str] = []
    for question, kind, value in told:
        if kind == "valueCoding":
            states.setdefault(value, []).append(question)
        elif isinstance(value, tuple) and isinstance(value[0], OtherContraindication):
            for one in value:
                states.setdefault(one.state, []).append(_other(context, one))
        else:
            others.append(f"{capitalised(question)}: {_answer(context, kind, value)}")
    groups = [
        titled(capitalised(_state(context, state)), ("; ".join(states[state]),))
        for state in _ordered(states)
    ]
    return in_words.sentences([context.words("intake"), *groups, *others])


def _ordered(states: Mapping[str, list[str]]) -> list[str]:
    """Absent is last: it is the longest, and says the least."""
    return sorted(
        (state for state, questions in states.items() if questions), key=("absent").__eq__
    )


def _state(context: MappingContext, state: str) -> str:
    return (
        context.words(state)
        if state == "not_asked"
        else concept_name(context, "observation", state)
    )


def _answer(context: MappingContext, kind: str, value: Any) -> str:
    """Yes or no, a time, or words; several who answered together."""
    if isinstance(value, bool):
        return context.words("yes" if value else "no")
    if kind == "valueDateTime":
        return in_words.when(value, context.session.language)
    return listed(context, value if isinstance(value, tuple) else (value,))


def _other(context: MappingContext, one: OtherContraindication) -> str:
    """'osteoporose (relatief)'"""
    return f"{contraindication_name(one)} ({context.words(one.weight)})"
