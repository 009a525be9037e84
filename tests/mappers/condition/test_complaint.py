"""The complaint: who says what it is, and whether it is over."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import condition
from dnfhir.mappers.forward.in_words import when
from dnfhir.validation import validate_document
from tests.documents import example
from tests.mappers.intake import complaining, there_and_back
from tests.mappers.parts import Json, edited, mapped, roles


def code(resource: Json, element: str) -> list[str]:
    return [coding["code"] for coding in resource[element]["coding"]]


@pytest.mark.parametrize(
    ("stated", "verification", "asserter", "words"),
    [
        ({}, "unconfirmed", "patient", "volgens de patiënt"),
        ({"confirmed_by_therapist": False}, "unconfirmed", "patient", "volgens de patiënt"),
        (
            {"confirmed_by_therapist": True},
            "confirmed",
            "practitioner",
            "vastgesteld door de behandelaar",
        ),
    ],
)
def test_who_says_what_the_complaint_is(
    stated: Json, verification: str, asserter: str, words: str
) -> None:
    """What was told at the desk is no diagnosis."""
    document = complaining(problem="lage rugpijn", **stated)
    entries = {entry.role: entry for entry in mapped(document).entries}
    complaint = entries["complaint"].resource
    assert code(complaint, "verificationStatus") == [verification]
    assert complaint["asserter"] == {"reference": entries[asserter].full_url}
    assert words in complaint["text"]["div"]
    assert validate_document(mapped(document).bundle()) == ()
    there_and_back(document)


@pytest.mark.parametrize(("confirmed", "dutch"), [(True, "410605003"), (False, "UNK")])
def test_a_dutch_problem_has_its_own_code_beside(confirmed: bool, dutch: str) -> None:
    """Both are in the value set that nl-core-Problem requires."""
    document = example("nl-core")
    document["complaint"]["confirmed_by_therapist"] = confirmed
    complaint = roles(document)["complaint"]
    assert any(claim.endswith("nl-core-Problem") for claim in complaint["meta"]["profile"])
    assert code(complaint, "verificationStatus") == [
        "confirmed" if confirmed else "unconfirmed",
        dutch,
    ]


@pytest.mark.parametrize("ended", ["2014", "2014-03", "2014-03-12", "2014-03-12T10:30:00+01:00"])
def test_a_complaint_that_is_over_is_resolved(ended: str) -> None:
    document = complaining(problem="lage rugpijn", resolved_at=ended)
    complaint = roles(document)["complaint"]
    assert code(complaint, "clinicalStatus") == ["resolved"]
    assert complaint["abatementDateTime"] == ended
    assert f"voorbij sinds {when(ended, 'nl')}" in complaint["text"]["div"]
    assert validate_document(mapped(document).bundle()) == ()
    there_and_back(document)
    open_still = roles(complaining(problem="lage rugpijn"))["complaint"]
    assert (
        code(open_still, "clinicalStatus") == ["active"] and "abatementDateTime" not in open_still
    )


def hl7(state: str) -> Json:
    return {"coding": [{"code": state}]}


@pytest.mark.parametrize(
    ("edit", "stated", "named"),
    [
        (
            {"verificationStatus": hl7("confirmed")},
            {"problem": "lage rugpijn"},
            ["complaint.verificationStatus"],
        ),
        (
            {"verificationStatus": hl7("provisional")},
            {"problem": "lage rugpijn"},
            ["complaint.verificationStatus"],
        ),
        ({"verificationStatus": hl7("refuted")}, None, ["complaint.verificationStatus"]),
        (
            {"clinicalStatus": hl7("resolved")},
            {"problem": "lage rugpijn"},
            ["complaint.clinicalStatus"],
        ),
        (
            {"clinicalStatus": hl7("resolved"), "abatementDateTime": "2014-04"},
            {"problem": "lage rugpijn", "resolved_at": "2014-04"},
            [],
        ),
    ],
)
def test_what_others_made_of_it(edit: Json, stated: Any, named: list[str]) -> None:
    """A record of before, confirmed and told by the patient, is not read as diagnosed by the therapist."""
    document = complaining(problem="lage rugpijn")
    read, unread = edited(condition, document, "complaint", lambda resource: resource.update(edit))
    assert read.get("complaint") == stated
    assert unread == named
