"""What each section of the letter contains, and from which resources.

The sentences are those of the resources' own narratives, which have all free text of the document,
so the letter has nothing that no resource has. The note of a session stands for itself.
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
#: Kinds whose sentences stand in another one as well, or in the table of scores.
_STAND_ELSEWHERE: Final = ("complication", "goal", "pain-score", "change", "needle", "twitch")


@dataclass(frozen=True)
class Section:
    """A section of the letter. none_known: it was asked, and there is none."""

    key: str
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    none_known: bool = False


def sections(context: MappingContext, entries: Sequence[Entry]) -> Iterator[Section]:
    """Every section that has content, in the order in which a colleague reads."""
    by_kind: dict[str, list[Entry]] = {}
    for entry in entries:
        by_kind.setdefault(_kind(context, entry), []).append(entry)
    for key, kinds in _KINDS.items():
        own: list[Entry] = []
        for kind in kinds:
            own.extend(by_kind.get(kind, ()))
        blocks = tuple(_blocks(context, key, own))
        if blocks:
            yield Section(key, blocks, tuple(own), _is_none(context, key))


def _blocks(context: MappingContext, key: str, entries: Iterable[Entry]) -> Iterator[Block]:
    """The sentences of a section, and the table of pain."""
    sentences = _sentences_of_section(context, key, entries)
    if sentences:
        yield Lines(sentences)
    table = pain_table(context) if key == "pain" else None
    if table:
        yield table


def _sentences_of_section(
    context: MappingContext, key: str, entries: Iterable[Entry]
) -> tuple[str, ...]:
    if _is_none(context, key):
        return (context.words("no_adverse_events"),)
    if key == "note" and context.session.note:
        return (context.session.note,)
    return tuple(_sentences(context, entries))


def _is_none(context: MappingContext, key: str) -> bool:
    return key == "adverse_events" and context.session.adverse_events == ()


def _kind(context: MappingContext, entry: Entry) -> str:
    """The kind of a role; a referral that brought the patient is one of its own."""
    kind = entry.role.partition("/")[0]
    if kind == service_request.ROLE and service_request.is_incoming(context.session):
        return f"{kind}-in"
    return kind


def _sentences(context: MappingContext, entries: Iterable[Entry]) -> Iterator[str]:
    """The sentence of each resource, with that of a needling its needle's lot."""
    lots = _lots(context)
    for entry in entries:
        lot = lots.get(entry.role)
        if lot:
            lot_phrase = fill_phrase(context, "needle.lot", lot=lot)
            yield f"{entry.sentence} {capitalised(lot_phrase)}."
        elif entry.role.partition("/")[0] not in _STAND_ELSEWHERE:
            yield entry.sentence


def _lots(context: MappingContext) -> dict[str, str | None]:
    """The lot of each needling's needle, by the needling's role."""
    lots = {}
    for needling in context.session.needling:
        if needling.needle:
            lots[f"needling/{needling.id}"] = needling.needle.lot
    return lots
