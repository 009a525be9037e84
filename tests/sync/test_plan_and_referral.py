"""A plan and a referral on a server: what a correction takes off is withdrawn, each type in its own way."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers.reverse.session_resources import is_entered_in_error
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.server.reader import Reader
from dnfhir.session import normal_form
from dnfhir.sync.locate import with_id
from dnfhir.sync.pull import pull
from dnfhir.sync.push import PushOptions, push
from dnfhir.transport.redact import NO_WORDS
from dnfhir.validation import check_resource
from tests.documents import example, of_its_own
from tests.fakes.searching_server import SearchingServer
from tests.integration.support import mapped

Json = dict[str, Any]
STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])
GOALS = ["2 uur zitten zonder pijn", "weer hardlopen"]
PLAN: Json = {"goals": GOALS, "frequency": "1x per week", "sessions": 6}
REFERRAL: Json = {"direction": "in", "to": "huisarts"}


def document() -> Json:
    """The case report, of no series, with a plan and a referral; its people used by no other test."""
    reported = {name: value for name, value in example("case-report").items() if name != "episode"}
    return of_its_own({**reported, "plan": PLAN, "referral": REFERRAL})


def corrected(reported: Json, **fields: Any) -> Json:
    """A later version of a document; `...` takes a field off."""
    later = {**reported, "recorded_at": "2014-03-13T09:00:00+01:00", **fields}
    return {name: value for name, value in later.items() if value is not ...}


def goals_of(server: SearchingServer) -> dict[str, bool]:
    """Each goal with whether it was withdrawn."""
    return {goal["description"]["text"]: is_entered_in_error(goal) for goal in server.all("Goal")}


@STRATEGIES
def test_a_goal_taken_off_the_plan_is_withdrawn_and_the_other_stays(strategy: str) -> None:
    server = SearchingServer()
    reported = document()
    push(mapped(reported), server, PushOptions(strategy=strategy))
    push(
        mapped(corrected(reported, plan={**PLAN, "goals": GOALS[:1]})),
        server,
        PushOptions(strategy=strategy),
    )
    assert goals_of(server) == {GOALS[0]: False, GOALS[1]: True}
    assert {goal["lifecycleStatus"] for goal in server.all("Goal")} == {
        "active",
        "entered-in-error",
    }
    assert all(check_resource(goal) == () for goal in server.all("Goal"))
    (plan,) = [one for one in server.all("CarePlan") if "goal" in one]
    assert len(plan["goal"]) == 1


@STRATEGIES
def test_a_referral_that_was_none_is_withdrawn_and_the_visit_rests_on_nothing(
    strategy: str,
) -> None:
    server = SearchingServer()
    reported = document()
    push(mapped(reported), server, PushOptions(strategy=strategy))
    (encounter,) = server.all("Encounter")
    (request,) = server.all("ServiceRequest")
    assert encounter["basedOn"] == [{"reference": f"ServiceRequest/{request['id']}"}]
    push(
        mapped(corrected(reported, plan=..., referral=...)), server, PushOptions(strategy=strategy)
    )
    (encounter,) = server.all("Encounter")
    (request,) = server.all("ServiceRequest")
    assert "basedOn" not in encounter
    assert request["status"] == "entered-in-error"
    assert set(goals_of(server).values()) == {True}
    assert check_resource(request) == ()


@STRATEGIES
def test_a_pulled_session_holds_both(strategy: str) -> None:
    server = SearchingServer()
    mapped_session = mapped(document())
    push(mapped_session, server, PushOptions(strategy=strategy))
    assert push(mapped_session, server, PushOptions(strategy=strategy)).outcome == "unchanged"
    reader = Reader(server, NO_WORDS)
    (pulled,) = pull(reader, server.base_url, with_id(reader, mapped_session.session.id), {})
    assert pulled.bundle is not None
    assert unmap(pulled.bundle).document() == normal_form(mapped_session.session)
