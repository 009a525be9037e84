"""Field names that a vendor guessed for newer fields, read as ours before the document is checked.

Only where the meaning is beyond doubt and our field is absent (`guessed_names` has the names): each is warned of, and
where both stand there it is the error that it was. The vendor's document is not changed; problems keep its pointers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.keys import concept_key
from dnfhir.session.checking.raw import at, items, path_of
from dnfhir.session.fields.numbers import digits
from dnfhir.session.wording.guessed_names import (
    GUESSES,
    INSTRUMENT_NAMES,
    Guess,
    is_number,
    is_object,
    is_objects,
    is_text,
)
from dnfhir.terms.measures import scales_of


class Guessed(NamedTuple):
    """A name that was taken for ours. pointer: the vendor's field; ours: what it was read as."""

    pointer: str
    ours: str


@dataclass
class Ours:
    """A document by our names, and how it came to have them.

    guessed: the vendor's names, each once. moved: where the vendor had what stands at a place now.
    """

    document: Any
    guessed: dict[str, Guessed] = field(default_factory=dict)
    moved: dict[Path, Path] = field(default_factory=dict)

    def at(self, path: Path) -> Any:
        """The value at `path` now."""
        return at(self.document, path)

    def set(self, path: Path, value: Any) -> None:
        """Another value at `path`, in copies of what it stands in: the vendor's own stays as it is."""
        self.document = _with(self.document, path, value)

    def theirs(self, path: Path) -> Path:
        """Where the vendor has what stands at `path`."""
        for depth in range(len(path), 0, -1):
            if path[:depth] in self.moved:
                return self.moved[path[:depth]] + path[depth:]
        return path

    def took(self, theirs: Path, path: Path, ours: str = "") -> None:
        """The vendor's field `theirs` (by our names of what is around it) stands at `path` now."""
        self.moved[path] = self.theirs(theirs)
        self.read_as(theirs, ours or str(path[-1]))

    def read_as(self, theirs: Path, ours: str) -> None:
        """Remember the guess."""
        here = pointer(self.theirs(theirs))
        self.guessed.setdefault(here, Guessed(here, ours))

    def where(self, problem: Problem) -> Problem:
        """The problem at the vendor's own place."""
        path = path_of(problem.pointer)
        theirs = pointer(self.theirs(path))
        if theirs == pointer(path):
            return problem
        return replace(problem, pointer=theirs)


def as_ours(document: Any) -> Ours:
    """The document with guessed names read as ours. Pure: `document` itself is not changed."""
    ours = Ours(document)
    if isinstance(document, dict):
        for rewrite in _REWRITES:
            rewrite(ours)
    return ours


def _with(document: Any, path: Path, value: Any) -> Any:
    """A copy with another value at `path`, in copies of what is around it."""
    if not path:
        return value
    first, rest = path[0], path[1:]
    copied = copy(document)
    if rest:
        value = _with(copied[first], rest, value)
    copied[first] = value
    return copied


def _places(ours: Ours, pattern: Path, here: Path = ()) -> Iterator[Path]:
    """The objects at a path in which `*` is each item of a list."""
    if "*" not in pattern:
        path = (*here, *pattern)
        if is_object(ours.at(path)):
            yield path
        return
    star = pattern.index("*")
    before = (*here, *pattern[:star])
    for index, _ in items(ours.document, before):
        yield from _places(ours, pattern[star + 1 :], (*before, index))


def _rename(ours: Ours, places: Iterable[tuple[Path, tuple[Guess, ...]]]) -> None:
    for pattern, guesses in places:
        for path in _places(ours, pattern):
            for guess in guesses:
                _rename_in(ours, path, guess)


def _rename_in(ours: Ours, path: Path, guess: Guess) -> None:
    """The first of the names that is there, in the place of our field."""
    item: Mapping[str, Any] = ours.at(path)
    name = guess.name_in(item)
    if name is None or guess.field in item:
        return
    renamed: dict[str, Any] = {}
    for key, value in item.items():
        if key == name:
            renamed[guess.field] = guess.becomes(value)
        else:
            renamed[key] = value
    ours.set(path, renamed)
    ours.took((*path, name), (*path, guess.field))


def _without(item: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key not in names}


def _take(ours: Ours, path: Path, *names: str) -> None:
    """Take these fields out of the object at `path`; an object that is empty then goes too."""
    left = _without(ours.at(path), *names)
    if left or not path:
        ours.set(path, left)
    else:
        _take(ours, path[:-1], str(path[-1]))


def _first(item: Mapping[str, Any], *names: str) -> str | None:
    """The first of these fields that is text."""
    for name in names:
        if is_text(item.get(name)):
            return name
    return None


_REFERRED_TO: Final = ("referral_to", "referred_to", "refer_to", "verwezen_naar")
_REFERRED_BY: Final = (
    "referral_from",
    "referred_by",
    "referred_from",
    "referrer",
    "verwijzer",
    "verwezen_door",
)
_REASONS: Final = ("referral_reason", "reason_for_referral", "reden_verwijzing")
_TEXTS: Final = (
    "text",
    "description",
    "note",
    "comment",
    "toelichting",
    "opmerking",
    "omschrijving",
)


def _referral(ours: Ours) -> None:
    """A referral that is one field of the session or of its plan."""
    for path in ((), ("plan",)):
        _refer_from(ours, path, _REFERRED_TO, "out")
        _refer_from(ours, path, _REFERRED_BY, "in")


def _refer_from(ours: Ours, path: Path, names: tuple[str, ...], direction: str) -> None:
    item = ours.at(path)
    if not is_object(item) or "referral" in ours.document:
        return
    name = _first(item, *names)
    if name is not None:
        _refer(ours, path, name, direction)


def _refer(ours: Ours, path: Path, name: str, direction: str) -> None:
    item = ours.at(path)
    reason = _reason_in(item, path, name)
    referral = {"direction": direction, "to": item[name]}
    if reason:
        referral["reason"] = item[reason]
    ours.set(("referral",), referral)
    here = f'/referral {{"direction": "{direction}", "to": …}}'
    ours.took((*path, name), ("referral", "to"), here)
    _take(ours, path, name)
    if reason:
        ours.took((*path, reason), ("referral", "reason"), "/referral/reason")
        _take(ours, path, reason)


def _reason_in(item: Mapping[str, Any], path: Path, name: str) -> str | None:
    """The field with the reason of a referral; in a plan that has nothing else its text is one."""
    if path and not item.keys() - {name, "text"}:
        return _first(item, *_REASONS, "text")
    return _first(item, *_REASONS)


def _party(ours: Ours) -> None:
    """The other party of a referral by a name that has its direction in it."""
    if is_object(ours.at(("referral",))):
        _name_party(ours, ("from", "by", *_REFERRED_BY), "in")
        _name_party(ours, ("recipient", "receiver", "naar", *_REFERRED_TO), "out")


def _name_party(ours: Ours, names: tuple[str, ...], direction: str) -> None:
    referral = ours.at(("referral",))
    name = _first(referral, *names)
    if name is None or "to" in referral or referral.get("direction", direction) != direction:
        return
    named = {**_without(referral, name), "direction": direction, "to": referral[name]}
    ours.set(("referral",), named)
    ours.took(("referral", name), ("referral", "to"), f'to, with direction "{direction}"')


_PER_WEEK: Final = (
    "frequency_per_week",
    "per_week",
    "sessions_per_week",
    "times_per_week",
    "keer_per_week",
)
_A_WEEK: Final = {"nl": "{} × per week", "en": "{} × a week"}


def _frequency(ours: Ours) -> None:
    """How often a week, as a number, in words."""
    plan = ours.at(("plan",))
    if not is_object(plan) or "frequency" in plan:
        return
    name = _per_week(plan)
    words = _A_WEEK.get(str(ours.document.get("language", "nl")))
    if name is None or words is None:
        return
    _take(ours, ("plan",), name)
    left = ours.at(("plan",)) or {}
    ours.set(("plan",), {**left, "frequency": words.format(digits(plan[name]))})
    ours.took(("plan", name), ("plan", "frequency"))


def _per_week(plan: Mapping[str, Any]) -> str | None:
    """The first field of a plan with a number of times a week."""
    for name in _PER_WEEK:
        if is_number(plan.get(name)) and plan[name] > 0:
            return name
    return None


def _plan_text(ours: Ours) -> None:
    """Words of a plan that are no goal stand in the session's note."""
    plan, note = ours.at(("plan",)), ours.document.get("note")
    if not is_object(plan) or not (note is None or is_text(note)):
        return
    name = _first(plan, *_TEXTS)
    if not name:
        return
    ours.set(("note",), "\n".join(filter(None, (note, plan[name]))))
    ours.took(("plan", name), ("note",), "a part of /note")
    _take(ours, ("plan",), name)


_MEASURES: Final[Path] = ("outcome_measures",)
_PARTS: Final = ("items", "activities", "subscales", "activiteiten", "subschalen")
_NAMED: Final = ("text", "activity", "subscale", "name", "activiteit", "subschaal", "naam")


def _activities(ours: Ours) -> None:
    """A PSK with its activities inside is a measure for each; so is any instrument that scores subscales."""
    measures = ours.at(_MEASURES)
    if not isinstance(measures, list) or not any(map(_parts_in, measures)):
        return
    made: list[Any] = []
    moved: dict[Path, Path] = {}
    for index, measure in enumerate(measures):
        name, theirs = _parts_in(measure), ours.theirs((*_MEASURES, index))
        if name is None:
            moved[*_MEASURES, len(made)] = theirs
            made.append(measure)
            continue
        for number, part in enumerate(measure[name]):
            here, inside = (*_MEASURES, len(made)), (*theirs, name, number)
            moved[here] = theirs
            moved[*here, "text"] = (*inside, _named(part))
            moved[*here, "score"] = (*inside, "score")
            made.append(_measure_of(measure, name, number))
        ours.read_as((*_MEASURES, index, name), "a measure of its own for each")
    ours.set(_MEASURES, made)
    ours.moved |= moved


def _parts_in(measure: Any) -> str | None:
    """The field with the scores of an instrument that is scored by activity or subscale; None for any other."""
    if not is_object(measure) or measure.keys() & {"score", "text"}:
        return None
    for name in _PARTS:
        if is_objects(measure.get(name)):
            break
    else:
        return None
    if not _is_scored_by_part(measure) or not all(map(_is_part, measure[name])):
        return None
    return name


def _is_scored_by_part(measure: Mapping[str, Any]) -> bool:
    scales = scales_of(concept_key("measure", _instrument_of(measure)))
    return any(scale.per for scale in scales)


def _instrument_of(measure: Mapping[str, Any]) -> Any:
    for name in ("instrument", *INSTRUMENT_NAMES):
        if name in measure:
            return measure[name]
    return None


def _is_part(part: Mapping[str, Any]) -> bool:
    """Whether it is a name and a score and nothing else."""
    return len(part) == 2 and is_number(part.get("score")) and _first(part, *_NAMED) is not None


def _named(part: Mapping[str, Any]) -> str:
    """The field beside the score."""
    name, *_ = _without(part, "score")
    return name


def _measure_of(measure: Mapping[str, Any], name: str, number: int) -> dict[str, Any]:
    """A measure of its own for one of the parts in the field `name`, named after the whole."""
    part = measure[name][number]
    own: dict[str, Any] = {}
    if "id" in measure:
        own["id"] = f"{measure['id']}-{number + 1}"
    own |= _without(measure, name, "id")
    return own | {"text": part[_named(part)], "score": part["score"]}


#: Units that a field of a test is named by; none that leaves the unit open, as `rom` and `angle` do.
_UNITS: Final = {
    **dict.fromkeys(("degrees", "degree", "graden", "deg"), "deg"),
    **{"mm": "mm", "cm": "cm", "kg": "kg", "newton": "N", "seconds": "s", "seconden": "s"},
}


def _measured(ours: Ours) -> None:
    """A number in a field that is named by its unit, or with the unit in a field beside it."""
    for path in _places(ours, ("examination", "tests", "*")):
        test = ours.at(path)
        name = _named_by_unit(test)
        unit = _first(test, "unit", "units", "eenheid")
        if name and "value" not in test:
            _measure(ours, path, (name, name), _UNITS[name])
        elif unit and is_number(test.get("value")):
            _measure(ours, path, ("value", unit), test[unit])


def _named_by_unit(test: Mapping[str, Any]) -> str | None:
    for name in _UNITS:
        if is_number(test.get(name)):
            return name
    return None


def _measure(ours: Ours, path: Path, names: tuple[str, str], unit: str) -> None:
    """names: the vendor's fields of the number and of the unit."""
    test = ours.at(path)
    measured = {"number": test[names[0]], "unit": unit}
    ours.set(path, {**_without(test, *names), "value": measured})
    for theirs, field_name in zip(names, ("number", "unit"), strict=True):
        ours.moved[*path, "value", field_name] = ours.theirs((*path, theirs))
    ours.read_as((*path, names[1]), "value, a number with its unit")


def _rename_whole(ours: Ours) -> None:
    _rename(ours, GUESSES[:1])


def _rename_inside(ours: Ours) -> None:
    _rename(ours, GUESSES[1:])


#: Outer parts first: what is inside is looked for by our names.
_REWRITES: Final = (
    _rename_whole,
    _activities,
    _party,
    _referral,
    _rename_inside,
    _measured,
    _frequency,
    _plan_text,
)
