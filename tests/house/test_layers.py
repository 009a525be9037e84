"""That imports go one way: no arrow back up, no circle."""

from __future__ import annotations

from tests.house.layers import LAYERS, UNKNOWN, arrows_up, circle, imports, place


def test_every_module_stands_in_a_layer() -> None:
    assert [name for name in imports() if place(name) == UNKNOWN] == []


def test_every_name_of_the_layers_is_a_module() -> None:
    assert {name for names in LAYERS for name in names} <= imports().keys()


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert circle(imports()) == []


def test_an_arrow_back_up_and_a_circle_are_seen() -> None:
    graph = {"dnfhir.mappers.consent": {"dnfhir.sync.push"}, "dnfhir.sync.push": {"dnfhir.mappers"}}
    assert arrows_up(graph) == ["dnfhir.mappers.consent -> dnfhir.sync.push"]
    assert circle({"a": {"b"}, "b": {"a"}})
