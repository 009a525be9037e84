"""Sentences about who, where and when: people, the encounter, its episode, and who recorded it."""

from __future__ import annotations

from dnfhir.answers import needling_intended
from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import (
    choice_name,
    concept_name,
    fill_phrase,
    phrase_if_known,
    titled,
    when,
    word_name,
)
from dnfhir.session import HumanName


def patient(context: MappingContext) -> str:
    """Name, birth date and sex, as far as they are known."""
    patient = context.session.patient
    sex = choice_name(context, "sex", patient.sex)
    parts = (_name(patient.name), _born(context, patient.born), sex)
    return in_words.sentences([titled(context.words("patient"), parts)])


def _born(context: MappingContext, day: str | None) -> str | None:
    """'geboren 15 januari 2011', 'geboren in 1958'"""
    if not day:
        return None
    is_whole_day = len(day) == len("2014-03-05")
    key = "born" if is_whole_day else "born_in"
    return fill_phrase(context, key, day=when(context, day))


def practitioner(context: MappingContext) -> str:
    """Name and qualification of the therapist."""
    therapist = context.session.practitioner
    parts = (_name(therapist.name), therapist.qualification)
    return in_words.sentences([titled(context.words("practitioner"), parts)])


def practice(context: MappingContext) -> str:
    """The practice's name."""
    return in_words.sentences([titled(context.words("practice"), (context.session.practice.name,))])


def role(context: MappingContext) -> str:
    """What the therapist works as, who that is, and where."""
    specialty = word_name(context, "specialty", context.session.practitioner.specialty)
    parts = (specialty, _who(context))
    return in_words.sentences([titled(context.words("practitioner_role"), parts)])


def encounter(context: MappingContext) -> str:
    """What the encounter was, when, which of its episode, with whom, and what was noted of it."""
    session = context.session
    number = session.episode.session_number if session.episode else None
    parts = (
        in_words.span(session.started_at, session.ended_at, session.language),
        phrase_if_known(context, "encounter.number", number=number),
    )
    sentences = [
        titled(_encounter_title(context), parts),
        phrase_if_known(context, "encounter.by", who=_who(context)),
    ]
    if session.adverse_events == ():
        sentences.append(context.words("encounter.no_events"))
    sentences.append(phrase_if_known(context, "encounter.note", text=session.note))
    return in_words.sentences(sentences)


def _encounter_title(context: MappingContext) -> str:
    """A session of dry needling, or what else the encounter was for."""
    title, purpose = context.words("encounter"), context.session.purpose
    if not purpose:
        return title
    name = concept_name(context, "purpose", purpose)
    if needling_intended(context.session):
        return f"{title} ({name})"
    return in_words.capitalised(name)


def episode(context: MappingContext) -> str:
    """The episode by the practice's own name for it, and its days as this session states them."""
    episode = context.session.episode
    if episode is None:
        return in_words.sentences([context.words("episode")])
    days = (
        phrase_if_known(context, "series.from", day=when(context, episode.started_at)),
        phrase_if_known(context, "series.until", day=when(context, episode.ended_at)),
    )
    title = fill_phrase(context, "series", name=episode.id)
    known_days = " ".join(filter(None, days))
    return in_words.sentences([", ".join(filter(None, (title, known_days)))])


def provenance(context: MappingContext, program: str) -> str:
    """Who recorded the session and when, and what program wrote it as FHIR."""
    recorded = fill_phrase(
        context,
        "recorded",
        session=when(context, context.day),
        who=_who(context) or context.words("the_therapist"),
        time=when(context, context.session.recorded_at),
    )
    return in_words.sentences([recorded, fill_phrase(context, "assembled", name=program)])


def program(context: MappingContext, name: str) -> str:
    """The program that computed something."""
    return in_words.sentences([titled(context.words("software"), (name,))])


def _who(context: MappingContext) -> str:
    """'Sam Voorbeeld (Voorbeeldpraktijk Fysiotherapie)': therapist and practice, as far as they
    have names.
    """
    name, practice_name = _name(context.session.practitioner.name), context.session.practice.name
    if name and practice_name:
        return f"{name} ({practice_name})"
    return name or practice_name or ""


def _name(name: HumanName | None) -> str | None:
    if name is None:
        return None
    names = [*name.given, name.family]
    return " ".join(filter(None, names)) or None
