"""R4 invariants of single types, as tables; each is named by its R4 key in the message.

Source: the constraints (severity error) in the R4 4.0.1 StructureDefinitions. con-3 is a warning there; a
problem-list item without status misleads its reader, so here it counts. The tests of ppc-2 to 5 in R4 name a
system 'something'; meant is the consent scope code system.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dnfhir.errors import Problem, Remedy
from dnfhir.validation.invariant_predicates import (
    UCUM,
    Predicate,
    abated_but_active,
    absent_with_value,
    both,
    ends_before_start,
    entered_in_error_with_status,
    extension_content,
    low_above_high,
    needs,
    negative,
    none_of,
    not_positive,
    not_ucum,
    of_use_home,
    parameter_content,
    problem_without_status,
    scope_without_patient,
    value_and_same_component,
    without_status,
)
from dnfhir.validation.walk import Node

_QUANTITIES = ("Quantity", "Age", "Count", "Distance", "Duration")


class Invariant(NamedTuple):
    """One invariant of a type: `broken_at` gives the relative pointer of each place that breaks it."""

    key: str
    broken_at: Predicate
    message: str
    expected: str


# fmt: off
#: By type: key, where it is broken, what is wrong, what would be right.
_OF_TYPE: dict[str, tuple[tuple[str, Predicate, str, str], ...]] = {
    "Condition": (
        ("con-3", problem_without_status, "a problem-list item without clinicalStatus", "clinicalStatus"),
        ("con-4", abated_but_active, "abated, yet not inactive", "inactive, resolved or remission"),
        ("con-5", entered_in_error_with_status, "entered-in-error has no clinicalStatus", Remedy.REMOVE),
    ),
    "AllergyIntolerance": (
        ("ait-1", without_status, "needs clinicalStatus", "active, inactive or resolved"),
        ("ait-2", entered_in_error_with_status, "entered-in-error has no clinicalStatus", Remedy.REMOVE),
    ),
    "Observation": (
        ("obs-6", absent_with_value, "dataAbsentReason beside a value", "only one of the two"),
        ("obs-7", value_and_same_component, "a value, and a component with the same code", "one of the two"),
    ),
    "Organization": (
        ("org-2", of_use_home("address"), "an organization's address is never of use home", "another use"),
        ("org-3", of_use_home("telecom"), "an organization's telecom is never of use home", "another use"),
    ),
    "Consent": (
        ("ppc-2", scope_without_patient("patient-privacy"), "scope patient-privacy needs a patient",
         "a patient reference"),
        ("ppc-3", scope_without_patient("research"), "scope research needs a patient", "a patient reference"),
        ("ppc-4", scope_without_patient("adr"), "scope adr needs a patient", "a patient reference"),
        ("ppc-5", scope_without_patient("treatment"), "scope treatment needs a patient", "a patient reference"),
    ),
    "Period": (("per-1", ends_before_start, "ends before it starts", "an end not before the start"),),
    "Range": (("rng-2", low_above_high, "high is below low", "a high not below low"),),
    "Extension": (
        ("ext-1", extension_content, "has to hold a value or extensions, not both", "value[x] or extension"),
    ),
    "Age": (
        ("age-1", not_positive, "an age is above 0", "a number above 0"),
        ("age-1", not_ucum, "an age's unit is a UCUM one", UCUM),
    ),
    "Duration": (("drt-1", not_ucum, "a duration's unit is a UCUM one", UCUM),),
    "TimingRepeat": (
        ("tim-4", negative("duration"), "a duration is not negative", "0 or more"),
        ("tim-5", negative("period"), "a period is not negative", "0 or more"),
    ),
    "ParametersParameter": (
        ("inv-1", parameter_content, "has to hold one of value[x], resource, part", "one of them"),
    ),
}

#: Key, types; when the first element is there, the second must be too.
_NEEDS: tuple[tuple[str, tuple[str, ...], str, str], ...] = (
    ("qty-3", _QUANTITIES, "code", "system"),
    ("cpt-2", ("ContactPoint",), "value", "system"),
    ("att-1", ("Attachment",), "data", "contentType"),
    ("rat-1", ("Ratio",), "numerator", "denominator"),
    ("rat-1", ("Ratio",), "denominator", "numerator"),
    ("tim-1", ("TimingRepeat",), "duration", "durationUnit"),
    ("tim-2", ("TimingRepeat",), "period", "periodUnit"),
    ("tim-6", ("TimingRepeat",), "periodMax", "period"),
    ("tim-7", ("TimingRepeat",), "durationMax", "duration"),
    ("tim-8", ("TimingRepeat",), "countMax", "count"),
    ("age-1", ("Age",), "value", "code"),
    ("cnt-3", ("Count",), "value", "code"),
)

#: Key, type; of these elements at least one.
_AT_LEAST_ONE: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("pat-1", "PatientContact", ("name", "telecom", "address", "organization")),
    ("org-1", "Organization", ("identifier", "name")),
    ("con-1", "ConditionStage", ("summary", "assessment")),
    ("con-2", "ConditionEvidence", ("code", "detail")),
    ("obs-3", "ObservationReferenceRange", ("low", "high", "text")),
    ("ppc-1", "Consent", ("policy", "policyRule")),
    ("bdl-5", "BundleEntry", ("resource", "request", "response")),
)

#: Key, type; not both of these elements, and the second is the one to take away.
_NOT_BOTH: tuple[tuple[str, str, str, str], ...] = (
    ("cpl-3", "CarePlanActivity", "detail", "reference"),
    ("qrs-1", "QuestionnaireResponseItem", "answer", "item"),
    ("tim-10", "TimingRepeat", "timeOfDay", "when"),
)
# fmt: on


def invariant_problems(node: Node) -> Iterator[Problem]:
    """What one object breaks of the tables above."""
    for invariant in _INVARIANTS.get(node.type, ()):
        for place in invariant.broken_at(node.value):
            message = f"{invariant.key}: {invariant.message}"
            yield Problem(node.pointer + place, message, invariant.expected)


def _rows() -> Iterator[tuple[str, Invariant]]:
    """The type and the invariant of each row of the tables."""
    for type_name, rows in _OF_TYPE.items():
        for row in rows:
            yield type_name, Invariant(*row)
    for key, types, given, needed in _NEEDS:
        message = f"{given} needs {needed} beside it"
        for type_name in types:
            yield type_name, Invariant(key, needs(given, needed), message, needed)
    for key, type_name, names in _AT_LEAST_ONE:
        message = f"{type_name} needs {' or '.join(names)}"
        yield type_name, Invariant(key, none_of(names), message, "at least one of them")
    for key, type_name, first, second in _NOT_BOTH:
        message = f"{type_name} has {first} or {second}, not both"
        yield type_name, Invariant(key, both(first, second), message, "one of the two")


def _by_type() -> dict[str, list[Invariant]]:
    invariants: dict[str, list[Invariant]] = {}
    for type_name, invariant in _rows():
        invariants.setdefault(type_name, []).append(invariant)
    return invariants


_INVARIANTS = _by_type()
