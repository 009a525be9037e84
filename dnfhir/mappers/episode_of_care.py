"""EpisodeOfCare: the series of sessions. https://hl7.org/fhir/R4/episodeofcare.html

The sessions of a series share its episode, so it is named by the practice and its own id, whatever
session comes first. How sessions agree on it stands in dnfhir/sync/episode.py.
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
    """Active until its end is recorded. The narrative names no status: other sessions change it."""
    episode = context.session.episode
    if episode is None:
        return
    yield context.entry(
        EPISODE,
        "EpisodeOfCare",
        people.episode(context),
        status="finished" if episode.ended_at else "active",
        diagnosis=list(_diagnosis(context)),
        patient=context.ref("patient"),
        managingOrganization=context.ref("practice"),
        period=period(episode.started_at, episode.ended_at),
        careManager=context.ref("practitioner"),
    )


def _diagnosis(context: MappingContext) -> Iterator[Json]:
    """What the episode is for: the complaint of the session that made it, as its chief complaint.

    Later sessions leave it as it is, for none of them owns the episode (dnfhir/sync/episode.py).
    """
    for complaint in context.complaint_refs():
        yield {"condition": complaint, "role": hl7("diagnosis-role", "CC", "Chief complaint")}


def from_fhir(resources: SessionResources) -> Json:
    """The episode that the encounter refers to, even where the Bundle does not contain it."""
    references = json_objects(resources.by_role["encounter"].get("episodeOfCare"))
    if not references:
        return {}
    episode = resources.get(EPISODE)
    if episode is None:
        resources.note(
            "encounter.episodeOfCare",
            "the episode is not in the Bundle or entered in error; its reference names it",
        )
        return {"episode": {"id": _id_in(references[0])}}
    started_at = _decode_date(resources, episode, "start")
    ended_at = _decode_date(resources, episode, "end")
    name = _decode_id(resources, episode, references[0])
    return {"episode": present(id=name, started_at=started_at, ended_at=ended_at)}


def _decode_id(resources: SessionResources, episode: Json, reference: Json) -> str:
    """The practice's name of the episode; else, of an episode that others made, its own."""
    names: list[str] = []
    for identifier in json_objects(episode.get("identifier")):
        value = identifier.get("value")
        if not isinstance(value, str):
            continue
        if identifier.get("system") == resources.system and value.startswith(_PREFIX):
            return value.removeprefix(_PREFIX)
        names.append(value)
    resources.note("episode.identifier", "not named by dnfhir; its own name is taken")
    if names:
        return names[0]
    return _id_in(reference)


def _id_in(reference: Json) -> str:
    """The last part of a reference: `EpisodeOfCare/7` and `urn:uuid:7` both name 7."""
    name = str(reference.get("reference", ""))
    return name.replace(":", "/").rpartition("/")[2] or "?"


def _decode_date(resources: SessionResources, episode: Json, end: str) -> str | None:
    """A date as a document may have it.

    It has no time of day, and the encounter lies inside the episode.

    end: `start` or `end` of the episode's period.
    """
    value = json_object(episode.get("period")).get(end)
    if value is None:
        return None
    date = str(value)
    where = f"episode.period.{end}"
    if is_instant(date):
        resources.note(where, "has a time of day; its date is taken")
        date = date[:10]
    if not is_partial_date(date):
        resources.note(where, "is not a date")
        return None
    if _excludes_encounter(resources, date, end):
        resources.note(where, "leaves the encounter outside the episode")
        return None
    return date


def _excludes_encounter(resources: SessionResources, date: str, end: str) -> bool:
    """Whether an episode that starts or ends on this date surely excludes the encounter."""
    encounter = resources.by_role["encounter"]
    started_at = str(json_object(encounter.get("period")).get("start"))
    if not is_instant(started_at):
        return False
    day = started_at[:10]
    if end == "start":
        return surely_before(day, date)
    return surely_before(date, day)
