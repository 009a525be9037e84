"""The table of value sets: each row names an element of R4 and takes its own codes."""

from __future__ import annotations

from dnfhir.fhir.definitions import elements_of
from dnfhir.validation.bindings import binding_problems
from dnfhir.validation.value_sets import BINDINGS
from dnfhir.validation.walk import Node


def test_every_row_of_the_value_set_table_names_an_element_and_takes_its_codes() -> None:
    for path, bound in BINDINGS.items():
        head, *steps, name = path.split(".")
        owner = head + "".join(step[0].upper() + step[1:] for step in steps)
        element = elements_of(owner)[name]
        assert bound.source == f"https://hl7.org/fhir/R4/valueset-{bound.name}.html"
        for code in bound.codes:
            concept = {"coding": [{"system": bound.system, "code": code}]}
            value = code if element.type == "code" else concept
            given = {name: [value] if element.many else value}
            assert not list(binding_problems(Node("", owner, given, given))), path
        assert bool(bound.system) == (element.type == "CodeableConcept"), path
