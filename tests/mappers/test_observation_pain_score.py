"""Pain scores there and back: as they were given, on their own scale."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers.observation import pain_score
from tests.mappers.parts import Json, back, changed, edited, found_of, in_order, roles, said_of

AT = "2014-03-05T10:30:00+01:00"


def scored(**fields: Any) -> Json:
    """The case report with one score."""
    score = {"id": "p1", "moment": "baseline", "scale": "VAS100", "score": 7, "at": AT, **fields}
    return changed("case-report", pain_scores=[score])


def there_and_back(document: Json) -> None:
    assert in_order(back(pain_score, document)) == said_of(document, "pain_scores")


@pytest.mark.parametrize("moment", ["baseline", "after", "follow_up"])
@pytest.mark.parametrize(("scale", "highest"), [("VAS100", 100), ("VAS10", 10), ("NRS", 10)])
def test_every_score_of_every_scale_and_moment_comes_back(scale: str, highest: int, moment: str) -> None:
    scores = [
        {"id": str(number), "moment": moment, "scale": scale, "score": number, "at": AT}
        for number in range(highest + 1)
    ]
    there_and_back(changed("case-report", pain_scores=scores))


@pytest.mark.parametrize("at", ["2014-03-05T10:30:00Z", "2014-03-05T10:30:00.120-05:30", "2014-03-05T10:30:00-00:00"])
def test_times_come_back_to_the_character(at: str) -> None:
    there_and_back(scored(at=at))


def test_the_scale_is_read_from_the_method_alone() -> None:
    """7 of 100 never becomes 7 of 10: without the method there is no score."""
    said, unread = edited(pain_score, scored(), "pain-score/p1", lambda found: found.pop("method"))
    assert said == {} and unread == ["pain-score/p1"]
    nrs = roles(scored(scale="NRS"))["pain-score/p1"]["method"]
    said, unread = edited(pain_score, scored(), "pain-score/p1", lambda found: found.update(method=nrs))
    assert said["pain_scores"][0]["scale"] == "NRS" and unread == []


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ("valueInteger", 101),
        ("valueInteger", -1),
        ("valueInteger", "7"),
        ("effectiveDateTime", "2014-03-05"),
        ("effectiveDateTime", 2014),
        ("extension", []),
        ("method", {"text": "VAS"}),
        ("method", []),
        ("status", "cancelled"),
    ],
)
def test_a_score_that_cannot_be_read_is_left_out_and_named(element: str, value: Any) -> None:
    said, unread = edited(pain_score, scored(), "pain-score/p1", lambda found: found.update({element: value}))
    assert said == {}
    assert unread and all(where.startswith("pain-score/p1") for where in unread)


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ("code", {"text": "koorts"}),
        ("note", [{"text": "bij bewegen"}]),
        ("interpretation", []),
        ("status", "preliminary"),
    ],
)
def test_what_no_field_says_is_named_and_the_score_is_read(element: str, value: Any) -> None:
    said, unread = edited(pain_score, scored(), "pain-score/p1", lambda found: found.update({element: value}))
    assert len(said["pain_scores"]) == 1
    assert unread == [f"pain-score/p1.{element}"]


def test_what_was_withdrawn_is_not_read() -> None:
    found = found_of(scored())
    found.resources["pain-score/p1"]["status"] = "entered-in-error"
    assert pain_score.from_fhir(found) == {} and found.unread == []
