"""What each section of the letter says, and which resources say it.

The sentences are those of the resources' own narratives, so the letter says nothing that no resource says. Free text of
the document that stands in none of them stands in the section that it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dnfhir.mappers import service_request
from dnfhir.mappers.composition.markup import Block, Lines
from dnfhir.mappers.composition.pain import pain_table
from dnfhir.mappers.days import instant_in_words
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import Needling

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
    "course": (),
    "measures": ("measure",),
    "adverse_events": ("adverse-event", "complication"),
    "advice": ("aftercare",),
    "plan": ("plan", "goal", "referral"),
    "note": (),
}  # fmt: skip
#: Kinds whose sentences another one says as well, or the table of scores, or that stand behind their needling's.
_SAID_ELSEWHERE: Final = ("complication", "goal", "pain-score", "change", "needle", "twitch")
#: What a needling is told by, in one line.
_OF_A_NEEDLING: Final = ("needling", "needle", "twitch")


@dataclass(frozen=True)
class Section:
    """A section of the letter. none_known: it was asked, and there is none."""

    key: str
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    none_known: bool = False


def sections(record: Record, others: Sequence[Entry]) -> Iterator[Section]:
    """Every section that says something, in the order in which a colleague reads."""
    said = {entry.role: entry.says for entry in others}
    for key, kinds in _KINDS.items():
        entries = [entry for kind in kinds for entry in others if _kind(record, entry) == kind]
        none = key == "adverse_events" and record.session.adverse_events == ()
        sentences = [record.words("no_adverse_events")] if none else list(_sentences(record, entries, said))
        sentences += _TEXTS[key](record, said) if key in _TEXTS else ()
        table = pain_table(record) if key == "pain" else None
        blocks: list[Block] = [Lines(tuple(sentences))] if sentences else []
        if table:
            blocks.append(table)
        if blocks:
            yield Section(key, tuple(blocks), tuple(entries), none)


def _kind(record: Record, entry: Entry) -> str:
    """The kind of a role; a referral that brought the patient is one of its own."""
    kind = entry.role.partition("/")[0]
    incoming = kind == service_request.ROLE and service_request.is_incoming(record.session)
    return f"{kind}-in" if incoming else kind


def _sentences(record: Record, entries: Iterable[Entry], said: Mapping[str, str]) -> Iterator[str]:
    """Of each resource its sentence."""
    needlings = {f"needling/{needling.id}": needling for needling in record.session.needling}
    for entry in entries:
        if entry.role in needlings:
            yield _in_one_line(_of_a_needling(record, needlings[entry.role], said))
        elif entry.role.partition("/")[0] not in _SAID_ELSEWHERE:
            yield entry.says


def _in_one_line(parts: Iterable[str]) -> str:
    """One after another, those without an end of their own parted by a semicolon."""
    *first, last = parts
    return "".join(f"{part} " if part.endswith((".", "!", "?")) else f"{part}; " for part in first) + last


def _of_a_needling(record: Record, needling: Needling, said: Mapping[str, str]) -> Iterator[str]:
    """Where it was, which needle, how the muscle answered, and what else was written down of it."""
    parts = [said[role] for kind in _OF_A_NEEDLING if (role := f"{kind}/{needling.id}") in said]
    yield from parts
    lot = needling.needle.lot if needling.needle else None
    for key, text in (
        ("stimulation", needling.stimulation),
        ("response_sought", needling.response_sought),
        ("lot", lot),
    ):
        yield from _unsaid(record.words(key), text, " ".join(parts))


def _unsaid(words: str, text: str | None, said: str) -> Iterator[str]:
    """A free text of the document behind its words, unless what is said of it has the text already."""
    if text and not re.search(rf"(?<!\w){re.escape(text)}(?!\w)", said):
        yield f"{words}: {text}" if words else text


def _of_the_complaint(record: Record, said: Mapping[str, str]) -> Iterator[str]:
    if complaint := record.session.complaint:
        yield from _unsaid("", complaint.description, said["complaint"])
        yield from _unsaid(record.words("possible_cause"), complaint.possible_cause, said["complaint"])


def _of_the_course(record: Record, said: Mapping[str, str]) -> Iterator[str]:
    complaint = record.session.complaint
    for note in complaint.course if complaint else ():
        yield from _unsaid(instant_in_words(note.at, record.session.language), note.text, said["complaint"])


def _note(record: Record, said: Mapping[str, str]) -> Iterator[str]:
    yield from _unsaid("", record.session.note, "")


#: Free text that stands in no resource's sentence.
_TEXTS: Final[dict[str, Callable[[Record, Mapping[str, str]], Iterator[str]]]] = {
    "reason": _of_the_complaint,
    "course": _of_the_course,
    "note": _note,
}
