"""Made-up sessions of one series, and what a server in memory holds of the series."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import Mapped, map_session
from dnfhir.session import read_session
from dnfhir.sync.receipt import Receipt, ResourceResult
from tests.fakes.fake_server import FakeServer

Json = dict[str, Any]
STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])
DAYS = {"s-1": "2026-10-01", "s-2": "2026-10-08", "s-3": "2026-10-15"}


def session(
    name: str = "s-1", *, patient: str = "9", recorded: str = "12:00:00Z", **episode: object
) -> Mapped:
    """A session of a series; `id=None` is one of no series."""
    day = DAYS[name]
    document: Json = {
        "schema": "dnfhir/session/1",
        "id": name,
        "recorded_at": f"{day}T{recorded}",
        "started_at": f"{day}T10:00:00Z",
        "practice": {"identifier": {"system": "urn:practice", "value": "p-1"}},
        "practitioner": {"identifier": {"system": "urn:big", "value": name}},
        "patient": {"identifier": {"system": "urn:patients", "value": patient}},
        "episode": {"id": "e-1", **episode},
    }
    if episode.get("id", "") is None:
        del document["episode"]
    return map_session(read_session(jsontext.canonical(document).encode()))


def the_series(server: FakeServer) -> Json:
    """The one EpisodeOfCare."""
    (result,) = server.all("EpisodeOfCare")
    return result


def ref(server: FakeServer) -> str:
    return f"EpisodeOfCare/{the_series(server)['id']}"


def reported(server: FakeServer) -> tuple[object, object]:
    """Its status and period."""
    return the_series(server)["status"], the_series(server).get("period")


def line(receipt: Receipt) -> ResourceResult:
    return next(result for result in receipt.resources if result.role == "episode")
