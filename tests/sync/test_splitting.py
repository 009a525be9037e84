"""splitting: a session too large for one transaction goes in several, in an order in which each part can stand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnfhir.errors import ConflictError, RefusedError, TemporaryError, UnknownOutcomeError
from dnfhir.sync.items import items_of
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import receipt_of
from dnfhir.sync.splitting import Parts, groups
from dnfhir.sync.step import Step, step_for
from dnfhir.transport.transport import Response
from tests.documents import example
from tests.fakes.fake_server import FakeServer
from tests.generated.corpus import drawn_sessions
from tests.integration.support import mapped
from tests.sync.small_session import Mapped, server_ref, session

STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])
PEOPLE = {"patient", "practitioner", "practice", "episode"}


def steps_of(document: Any) -> list[Step]:
    return [step_for(item, "create", "") for item in items_of(mapped(document), "client-id")]


def references(value: Any) -> Iterator[str]:
    """Every reference, found by another way than the code under test."""
    text = json.dumps(value, default=str)
    for piece in text.split('"reference": "')[1:]:
        yield piece.partition('"')[0]


def parts_of(steps: list[Step], most: int) -> list[list[Step]]:
    parts, result = Parts(steps, most), []
    while part := parts.next():
        result.append(part)
        parts.went()
    return result


def circles(steps: list[Step]) -> set[frozenset[str]]:
    """The roles that must not be torn: pairs that reach one another, by repeated squaring of who refers to whom; and
    all that the Encounter reaches but people, and a series that does not reach it."""
    names = {one.full_url: one.role for one in steps}
    reach = {
        one.role: {names[ref] for ref in references(one.resource) if ref in names} for one in steps
    }
    for _ in range(len(steps)):
        wider = {
            role: seen.union(*(reach[other] for other in seen)) for role, seen in reach.items()
        }
        if wider == reach:
            break
        reach = wider
    apart = {role for role in PEOPLE & reach.keys() if "encounter" not in reach[role]}
    visit = {"encounter", *reach["encounter"]} - apart
    together = {frozenset({one, other}) for one in visit for other in visit}
    return together | {
        frozenset({one, other})
        for one, seen in reach.items()
        for other in seen
        if one in reach[other]
    }


@given(st.data())
def test_every_part_refers_to_itself_or_to_earlier_parts_only(data: st.DataObject) -> None:
    steps = steps_of(data.draw(drawn_sessions(100)))
    most = data.draw(st.integers(1, len(steps)))
    parts = parts_of(steps, most)
    assert sorted(one.role for part in parts for one in part) == sorted(one.role for one in steps)
    names, there = {one.full_url for one in steps}, set[str]()
    for part in parts:
        there |= {one.full_url for one in part}
        assert names.intersection(ref for one in part for ref in references(one.resource)) <= there
    tied = circles(steps)
    for part in parts:
        roles = {one.role for one in part}
        assert all(pair <= roles for pair in tied if pair & roles)
        assert len(part) <= most or all(
            frozenset({one, other}) in tied for one in roles for other in roles
        )
    assert parts[-1][-1].role.startswith("provenance/")
    order = [one.role for part in parts_of(steps, 1) for one in part]
    before = set(order[: order.index("encounter")])
    assert before <= PEOPLE | set().union(*(pair for pair in tied if "encounter" in pair))


@given(st.data())
def test_halving_ends_with_all_gone_or_one_group_that_is_too_large(data: st.DataObject) -> None:
    steps = steps_of(data.draw(drawn_sessions(100)))
    limit = data.draw(st.integers(1, len(steps)))
    parts, gone = Parts(steps, 500), list[str]()
    largest = max(len(group) for group in groups(steps))
    while part := parts.next():
        if len(part) <= limit:
            gone += [one.role for one in part]
            parts.went()
        elif not parts.is_too_large():
            assert len(part) > limit
            assert part == next(group for group in groups(steps) if group[0] in part)
            break
    assert (len(gone) == len(steps)) == (limit >= largest)


def test_a_session_that_fits_goes_whole_in_the_documents_order() -> None:
    steps = steps_of(example("case-report"))
    assert parts_of(steps, len(steps)) == [steps]
    assert len(parts_of(steps, len(steps) - 1)) == 2


def test_a_long_chain_of_references_is_no_depth() -> None:
    chain = [
        Step(
            f"r{n}",
            "Observation",
            f"urn:uuid:{n}",
            "create",
            "",
            {"hasMember": [{"reference": f"urn:uuid:{n + 1}"}]},
        )
        for n in range(1500)
    ]
    assert [group[0].role for group in groups(chain)] == [f"r{n}" for n in reversed(range(1500))]


@STRATEGIES
@pytest.mark.parametrize("most", range(1, 10))
def test_a_small_server_ends_up_with_the_same(strategy: str, most: int) -> None:
    server = FakeServer()
    server.most = most
    receipt = push(session(), server, PushOptions(strategy=strategy))
    assert {line.outcome for line in receipt.resources} == {"created"}
    assert receipt.outcome == "created"
    assert all(server.now(f"{line.type}/{line.id}") for line in receipt.resources)
    before = server.state()
    assert push(session(), server, PushOptions(strategy=strategy)).outcome == "unchanged"
    assert server.state() == before
    assert '"urn:uuid:' not in json.dumps(server.versions)
    corrected = session(scores={"p1": 60, "p3": 5}, digest="d2")
    assert push(corrected, server, PushOptions(strategy=strategy)).outcome == "updated"
    assert push(corrected, server, PushOptions(strategy=strategy)).outcome == "unchanged"


def test_the_operators_own_limit_needs_no_refusal() -> None:
    server = FakeServer()
    push(session(), server, PushOptions(max_entries=3))
    assert server.writes == 3


@pytest.mark.parametrize("code", ["too-costly", "too-long"])
def test_only_an_outcome_that_means_the_size_of_the_whole_is_taken_for_it(code: str) -> None:
    server = FakeServer()
    body = {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": code}]}
    server.most = 4
    server.fault = lambda result: replace(result, status=422, body=body)
    if code == "too-costly":
        assert push(session(), server).outcome == "created"
    else:
        with pytest.raises(RefusedError, match="422"):
            push(session(), server)
        assert server.writes == 1


def test_what_refers_to_one_another_is_refused_whole() -> None:
    server = FakeServer()
    server.most = 1
    record = session()
    encounter, complaint = (
        next(one for one in record.entries if one.role == role)
        for role in ("encounter", "complaint")
    )
    encounter.resource["diagnosis"] = [{"condition": {"reference": complaint.full_url}}]
    complaint.resource["encounter"] = {"reference": encounter.full_url}
    with pytest.raises(
        RefusedError, match=r"2 entries.*refer to one another: encounter, complaint"
    ) as caught:
        push(record, server)
    assert server.all("Encounter") == []
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert receipt.exit_code == 69
    server.most = 2
    assert push(record, server).outcome == "created"


class Cut(FakeServer):
    """Falls silent at a transaction, before or after carrying it out."""

    def __init__(self, at: int, after: bool) -> None:
        super().__init__()
        self.left, self.after = at, after

    def transaction(self, bundle: object, headers: Mapping[str, str] | None = None) -> Response:
        self.left -= 1
        if self.left == 0:
            if self.after:
                super().transaction(bundle, headers)
            raise UnknownOutcomeError("no answer")
        return super().transaction(bundle, headers)


@STRATEGIES
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("at", range(1, 5))
def test_a_session_cut_off_anywhere_is_finished_by_pushing_it_again(
    strategy: str, after: bool, at: int
) -> None:
    server = Cut(at, after)
    with pytest.raises(UnknownOutcomeError) as caught:
        push(session(), server, PushOptions(strategy=strategy, max_entries=2))
    receipt = receipt_of(caught.value)
    assert receipt is not None
    reported = {line.reason for line in receipt.resources if line.outcome == "failed"}
    assert reported == (
        {"not written yet: push again to finish the session"} if at > 1 else {"no answer"}
    )
    finished = bool(server.all("Provenance"))
    again = push(session(), server, PushOptions(strategy=strategy, max_entries=2))
    assert again.outcome == ("unchanged" if finished else "created")
    assert push(session(), server, PushOptions(strategy=strategy)).outcome == "unchanged"
    assert {ref: len(result) for ref, result in server.versions.items() if len(result) != 1} == {}
    assert len(server.versions) == 8


@STRATEGIES
def test_a_correction_cut_off_is_finished_by_pushing_it_again(strategy: str) -> None:
    for at in range(1, 4):
        server = Cut(0, after=False)
        push(session(), server, PushOptions(strategy=strategy))
        server.left = at
        corrected = session(scores={"p1": 60, "p3": 5}, digest="d2")
        with pytest.raises(UnknownOutcomeError):
            push(corrected, server, PushOptions(strategy=strategy, max_entries=1))
        assert (
            push(corrected, server, PushOptions(strategy=strategy, max_entries=1)).outcome
            == "updated"
        )
        assert push(corrected, server, PushOptions(strategy=strategy)).outcome == "unchanged"


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_session_and_any_limit_end_up_as_one_transaction_would_have(
    data: st.DataObject,
) -> None:
    document = data.draw(drawn_sessions(100))
    record, server = mapped(document), Cut(0, after=data.draw(st.booleans()))
    largest = max(len(group) for group in groups(steps_of(document)))
    server.most = data.draw(st.integers(largest, len(record.entries)))
    server.left = data.draw(st.integers(0, len(record.entries)))
    try:
        assert push(record, server).outcome == "created"
    except UnknownOutcomeError:
        whole = len(server.all("Provenance")) == 1
        assert push(record, server).outcome == ("unchanged" if whole else "created")
    server.most = None
    again = push(record, server)
    assert {line.outcome for line in again.resources} == {"unchanged"}
    assert {len(result) for result in server.versions.values()} == {1}
    assert len(server.versions) == len(record.entries)


def cut_off(at: int = 4) -> tuple[Cut, Mapped]:
    server = Cut(at, after=False)
    with pytest.raises(UnknownOutcomeError):
        push(session(), server, PushOptions(max_entries=2))
    return server, session(scores={"p1": 1, "p2": 2}, digest="d2")


def test_another_document_over_a_session_that_was_cut_off_waits_for_a_person() -> None:
    server, corrected = cut_off()
    assert server.now(server_ref("Observation", "pain-score/p1"))
    before = server.state()
    with pytest.raises(ConflictError, match="no finished push of the session tells of it"):
        push(corrected, server)
    assert server.state() == before
    assert push(corrected, server, PushOptions(on_conflict="ours")).outcome == "created"
    assert push(corrected, server).outcome == "unchanged"


def test_finished_first_the_session_that_was_cut_off_takes_its_correction() -> None:
    server, corrected = cut_off()
    assert push(session(), server).outcome == "created"
    assert push(corrected, server).outcome == "updated"


def test_between_two_parts_another_push_is_noticed_before_it_is_written_over() -> None:
    server = FakeServer()
    ref = server_ref("Observation", "pain-score/p2")

    def meanwhile() -> None:
        server.store(
            {"resourceType": "Observation", "id": ref.partition("/")[2], "valueInteger": 42}
        )

    server.before_transaction = meanwhile
    with pytest.raises(TemporaryError, match="faster"):
        push(session(), server, PushOptions(max_entries=2))
    assert server.now(ref)["valueInteger"] == 42
