"""Where resources of one session contradict each other, and no invariant can tell: ages, dates, sums, numbers.

Only for a Bundle that claims our profile of a session; its other rules are that profile's invariants.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple, TypeGuard

from dnfhir.answers import ADULT_FROM
from dnfhir.errors import Problem
from dnfhir.fhir.json_values import (
    Json,
    as_objects,
    codes_of,
    items,
    json_object,
)
from dnfhir.fhir.pointers import join
from dnfhir.session.checking.identifiers import rule_of
from dnfhir.session.times import date_bounds, is_instant, is_partial_date, local_date, surely_before
from dnfhir.terms.systems import DEFINITIONS, OWN
from dnfhir.validation.needle_rules import nickel_problems
from dnfhir.validation.pain_rules import change_problems, is_change

_SESSIONS: Final = (f"{DEFINITIONS}dn-session-bundle", f"{DEFINITIONS}dn-session-document")
_CHILD: Final = "child-age"
_ELIGIBILITY: Final = "needling-eligibility"


class _Placed(NamedTuple):
    """A resource of the session, and where it stands."""

    pointer: str
    resource: Json

    @property
    def type(self) -> object:
        """Its resourceType."""
        return self.resource.get("resourceType")

    def has_code(self, code: str) -> bool:
        """Whether its code is this one of ours."""
        return code in codes_of(self.resource.get("code"), OWN)


def session_problems(bundle: Json) -> Iterator[Problem]:
    """Where a session contradicts itself."""
    if not _claims_session(bundle):
        return
    placed: list[_Placed] = []
    by_url: dict[str, Json] = {}
    for pointer, entry in items(bundle.get("entry"), "/entry"):
        resource = json_object(entry).get("resource")
        if isinstance(resource, dict):
            placed.append(_Placed(join(pointer, "resource"), resource))
            url = entry.get("fullUrl")
            if isinstance(url, str):
                by_url[url] = resource
    yield from _register_problems(placed)
    yield from _birth_problems(placed)
    yield from _child_problems(placed)
    yield from _day_problems(placed)
    for each in placed:
        if is_change(each.resource):
            yield from change_problems(each.resource, each.pointer, by_url)
        if each.has_code(_ELIGIBILITY):
            yield from nickel_problems(each.pointer, each.resource, by_url)


def _claims_session(bundle: Json) -> bool:
    for meta in as_objects(bundle.get("meta")):
        for _, claim in items(meta.get("profile"), ""):
            if claim in _SESSIONS:
                return True
    return False


def _register_problems(placed: list[_Placed]) -> Iterator[Problem]:
    """Numbers that their register cannot have given out."""
    for owner in placed:
        if owner.type not in ("Patient", "Practitioner", "Organization"):
            continue
        identifiers = owner.resource.get("identifier")
        for pointer, identifier in items(identifiers, join(owner.pointer, "identifier")):
            if isinstance(identifier, dict):
                yield from _number_problems(pointer, identifier)


def _number_problems(pointer: str, identifier: Json) -> Iterator[Problem]:
    rule, value = rule_of(identifier.get("system")), identifier.get("value")
    if rule and isinstance(value, str) and (fault := rule.fault(value)):
        yield Problem(join(pointer, "value"), fault, rule.right)


def _birth_problems(placed: list[_Placed]) -> Iterator[Problem]:
    """Nothing is scored or done before the patient's birth."""
    born = _birth_date(placed)
    if born is None:
        return
    for pointer, resource in placed:
        for where, at in _times_of(pointer, resource):
            if _is_time(at) and surely_before(at, born):
                yield Problem(where, "before the patient's birth", "a time in the patient's life")


def _times_of(pointer: str, resource: Json) -> Iterator[tuple[str, object]]:
    for key in ("effectiveDateTime", "performedDateTime", "dateTime"):
        yield join(pointer, key), resource.get(key)
    period = json_object(resource.get("effectivePeriod"))
    yield join(pointer, "effectivePeriod", "start"), period.get("start")


def _birth_date(placed: list[_Placed]) -> str | None:
    """The birth date of the first patient; None where it is not one."""
    for person in placed:
        if person.type == "Patient":
            born = person.resource.get("birthDate")
            if isinstance(born, str) and is_partial_date(born):
                return born
            return None
    return None


def _is_time(at: object) -> TypeGuard[str]:
    return isinstance(at, str) and (is_instant(at) or is_partial_date(at))


def _day_problems(placed: list[_Placed]) -> Iterator[Problem]:
    """A date alone is the day of the encounter: what was done on another day has its time."""
    day = _encounter_day(placed)
    if day is None:
        return
    for pointer, resource in placed:
        at = resource.get("performedDateTime")
        if isinstance(at, str) and is_partial_date(at) and at != day.isoformat():
            where = join(pointer, "performedDateTime")
            yield Problem(where, "another day than the visit's", day.isoformat())


def _encounter_day(placed: list[_Placed]) -> date | None:
    """The day on which the first encounter with a period begins."""
    for encounter in placed:
        period = encounter.resource.get("period")
        if encounter.type == "Encounter" and isinstance(period, dict):
            start = period.get("start")
            if isinstance(start, str) and is_instant(start):
                return local_date(start)
            return None
    return None


def _child_problems(placed: list[_Placed]) -> Iterator[Problem]:
    """The outcome states that the patient is a child where the birth date makes one, and nowhere else."""
    born, day = _birth_date(placed), _encounter_day(placed)
    if born is None or day is None:
        return
    #: Of a year or a month alone the patient may be both.
    children = {_age(birthday, day) < ADULT_FROM for birthday in date_bounds(born)}
    if len(children) != 1:
        return
    for outcome in placed:
        if outcome.has_code(_ELIGIBILITY) and _states_child(outcome.resource) not in children:
            yield _wrong_child(outcome)


def _states_child(outcome: Json) -> bool:
    for component in as_objects(outcome.get("component")):
        if _CHILD in codes_of(component.get("valueCodeableConcept"), OWN):
            return True
    return False


def _wrong_child(outcome: _Placed) -> Problem:
    what = "says" if _states_child(outcome.resource) else "leaves out"
    message = f"the outcome {what} that the patient is a child"
    return Problem(join(outcome.pointer, "valueCodeableConcept"), message, "as the birth date says")


def _age(born: date, on: date) -> int:
    had_birthday = (on.month, on.day) >= (born.month, born.day)
    return on.year - born.year - (not had_birthday)
