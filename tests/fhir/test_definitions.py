"""The definitions read from the R4B models are R4's, for every type."""

from __future__ import annotations

from dnfhir.fhir.definitions import elements_of, required_choices
from dnfhir.fhir.resource_types import NO_MODEL, NOT_IN_R4, ONLY_IN_R4, R4_TARGETS, R4_TYPES

PRIMITIVES = frozenset(
    {
        "base64Binary",
        "boolean",
        "canonical",
        "code",
        "date",
        "dateTime",
        "decimal",
        "id",
        "instant",
        "integer",
        "markdown",
        "oid",
        "positiveInt",
        "string",
        "time",
        "unsignedInt",
        "uri",
        "url",
        "uuid",
        "xhtml",
    }
)


def test_every_element_of_every_type_has_a_type_that_is_known() -> None:
    waiting, seen = sorted(R4_TYPES - NO_MODEL), set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        elements = elements_of(name)
        assert elements, name
        for element in elements.values():
            if element.primitive:
                assert element.type in PRIMITIVES, f"{name}.{element.name}"
            else:
                waiting.append(element.type)
    assert {"Extension", "ObservationComponent", "TimingRepeat"} <= seen


def test_elements_are_r4_not_r4b() -> None:
    extension = elements_of("Extension")
    assert extension["valueMeta"].type == "Meta"
    assert extension["valueMeta"].choice == "value"
    for path in NOT_IN_R4:
        owner, name = path.split(".")
        assert name not in elements_of(owner)
    for path in (*ONLY_IN_R4, *R4_TARGETS):
        owner, name = path.split(".")
        assert name in elements_of(owner)
    assert elements_of("Observation")["subject"].targets == (
        "Patient",
        "Group",
        "Device",
        "Location",
    )
    assert "Condition" not in elements_of("Observation")["derivedFrom"].targets
    assert elements_of("Provenance")["target"].targets == ()


def test_there_are_146_r4_resource_types() -> None:
    assert len(R4_TYPES) == 146
    assert NO_MODEL < R4_TYPES


def test_an_unknown_type_has_no_elements() -> None:
    assert elements_of("Person2") == {}
    assert elements_of("") == {}


def test_required_choices_are_known() -> None:
    assert required_choices("MedicationStatement") == {"medication"}
    assert required_choices("Observation") == frozenset()
