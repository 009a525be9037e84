"""What no field can check alone: two alike, references, agreement. Runs on the raw document,
whatever else is wrong in it, so that all errors come together. Messages name both places and quote
nothing private."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.check_places import check_places
from dnfhir.session.checking.check_times import check_times
from dnfhir.session.checking.identifiers import check_identifiers
from dnfhir.session.checking.keys import concept_key, item_key
from dnfhir.session.checking.raw import at, objects, raw_items
from dnfhir.session.checking.sided_words import sides_in_words
from dnfhir.session.examination import OUTCOMES
from dnfhir.session.fields.numbers import digits
from dnfhir.session.intake import CONTRAINDICATIONS, OTHER
from dnfhir.session.times import is_instant, moment
from dnfhir.session.wording.suspicion import is_worded_as_suspicion
from dnfhir.terms.measures import is_scored_once

#: What speaks against needling and has no question of its own.
_OTHERS: Final[Path] = ("screening", "contraindications", "other")
#: Lists in which no two items may be alike, and the field that tells them apart.
_UNIQUE: Final[tuple[tuple[Path, str], ...]] = (
    (("trigger_points",), "id"),
    (("needling",), "id"),
    (("other_treatment",), "id"),
    (("pain_scores",), "id"),
    (("outcome_measures",), "id"),
    (("adverse_events",), "id"),
    (("examination", "tests"), "test"),
    (("examination", "palpation"), "muscle"),
    (("examination", "not_examined"), "what"),
    (("practice", "identifiers"), ""),
    (("practitioner", "identifiers"), ""),
    (("medication",), ""),
    (("aftercare",), ""),
    (("plan", "goals"), ""),
    (("complaint", "regions"), ""),
    (("complaint", "codes"), ""),
    (("complaint", "course"), ""),
    (("screening", "confirmed_by_therapist"), ""),
    (_OTHERS, "id"),
    (("screening", "consent", "by"), ""),
)
_LEVELLED: Final[tuple[Path, ...]] = (
    ("trigger_points",),
    ("needling",),
    ("examination", "palpation"),
)


def check_document(document: object) -> Iterator[Problem]:
    """Every problem between fields of a raw document."""
    if isinstance(document, dict):
        for check in _CHECKS:
            yield from check(document)


def _nulls(document: Mapping[str, Any]) -> Iterator[Problem]:
    """null is not an answer: a field that is not known is left out."""
    for name, value in document.items():
        if name != "extensions":
            yield from _nulls_in(value, (name,))


def _nulls_in(value: object, path: Path) -> Iterator[Problem]:
    if value is None:
        yield Problem(pointer(path), "is null", "a value, or the field left out")
    for step, item in _inside(value):
        yield from _nulls_in(item, (*path, step))


def _inside(value: object) -> Iterable[tuple[str | int, object]]:
    """The members of an object or the items of a list, with their names or positions."""
    if isinstance(value, dict):
        return value.items()
    if isinstance(value, list):
        return enumerate(value)
    return ()


def _alike(document: Mapping[str, Any]) -> Iterator[Problem]:
    for path, field in _UNIQUE:
        yield from _repeated(document, path, field)
    for path in _LEVELLED:
        for index, _ in objects(document, path):
            yield from _repeated(document, (*path, index, "levels"), "")


def _repeated(document: Mapping[str, Any], path: Path, field: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, item in raw_items(document, path):
        key = item_key(str(path[-1]), item)
        if key is None or first.setdefault(key, index) == index:
            continue
        place = pointer((*path, index))
        if field:
            place = pointer((*path, index, field))
        message = f"is the same as in {pointer((*path, first[key]))}"
        if field == "id":
            yield Problem(place, message, "an id of its own")
        else:
            yield Problem(place, message, "each once")


def _scored_twice(document: Mapping[str, Any]) -> Iterator[Problem]:
    """One sitting gives an instrument one score, but where it scores each activity or has several
    scales.
    """
    first: dict[tuple[str | None, object], int] = {}
    for index, item in objects(document, ("outcome_measures",)):
        key, when = concept_key("measure", item.get("instrument")), item.get("at")
        if not is_scored_once(key) or not isinstance(when, str) or not is_instant(when):
            continue
        earlier = first.setdefault((key, moment(when)), index)
        if earlier != index:
            where = pointer(("outcome_measures", earlier))
            message = f"is the same as in {where}, at the same moment"
            place = pointer(("outcome_measures", index, "instrument"))
            yield Problem(place, message, "one score, or another time")


def _further_numbers(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Further numbers are others than the one by which a server knows a person or practice."""
    for party in ("practice", "practitioner"):
        first = item_key("identifiers", at(document, (party, "identifier")))
        if first is None:
            continue
        message = f"is the same as {pointer((party, 'identifier'))}"
        for index, number in raw_items(document, (party, "identifiers")):
            if item_key("identifiers", number) == first:
                place = pointer((party, "identifiers", index))
                yield Problem(place, message, "each number once")


def _references(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Ids that are named must be there."""
    for path, field, target in (
        (("needling",), "trigger_point", "trigger_points"),
        (("other_treatment",), "trigger_point", "trigger_points"),
        (("adverse_events",), "needling", "needling"),
    ):
        known = {item_key(target, item) for _, item in objects(document, (target,))}
        for index, item in objects(document, path):
            named = item.get(field)
            if isinstance(named, str) and named not in known:
                place = pointer((*path, index, field))
                yield Problem(place, f"names no item of /{target}", f"an id in /{target}")


def _needling(document: Mapping[str, Any]) -> Iterator[Problem]:
    """A needling has a muscle: its own, when no trigger point is named."""
    for index, item in objects(document, ("needling",)):
        if "trigger_point" not in item and "muscle" not in item:
            expected = "the muscle, or the id of a trigger point in trigger_point"
            yield Problem(pointer(("needling", index, "muscle")), "is missing", expected)


def _depths(document: Mapping[str, Any]) -> Iterator[Problem]:
    """No needle goes deeper than it is long."""
    for index, item in objects(document, ("needling",)):
        depth, length = item.get("depth_mm"), at(item, ("needle", "length_mm"))
        if not isinstance(depth, int | Decimal) or not isinstance(length, int | Decimal):
            continue
        if depth > length:
            where = f"{pointer(('needling', index, 'needle', 'length_mm'))} {digits(length)}"
            message = f"{digits(depth)} is deeper than the needle is long ({where})"
            yield Problem(
                pointer(("needling", index, "depth_mm")), message, f"at most {digits(length)}"
            )


def _named(document: Mapping[str, Any]) -> Iterator[Problem]:
    """A medicine, and a contraindication without a question, has a name: words, a code, or both."""
    for path, what in ((("medication",), "the medicine"), (_OTHERS, "what it is")):
        for index, item in objects(document, path):
            if "text" not in item and "code" not in item:
                yield Problem(
                    pointer((*path, index, "text")), "is missing", f"{what} in text, code, or both"
                )


def _outcomes(document: Mapping[str, Any]) -> Iterator[Problem]:
    """A test has a result; one that was not performed has no other."""
    for index, test in objects(document, ("examination", "tests")):
        place: Path = ("examination", "tests", index)
        recorded = [name for name in OUTCOMES if name in test]
        if not recorded:
            expected = 'the result, the value with its unit, or the text; for example "negative"'
            yield Problem(pointer((*place, "result")), "is missing", expected)
        elif test.get("result") == "not_performed" and len(recorded) > 1:
            where = pointer((*place, recorded[1]))
            message = f"states that the test was not performed, and there is {where}"
            yield Problem(pointer((*place, "result")), message, "another result, or why alone")


def _referral(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Whoever is referred is referred to somebody; by whom they came may not be known."""
    if (
        at(document, ("referral", "direction")) == "out"
        and at(document, ("referral", "to")) is None
    ):
        yield Problem(
            "/referral/to", "is missing", 'to whom the patient is referred; for example "huisarts"'
        )


def _confirmed(document: Mapping[str, Any]) -> Iterator[Problem]:
    """The therapist confirms only what is there."""
    path: Path = ("screening", "confirmed_by_therapist")
    for index, name in raw_items(document, path):
        answer = _answer_of(document, name)
        if answer == ():
            expected = f"{OTHER} and an id in {pointer(_OTHERS)}"
            yield Problem(pointer((*path, index)), f"names no item of {pointer(_OTHERS)}", expected)
        elif answer and at(document, answer) != "present":
            message = f"is confirmed, but {pointer(answer)} is not present"
            yield Problem(
                pointer((*path, index)), message, "only contraindications that are present"
            )


def _answer_of(document: Mapping[str, Any], name: object) -> Path | None:
    """Where the answer to a contraindication stands; () for one that is not there, None for what
    names none.
    """
    if not isinstance(name, str):
        return None
    if name in CONTRAINDICATIONS:
        return ("screening", "contraindications", name)
    if not name.startswith(OTHER):
        return None
    for index, item in objects(document, _OTHERS):
        if item.get("id") == name.removeprefix(OTHER):
            return (*_OTHERS, index, "state")
    return ()


def _withdrawal(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Only consent that was given can be withdrawn; a refusal is a refusal."""
    path: Path = ("screening", "consent")
    consent = at(document, path)
    if not isinstance(consent, dict) or "withdrawn_at" not in consent:
        return
    if consent.get("given") in (None, False):
        message = f"is there, but {pointer((*path, 'given'))} is not true"
        expected = "given: true beside it, or the field left out"
        yield Problem(pointer((*path, "withdrawn_at")), message, expected)


def _events(document: Mapping[str, Any]) -> Iterator[Problem]:
    """How sure an event is, and whether it is over, never stand in two ways that contradict each
    other.
    """
    for index, item in objects(document, ("adverse_events",)):
        path: Path = ("adverse_events", index)
        if item.get("certainty") == "confirmed" and is_worded_as_suspicion(item.get("event")):
            message = f"is confirmed, but {pointer((*path, 'event'))} is worded as a suspicion"
            expected = "suspected, or the event without words of doubt"
            yield Problem(pointer((*path, "certainty")), message, expected)
        if item.get("outcome") in ("ongoing", "unknown") and item.get("resolved_at") is not None:
            over = pointer((*path, "resolved_at"))
            message = f"is {item['outcome']}, but {over} states when it was over"
            yield Problem(pointer((*path, "outcome")), message, "resolved, or resolved_at left out")


_CHECKS: Final[tuple[Callable[[Mapping[str, Any]], Iterator[Problem]], ...]] = (
    _nulls,
    _alike,
    _scored_twice,
    _further_numbers,
    _references,
    _needling,
    check_places,
    _depths,
    _named,
    _outcomes,
    _referral,
    _confirmed,
    _withdrawal,
    _events,
    sides_in_words,
    check_identifiers,
    check_times,
)
