"""Where an object breaks an invariant: functions for the tables of `invariants`.

Each takes an object of any shape and gives the relative pointer of each place to change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

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
_SCOPE = f"{_THO}consentscope"
UCUM = "http://unitsofmeasure.org"

Breach = Callable[[Json], Iterator[str]]


def _verification(value: Json) -> set[str]:
    stated = value.get("verificationStatus")
    systems = ("condition-ver-status", "allergyintolerance-verification")
    return {code for system in systems for code in codes_of(stated, _THO + system)}


def withdrawn_with_status(value: Json) -> Iterator[str]:
    if "entered-in-error" in _verification(value) and "clinicalStatus" in value:
        yield "/clinicalStatus"


def without_status(value: Json) -> Iterator[str]:
    if "entered-in-error" not in _verification(value) and "clinicalStatus" not in value:
        yield "/clinicalStatus"


def problem_without_status(value: Json) -> Iterator[str]:
    if "problem-list-item" in codes_of(value.get("category"), f"{_THO}condition-category"):
        yield from without_status(value)


def abated_but_active(value: Json) -> Iterator[str]:
    status = codes_of(value.get("clinicalStatus"), f"{_THO}condition-clinical")
    if choice_key(value, "abatement") and not status & {"inactive", "resolved", "remission"}:
        yield "/clinicalStatus"


def absent_with_value(value: Json) -> Iterator[str]:
    if "dataAbsentReason" in value and choice_key(value, "value"):
        yield "/dataAbsentReason"


def value_and_same_component(value: Json) -> Iterator[str]:
    key = choice_key(value, "value")
    own = _coding_keys(value.get("code"))
    if key and any(
        own & _coding_keys(part.get("code")) for part in as_objects(value.get("component"))
    ):
        yield f"/{key}"


def _coding_keys(concept: object) -> set[tuple[str, str]]:
    found = set()
    for one in as_objects(concept):
        for coding in as_objects(one.get("coding")):
            if isinstance(coding.get("code"), str):
                found.add((str(coding.get("system")), coding["code"]))
    return found


def home(member: str) -> Breach:
    def broken(value: Json) -> Iterator[str]:
        for pointer, item in items(value.get(member), f"/{member}"):
            if isinstance(item, dict) and item.get("use") == "home":
                yield f"{pointer}/use"

    return broken


def scope_without_patient(scope: str) -> Breach:
    def broken(value: Json) -> Iterator[str]:
        if scope in codes_of(value.get("scope"), _SCOPE) and "patient" not in value:
            yield "/patient"

    return broken


def ends_before_start(value: Json) -> Iterator[str]:
    if is_after(value.get("start"), value.get("end")):
        yield "/end"


def low_above_high(value: Json) -> Iterator[str]:
    low, high = (_amount(value.get(bound)) for bound in ("low", "high"))
    if low is not None and high is not None and low > high:
        yield "/high/value"


def _amount(quantity: object) -> int | float | Decimal | None:
    return number(quantity.get("value")) if isinstance(quantity, dict) else None


def extension_content(value: Json) -> Iterator[str]:
    # A value may be there as its twin (_valueString) alone.
    has_value = any(key.removeprefix("_").startswith("value") for key in value)
    if has_value == ("extension" in value):
        yield ""


def parameter_content(value: Json) -> Iterator[str]:
    filled = [
        choice_key(value, "value"),
        "resource" if "resource" in value else None,
        "part" if "part" in value else None,
    ]
    if sum(one is not None for one in filled) != 1:
        yield ""


def not_positive(value: Json) -> Iterator[str]:
    amount = _amount(value)
    if amount is not None and amount <= 0:
        yield "/value"


def not_ucum(value: Json) -> Iterator[str]:
    if value.get("system", UCUM) != UCUM:
        yield "/system"


def negative(member: str) -> Breach:
    def broken(value: Json) -> Iterator[str]:
        amount = number(value.get(member))
        if amount is not None and amount < 0:
            yield f"/{member}"

    return broken


def _present(value: dict[str, Any], names: tuple[str, ...]) -> bool:
    return any(name in value or f"_{name}" in value for name in names)


def needs(given: str, needed: str) -> Breach:
    return lambda value: iter(
        [f"/{needed}"] if _present(value, (given,)) and not _present(value, (needed,)) else []
    )


def either(names: tuple[str, ...]) -> Breach:
    return lambda value: iter([] if _present(value, names) else [""])


def not_both(first: str, second: str) -> Breach:
    return lambda value: iter(
        [f"/{second}"] if _present(value, (first,)) and _present(value, (second,)) else []
    )
