"""diff: what a dry run shows of the server's record and the document's, and what nothing else shows."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from dnfhir.errors import ConflictError
from dnfhir.printable import escape_unprintable
from dnfhir.sync.diff import Change, changes
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import Receipt, ResourceResult, receipt_of
from tests.fakes.fake_server import FakeServer
from tests.sync.small_session import Mapped, server_ref, session

P1 = server_ref("Observation", "pain-score/p1")
CORRECTED = {"scores": {"p1": 60, "p3": 5}, "digest": "d2"}


def lines(receipt: Receipt) -> dict[str, ResourceResult]:
    return {line.role: line for line in receipt.resources}


def diff(receipt: Receipt, role: str) -> list[dict[str, Any]]:
    return [change.as_json() for change in lines(receipt)[role].diff]


def conflicting(document: Mapped, server: FakeServer, *, dry_run: bool = True) -> Receipt:
    """The receipt of a push that ends in 76."""
    before = server.state()
    with pytest.raises(ConflictError) as caught:
        push(document, server, PushOptions(dry_run=dry_run))
    assert server.state() == before
    receipt = receipt_of(caught.value)
    assert receipt is not None
    assert receipt.exit_code == 76
    return receipt


def test_an_update_shows_both_values_and_a_creation_shows_none() -> None:
    server = FakeServer()
    push(session(), server)
    receipt = push(
        session(scores={"p1": 60, "p3": 5}, digest="d2"), server, PushOptions(dry_run=True)
    )
    assert diff(receipt, "pain-score/p1") == [
        {"path": "valueInteger", "change": "changed", "server": 70, "document": 60}
    ]
    withdrawn = {
        "path": "status",
        "change": "changed",
        "server": "final",
        "document": "entered-in-error",
    }
    assert diff(receipt, "pain-score/p2") == [withdrawn]
    assert [role for role, line in lines(receipt).items() if line.diff] == [
        "pain-score/p1",
        "pain-score/p2",
    ]


def test_a_conflict_shows_three_ways() -> None:
    server = FakeServer()
    push(session(), server)
    server.edit(P1, valueInteger=99, note=[{"text": "edited"}])
    receipt = conflicting(session(scores={"p1": 60}, digest="d2"), server)
    assert diff(receipt, "pain-score/p1") == [
        {
            "path": "note",
            "change": "removed",
            "server": [{"text": "edited"}],
            "document": None,
            "sent": None,
        },
        {"path": "valueInteger", "change": "changed", "server": 99, "document": 60, "sent": 70},
    ]
    assert diff(receipt, "pain-score/p2")  # what would have been updated besides


def test_a_conflict_shows_two_ways_where_the_server_has_no_history() -> None:
    server = FakeServer()
    push(session(), server)
    server.edit(P1, valueInteger=99)
    server.history = False
    (change,) = diff(conflicting(session(scores={"p1": 60}, digest="d2"), server), "pain-score/p1")
    assert "sent" not in change


def test_the_document_that_was_sent_last_needs_no_history() -> None:
    server = FakeServer()
    push(session(), server)
    server.edit(P1, valueInteger=99)
    server.history = False
    (change,) = diff(conflicting(session(), server), "pain-score/p1")
    assert (change["sent"], change["server"], change["document"]) == (70, 99, 70)


def test_an_older_document_shows_what_it_would_take_back() -> None:
    server = FakeServer()
    push(session(digest="d2"), server)
    receipt = conflicting(
        session(scores={"p1": 1, "p2": 20}, recorded_at="2025-01-01T00:00:00Z"), server
    )
    assert diff(receipt, "pain-score/p1")[0]["sent"] == 70


def test_a_push_that_is_no_dry_run_shows_no_value() -> None:
    server = FakeServer()
    push(session(), server)
    updated = push(session(scores={"p1": 61, "p2": 20}, digest="d2"), server)
    assert not any(line.diff for line in updated.resources)
    server.edit(P1, valueInteger=987654)
    failed = conflicting(session(scores={"p1": 62, "p2": 20}, digest="d3"), server, dry_run=False)
    assert not any(line.diff for line in failed.resources)
    assert "987654" not in json.dumps(failed.as_json()) + "\n".join(failed.as_lines())


def test_values_stand_in_no_repr() -> None:
    """A receipt may reach a log."""
    change = Change("note", "secret", "secret", "secret", True)
    assert "secret" not in repr(
        ResourceResult("x", "Condition", "1", "1", "updated", "why", (change,))
    ) + repr(change)


def test_a_label_that_is_missing_on_the_server_is_a_difference() -> None:
    wanted = {"meta": {"security": [{"system": "s", "code": "HTEST"}]}}
    (change,) = changes({}, wanted, {})
    assert change.as_json() == {
        "path": "meta.security",
        "change": "added",
        "server": None,
        "document": {"system": "s", "code": "HTEST"},
    }
    assert changes(wanted, {}, {}) == ()


def test_references_and_numbers_count_as_what_they_mean() -> None:
    names = {"Patient/1": "urn:uuid:p"}
    server_copy = {"subject": {"reference": "Patient/1/_history/3"}, "value": Decimal("6.10")}
    assert (
        changes(
            server_copy, {"subject": {"reference": "urn:uuid:p"}, "value": Decimal("6.1")}, names
        )
        == ()
    )


PEOPLE = {"urn:uuid:a": "Observation (pain-score/a)", "urn:uuid:c": "Observation (pain-score/c)"}


def test_references_are_a_set_and_called_by_their_roles() -> None:
    """One that is gone is one difference, whatever stood after it; a stranger's keeps its own name."""
    server_copy = {
        "derivedFrom": [{"reference": ref} for ref in ("urn:uuid:a", "urn:uuid:b", "Observation/9")]
    }
    wanted = {"derivedFrom": [{"reference": ref} for ref in ("urn:uuid:b", "urn:uuid:c")]}
    results = [change.as_json() for change in changes(server_copy, wanted, {}, server_copy, PEOPLE)]
    gone = "Observation (pain-score/a)"
    assert results == [
        {
            "path": "derivedFrom",
            "change": "removed",
            "server": gone,
            "document": None,
            "sent": gone,
        },
        {
            "path": "derivedFrom",
            "change": "removed",
            "server": "Observation/9",
            "document": None,
            "sent": "Observation/9",
        },
        {
            "path": "derivedFrom",
            "change": "added",
            "server": None,
            "document": "Observation (pain-score/c)",
            "sent": None,
        },
    ]


def test_another_order_of_references_is_one_difference() -> None:
    refs = [{"reference": "urn:uuid:a"}, {"reference": "urn:uuid:c"}]
    (change,) = changes({"target": refs}, {"target": refs[::-1]}, {}, None, PEOPLE)
    assert (change.path, change.kind) == ("target", "changed")


def test_a_single_reference_is_called_by_its_role() -> None:
    server_copy, wanted = (
        {"encounter": {"reference": "urn:uuid:a"}},
        {"encounter": {"reference": "urn:uuid:c"}},
    )
    (change,) = changes(server_copy, wanted, {}, None, PEOPLE)
    assert list(change.as_lines()) == [
        '- encounter.reference: "Observation (pain-score/a)"',
        '+ encounter.reference: "Observation (pain-score/c)"',
    ]


def test_an_item_that_is_gone_or_new_moves_no_other() -> None:
    before = {"component": [{"code": name} for name in "abcd"]}
    gone = {"component": [{"code": name} for name in "acd"]}
    assert [(change.path, change.kind) for change in changes(before, gone, {})] == [
        ("component[1]", "removed")
    ]
    assert [(change.path, change.kind) for change in changes(gone, before, {})] == [
        ("component[1]", "added")
    ]
    other = {"component": [{"code": name} for name in "abxd"]}
    assert [(change.path, change.kind) for change in changes(before, other, {})] == [
        ("component[2].code", "changed")
    ]


def test_people_are_reported_what_is_withdrawn_and_programs_that_it_is_updated() -> None:
    server = FakeServer()
    push(session(), server)
    for dry_run in (True, False):
        receipt = push(
            session(scores={"p1": 70}, digest="d2"), server, PushOptions(dry_run=dry_run)
        )
        line = lines(receipt)["pain-score/p2"]
        assert str(line).startswith("withdrawn pain-score/p2")
        assert str(line).endswith("(no longer in the document: withdrawn)")
        assert line.as_json()["outcome"] == "updated"


def test_people_read_the_path_and_each_side() -> None:
    change = Change("note[0].text", "old", "new", None, True)
    assert list(change.as_lines()) == [
        "= note[0].text: (nothing)",
        '- note[0].text: "old"',
        '+ note[0].text: "new"',
    ]
    assert list(Change("x", None, Decimal("0.30")).as_lines()) == ["+ x: 0.30"]
    assert list(Change("x", {"b": 1, "a": 2}, None, {"b": 1, "a": 2}, True).as_lines()) == [
        '- x: {"a":2,"b":1}'
    ]


def test_a_server_cannot_talk_to_the_terminal() -> None:
    text = "\x1b[31m \x9b2J \u202e é \U0001f600"
    shown = "\n".join(Change("x", text, None).as_lines())
    assert shown.isprintable()
    assert json.loads(shown.partition(": ")[2]) == text
    assert json.loads(escape_unprintable(json.dumps(text, ensure_ascii=False))) == text


def test_a_receipt_paints_the_differences_only() -> None:
    line = ResourceResult("a", "Observation", "1", "2", "updated", "why", (Change("x", 1, 2),))
    receipt = Receipt("s", "t", "updated", (line,), dry_run=True)
    painted = list(receipt.as_lines(str.upper))
    assert painted[1:] == [f"  {line}", "      - X: 1", "      + X: 2"]
    assert line.as_json()["diff"] == [
        {"path": "x", "change": "changed", "server": 1, "document": 2}
    ]
