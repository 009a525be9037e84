"""STRICTA 2010: which items a session holds, where, and how the missing ones are added."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.session.completeness import StrictaItem, completeness
from tests.session.documents import GONE, changed, read

#: What the case report leaves out, for both needlings.
REST: dict[str, Any] = {
    f"/needling/{index}/{name}": value
    for index in (0, 1)
    for name, value in {
        "punctures": 2,
        "depth_mm": 25,
        "stimulation": "manual",
        "retention_s": 0,
    }.items()
}


def items(changes: dict[str, Any]) -> dict[str, StrictaItem]:
    return {item.item: item for item in completeness(read(changed(changes))).items}


def test_the_items_are_those_one_session_can_hold() -> None:
    assert list(items({})) == [
        "1b",
        "2a",
        "2b",
        "2c",
        "2d",
        "2e",
        "2f",
        "2g",
        "3a",
        "3b",
        "4a",
        "4b",
        "5",
    ]


def test_the_case_report_lacks_what_it_did_not_tell() -> None:
    result = completeness(read(changed({})))
    missing = [item.item for item in result.items if item.state == "missing"]
    assert (missing, result.present, result.applicable) == (["2a", "2c", "2e", "2f"], 9, 13)


def test_a_complete_record_has_every_item_and_zero_counts() -> None:
    result = completeness(read(changed(REST)))
    assert result.present == result.applicable == 13
    assert all(item.how == "" and item.where for item in result.items)


def test_an_item_is_there_only_when_every_needling_has_it() -> None:
    item = items({"/needling/0/depth_mm": 25})["2c"]
    assert (item.state, item.where) == ("missing", ("/needling/0/depth_mm",))
    assert item.how == "add depth_mm (for example 25) to /needling/1"


def test_without_needling_its_items_do_not_apply() -> None:
    result = items({"/needling": []})
    silent = [number for number, item in result.items() if item.state == "not applicable"]
    assert silent == ["2a", "2b", "2c", "2d", "2e", "2f", "2g"]


def test_the_place_is_the_trigger_points_or_the_needlings_own() -> None:
    result = items({"/needling/1": {"id": "n2", "muscle": "m. piriformis"}})["2b"]
    assert result.where == (
        "/trigger_points/0/muscle",
        "/trigger_points/0/side",
        "/needling/1/muscle",
    )
    assert result.how == 'add side (for example "left") to /needling/1'
    assert "to /trigger_points/1" in items({"/trigger_points/1/side": GONE})["2b"].how


@pytest.mark.parametrize(
    ("number", "changes", "how"),
    [
        (
            "1b",
            {"/complaint": GONE},
            "add /complaint/problem or /complaint/codes or /complaint/description",
        ),
        (
            "1b",
            {"/trigger_points": GONE, "/needling": [], "/screening/indications": GONE},
            "add /trigger_points",
        ),
        ("2d", {"/needling/0/twitch_responses": GONE}, "add response_sought or twitch_responses"),
        (
            "2g",
            {"/needling/0/needle/manufacturer": GONE},
            'add needle/manufacturer or needle/material (for example "Seirin") to /needling/0',
        ),
        (
            "3a",
            {"/episode/session_number": GONE},
            "add /episode/session_number or /plan/sessions (for example 1)",
        ),
        ("3b", {"/ended_at": GONE}, 'add /ended_at (for example "2014-03-05T10:30:00+01:00")'),
        (
            "3b",
            {"/episode": GONE},
            'add /episode/started_at or /plan/frequency (for example "2014-03-05")',
        ),
        (
            "4a",
            {"/other_treatment": GONE, "/aftercare": GONE},
            "add /other_treatment or /aftercare",
        ),
        (
            "4b",
            {"/screening/consent/explained": GONE},
            "add /screening/consent/explained (for example true)",
        ),
        ("5", {"/practitioner/qualification": GONE}, "add /practitioner/qualification"),
    ],
)
def test_what_is_missing_is_reported_with_field_and_example(
    number: str, changes: dict[str, Any], how: str
) -> None:
    item = items(changes)[number]
    assert item.state == "missing"
    assert item.how.startswith(how)


def test_a_needles_material_stands_in_for_its_maker_as_stricta_has_it() -> None:
    changes = {"/needling/0/needle/manufacturer": GONE, "/needling/0/needle/material": "gold"}
    result = items(changes)["2g"]
    assert result.state == "present"
    assert "/needling/0/needle/material" in result.where
