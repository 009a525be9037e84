"""Pain scores there and back: as they were given, on their own scale."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers.observation import pain_score
from dnfhir.mappers.reverse.unmap import unmap
from tests.mappers.parts import (
    Json,
    back,
    changed,
    edited,
    in_order,
    mapped,
    resources_of,
    roles,
    stated_of,
)

AT = "2014-03-05T10:30:00+01:00"


def scored(**fields: Any) -> Json:
    """The case report with one score."""
    score = {"id": "p1", "moment": "baseline", "scale": "VAS100", "score": 7, "at": AT, **fields}
    return changed("case-report", pain_scores=[score])


def there_and_back(document: Json) -> None:
    assert in_order(back(pain_score, document)) == stated_of(document, "pain_scores")


@pytest.mark.parametrize("moment", ["baseline", "after", "follow_up"])
@pytest.mark.parametrize(("scale", "highest"), [("VAS100", 100), ("VAS10", 10), ("NRS", 10)])
def test_every_score_of_every_scale_and_moment_comes_back(
    scale: str, highest: int, moment: str
) -> None:
    scores = [
        {"id": str(number), "moment": moment, "scale": scale, "score": number, "at": AT}
        for number in range(highest + 1)
    ]
    there_and_back(changed("case-report", pain_scores=scores))


@pytest.mark.parametrize(
    "at", ["2014-03-05T10:30:00Z", "2014-03-05T10:30:00.120-05:30", "2014-03-05T10:30:00-00:00"]
)
def test_times_come_back_to_the_character(at: str) -> None:
    there_and_back(scored(at=at))


def test_the_scale_is_read_from_the_method_alone() -> None:
    """7 of 100 never becomes 7 of 10: without the method there is no score."""
    stated, unread = edited(
        pain_score, scored(), "pain-score/p1", lambda result: result.pop("method")
    )
    assert stated == {} and unread == ["pain-score/p1"]
    nrs = roles(scored(scale="NRS"))["pain-score/p1"]["method"]
    stated, unread = edited(
        pain_score, scored(), "pain-score/p1", lambda result: result.update(method=nrs)
    )
    assert stated["pain_scores"][0]["scale"] == "NRS" and unread == []


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
    stated, unread = edited(
        pain_score, scored(), "pain-score/p1", lambda result: result.update({element: value})
    )
    assert stated == {}
    assert unread and all(where.startswith("pain-score/p1") for where in unread)


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ("code", {"text": "koorts"}),
        ("interpretation", []),
        ("status", "preliminary"),
    ],
)
def test_what_no_field_says_is_named_and_the_score_is_read(element: str, value: Any) -> None:
    stated, unread = edited(
        pain_score, scored(), "pain-score/p1", lambda result: result.update({element: value})
    )
    assert len(stated["pain_scores"]) == 1
    assert unread == [f"pain-score/p1.{element}"]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("jurisdiction", ["none", "nl", "be"])
@pytest.mark.parametrize("context", ["rest", "motion", "worst", "least", "average", "palpation"])
def test_every_kind_of_circumstances_comes_back_with_its_place(
    context: str, jurisdiction: str, language: str
) -> None:
    document = scored(context=context, region="knie", side="right")
    there_and_back(document | {"jurisdiction": jurisdiction, "language": language})


@pytest.mark.parametrize("side", [None, "left", "right", "bilateral"])
@pytest.mark.parametrize("region", [None, "knee", {"system": "urn:x", "code": "1"}])
def test_region_and_side_come_back_alone_too(region: Any, side: str | None) -> None:
    reported = {name: value for name, value in {"region": region, "side": side}.items() if value}
    there_and_back(scored(**reported))


def test_people_read_the_circumstances_in_the_note_and_programs_in_the_extension() -> None:
    """The note is where nl-core-PainScore has them; in the language of the record."""
    document = scored(context="motion", region="knie", side="right", scale="NRS")
    resource = roles(document)["pain-score/p1"]
    assert resource["note"] == [{"text": "bij bewegen"}]
    assert [one["valueCode"] for one in resource["extension"]] == ["baseline", "motion"]
    assert (resource["bodySite"]["text"], resource["bodySite"]["coding"][-1]["code"]) == (
        "knie rechts",
        "knee",
    )
    side = resource["bodySite"]["extension"][0]["valueCodeableConcept"]["coding"]
    assert side[-1]["code"] == "right"
    assert (
        "<p>Pijn 7 op NRS (0–10), bij bewegen, knie rechts, vooraf, 5 maart 2014, 10.30 uur.</p>"
        in resource["text"]["div"]
    )
    english = roles(document | {"language": "en"})["pain-score/p1"]
    assert english["note"] == [{"text": "on movement"}]


def test_without_circumstances_nothing_is_stated_of_them() -> None:
    resource = roles(scored())["pain-score/p1"]
    assert "note" not in resource and "bodySite" not in resource and len(resource["extension"]) == 1


def test_the_patient_gave_it_and_it_is_a_survey() -> None:
    resources = roles(scored())
    resource = resources["pain-score/p1"]
    assert resource["performer"] == [resource["subject"]]
    assert [one["code"] for one in resource["category"][0]["coding"]] == ["survey"]


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ("note", [{"text": "in rust"}]),
        ("note", [{"text": "moe"}]),
        ("performer", []),
        ("category", []),
    ],
)
def test_an_edit_of_what_follows_from_the_score_is_named(element: str, value: Any) -> None:
    """The extension says the circumstances; another note does not change them silently."""
    bundle = mapped(scored(context="motion")).bundle()
    (resource,) = [
        one["resource"] for one in bundle["entry"] if one["resource"].get("valueInteger") == 7
    ]
    resource[element] = value
    back = unmap(bundle)
    assert back.document()["pain_scores"][0]["context"] == "motion"
    assert (f"pain-score/p1.{element}", "differs") in {(one.where, one.what) for one in back.unread}


def test_what_was_withdrawn_is_not_read() -> None:
    resources = resources_of(scored())
    resources.by_role["pain-score/p1"]["status"] = "entered-in-error"
    assert pain_score.from_fhir(resources) == {} and resources.unread == []
