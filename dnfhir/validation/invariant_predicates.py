"""Where an object breaks an invariant: functions for the tables of `invariants`.

Each takes an object of any shape and gives the relative pointer of each place to change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from dnfhir.fhir.json_values import (
    Json,
    as_objects,
    choice_key,
    codes_of,
    is_after,
    items,
    number,
)

_THO = "http://terminology.hl7.org/CodeSystem/"
_CONDITION_STATUS = f"{_THO}condition-ver-status"
_ALLERGY_STATUS = f"{_THO}allergyintolerance-verification"
_SCOPE = f"{_THO}consentscope"
UCUM = "http://unitsofmeasure.org"

Predicate = Callable[[Json], Iterator[str]]


def entered_in_error_with_status(value: Json) -> Iterator[str]:
    """con-5, ait-2."""
    if _is_entered_in_error(value) and "clinicalStatus" in value:
        yield "/clinicalStatus"


def without_status(value: Json) -> Iterator[str]:
    """ait-1."""
    if not _is_entered_in_error(value) and "clinicalStatus" not in value:
        yield "/clinicalStatus"


def problem_without_status(value: Json) -> Iterator[str]:
    """con-3."""
    if "problem-list-item" in codes_of(value.get("category"), f"{_THO}condition-category"):
        yield from without_status(value)


def _is_entered_in_error(value: Json) -> bool:
    stated = value.get("verificationStatus")
    codes = codes_of(stated, _CONDITION_STATUS) | codes_of(stated, _ALLERGY_STATUS)
    return "entered-in-error" in codes


def abated_but_active(value: Json) -> Iterator[str]:
    """con-4."""
    status = codes_of(value.get("clinicalStatus"), f"{_THO}condition-clinical")
    if choice_key(value, "abatement") and not status & {"inactive", "resolved", "remission"}:
        yield "/clinicalStatus"


def absent_with_value(value: Json) -> Iterator[str]:
    """obs-6."""
    if "dataAbsentReason" in value and choice_key(value, "value"):
        yield "/dataAbsentReason"


def value_and_same_component(value: Json) -> Iterator[str]:
    """obs-7."""
    key = choice_key(value, "value")
    if key is None:
        return
    codes = _coding_keys(value.get("code"))
    components = as_objects(value.get("component"))
    if any(codes & _coding_keys(component.get("code")) for component in components):
        yield f"/{key}"


def _coding_keys(concept: object) -> set[tuple[str, str]]:
    """The codings of one or several CodeableConcepts as (system, code)."""
    keys: set[tuple[str, str]] = set()
    for stated in as_objects(concept):
        for coding in as_objects(stated.get("coding")):
            if isinstance(coding.get("code"), str):
                keys.add((str(coding.get("system")), coding["code"]))
    return keys


def of_use_home(member: str) -> Predicate:
    """org-2, org-3: an item of the member is of use home."""

    def broken_at(value: Json) -> Iterator[str]:
        for pointer, item in items(value.get(member), f"/{member}"):
            if isinstance(item, dict) and item.get("use") == "home":
                yield f"{pointer}/use"

    return broken_at


def scope_without_patient(scope: str) -> Predicate:
    """ppc-2 to ppc-5."""

    def broken_at(value: Json) -> Iterator[str]:
        if scope in codes_of(value.get("scope"), _SCOPE) and "patient" not in value:
            yield "/patient"

    return broken_at


def ends_before_start(value: Json) -> Iterator[str]:
    """per-1."""
    if is_after(value.get("start"), value.get("end")):
        yield "/end"


def low_above_high(value: Json) -> Iterator[str]:
    """rng-2."""
    low, high = _amount(value.get("low")), _amount(value.get("high"))
    if low is not None and high is not None and low > high:
        yield "/high/value"


def _amount(quantity: object) -> int | float | Decimal | None:
    return number(quantity.get("value")) if isinstance(quantity, dict) else None


def extension_content(value: Json) -> Iterator[str]:
    """ext-1. A value may be there as its twin (_valueString) alone."""
    has_value = any(key.removeprefix("_").startswith("value") for key in value)
    if has_value == ("extension" in value):
        yield ""


def parameter_content(value: Json) -> Iterator[str]:
    """inv-1."""
    has_value = choice_key(value, "value") is not None
    if has_value + ("resource" in value) + ("part" in value) != 1:
        yield ""


def not_positive(value: Json) -> Iterator[str]:
    """age-1."""
    amount = _amount(value)
    if amount is not None and amount <= 0:
        yield "/value"


def not_ucum(value: Json) -> Iterator[str]:
    """age-1, drt-1."""
    if value.get("system", UCUM) != UCUM:
        yield "/system"


def negative(member: str) -> Predicate:
    """tim-4, tim-5: the member is a number below 0."""

    def broken_at(value: Json) -> Iterator[str]:
        amount = number(value.get(member))
        if amount is not None and amount < 0:
            yield f"/{member}"

    return broken_at


def needs(given: str, needed: str) -> Predicate:
    """Where `given` is there, `needed` must be too."""

    def broken_at(value: Json) -> Iterator[str]:
        if _has(value, given) and not _has(value, needed):
            yield f"/{needed}"

    return broken_at


def none_of(names: tuple[str, ...]) -> Predicate:
    """One of these must be there."""

    def broken_at(value: Json) -> Iterator[str]:
        if not any(_has(value, name) for name in names):
            yield ""

    return broken_at


def both(first: str, second: str) -> Predicate:
    """Only one of the two may be there; the second is the one to take away."""

    def broken_at(value: Json) -> Iterator[str]:
        if _has(value, first) and _has(value, second):
            yield f"/{second}"

    return broken_at


def _has(value: Json, name: str) -> bool:
    return name in value or f"_{name}" in value
