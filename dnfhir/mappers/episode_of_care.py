"""EpisodeOfCare: the series of sessions. https://hl7.org/fhir/R4/episodeofcare.html

The sessions of a series share it, so it is named by the practice and its own id, whatever session comes first.
How sessions agree on it is told in dnfhir/sync/episode.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.elements import hl7, period
from dnfhir.mappers.forward.identity import EPISODE
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.fhir_reader import says
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import people
from dnfhir.session.times import is_instant, is_partial_date, surely_before

HOMES: Final = {
    "episode/id": "EpisodeOfCare.identifier.value",
    "episode/started_at": "EpisodeOfCare.period.start",
    "episode/ended_at": "EpisodeOfCare.period.end",
}
_PREFIX: Final = f"{EPISODE}#"


def to_fhir(record: Record) -> Iterator[Entry]:
    """The series: active until its end is told. The narrative tells no status: other sessions change it."""
    episode = record.session.episode
    if episode is None:
        return
    yield record.entry(
        EPISODE,
        "EpisodeOfCare",
        people.series(record),
        status="finished" if episode.ended_at else "active",
        diagnosis=[_reason(record)] if record.session.complaint else [],
        patient=record.ref("patient"),
        managingOrganization=record.ref("practice"),
        period=period(episode.started_at, episode.ended_at),
        careManager=record.ref("practitioner"),
    )


def _reason(record: Record) -> Json:
    """What the series is for: the complaint of the session that made it, as its chief complaint.

    Later sessions leave it as it is, for none of them owns the series (dnfhir/sync/episode.py).
    """
    return {
        "condition": record.ref("complaint"),
        "role": hl7("diagnosis-role", "CC", "Chief complaint"),
    }


def from_fhir(found: Found) -> Json:
    """The series as the record holds it; the one the visit refers to, even where the Bundle does not hold it."""
    references = json_objects(found.resources["encounter"].get("episodeOfCare"))
    if not references:
        return {}
    episode = found.role(EPISODE)
    if episode is None:
        found.note(
            "encounter.episodeOfCare",
            "the series is not in the Bundle or withdrawn; its reference names it",
        )
        return {"episode": {"id": _last(str(references[0].get("reference", "")))}}
    when = json_object(episode.get("period"))
    start, end = (_date(found, name, when.get(name)) for name in ("start", "end"))
    return {"episode": says(id=_id(found, episode, references[0]), started_at=start, ended_at=end)}


def _id(found: Found, episode: Json, reference: Json) -> str:
    """The practice's name of the series; else, of a series made by others, its own."""
    names = json_objects(episode.get("identifier"))
    values = [
        (name.get("system"), str(name["value"]))
        for name in names
        if isinstance(name.get("value"), str)
    ]
    for system, value in values:
        if system == found.system and value.startswith(_PREFIX):
            return value.removeprefix(_PREFIX)
    found.note("episode.identifier", "not named by dnfhir; its own name is taken")
    return values[0][1] if values else _last(str(reference.get("reference", "")))


def _date(found: Found, name: str, when: object) -> str | None:
    """A date of the series as the document may tell it: no time of day, and the visit lies within the series."""
    if when is None:
        return None
    text = str(when)
    where = f"episode.period.{name}"
    if is_instant(text):
        found.note(where, "holds a time of day; its date is taken")
        text = text[:10]
    if not is_partial_date(text):
        found.note(where, "is not a date")
        return None
    visit = str(json_object(found.resources["encounter"].get("period")).get("start"))
    day = visit[:10] if is_instant(visit) else text
    if surely_before(day, text) if name == "start" else surely_before(text, day):
        found.note(where, "leaves the visit outside the series")
        return None
    return text


def _last(reference: str) -> str:
    return reference.replace(":", "/").rpartition("/")[2] or "?"
