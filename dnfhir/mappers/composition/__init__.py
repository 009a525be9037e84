"""Composition: the session as one document that a colleague reads.

https://hl7.org/fhir/R4/composition.html

It is written last but for the Provenance: its sections give in sentences what the other resources
contain, and point to them. It follows from the rest of the session, so the reverse mapping computes
and compares it. It is written from the session's normal form, for the lists of a session have no
order: documents that mean the same have one letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.composition import markup
from dnfhir.mappers.composition.sections import Section, sections
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    hl7,
    period,
    present,
    term,
)
from dnfhir.mappers.forward.in_words import capitalised, when
from dnfhir.mappers.practitioner_role import ROLE as SPECIALTY
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.roles import ENCOUNTER, PATIENT, PRACTICE, PRACTITIONER

HOMES: Final[dict[str, str]] = {}
ROLE: Final = "composition"
_FIRST_ENCOUNTER: Final = "physio_initial_note"
_ANY_ENCOUNTER: Final = "physio_note"


def to_fhir(context: MappingContext, entries: Sequence[Entry]) -> Entry:
    """The letter over all other resources of the session, but the Provenance, which is about the
    letter too.

    The therapist is its author, who saw and did what it reports; the Provenance (`computed`) marks
    that dnfhir put it together. Its date is the document's.
    """
    session = context.session
    title = _title(context)
    encounter = context.ref(ENCOUNTER)
    took_place = {"period": period(session.started_at, session.ended_at), "detail": [encounter]}
    return context.entry(
        ROLE,
        "Composition",
        title,
        status="final",
        type=term("document", _kind(context), context.concept_name("document", _kind(context))),
        subject=context.ref(PATIENT),
        encounter=encounter,
        date=session.recorded_at,
        author=_authors(context, entries),
        title=title,
        custodian=context.ref(PRACTICE),
        event=[took_place],
        section=[_section(context, section) for section in sections(context, entries)],
    )


def _authors(context: MappingContext, entries: Sequence[Entry]) -> list[Json]:
    """The therapist, also by their specialty where it is known."""
    authors = [context.ref(PRACTITIONER)]
    if any(entry.role == SPECIALTY for entry in entries):
        authors.append(context.ref(SPECIALTY))
    return authors


def _kind(context: MappingContext) -> str:
    """An intake for the first session of an episode, else a note.

    A session without a number may be any.
    """
    episode = context.session.episode
    is_first = episode is not None and episode.session_number == 1
    return _FIRST_ENCOUNTER if is_first else _ANY_ENCOUNTER


def _title(context: MappingContext) -> str:
    """`Fysiotherapieverslag van 5 maart 2014`: what kind of document, and of which day."""
    name = context.concept_name("document", _kind(context))
    day = when(context.day, context.session.language)
    return context.words("letter_of_day").format(name=capitalised(name), day=day)


def _section(context: MappingContext, section: Section) -> Json:
    """One section: its text and the resources it is about.

    With a reason where there was none of what was asked.
    """
    name = context.concept_name("section", section.key)
    return present(
        title=capitalised(name),
        code=term("section", section.key, name),
        text=markup.narrative(section.blocks, context.session.language),
        entry=[context.ref(entry.role) for entry in section.entries],
        emptyReason=_none_known(context) if section.none_known else None,
    )


def _none_known(context: MappingContext) -> Json:
    """Asked, and there was none."""
    code = hl7("list-empty-reason", "nilknown", "Nil Known")
    return {**code, "text": context.words("none_occurred")}


def from_fhir(resources: SessionResources) -> Json:
    """Nothing: it is computed again."""
    return {}
