"""Needles there and back, digit by digit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from dnfhir.mappers import device
from tests.mappers.parts import Json, back, changed, edited, in_order, mapped, stated_of


def needled(**needle: Any) -> Json:
    """The case report with one needling and its needle."""
    return changed(
        "case-report",
        adverse_events=...,
        needling=[{"id": "n", "muscle": "piriformis", "needle": needle}],
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("manufacturer", "Seirin & <Co>"),
        ("model", "type J"),
        ("lot", "A1234"),
        ("material", "gold"),
        ("material", "RVS"),
        ("diameter_mm", Decimal("0.30")),
        ("diameter_mm", Decimal("0.3")),
        ("diameter_mm", Decimal("1")),
        ("length_mm", 50),
        ("length_mm", Decimal("40.0")),
    ],
)
def test_each_field_comes_back(field: str, value: Any) -> None:
    assert back(device, needled(**{field: value})) == {
        "needling": [{"id": "n", "needle": {field: value}}]
    }
    assert in_order(back(device, needled(**{field: value}))) == stated_of(needled(**{field: value}), "needling",
                                                                       only=("id", "needle"))  # fmt: skip


@pytest.mark.parametrize(
    ("amount", "length"),
    [
        ({"value": 5, "code": "cm", "system": "http://unitsofmeasure.org"}, None),
        ({"value": 50, "code": "mm", "system": "urn:other"}, None),
        ({"value": 50, "code": "mm", "comparator": "<"}, None),
        ({"value": -5, "code": "mm"}, None),
        ({"value": 50, "code": "mm"}, 50),
    ],
)
def test_a_size_is_millimetres_or_named(amount: Json, length: int | None) -> None:
    """Another unit, a bound or an impossible number is not read as a size."""
    document = needled(length_mm=40, lot="A")
    stated, unread = edited(
        device,
        document,
        "needle/n",
        lambda needle: needle["property"][0].update(valueQuantity=[amount]),
    )
    assert stated["needling"][0]["needle"].get("length_mm") == length
    assert bool(unread) == (length is None)


def test_a_needle_without_its_needling_is_named() -> None:
    """The needling was withdrawn: its needle alone is no needling."""
    from tests.mappers.parts import resources_of

    resources = resources_of(needled(lot="A"))
    resources.by_role["needling/n"]["status"] = "entered-in-error"
    assert device.from_fhir(resources) == {}
    assert [unread.where for unread in resources.unread] == ["needle/n"]


def test_what_a_session_does_not_tell_of_a_needle_is_named() -> None:
    _, unread = edited(
        device, needled(lot="A"), "needle/n", lambda needle: needle.update(serialNumber="7")
    )
    assert unread == ["needle/n.serialNumber"]


def test_the_material_is_a_code_of_our_own_with_the_word_as_written() -> None:
    entries = mapped(needled(material="goud")).entries
    (needle,) = (entry.resource for entry in entries if entry.role.startswith("needle/"))
    (only,) = needle["property"]
    assert [one["code"] for one in only["type"]["coding"]] == ["needle-material"]
    assert [one["code"] for one in only["valueCode"][0]["coding"]] == ["gold"]
    assert only["valueCode"][0]["text"] == "goud"
    assert "goud" in needle["text"]["div"]


@pytest.mark.parametrize(
    ("edit", "material"),
    [
        (lambda values: values.append(values[0]), None),
        (lambda values: values.clear(), None),
        (lambda values: values[0].update(text="koper"), "gold"),
    ],
)
def test_an_edited_material_is_read_by_its_code_or_named(edit: Any, material: str | None) -> None:
    stated, unread = edited(
        device,
        needled(material="gold", lot="A"),
        "needle/n",
        lambda needle: edit(needle["property"][0]["valueCode"]),
    )
    assert stated["needling"][0]["needle"].get("material") == material
    assert unread
