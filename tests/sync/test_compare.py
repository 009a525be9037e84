"""compare: the document, what was sent last, what the server holds."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.fhir.content import content_hash
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.compare import Comparison
from dnfhir.sync.diff import difference
from dnfhir.sync.items import Item

IDENTIFIER = {"system": "urn:s", "value": "s-1#x"}


def observation(value: int, **more: Any) -> dict[str, Any]:
    return {"resourceType": "Observation", "id": "1", "valueInteger": value, **more}


SENT = content_hash(observation(1))


@pytest.mark.parametrize(
    ("document", "server_holds", "sent", "older", "action"),
    [
        (1, None, None, False, "create"),
        (1, None, None, True, "conflict"),
        (1, 1, SENT, False, "unchanged"),
        (1, 1, SENT, True, "unchanged"),
        (2, 1, SENT, False, "update"),
        (2, 1, SENT, True, "conflict"),
        (1, 2, SENT, False, "conflict"),
        (2, 2, SENT, False, "unchanged"),  # somebody made the same correction by hand
        (3, 2, SENT, False, "conflict"),
        (2, 1, None, False, "conflict"),  # nothing tells what was sent
    ],
)
def test_three_ways(
    document: int, server_holds: int | None, sent: str | None, older: bool, action: str
) -> None:
    item = Item("x", "urn:uuid:1", observation(document), IDENTIFIER)
    server_copy = None if server_holds is None else ServerCopy(observation(server_holds))
    assert Comparison({}, older).of_document(item, server_copy, sent).action == action


@pytest.mark.parametrize(
    ("server_copy", "older", "action"),
    [
        (observation(1), False, "update"),
        (observation(1), True, "conflict"),
        (observation(2), False, "conflict"),
        (observation(1, status="entered-in-error"), True, "unchanged"),
    ],
)
def test_what_the_document_no_longer_holds(
    server_copy: dict[str, Any], older: bool, action: str
) -> None:
    result = Comparison({}, older).of_dropped("x", ServerCopy(server_copy), SENT)
    assert result.action == action
    assert action == "conflict" or result.resource["status"] == "entered-in-error"


def test_what_is_not_certainly_ours_is_never_entered_in_error() -> None:
    """A resource that nothing names, and a type that has no way to be entered in error."""
    comparison = Comparison({}, False)
    unnamed = comparison.of_unknown("?Observation/1", ServerCopy(observation(1)))
    person = {**observation(1), "resourceType": "Patient"}
    kept = comparison.of_dropped("x", ServerCopy(person), content_hash(person))
    assert [unnamed.action, kept.action] == ["conflict", "conflict"]


def test_a_difference_names_paths_and_no_value() -> None:
    before = observation(1, note=[{"text": "a"}], status="final", code={"text": "x"})
    now = observation(
        2, note=[{"text": "b"}, {"text": "c"}], code={"text": "x"}, **{"a\x1b[2Jb": 1}
    )
    assert difference(before, now, {}) == (
        "? added, note[0].text changed, note[1] added, status removed, valueInteger changed"
    )


def test_a_long_difference_is_cut() -> None:
    assert difference({}, {f"e{n:02}": n for n in range(20)}, {}).endswith("e11 added and 8 more")
