"""What no field can check alone: two alike, references, agreement. Runs on the raw document, whatever else is
wrong in it, so that all errors come together. Messages name both places and quote nothing private."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from pydantic import ValidationError

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.check_times import check_times
from dnfhir.session.checking.identifiers import check_identifiers
from dnfhir.session.checking.keys import concept_key, item_key, same_concept
from dnfhir.session.checking.raw import at, items, objects
from dnfhir.session.checking.sided_words import sides_in_words
from dnfhir.session.examination import OUTCOMES
from dnfhir.session.fields.numbers import digits
from dnfhir.session.fields.words import CodedWord
from dnfhir.session.intake import CONTRAINDICATIONS, OTHER
from dnfhir.session.times import is_instant, moment
from dnfhir.session.treatment import AT_POINTS
from dnfhir.session.wording.suspicion import is_worded_as_suspicion

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
    """null is no answer: a field that is not known is left out."""
    for name, value in document.items():
        if name != "extensions":
            yield from _nulls_in(value, (name,))


def _nulls_in(value: object, path: Path) -> Iterator[Problem]:
    if value is None:
        yield Problem(pointer(path), "is null", "a value, or the field left out")
    inside: Any = value.items() if isinstance(value, dict) else ()
    for key, item in enumerate(value) if isinstance(value, list) else inside:
        yield from _nulls_in(item, (*path, key))


def _alike(document: Mapping[str, Any]) -> Iterator[Problem]:
    for path, field in _UNIQUE:
        yield from _repeated(document, path, field)
    for path in _LEVELLED:
        for index, _ in objects(document, path):
            yield from _repeated(document, (*path, index, "levels"), "")


def _repeated(document: Mapping[str, Any], path: Path, field: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, item in items(document, path):
        key = item_key(str(path[-1]), item)
        if key is not None and first.setdefault(key, index) != index:
            place = (*path, index, field) if field else (*path, index)
            expected = "an id of its own" if field == "id" else "each once"
            yield Problem(
                pointer(place), f"is the same as in {pointer((*path, first[key]))}", expected
            )


def _scored_twice(document: Mapping[str, Any]) -> Iterator[Problem]:
    """One sitting gives an instrument one score, but where it scores each activity or has several scales."""
    from dnfhir.terms.measures import is_scored_once

    first: dict[tuple[str, object], int] = {}
    for index, item in objects(document, ("outcome_measures",)):
        key, at_ = concept_key("measure", item.get("instrument")), item.get("at")
        if (
            key is None
            or not is_scored_once(key)
            or not isinstance(at_, str)
            or not is_instant(at_)
        ):
            continue
        if (other := first.setdefault((key, moment(at_)), index)) != index:
            message = (
                f"is the same as in {pointer(('outcome_measures', other))}, at the same moment"
            )
            yield Problem(
                pointer(("outcome_measures", index, "instrument")),
                message,
                "one score, or another time",
            )


def _further_numbers(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Further numbers are others than the one by which a person or practice is found."""
    for party in ("practice", "practitioner"):
        first = item_key("identifiers", at(document, (party, "identifier")))
        for index, number in items(document, (party, "identifiers")):
            if first is not None and item_key("identifiers", number) == first:
                place, other = (
                    pointer((party, "identifiers", index)),
                    pointer((party, "identifier")),
                )
                yield Problem(place, f"is the same as {other}", "each number once")


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


def _places(document: Mapping[str, Any]) -> Iterator[Problem]:
    """What is done at a trigger point is done at its place: an own muscle or side must agree."""
    points = {
        item.get("id"): (index, item) for index, item in _identified(document, "trigger_points")
    }
    for name in AT_POINTS:
        for index, item in objects(document, (name,)):
            named = item.get("trigger_point")
            if isinstance(named, str) and named in points:
                yield from _agreement((name, index), item, *points[named])


def _identified(document: Mapping[str, Any], name: str) -> Iterator[tuple[int, Mapping[str, Any]]]:
    return (
        (index, item)
        for index, item in objects(document, (name,))
        if isinstance(item.get("id"), str)
    )


def _agreement(
    path: Path, item: Mapping[str, Any], point_index: int, point: Mapping[str, Any]
) -> Iterator[Problem]:
    own, other = item.get("muscle"), point.get("muscle")
    expected = "the same, or the field left out: it is taken from the trigger point"
    if own is not None and other is not None:
        same = same_concept("muscle", own, other)
        fault = (
            {False: "is not the same as", None: "cannot be compared with"}.get(same)
            if same is not True
            else None
        )
        if fault and _comparable(own) and _comparable(other):
            where = pointer(("trigger_points", point_index, "muscle"))
            yield Problem(pointer((*path, "muscle")), f"{fault} {where}", expected)
    sides = (item.get("side"), point.get("side"))
    if all(isinstance(side, str) for side in sides) and sides[1] not in (sides[0], "bilateral"):
        where = pointer(("trigger_points", point_index, "side"))
        yield Problem(pointer((*path, "side")), f"is not the same as {where}", expected)


def _comparable(word: object) -> bool:
    """Whether the word is right in itself; if it is not, that is said where it is wrong."""
    if isinstance(word, dict):
        try:
            CodedWord.model_validate(word)
        except ValidationError:
            return False
    return same_concept("muscle", word, word) is True


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
    """A test says how it came out; one that was not performed says nothing else."""
    for index, test in objects(document, ("examination", "tests")):
        place: Path = ("examination", "tests", index)
        said = [name for name in OUTCOMES if name in test]
        if not said:
            expected = 'the result, the value with its unit, or the text; for example "negative"'
            yield Problem(pointer((*place, "result")), "is missing", expected)
        if test.get("result") == "not_performed" and len(said) > 1:
            message = (
                f"says that the test was not performed, and there is {pointer((*place, said[1]))}"
            )
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
    for index, name in items(document, path):
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
    """Where the answer to a contraindication stands; () for one that is not there, None for what names none."""
    if not isinstance(name, str):
        return None
    if name in CONTRAINDICATIONS:
        return ("screening", "contraindications", name)
    if not name.startswith(OTHER):
        return None
    found = (
        index
        for index, item in objects(document, _OTHERS)
        if item.get("id") == name.removeprefix(OTHER)
    )
    index = next(found, None)
    return () if index is None else (*_OTHERS, index, "state")


def _withdrawal(document: Mapping[str, Any]) -> Iterator[Problem]:
    """Only consent that was given can be withdrawn; a refusal is a refusal."""
    path: Path = ("screening", "consent")
    consent = at(document, path)
    if (
        isinstance(consent, dict)
        and "withdrawn_at" in consent
        and consent.get("given") in (None, False)
    ):
        message = f"is there, but {pointer((*path, 'given'))} is not true"
        yield Problem(
            pointer((*path, "withdrawn_at")),
            message,
            "given: true beside it, or the field left out",
        )


def _events(document: Mapping[str, Any]) -> Iterator[Problem]:
    """How sure an event is, and whether it is over, is not said in two ways that contradict each other."""
    for index, item in objects(document, ("adverse_events",)):
        path: Path = ("adverse_events", index)
        if item.get("certainty") == "confirmed" and is_worded_as_suspicion(item.get("event")):
            message = f"is confirmed, but {pointer((*path, 'event'))} is worded as a suspicion"
            yield Problem(
                pointer((*path, "certainty")),
                message,
                "suspected, or the event without words of doubt",
            )
        if item.get("outcome") in ("ongoing", "unknown") and item.get("resolved_at") is not None:
            message = (
                f"is {item['outcome']}, but {pointer((*path, 'resolved_at'))} says when it was over"
            )
            yield Problem(pointer((*path, "outcome")), message, "resolved, or resolved_at left out")


_CHECKS: Final[tuple[Callable[[Mapping[str, Any]], Iterator[Problem]], ...]] = (
    _nulls,
    _alike,
    _scored_twice,
    _further_numbers,
    _references,
    _needling,
    _places,
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
