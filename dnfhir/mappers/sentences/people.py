"""Who, where and when: people, the visit, its series, and who recorded it."""

from __future__ import annotations

from dnfhir.answers import needling_intended
from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import concept_name, fill_phrase, titled, when, word_name
from dnfhir.session import HumanName


def patient(context: MappingContext) -> str:
    """Name, birth date and sex, as far as they are known."""
    someone = context.session.patient
    born = _born(context, someone.born) if someone.born else None
    sex = context.words(f"sex.{someone.sex}") if someone.sex else None
    return in_words.sentences([titled(context.words("patient"), (_name(someone.name), born, sex))])


def _born(context: MappingContext, day: str) -> str:
    """'geboren 15 januari 2011', 'geboren in 1958'"""
    return fill_phrase(
        context, "born" if len(day) == len("2014-03-05") else "born_in", day=when(context, day)
    )


def practitioner(context: MappingContext) -> str:
    """Name and qualification of the therapist."""
    therapist = context.session.practitioner
    return in_words.sentences(
        [titled(context.words("practitioner"), (_name(therapist.name), therapist.qualification))]
    )


def practice(context: MappingContext) -> str:
    """The practice's name."""
    return in_words.sentences([titled(context.words("practice"), (context.session.practice.name,))])


def role(context: MappingContext) -> str:
    """What the therapist works as, who that is, and where."""
    specialty = word_name(context, "specialty", context.session.practitioner.specialty)
    return in_words.sentences(
        [titled(context.words("practitioner_role"), (specialty, _who(context)))]
    )


def encounter(context: MappingContext) -> str:
    """What the visit was, when, which of its series, with whom, and what was noted of it."""
    session = context.session
    number = session.episode.session_number if session.episode else None
    parts = (
        in_words.span(session.started_at, session.ended_at, session.language),
        fill_phrase(context, "encounter.number", number=number) if number else None,
    )
    by = _who(context)
    return in_words.sentences(
        [
            titled(_visit(context), parts),
            fill_phrase(context, "encounter.by", who=by) if by else None,
            context.words("encounter.no_events") if session.adverse_events == () else None,
            fill_phrase(context, "encounter.note", text=session.note) if session.note else None,
        ]
    )


def _visit(context: MappingContext) -> str:
    """A session of dry needling, or what else the visit was for."""
    purpose = context.session.purpose
    name = concept_name(context, "purpose", purpose) if purpose else None
    if name and not needling_intended(context.session):
        return in_words.capitalised(name)
    title = context.words("encounter")
    return f"{title} ({name})" if name else title


def episode(context: MappingContext) -> str:
    """The series by the practice's own name for it, and its days as this session tells them."""
    episode = context.session.episode
    if episode is None:
        return in_words.sentences([context.words("episode")])
    start, end = when(context, episode.started_at), when(context, episode.ended_at)
    days = (
        fill_phrase(context, "series.from", day=start) if start else None,
        fill_phrase(context, "series.until", day=end) if end else None,
    )
    told_days = " ".join(day for day in days if day)
    title = fill_phrase(context, "series", name=episode.id)
    return in_words.sentences([f"{title}, {told_days}" if told_days else title])


def provenance(context: MappingContext, program: str) -> str:
    """Who recorded the session and when, and what program wrote it as FHIR."""
    who = _who(context) or context.words("the_therapist")
    session, time = when(context, context.day), when(context, context.session.recorded_at)
    parts = (
        fill_phrase(context, "recorded", session=session, who=who, time=time),
        fill_phrase(context, "assembled", name=program),
    )
    return in_words.sentences(parts)


def program(context: MappingContext, name: str) -> str:
    """The program that computed something."""
    return in_words.sentences([titled(context.words("software"), (name,))])


def _who(context: MappingContext) -> str:
    """'Sam Voorbeeld (Voorbeeldpraktijk Fysiotherapie)': therapist and practice, as far as they have names."""
    name, practice_name = _name(context.session.practitioner.name), context.session.practice.name
    if name and practice_name:
        return f"{name} ({practice_name})"
    return name or practice_name or ""


def _name(name: HumanName | None) -> str | None:
    if name is None:
        return None
    return " ".join((*name.given, *([name.family] if name.family else []))) or None
