"""EpisodeOfCare: the series, named alike by all its sessions, and read back whoever wrote it."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import episode_of_care, provenance
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.reverse.find_session import find_session
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.screening import assess
from dnfhir.session import Session, read_session
from tests.documents import example

START = "2026-10-08T14:00:00+02:00"
BASE = {
    "schema": "dnfhir/session/1",
    "id": "s-1",
    "recorded_at": START,
    "started_at": START,
    "practice": {"identifier": {"system": "urn:practice", "value": "p-1"}},
    "practitioner": {"identifier": {"system": "urn:big", "value": "1"}},
    "patient": {"identifier": {"system": "urn:patients", "value": "9"}},
}


def read(document: Json) -> Session:
    return read_session(jsontext.canonical(document).encode())


def session(**episode: object) -> Session:
    return read({**BASE, "episode": {"id": "e-1", **episode}})


def written(document: Session) -> Json:
    (entry,) = episode_of_care.to_fhir(MappingContext(document, assess(document), "0"))
    return entry.resource


def results(resource: Json | None, **encounter: Any) -> SessionResources:
    """What `find_session` makes of a visit that refers to the series."""
    names = Identity("urn:practice", "p-1", "s-1")
    visit = {
        "resourceType": "Encounter",
        "identifier": [names.business_identifier("encounter")],
        "period": {"start": START},
        "episodeOfCare": [{"reference": "EpisodeOfCare/7"}],
        **encounter,
    }
    resources = [{"resource": {**resource, "id": "7"}}] if resource else []
    return find_session({"resourceType": "Bundle", "entry": [{"resource": visit}, *resources]})


def test_the_sessions_of_a_series_name_it_alike() -> None:
    series = [written(read(example(f"episode-{number}"))) for number in (1, 2, 3)]
    assert (
        len({one["id"] for one in series}) == len({str(one["identifier"]) for one in series}) == 1
    )
    assert [one["status"] for one in series] == ["active", "active", "finished"]


def test_another_practice_or_another_series_has_another_name() -> None:
    names = [
        Identity("urn:practice", "p-1", "s", "e-1"),
        Identity("urn:practice", "p-2", "s", "e-1"),
    ]
    names += [
        Identity("urn:practice", "p-1", "s", "e-2"),
        Identity("urn:practice", "p-1", "episode", "e-1"),
    ]
    assert len({name.uuid("episode") for name in names}) == 3
    assert names[0].uuid("episode") == names[3].uuid("episode")
    assert names[0].business_identifier("episode")["value"] == "episode#e-1"


def test_a_series_is_reported_by_its_identifier_in_the_practices_own_namespace() -> None:
    mine = Identity("urn:practice", "p-1", "s", "e-1")
    other = Identity("urn:practice", "p-2", "s", "e-1")
    assert (
        mine.of_episode(Identity("urn:practice", "p-1", "t", "e-2").business_identifier("episode"))
        is not None
    )
    assert mine.of_episode(other.business_identifier("episode")) is None
    assert mine.of_episode(mine.business_identifier("encounter")) is None


def test_without_a_series_there_is_none_and_the_record_of_a_session_leaves_it_out() -> None:
    alone = read(BASE)
    assert list(episode_of_care.to_fhir(MappingContext(alone, assess(alone), "0"))) == []
    document = session()
    record = MappingContext(document, assess(document), "0")
    recording = provenance.to_fhir(record, list(episode_of_care.to_fhir(record)))
    assert "target" not in recording.resource


@pytest.mark.parametrize(
    "episode",
    [
        {},
        {"started_at": "2026"},
        {"ended_at": "2026-10"},
        {"started_at": "2026-10-01", "ended_at": "2026-10-08"},
    ],
)
@pytest.mark.parametrize("name", ["e-1", "encounter", "a#b", "é"])
def test_what_is_stated_comes_back(name: str, episode: dict[str, str]) -> None:
    resource = results(written(session(**{"id": name, **episode})))
    assert episode_of_care.from_fhir(resource) == {"episode": {"id": name, **episode}}
    assert resource.unread == []


@pytest.mark.parametrize(
    ("period", "stated"),
    [
        ({"start": "2026-10-01T08:00:00Z"}, {"started_at": "2026-10-01"}),
        ({"start": "yesterday"}, {}),
        ({"start": 7}, {}),
        ({"start": "2026-10-09"}, {}),
        ({"end": "2026-10-07"}, {}),
        ([], {}),
    ],
)
def test_dates_of_others_are_read_as_far_as_they_can_be_and_named(
    period: Any, stated: dict[str, str]
) -> None:
    resource = results({**written(session()), "period": period})
    assert episode_of_care.from_fhir(resource) == {"episode": {"id": "e-1", **stated}}
    assert bool(resource.unread) == bool(period)


def test_a_series_made_by_others_keeps_its_own_name() -> None:
    theirs = {
        "resourceType": "EpisodeOfCare",
        "identifier": [{"system": "urn:x", "value": "ext-1"}],
    }
    assert episode_of_care.from_fhir(results(theirs)) == {"episode": {"id": "ext-1"}}
    resource = results({"resourceType": "EpisodeOfCare"})
    assert episode_of_care.from_fhir(resource) == {"episode": {"id": "7"}}
    assert [unread.where for unread in resource.unread] == ["episode.identifier"]


@pytest.mark.parametrize("withdrawn", [True, False])
def test_a_series_that_cannot_be_read_is_named_by_its_reference(withdrawn: bool) -> None:
    """Without a name its session number would have nowhere to go."""
    resource = results({**written(session()), "status": "entered-in-error"} if withdrawn else None)
    assert episode_of_care.from_fhir(resource) == {"episode": {"id": "7"}}
    assert [unread.where for unread in resource.unread] == ["encounter.episodeOfCare"]


def test_a_visit_outside_any_series_says_none() -> None:
    assert episode_of_care.from_fhir(results(None, episodeOfCare=[])) == {}
