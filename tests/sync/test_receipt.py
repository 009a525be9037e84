"""receipt: what became of a document, for programs and for people."""

from __future__ import annotations

import json

import pytest

from dnfhir.errors import RefusedError
from dnfhir.sync.receipt import (
    Outcome,
    Receipt,
    ResourceResult,
    document_outcome,
    receipt_of,
)


def line(role: str, outcome: Outcome) -> ResourceResult:
    return ResourceResult(role, "Observation", "1", "2", outcome, "because")


def test_programs_get_exactly_the_contract() -> None:
    receipt = Receipt("s", "https://x/fhir", "created", (line("a", "created"),))
    assert json.loads(json.dumps(receipt.as_json())) == {
        "session": "s",
        "target": "https://x/fhir",
        "outcome": "created",
        "resources": [
            {
                "role": "a",
                "type": "Observation",
                "id": "1",
                "version": "2",
                "outcome": "created",
                "why": "because",
            }
        ],
    }


def test_what_there_is_to_tell_besides_is_reported() -> None:
    receipt = Receipt("s", "t", "failed", (), ("w",), ("p",), 76, True)
    assert set(receipt.as_json()) >= {"warnings", "problems", "exit_code", "dry_run"}
    lines = "\n".join(receipt.as_lines())
    assert "dry run" in lines and "warning: w" in lines and "problem: p" in lines


def test_people_get_a_line_for_each_resource() -> None:
    receipt = Receipt("s", "t", "created", (line("a", "created"), line("b", "unchanged")))
    headline, first, second = receipt.as_lines()
    assert headline == "s: created on t"
    assert first.split() == ["created", "a", "Observation/1", "version", "2", "(because)"]
    assert second.split()[0] == "unchanged"


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        ([("encounter", "created"), ("a", "created"), ("patient", "unchanged")], "created"),
        ([("encounter", "unchanged"), ("a", "created")], "updated"),
        ([("encounter", "unchanged"), ("a", "updated")], "updated"),
        ([("encounter", "unchanged"), ("a", "unchanged")], "unchanged"),
        ([("encounter", "created"), ("a", "failed")], "failed"),
    ],
)
def test_the_documents_outcome_follows_from_its_resources(
    lines: list[tuple[str, Outcome]], outcome: Outcome
) -> None:
    assert document_outcome(tuple(line(role, result) for role, result in lines)) == outcome


def test_a_failure_carries_its_receipt() -> None:
    receipt = Receipt("s", "t", "failed", ())
    error = RefusedError("no")
    error.receipt = receipt
    assert receipt_of(error) is receipt
    assert receipt_of(RefusedError("no")) is None
