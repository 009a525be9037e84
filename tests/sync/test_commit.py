"""commit: what goes over the wire is checked first, for a push and for a retraction."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.errors import BundleError
from dnfhir.mappers.retraction import retraction
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import receipt_of
from dnfhir.sync.retract import retract
from dnfhir.validation.checks import check_bundle
from tests.documents import example, of_its_own
from tests.fakes.fake_server import FakeServer
from tests.fakes.searching_server import SearchingServer
from tests.integration.support import mapped
from tests.sync.small_session import Entry, Mapped, server_ref, session

Json = dict[str, Any]
SCORE = "pain-score/p1"
DOCUMENT = of_its_own(example("case-report"))


def with_change(small: Mapped, role: str, **elements: Any) -> Mapped:
    """The session with other elements in one resource."""
    entries = [
        Entry(entry.role, entry.full_url, {**entry.resource, **elements}, entry.identifier)
        if entry.role == role
        else entry
        for entry in small.entries
    ]
    return Mapped(tuple(entries), small.session)


@pytest.mark.parametrize("dry_run", [False, True])
@pytest.mark.parametrize("most", [500, 1])
def test_a_wrong_resource_is_never_sent(most: int, dry_run: bool) -> None:
    server = FakeServer()
    wrong = with_change(session(), SCORE, status="done")
    with pytest.raises(BundleError) as caught:
        push(wrong, server, PushOptions(max_entries=most, dry_run=dry_run))
    assert [problem.pointer.rpartition("/")[2] for problem in caught.value.problems] == ["status"]
    assert server.writes == 0
    receipt = receipt_of(caught.value)
    assert receipt is not None and receipt.exit_code == 65


def test_what_is_checked_is_what_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    checked: list[Json] = []

    def check(bundle: Json) -> object:
        checked.append(bundle)
        return check_bundle(bundle)

    monkeypatch.setattr("dnfhir.sync.commit.check_bundle", check)
    server = SearchingServer()
    sent: list[Json] = []
    post = server.post

    def recorded(path: str, body: object, *args: Any, **more: Any) -> Any:
        if isinstance(body, dict) and body.get("type") == "transaction":
            sent.append(body)
        return post(path, body, *args, **more)

    monkeypatch.setattr(server, "post", recorded)
    push(mapped(DOCUMENT), server)
    push(mapped({**DOCUMENT, "recorded_at": "2030-01-01T10:00:00Z", "note": "anders"}), server)
    retract(DOCUMENT["id"], "wrong patient", server)
    assert len(sent) == 3
    assert checked == sent


def test_a_wrong_retraction_is_never_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    server = SearchingServer()
    push(mapped(DOCUMENT), server)
    writes = server.writes

    def wrong(*args: Any, **more: Any) -> Any:
        entry = retraction(*args, **more)
        del entry.resource["agent"]
        return entry

    monkeypatch.setattr("dnfhir.sync.retraction_plan.retraction", wrong)
    with pytest.raises(BundleError):
        retract(DOCUMENT["id"], "wrong patient", server)
    assert server.writes == writes


def test_what_was_wrong_on_the_server_before_does_not_keep_a_resource_valid() -> None:
    """A resource whose claims and labels a server dropped and whose id it rewrote still goes."""
    server = FakeServer()
    server.dialect = lambda resource: {**resource, "text": {"status": "generated"}}
    push(session(), server)
    push(session(scores={"p1": 70}, digest="d2"), server)
    assert server.now(server_ref("Observation", "pain-score/p2"))["status"] == "entered-in-error"
