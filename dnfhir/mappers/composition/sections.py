"""What each section of the letter says, and which resources say it.

The sentences are those of the resources' own narratives, which have all free text of the document, so the letter says
nothing that no resource says. The note of a session stands for itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dnfhir.mappers import service_request
from dnfhir.mappers.composition.markup import Block, Lines
from dnfhir.mappers.composition.pain import pain_table
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.in_words import capitalised
from dnfhir.mappers.sentences.parts import fill_phrase

#: The sections in their order, each with the kinds of the roles that stand in it.
_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "reason": ("referral-in", "complaint"),
    "history": ("medication",),
    "screening": (
        "questionnaire", "contraindication", "other-contraindication", "pregnancy", "eligibility", "consent",
        "screening-conflict", "withdrawal-conflict",
    ),
    "findings": (
        "posture", "motion", "test", "palpation", "trigger-point", "no-trigger-points", "not-examined",
    ),
    "needling": ("session-procedure", "needling", "needle", "twitch"),
    "other_treatment": ("treatment",),
    "pain": ("pain-score", "change"),
    "measures": ("measure",),
    "adverse_events": ("adverse-event", "complication"),
    "advice": ("aftercare",),
    "plan": ("plan", "goal", "referral"),
    "note": (),
}  # fmt: skip
#: Kinds whose sentences another one says as well, or the table of scores.
_SAID_ELSEWHERE: Final = ("complication", "goal", "pain-score", "change", "needle", "twitch")


@dataclass(frozen=True)
class Section:
    """A section of the letter. none_known: it was asked, and there is none."""

    key: str
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    none_known: bool = False


def sections(context: MappingContext, others: Sequence[Entry]) -> Iterator[Section]:
    """Every section that says something, in the order in which a colleague reads."""
    for key, kinds in _KINDS.items():
        entries = tuple(
            entry for kind in kinds for entry in others if _kind(context, entry) == kind
        )
        if blocks := tuple(_blocks(context, key, entries)):
            yield Section(key, blocks, entries, _is_none(context, key))


def _blocks(context: MappingContext, key: str, entries: Iterable[Entry]) -> Iterator[Block]:
    """The sentences of a section, and the table of pain."""
    if _is_none(context, key):
        yield Lines((context.words("no_adverse_events"),))
    elif key == "note" and context.session.note:
        yield Lines((context.session.note,))
    elif sentences := tuple(_sentences(context, entries)):
        yield Lines(sentences)
    if key == "pain" and (table := pain_table(context)):
        yield table


def _is_none(context: MappingContext, key: str) -> bool:
    return key == "adverse_events" and context.session.adverse_events == ()


def _kind(context: MappingContext, entry: Entry) -> str:
    """The kind of a role; a referral that brought the patient is one of its own."""
    kind = entry.role.partition("/")[0]
    incoming = kind == service_request.ROLE and service_request.is_incoming(context.session)
    return f"{kind}-in" if incoming else kind


def _sentences(context: MappingContext, entries: Iterable[Entry]) -> Iterator[str]:
    """Of each resource its sentence, with that of a needling its needle's lot."""
    lots = {f"needling/{one.id}": one.needle.lot for one in context.session.needling if one.needle}
    for entry in entries:
        if lot := lots.get(entry.role):
            yield f"{entry.sentence} {capitalised(fill_phrase(context, 'needle.lot', lot=lot))}."
        elif entry.role.partition("/")[0] not in _SAID_ELSEWHERE:
            yield entry.sentence
