"""What the parts of one session say together, as far as no invariant can: ages, dates, sums, numbers of people.

Only for a Bundle that claims our profile of a session; its other rules are that profile's invariants.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, NamedTuple, TypeGuard

from dnfhir.answers import ADULT_FROM
from dnfhir.errors import Problem
from dnfhir.fhir.json_values import (
    Json,
    as_objects,
    codes_of,
    items,
)
from dnfhir.fhir.pointers import join
from dnfhir.session.checking.identifiers import rule_of
from dnfhir.session.times import date_bounds, is_instant, is_partial_date, local_date, surely_before
from dnfhir.terms.systems import DEFINITIONS, OWN
from dnfhir.validation.needle_rules import nickel_problems
from dnfhir.validation.pain_rules import change_problems, is_change

_SESSIONS: Final = (f"{DEFINITIONS}dn-session-bundle", f"{DEFINITIONS}dn-session-document")
_CHILD: Final = "child-age"


class _Part(NamedTuple):
    """A resource of the session, and where it stands."""

    pointer: str
    resource: Json


def session_problems(bundle: Json) -> Iterator[Problem]:
    """Where a session contradicts itself."""
    if all(
        claim not in _SESSIONS
        for meta in as_objects(bundle.get("meta"))
        for _, claim in items(meta.get("profile"), "")
    ):
        return
    parts = list(_parts(bundle))
    by_url = {url: part.resource for url, part in parts if isinstance(url, str)}
    resources = [part for _, part in parts]
    yield from _people(resources)
    yield from _ages(resources)
    yield from _days(resources)
    for part in resources:
        if is_change(part.resource):
            yield from change_problems(part.resource, part.pointer, by_url)
        if _is(part, "needling-eligibility"):
            yield from nickel_problems(part.pointer, part.resource, by_url)


def _parts(bundle: Json) -> Iterator[tuple[Any, _Part]]:
    for pointer, entry in items(bundle.get("entry"), "/entry"):
        resource = entry.get("resource") if isinstance(entry, dict) else None
        if isinstance(resource, dict):
            yield entry.get("fullUrl"), _Part(join(pointer, "resource"), resource)


def _is(part: _Part, code: str) -> bool:
    return code in codes_of(part.resource.get("code"), OWN)


def _people(parts: list[_Part]) -> Iterator[Problem]:
    """Numbers that their register cannot have given out."""
    for part in parts:
        if part.resource.get("resourceType") in ("Patient", "Practitioner", "Organization"):
            for pointer, named in items(
                part.resource.get("identifier"), join(part.pointer, "identifier")
            ):
                system, value = (
                    (named.get(key) for key in ("system", "value"))
                    if isinstance(named, dict)
                    else (0, 0)
                )
                rule = rule_of(system)
                if rule and isinstance(value, str) and (fault := rule.fault(value)):
                    yield Problem(join(pointer, "value"), fault, rule.right)


def _ages(parts: list[_Part]) -> Iterator[Problem]:
    """Nothing is scored before birth; a child is told as one, and nobody else."""
    born = next(
        (
            one.resource.get("birthDate")
            for one in parts
            if one.resource.get("resourceType") == "Patient"
        ),
        None,
    )
    if not (isinstance(born, str) and is_partial_date(born)):
        return
    for part in parts:
        for key in ("effectiveDateTime", "performedDateTime", "dateTime"):
            at = part.resource.get(key)
            if _is_time(at) and surely_before(at, born):
                yield Problem(
                    join(part.pointer, key),
                    "before the patient's birth",
                    "a time in the patient's life",
                )
        when = part.resource.get("effectivePeriod")
        start = when.get("start") if isinstance(when, dict) else None
        if _is_time(start) and surely_before(start, born):
            where = join(part.pointer, "effectivePeriod", "start")
            yield Problem(where, "before the patient's birth", "a time in the patient's life")
        if _is(part, "needling-eligibility"):
            yield from _child(part, born, _start(parts))


def _is_time(at: object) -> TypeGuard[str]:
    return isinstance(at, str) and (is_instant(at) or is_partial_date(at))


def _days(parts: list[_Part]) -> Iterator[Problem]:
    """A date alone is the day of the visit: what was done on another day says its time."""
    day = _start(parts)
    for part in parts:
        at = part.resource.get("performedDateTime")
        if (
            isinstance(at, str)
            and is_partial_date(at)
            and day is not None
            and at != day.isoformat()
        ):
            yield Problem(
                join(part.pointer, "performedDateTime"),
                "another day than the visit's",
                day.isoformat(),
            )


def _start(parts: list[_Part]) -> date | None:
    """The day of the visit."""
    periods = [
        one.resource.get("period")
        for one in parts
        if one.resource.get("resourceType") == "Encounter"
    ]
    start = next((period.get("start") for period in periods if isinstance(period, dict)), None)
    return local_date(start) if isinstance(start, str) and is_instant(start) else None


def _child(part: _Part, born: str, on: date | None) -> Iterator[Problem]:
    if on is None:
        return
    children = {_age(day, on) < ADULT_FROM for day in date_bounds(born)}
    reasons = as_objects(part.resource.get("component"))
    told = any(_CHILD in codes_of(one.get("valueCodeableConcept"), OWN) for one in reasons)
    if len(children) == 1 and told not in children:
        wrong = (
            "says that the patient is a child" if told else "leaves out that the patient is a child"
        )
        yield Problem(
            join(part.pointer, "valueCodeableConcept"),
            f"the outcome {wrong}",
            "as the birth date says",
        )


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
