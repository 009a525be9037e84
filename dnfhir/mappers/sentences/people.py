"""Who, where and when: people, the visit, its series, and who recorded it."""

from __future__ import annotations

from dnfhir.answers import needling_meant
from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.record import Record
from dnfhir.mappers.sentences.wording import called, head, named, told, when
from dnfhir.session import HumanName


def patient(record: Record) -> str:
    """Name, birth date and sex, as far as they are known."""
    someone = record.session.patient
    born = _born(record, someone.born) if someone.born else None
    sex = record.words(f"sex.{someone.sex}") if someone.sex else None
    return in_words.sentences([head(record.words("patient"), (_name(someone.name), born, sex))])


def _born(record: Record, day: str) -> str:
    """'geboren 15 januari 2011', 'geboren in 1958'"""
    return told(
        record, "born" if len(day) == len("2014-03-05") else "born_in", day=when(record, day)
    )


def practitioner(record: Record) -> str:
    """Name and qualification of the therapist."""
    therapist = record.session.practitioner
    return in_words.sentences(
        [head(record.words("practitioner"), (_name(therapist.name), therapist.qualification))]
    )


def practice(record: Record) -> str:
    """The practice's name."""
    return in_words.sentences([head(record.words("practice"), (record.session.practice.name,))])


def role(record: Record) -> str:
    """What the therapist works as, who that is, and where."""
    specialty = called(record, "specialty", record.session.practitioner.specialty)
    return in_words.sentences([head(record.words("practitioner_role"), (specialty, _who(record)))])


def visit(record: Record) -> str:
    """What the visit was, when, which of its series, with whom, and what was noted of it."""
    session = record.session
    number = session.episode.session_number if session.episode else None
    parts = (
        in_words.span(session.started_at, session.ended_at, session.language),
        told(record, "encounter.number", number=number) if number else None,
    )
    by = _who(record)
    return in_words.sentences(
        [
            head(_visit(record), parts),
            told(record, "encounter.by", who=by) if by else None,
            record.words("encounter.no_events") if session.adverse_events == () else None,
            told(record, "encounter.note", text=session.note) if session.note else None,
        ]
    )


def _visit(record: Record) -> str:
    """A session of dry needling, or what else the visit was for."""
    purpose = record.session.purpose
    name = named(record, "purpose", purpose) if purpose else None
    if name and not needling_meant(record.session):
        return in_words.capitalised(name)
    title = record.words("encounter")
    return f"{title} ({name})" if name else title


def series(record: Record) -> str:
    """The series by the practice's own name for it, and its days as this session tells them."""
    episode = record.session.episode
    if episode is None:
        return in_words.sentences([record.words("episode")])
    start, end = when(record, episode.started_at), when(record, episode.ended_at)
    days = (
        told(record, "series.from", day=start) if start else None,
        told(record, "series.until", day=end) if end else None,
    )
    told_days = " ".join(day for day in days if day)
    title = told(record, "series", name=episode.id)
    return in_words.sentences([f"{title}, {told_days}" if told_days else title])


def recording(record: Record, program: str) -> str:
    """Who recorded the session and when, and what program wrote it as FHIR."""
    who = _who(record) or record.words("the_therapist")
    session, time = when(record, record.day), when(record, record.session.recorded_at)
    parts = (
        told(record, "recorded", session=session, who=who, time=time),
        told(record, "assembled", name=program),
    )
    return in_words.sentences(parts)


def program(record: Record, name: str) -> str:
    """The program that computed something."""
    return in_words.sentences([head(record.words("software"), (name,))])


def _who(record: Record) -> str:
    """'Sam Voorbeeld (Voorbeeldpraktijk Fysiotherapie)': therapist and practice, as far as they have names."""
    name, practice_name = _name(record.session.practitioner.name), record.session.practice.name
    if name and practice_name:
        return f"{name} ({practice_name})"
    return name or practice_name or ""


def _name(name: HumanName | None) -> str | None:
    if name is None:
        return None
    return " ".join((*name.given, *([name.family] if name.family else []))) or None
