"""EpisodeOfCare: the series of sessions. https://hl7.org/fhir/R4/episodeofcare.html

The sessions of a series share it, so it is named by the practice and its own id, whatever session comes first.
How sessions agree on it is told in dnfhir/sync/episode.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import hl7, period, present
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.roles import EPISODE
from dnfhir.mappers.sentences import people
from dnfhir.session.times import is_instant, is_partial_date, surely_before

HOMES: Final = {
    "episode/id": "EpisodeOfCare.identifier.value",
    "episode/started_at": "EpisodeOfCare.period.start",
    "episode/ended_at": "EpisodeOfCare.period.end",
}
_PREFIX: Final = f"{EPISODE}#"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The series: active until its end is told. The narrative tells no status: other sessions change it."""
    episode = context.session.episode
    if episode is None:
        return
    yield context.entry(
        EPISODE,
        "EpisodeOfCare",
        people.episode(context),
        status="finished" if episode.ended_at else "active",
        diagnosis=[_reason(context)] if context.session.complaint else [],
        patient=context.ref("patient"),
        managingOrganization=context.ref("practice"),
        period=period(episode.started_at, episode.ended_at),
        careManager=context.ref("practitioner"),
    )


def _reason(context: MappingContext) -> Json:
    """What the series is for: the complaint of the session that made it, as its chief complaint.

    Later sessions leave it as it is, for none of them owns the series (dnfhir/sync/episode.py).
    """
    return {
        "condition": context.ref("complaint"),
        "role": hl7("diagnosis-role", "CC", "Chief complaint"),
    }


def from_fhir(resources: SessionResources) -> Json:
    """The series as the record holds it; the one the visit refers to, even where the Bundle does not hold it."""
    references = json_objects(resources.by_role["encounter"].get("episodeOfCare"))
    if not references:
        return {}
    episode = resources.get(EPISODE)
    if episode is None:
        resources.note(
            "encounter.episodeOfCare",
            "the series is not in the Bundle or withdrawn; its reference names it",
        )
        return {"episode": {"id": _last(str(references[0].get("reference", "")))}}
    when = json_object(episode.get("period"))
    start, end = (_date(resources, name, when.get(name)) for name in ("start", "end"))
    return {
        "episode": present(
            id=_id(resources, episode, references[0]), started_at=start, ended_at=end
        )
    }


def _id(resources: SessionResources, episode: Json, reference: Json) -> str:
    """The practice's name of the series; else, of a series made by others, its own."""
    names = json_objects(episode.get("identifier"))
    values = [
        (name.get("system"), str(name["value"]))
        for name in names
        if isinstance(name.get("value"), str)
    ]
    for system, value in values:
        if system == resources.system and value.startswith(_PREFIX):
            return value.removeprefix(_PREFIX)
    resources.note("episode.identifier", "not named by dnfhir; its own name is taken")
    return values[0][1] if values else _last(str(reference.get("reference", "")))


def _date(resources: SessionResources, name: str, when: object) -> str | None:
    """A date of the series as the document may tell it: no time of day, and the visit lies within the series."""
    if when is None:
        return None
    text = str(when)
    where = f"episode.period.{name}"
    if is_instant(text):
        resources.note(where, "holds a time of day; its date is taken")
        text = text[:10]
    if not is_partial_date(text):
        resources.note(where, "is not a date")
        return None
    visit = str(json_object(resources.by_role["encounter"].get("period")).get("start"))
    day = visit[:10] if is_instant(visit) else text
    if surely_before(day, text) if name == "start" else surely_before(text, day):
        resources.note(where, "leaves the visit outside the series")
        return None
    return text


def _last(reference: str) -> str:
    return reference.replace(":", "/").rpartition("/")[2] or "?"
