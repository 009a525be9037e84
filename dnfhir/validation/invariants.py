"""R4 invariants of single types, as tables; each is named by its R4 key in the message.

Source: the constraints (severity error) in the R4 4.0.1 StructureDefinitions. con-3 is a warning there; a
problem-list item without status misleads its reader, so here it counts. The tests of ppc-2 to 5 in R4 name a
system 'something'; meant is the consent scope code system.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dnfhir.errors import Problem, Remedy
from dnfhir.validation import invariant_predicates as breaches
from dnfhir.validation.invariant_predicates import UCUM, Breach
from dnfhir.validation.walk import Node

_QUANTITIES = ("Quantity", "Age", "Count", "Distance", "Duration")

#: Key, types, when one of these is there, this one must be too.
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

#: Key, type, of these at least one.
_EITHER: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("pat-1", "PatientContact", ("name", "telecom", "address", "organization")),
    ("org-1", "Organization", ("identifier", "name")),
    ("con-1", "ConditionStage", ("summary", "assessment")),
    ("con-2", "ConditionEvidence", ("code", "detail")),
    ("obs-3", "ObservationReferenceRange", ("low", "high", "text")),
    ("ppc-1", "Consent", ("policy", "policyRule")),
    ("bdl-5", "BundleEntry", ("resource", "request", "response")),
)

#: Key, type, not both; the second is the one to take away.
_NOT_BOTH: tuple[tuple[str, str, str, str], ...] = (
    ("cpl-3", "CarePlanActivity", "detail", "reference"),
    ("qrs-1", "QuestionnaireResponseItem", "answer", "item"),
    ("tim-10", "TimingRepeat", "timeOfDay", "when"),
)


@dataclass(frozen=True)
class Rule:
    """One invariant: `broken` gives the relative pointer of each place that breaks it."""

    key: str
    type: str
    broken: Breach
    message: str
    expected: str | None = None


RULES: tuple[Rule, ...] = (
    Rule(
        "con-3",
        "Condition",
        breaches.problem_without_status,
        "a problem-list item without clinicalStatus",
        "clinicalStatus",
    ),
    Rule(
        "con-4",
        "Condition",
        breaches.abated_but_active,
        "abated, yet not inactive",
        "inactive, resolved or remission",
    ),
    Rule(
        "con-5",
        "Condition",
        breaches.withdrawn_with_status,
        "entered-in-error has no clinicalStatus",
        Remedy.REMOVE,
    ),
    Rule(
        "ait-1",
        "AllergyIntolerance",
        breaches.without_status,
        "needs clinicalStatus",
        "active, inactive or resolved",
    ),
    Rule(
        "ait-2",
        "AllergyIntolerance",
        breaches.withdrawn_with_status,
        "entered-in-error has no clinicalStatus",
        Remedy.REMOVE,
    ),
    Rule(
        "obs-6",
        "Observation",
        breaches.absent_with_value,
        "dataAbsentReason beside a value",
        "only one of the two",
    ),
    Rule(
        "obs-7",
        "Observation",
        breaches.value_and_same_component,
        "a value, and a component with the same code",
        "one of the two",
    ),
    Rule(
        "org-2",
        "Organization",
        breaches.home("address"),
        "an organization's address is never of use home",
        "another use",
    ),
    Rule(
        "org-3",
        "Organization",
        breaches.home("telecom"),
        "an organization's telecom is never of use home",
        "another use",
    ),
    *(
        Rule(
            key,
            "Consent",
            breaches.scope_without_patient(scope),
            f"scope {scope} needs a patient",
            "a patient reference",
        )
        for key, scope in (
            ("ppc-2", "patient-privacy"),
            ("ppc-3", "research"),
            ("ppc-4", "adr"),
            ("ppc-5", "treatment"),
        )
    ),
    Rule(
        "per-1",
        "Period",
        breaches.ends_before_start,
        "ends before it starts",
        "an end not before the start",
    ),
    Rule("rng-2", "Range", breaches.low_above_high, "high is below low", "a high not below low"),
    Rule(
        "ext-1",
        "Extension",
        breaches.extension_content,
        "has to hold a value or extensions, not both",
        "value[x] or extension",
    ),
    Rule("age-1", "Age", breaches.not_positive, "an age is above 0", "a number above 0"),
    Rule("age-1", "Age", breaches.not_ucum, "an age's unit is a UCUM one", UCUM),
    Rule("drt-1", "Duration", breaches.not_ucum, "a duration's unit is a UCUM one", UCUM),
    Rule(
        "tim-4",
        "TimingRepeat",
        breaches.negative("duration"),
        "a duration is not negative",
        "0 or more",
    ),
    Rule(
        "tim-5",
        "TimingRepeat",
        breaches.negative("period"),
        "a period is not negative",
        "0 or more",
    ),
    Rule(
        "inv-1",
        "ParametersParameter",
        breaches.parameter_content,
        "has to hold one of value[x], resource, part",
        "one of them",
    ),
)


def invariant_problems(node: Node) -> Iterator[Problem]:
    """What one object breaks of the tables above."""
    for rule in _BY_TYPE.get(node.type, ()):
        for place in rule.broken(node.value):
            yield Problem(node.pointer + place, f"{rule.key}: {rule.message}", rule.expected)


def _simple_rules() -> Iterator[Rule]:
    """The three small tables as rules."""
    for key, types, given, needed in _NEEDS:
        for type_name in types:
            yield Rule(
                key,
                type_name,
                breaches.needs(given, needed),
                f"{given} needs {needed} beside it",
                needed,
            )
    for key, type_name, names in _EITHER:
        yield Rule(
            key,
            type_name,
            breaches.either(names),
            f"{type_name} needs {' or '.join(names)}",
            "at least one of them",
        )
    for key, type_name, first, second in _NOT_BOTH:
        message = f"{type_name} has {first} or {second}, not both"
        yield Rule(key, type_name, breaches.not_both(first, second), message, "one of the two")


def _by_type() -> dict[str, tuple[Rule, ...]]:
    found: dict[str, tuple[Rule, ...]] = {}
    for rule in (*RULES, *_simple_rules()):
        found[rule.type] = (*found.get(rule.type, ()), rule)
    return found


_BY_TYPE = _by_type()
