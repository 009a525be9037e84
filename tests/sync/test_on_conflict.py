"""push --on-conflict: what somebody else changed, decided once and recorded; all else still waits for a person."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from dnfhir.errors import ConflictError, TemporaryError
from dnfhir.fhir.content import CHOICE_EXTENSION, HASH_EXTENSION, KEPT_EXTENSION
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import Receipt, ResourceResult
from tests.fakes.fake_server import FakeServer
from tests.sync.small_session import PATIENT_NUMBER, Mapped, server_ref, session

Mode = Literal["stop", "theirs", "ours"]
DECIDED = pytest.mark.parametrize("mode", ["theirs", "ours"])
STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])
EVERY = pytest.mark.parametrize("mode", ["stop", "theirs", "ours"])
P1 = server_ref("Observation", "pain-score/p1")


def second(p1: int = 1, p2: int = 2, digest: str = "d2") -> Mapped:
    return session(scores={"p1": p1, "p2": p2}, digest=digest)


def edited(strategy: str = "client-id") -> tuple[FakeServer, str]:
    """A server with a session of which somebody has changed one pain score; its `Type/id`."""
    server = FakeServer()
    receipt = push(session(), server, PushOptions(strategy=strategy))
    ref = f"Observation/{line(receipt, 'pain-score/p1').id}"
    server.edit(ref, valueInteger=99, note=[{"text": "Jansen"}])
    return server, ref


def line(receipt: Receipt, role: str) -> ResourceResult:
    return next(one for one in receipt.resources if one.role == role)


def mark(provenance: dict[str, Any], ref: str) -> dict[str, str]:
    """What the manifest says of one target, by extension."""
    (target,) = [one for one in provenance["target"] if one["reference"] == ref]
    return {
        part["url"]: part.get("valueString") or part.get("valueCode")
        for part in target["extension"]
    }


@STRATEGIES
def test_theirs_is_kept_and_everything_else_is_written(strategy: str) -> None:
    server, ref = edited(strategy)
    receipt = push(second(), server, PushOptions(strategy=strategy, on_conflict="theirs"))
    assert server.now(ref)["valueInteger"] == 99
    assert (receipt.outcome, receipt.exit_code) == ("updated", 0)
    assert line(receipt, "pain-score/p2").outcome == "updated"
    assert line(receipt, "pain-score/p1").outcome == "unchanged"
    assert (
        "theirs is kept: note added, valueInteger changed" in line(receipt, "pain-score/p1").reason
    )
    assert "99" not in str(receipt) and "Jansen" not in str(receipt)
    (newest,) = [one for one in server.all("Provenance") if "d2" in one["meta"]["tag"][0]["code"]]
    stated = mark(newest, ref)
    assert stated[CHOICE_EXTENSION] == "theirs"
    assert stated[KEPT_EXTENSION] != stated[HASH_EXTENSION]


@STRATEGIES
@EVERY
def test_theirs_holds_whoever_pushes_the_same_again(strategy: str, mode: Mode) -> None:
    server, _ = edited(strategy)
    push(second(), server, PushOptions(strategy=strategy, on_conflict="theirs"))
    before = server.state()
    receipt = push(second(), server, PushOptions(strategy=strategy, on_conflict=mode))
    assert (receipt.outcome, server.state()) == ("unchanged", before)
    assert "decided before" in line(receipt, "pain-score/p1").reason


def test_theirs_is_recorded_when_the_very_same_document_comes_again() -> None:
    server, ref = edited()
    assert push(session(), server, PushOptions(on_conflict="theirs")).outcome == "updated"
    assert mark(server.all("Provenance")[0], ref)[CHOICE_EXTENSION] == "theirs"
    before = server.state()
    assert push(session(), server).outcome == "unchanged"
    assert server.state() == before


def test_theirs_holds_for_a_later_document_that_says_nothing_new_of_it() -> None:
    server, ref = edited()
    push(second(), server, PushOptions(on_conflict="theirs"))
    assert push(second(p2=3, digest="d3"), server).outcome == "updated"
    assert push(second(p2=4, digest="d4"), server).outcome == "updated"
    assert server.now(ref)["valueInteger"] == 99
    assert push(second(p2=4, digest="d4"), server).outcome == "unchanged"


def test_a_document_that_says_something_new_of_it_is_a_conflict_again() -> None:
    server, _ = edited()
    push(second(), server, PushOptions(on_conflict="theirs"))
    with pytest.raises(ConflictError, match="by somebody else"):
        push(second(p1=5, digest="d3"), server)


def test_another_edit_is_a_conflict_again() -> None:
    server, ref = edited()
    push(second(), server, PushOptions(on_conflict="theirs"))
    server.edit(ref, valueInteger=98)
    with pytest.raises(ConflictError, match="by somebody else"):
        push(second(), server)


def test_a_document_that_gives_in_ends_the_matter() -> None:
    server, ref = edited()
    server.edit(ref, valueInteger=1, note=None)
    push(second(), server, PushOptions(on_conflict="theirs"))
    assert push(second(p1=5, digest="d3"), server).outcome == "updated"


@STRATEGIES
def test_ours_is_written_over_it_and_recorded(strategy: str) -> None:
    server, ref = edited(strategy)
    receipt = push(second(), server, PushOptions(strategy=strategy, on_conflict="ours"))
    assert server.now(ref)["valueInteger"] == 1
    assert "note" not in server.now(ref)
    assert line(receipt, "pain-score/p1").outcome == "updated"
    assert "ours is written over it: note added" in line(receipt, "pain-score/p1").reason
    (newest,) = [one for one in server.all("Provenance") if "d2" in one["meta"]["tag"][0]["code"]]
    stated = mark(newest, ref)
    assert (stated[CHOICE_EXTENSION], KEPT_EXTENSION in stated) == ("ours", False)
    assert CHOICE_EXTENSION not in mark(
        newest, ref.replace(ref, f"Encounter/{line(receipt, 'encounter').id}")
    )
    before = server.state()
    assert push(second(), server, PushOptions(strategy=strategy)).outcome == "unchanged"
    assert server.state() == before


def test_ours_over_the_very_same_document() -> None:
    server, ref = edited()
    assert push(session(), server, PushOptions(on_conflict="ours")).outcome == "updated"
    assert server.now(ref)["valueInteger"] == 70
    assert push(session(), server).outcome == "unchanged"


@DECIDED
def test_an_edit_that_comes_between_is_not_written_over(mode: Mode) -> None:
    server, ref = edited()
    target = ref if mode == "ours" else server_ref("Observation", "pain-score/p2")
    server.before_transaction = lambda: server.edit(target, valueInteger=55)
    with pytest.raises(TemporaryError):
        push(second(), server, PushOptions(on_conflict=mode))
    assert server.now(target)["valueInteger"] == 55


def test_ours_withdraws_what_was_edited_and_is_no_longer_in_the_document() -> None:
    server, ref = edited()
    receipt = push(session(scores={"p2": 20}, digest="d2"), server, PushOptions(on_conflict="ours"))
    assert (server.now(ref)["status"], server.now(ref)["valueInteger"]) == ("entered-in-error", 99)
    assert line(receipt, "pain-score/p1").reason.startswith(
        "no longer in the document: withdrawn; changed on the server"
    )
    assert push(session(scores={"p2": 20}, digest="d2"), server).outcome == "unchanged"


def test_theirs_leaves_what_was_edited_and_is_no_longer_in_the_document() -> None:
    server, ref = edited()
    gone = session(scores={"p2": 20}, digest="d2")
    push(gone, server, PushOptions(on_conflict="theirs"))
    assert server.now(ref)["status"] == "final"
    before = server.state()
    assert push(gone, server).outcome == "unchanged"
    assert server.state() == before
    assert push(session(scores={"p2": 21}, digest="d3"), server).outcome == "updated"
    with pytest.raises(ConflictError):
        push(session(digest="d4"), server)
    server.edit(ref, valueInteger=98)
    with pytest.raises(ConflictError):
        push(session(scores={"p2": 21}, digest="d3"), server)


@STRATEGIES
def test_ours_writes_again_what_somebody_deleted(strategy: str) -> None:
    server, ref = edited(strategy)
    server.delete(ref)
    receipt = push(second(), server, PushOptions(strategy=strategy, on_conflict="ours"))
    again = line(receipt, "pain-score/p1")
    assert again.reason == "deleted on the server by somebody else; ours is written again"
    assert server.now(f"Observation/{again.id}")["valueInteger"] == 1
    assert (f"Observation/{again.id}" == ref) == (strategy == "client-id")
    before = server.state()
    assert push(second(), server, PushOptions(strategy=strategy)).outcome == "unchanged"
    assert server.state() == before


def test_theirs_decides_no_deletion() -> None:
    server, ref = edited()
    server.delete(ref)
    with pytest.raises(ConflictError, match="only `ours` writes it again"):
        push(second(), server, PushOptions(on_conflict="theirs"))


@DECIDED
@pytest.mark.parametrize("kind", ["older", "patient", "moved", "several", "encounter", "another"])
def test_what_needs_a_person_stops_in_every_mode(mode: Mode, kind: str) -> None:
    server, ref = edited()
    document = second()
    if kind == "older":
        document = session(
            recorded_at="2025-01-01T00:00:00Z", scores={"p1": 5, "p2": 20}, digest="d0"
        )
    elif kind == "patient":
        document = session(number="someone-else", digest="d2")
    elif kind == "moved":
        server.edit(ref, subject={"reference": "Patient/another"})
    elif kind == "several":
        server.store({"resourceType": "Patient", "identifier": [PATIENT_NUMBER]})
    elif kind == "encounter":
        server.delete(server_ref("Encounter", "encounter"))
    else:
        server.edit(server_ref("Encounter", "encounter"), subject={"reference": "Patient/another"})
    before = server.state()
    with pytest.raises(ConflictError):
        push(document, server, PushOptions(on_conflict=mode))
    assert server.state() == before


@DECIDED
def test_a_name_that_somebody_added_beside_the_patient_is_an_edit_like_any_other(
    mode: Mode,
) -> None:
    server, _ = edited()
    subject = server.now(server_ref("Encounter", "encounter"))["subject"]
    server.edit(server_ref("Condition", "complaint"), subject={**subject, "display": "Jansen"})
    assert push(second(), server, PushOptions(on_conflict=mode)).outcome == "updated"
    assert push(second(), server).outcome == "unchanged"


@DECIDED
def test_an_unchanged_session_writes_nothing(mode: Mode) -> None:
    server = FakeServer()
    push(session(), server)
    before = server.state()
    assert push(session(), server, PushOptions(on_conflict=mode)).outcome == "unchanged"
    assert server.state() == before


@DECIDED
def test_a_dry_run_shows_all_three_and_writes_nothing(mode: Mode) -> None:
    server, _ = edited()
    before = server.state()
    receipt = push(second(), server, PushOptions(on_conflict=mode, dry_run=True))
    assert server.state() == before
    (change,) = [one for one in line(receipt, "pain-score/p1").diff if one.path == "valueInteger"]
    assert (change.sent, change.server, change.document) == (70, 99, 1)


@EVERY
@pytest.mark.parametrize(
    "target",
    [
        None,
        "x",
        [None, "x", 5],
        [{}],
        [{"reference": 5}, {"reference": None}, {"extension": "x"}],
        [{"reference": "urn:uuid:x", "extension": [{"url": HASH_EXTENSION, "valueString": "x"}]}],
        [
            {
                "reference": "Observation/..",
                "extension": [{"url": HASH_EXTENSION, "valueString": "x"}],
            }
        ],
        [{"reference": "NoSuchType/1", "extension": [{"url": HASH_EXTENSION, "valueString": "x"}]}],
        [{"reference": P1, "extension": [{"url": HASH_EXTENSION, "valueString": {}}]}],
        [{"reference": P1, "extension": [{"url": KEPT_EXTENSION, "valueString": "x"}]}],
        [
            {
                "reference": P1,
                "extension": [{"url": HASH_EXTENSION, "valueString": 5}, {"url": CHOICE_EXTENSION}],
            }
        ],
        [{"reference": "Patient/1001", "extension": [{"url": HASH_EXTENSION, "valueString": "x"}]}],
    ],
)
def test_a_damaged_manifest_ends_in_no_traceback(mode: Mode, target: Any) -> None:
    server = FakeServer()
    push(session(), server)
    (provenance,) = server.all("Provenance")
    encounter = {"reference": server_ref("Encounter", "encounter")}
    damaged = [*target, encounter] if isinstance(target, list) else [encounter]
    server.edit(f"Provenance/{provenance['id']}", target=damaged)
    server.edit(P1, valueInteger=99)
    try:
        push(second(), server, PushOptions(on_conflict=mode))
    except ConflictError:
        assert server.now(P1)["valueInteger"] == 99
