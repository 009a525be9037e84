"""Composition: the session as one document that a colleague reads. https://hl7.org/fhir/R4/composition.html

It is written last but for the Provenance: its sections say in sentences what the other resources say, and point to
them. Derived: it follows from the rest of the record, so the way back computes and compares it. It is written of the
session's normal form, for the lists of a session have no order: documents that say the same have one letter.
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
from dnfhir.mappers.practitioner_role import ROLE as AS_WHAT
from dnfhir.mappers.reverse.session_resources import SessionResources

HOMES: Final[dict[str, str]] = {}
ROLE: Final = "composition"
_FIRST_VISIT: Final = "physio_initial_note"
_ANY_VISIT: Final = "physio_note"


def to_fhir(context: MappingContext, others: Sequence[Entry]) -> Entry:
    """The letter over all other resources of the session, but the Provenance, which is about the letter too.

    The therapist is its author, for what is told was seen and done by the therapist; that dnfhir put it together is
    said by the Provenance (`computed`). Its date is the document's.
    """
    session = context.session
    title = _title(context)
    return context.entry(
        ROLE,
        "Composition",
        title,
        status="final",
        type=term("document", _kind(context), context.concept_name("document", _kind(context))),
        subject=context.ref("patient"),
        encounter=context.ref("encounter"),
        date=session.recorded_at,
        author=[
            context.ref("practitioner"),
            *(context.ref(one.role) for one in others if one.role == AS_WHAT),
        ],
        title=title,
        custodian=context.ref("practice"),
        event=[
            {
                "period": period(session.started_at, session.ended_at),
                "detail": [context.ref("encounter")],
            }
        ],
        section=[_section(context, one) for one in sections(context, others)],
    )


def _kind(context: MappingContext) -> str:
    """An intake for the first session of a series, else a note; a session without a number may be any."""
    episode = context.session.episode
    return _FIRST_VISIT if episode and episode.session_number == 1 else _ANY_VISIT


def _title(context: MappingContext) -> str:
    """`Fysiotherapieverslag van 5 maart 2014`: what kind of document, and of which day."""
    name = context.concept_name("document", _kind(context))
    day = when(context.day, context.session.language)
    return context.words("letter_of_day").format(name=capitalised(name), day=day)


def _section(context: MappingContext, section: Section) -> Json:
    """One section: what is read, and the resources that say it; none of something asked for says why."""
    name = context.concept_name("section", section.key)
    return present(
        title=capitalised(name),
        code=term("section", section.key, name),
        text=markup.narrative(section.blocks, context.session.language),
        entry=[context.ref(one.role) for one in section.entries],
        emptyReason=_none(context) if section.none_known else None,
    )


def _none(context: MappingContext) -> Json:
    """Asked, and there was none."""
    return {
        **hl7("list-empty-reason", "nilknown", "Nil Known"),
        "text": context.words("none_occurred"),
    }


def from_fhir(resources: SessionResources) -> Json:
    """Nothing: it is computed again."""
    return {}
