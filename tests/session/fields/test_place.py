"""Where something was done: of a trigger point on both sides each side may be treated by itself."""

from __future__ import annotations

import pytest

from dnfhir.errors import SessionError
from dnfhir.mappers import map_session
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.screening import assess
from dnfhir.session import normal_form
from tests.documents import case
from tests.mappers.parts import mapped
from tests.session.documents import Json, read


def side_by_side(*sides: str) -> Json:
    """Case 15 with one needling a side, of the one trigger point that it has on both sides."""
    document = case("15-")
    (needling,) = document["needling"]
    document["needling"] = [
        {**needling, "id": side, "side": side, "punctures": n} for n, side in enumerate(sides, 1)
    ]
    return document


def test_each_side_tells_its_punctures_and_comes_back() -> None:
    document = side_by_side("left", "right")
    session = read(document)
    record = map_session(session)
    narratives = {entry.role: entry.resource["text"]["div"] for entry in record.entries}
    assert "1 prik," in narratives["needling/left"]
    needled = narratives["needling/right"]
    assert (
        "mm. suboccipitales rechts, triggerpunt, naald Seirin J-type 0,2 × 30 mm, diepte 15 mm, 2 prikken"
        in needled
    )
    assert "mm. suboccipitales links" in narratives["twitch/left"]
    back = unmap(record.bundle())
    assert (back.document(), back.unread) == (normal_form(session), ())
    assert [needling["side"] for needling in back.document()["needling"]] == ["left", "right"]


def test_both_sides_at_once_are_the_trigger_points_and_not_written_twice() -> None:
    (needling,) = normal_form(read(side_by_side("bilateral")))["needling"]
    assert "side" not in needling


def test_other_treatment_of_one_side_comes_back_too() -> None:
    document = case("15-")
    document["other_treatment"] = [
        {"id": "o1", "treatment": "ischemische compressie", "trigger_point": "tp1", "side": "left"}
    ]
    entries = {entry.role: entry.resource for entry in mapped(document).entries}
    assert "mm. suboccipitales links" in entries["treatment/o1"]["text"]["div"]
    back = unmap(map_session(read(document)).bundle())
    assert (back.document(), back.unread) == (normal_form(read(document)), ())


@pytest.mark.parametrize("side", ["right", "bilateral"])
def test_another_side_than_the_trigger_points_is_an_error(side: str) -> None:
    document = side_by_side(side)
    document["trigger_points"][0]["side"] = "left"
    with pytest.raises(
        SessionError, match="/needling/0/side: is not the same as /trigger_points/0/side"
    ):
        read(document)


def test_the_side_opposite_to_the_complaint_is_warned_of() -> None:
    document = side_by_side("left", "right")
    document["complaint"]["side"] = "left"
    places = {warned.code: warned.pointers for warned in assess(read(document)).warned}
    assert places["opposite_sides"] == ("/needling/1",)
