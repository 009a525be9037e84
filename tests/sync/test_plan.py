"""plan: from a snapshot to steps, without a server."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dnfhir.errors import ConflictError
from dnfhir.fhir.content import content_hash
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.sync.items import Item, items_of
from dnfhir.sync.manifest import ProvenanceCopy
from dnfhir.sync.plan import PushPlan, explained, plan_push
from dnfhir.sync.snapshot import Snapshot, SnapshotConflict
from dnfhir.sync.step import OnConflict, Step, StepError
from tests.sync.small_session import Mapped, session

Json = dict[str, Any]
SCORE = "pain-score/p1"


def items(mapped: Mapped) -> list[Item]:
    return items_of(mapped, "client-id")


def stored(mapped: Mapped, **edits: Json) -> Snapshot:
    """The snapshot of a server to which this session was pushed, and of which roles were edited."""
    copies = {item.role: server_copy(item, **edits.get(item.role, {})) for item in items(mapped)}
    own = {role: copy for role, copy in copies.items() if role not in PEOPLE}
    provenance = next(role for role in own if role.startswith("provenance/"))
    resources = {role: copy for role, copy in own.items() if role != provenance}
    names = {copies[item.role].ref: item.full_url for item in items(mapped)}
    sent = {
        item.role: content_hash(item.resource) for item in items(mapped) if item.role in resources
    }
    return Snapshot(
        encounter=resources["encounter"],
        provenances=(ProvenanceCopy(own[provenance].resource),),
        resources=resources,
        sent=sent,
        names=names,
        people={role: copies[role] for role in PEOPLE},
    )


PEOPLE = ("patient", "practitioner", "practice")


def server_copy(item: Item, **edit: Any) -> ServerCopy:
    meta = {**item.resource.get("meta", {}), "versionId": "1"}
    return ServerCopy({"id": f"of-{item.role}", **item.resource, "meta": meta, **edit})


def planned(snapshot: Snapshot, mapped: Mapped, on_conflict: OnConflict = "stop") -> PushPlan:
    return plan_push(snapshot, items(mapped), mapped.session, on_conflict)


def actions(steps: PushPlan | list[Step]) -> dict[str, str]:
    return {
        step.role: step.action for step in (steps.steps if isinstance(steps, PushPlan) else steps)
    }


NOTHING = Snapshot(people=dict.fromkeys(PEOPLE))


def test_on_an_empty_server_everything_is_created() -> None:
    assert set(actions(planned(NOTHING, session())).values()) == {"create"}


def test_what_the_server_has_already_is_unchanged() -> None:
    assert set(actions(planned(stored(session()), session())).values()) == {"unchanged"}


def later(scores: dict[str, int] | None = None) -> Mapped:
    """A document of the same session that was recorded later."""
    return session(scores=scores, recorded_at="2026-01-03T10:00:00+01:00", digest="d2")


@pytest.mark.parametrize(
    ("change", "edit", "on_conflict", "action", "choice"),
    [
        ({"p1": 60, "p2": 20}, {}, "stop", "update", None),
        ({"p1": 60, "p2": 20}, {"valueInteger": 1}, "stop", "conflict", None),
        ({"p1": 60, "p2": 20}, {"valueInteger": 1}, "theirs", "unchanged", "theirs"),
        ({"p1": 60, "p2": 20}, {"valueInteger": 1}, "ours", "update", "ours"),
        ({"p1": 60, "p2": 20}, {"valueInteger": 60}, "stop", "unchanged", None),
        ({"p1": 70, "p2": 20}, {"valueInteger": 1}, "stop", "conflict", None),
        ({"p2": 20}, {}, "stop", "update", None),
        ({"p2": 20}, {"valueInteger": 1}, "stop", "conflict", None),
        ({"p2": 20}, {"valueInteger": 1}, "ours", "update", "ours"),
    ],
)
def test_one_score_document_server_and_what_was_sent_last(
    change: dict[str, int], edit: Json, on_conflict: OnConflict, action: str, choice: str | None
) -> None:
    snapshot = stored(session(), **{SCORE: edit})
    steps = planned(snapshot, later(change), on_conflict).steps
    (score,) = [step for step in steps if step.role == SCORE]
    assert (score.action, score.choice) == (action, choice)
    assert score.enters_in_error is (action == "update" and "p1" not in change)


def test_an_older_document_changes_nothing_and_is_named_as_such() -> None:
    snapshot = stored(later())
    steps = planned(snapshot, session(scores={"p1": 60, "p2": 20})).steps
    conflicts = [step for step in steps if step.is_conflict]
    assert [(step.role, step.is_older) for step in conflicts] == [(SCORE, True)]


def test_what_was_deleted_is_a_conflict_until_ours_writes_it_again() -> None:
    snapshot = stored(session())
    gone = {role: copy for role, copy in snapshot.resources.items() if role != SCORE}
    deleted = {SCORE: snapshot.resources[SCORE].id}
    snapshot = replace(snapshot, resources=gone, deleted=deleted)
    assert actions(planned(snapshot, session()))[SCORE] == "conflict"
    assert actions(planned(snapshot, session(), "theirs"))[SCORE] == "conflict"
    assert actions(planned(snapshot, session(), "ours"))[SCORE] == "create"


def test_what_nothing_names_is_never_entered_in_error() -> None:
    snapshot = stored(session())
    other = ServerCopy({"resourceType": "Observation", "id": "x", "status": "final"})
    role = "?Observation/x"
    snapshot = replace(
        snapshot,
        resources={**snapshot.resources, role: other},
        sent={**snapshot.sent, role: content_hash(other.resource)},
        unknown=frozenset({role}),
    )
    assert actions(planned(snapshot, session()))[role] == "conflict"


@pytest.mark.parametrize("role", ["patient", "encounter"])
def test_a_conflict_of_the_snapshot_is_the_plans(role: str) -> None:
    snapshot = replace(NOTHING, conflict=SnapshotConflict(role, "which one is meant?"))
    with pytest.raises(StepError) as caught:
        planned(snapshot, session())
    assert isinstance(caught.value.error, ConflictError)
    assert (caught.value.step.role, caught.value.step.reason) == (role, "which one is meant?")


def test_a_session_that_was_cut_off_is_completed_by_its_provenance() -> None:
    snapshot = replace(stored(session()), provenances=(), sent={})
    steps = planned(snapshot, session()).steps
    (provenance,) = [step for step in steps if step.role.startswith("provenance/")]
    assert (provenance.action, provenance.completes) == ("create", True)


def test_history_is_asked_only_for_what_was_contested() -> None:
    document = later({"p1": 60, "p2": 20})
    contested = stored(session(), **{SCORE: {"valueInteger": 1}})
    unexplained = planned(contested, document).unexplained()
    assert unexplained == [contested.resources[SCORE].ref]
    assert planned(stored(session()), document).unexplained() == []
    (before,) = [item for item in items(session()) if item.role == SCORE]
    versions = {unexplained[0]: [server_copy(before)]}
    steps = explained(planned(contested, document), versions)
    (score,) = [step for step in steps if step.role == SCORE]
    assert score.reason.endswith(": valueInteger changed")
    assert [change.sent for change in score.diff] == [70]


def test_an_episode_that_was_never_there_needs_no_server_copy() -> None:
    assert Snapshot().episode is Absent.NEVER
