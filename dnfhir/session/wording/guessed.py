"""Field names that a vendor guessed for newer fields, read as ours before the document is checked.

Only where the meaning is beyond doubt and our field is absent (`guessed_names` has the names): each is warned of, and
where both stand there it is the error that it was. The vendor's document is not changed; problems keep its pointers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple

from dnfhir.errors import Problem
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.keys import concept_key
from dnfhir.session.checking.raw import at
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
        known = (depth for depth in range(len(path), 0, -1) if path[:depth] in self.moved)
        depth = next(known, 0)
        return self.moved[path[:depth]] + path[depth:] if depth else path

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
        parts = problem.pointer.split("/")[1:]
        path: Path = tuple(int(part) if part.isdigit() else part for part in parts)
        theirs = pointer(self.theirs(path))
        if theirs == pointer(path):
            return problem
        return replace(problem, pointer=theirs)


def as_ours(document: Any) -> Ours:
    """The document with guessed names read as ours. Pure: `document` itself is not changed."""
    found = Ours(document)
    if isinstance(document, dict):
        for rewrite in _REWRITES:
            rewrite(found)
    return found


def _with(document: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    copied: Any = dict(document) if isinstance(document, dict) else list(document)
    copied[path[0]] = _with(copied[path[0]] if len(path) > 1 else None, path[1:], value)
    return copied


def _places(found: Ours, pattern: Path, here: Path = ()) -> Iterator[Path]:
    """The objects at a path in which `*` is each item of a list."""
    if "*" not in pattern:
        yield from [(*here, *pattern)] if is_object(found.at((*here, *pattern))) else []
        return
    before = (*here, *pattern[: pattern.index("*")])
    items = found.at(before)
    for index in range(len(items) if isinstance(items, list) else 0):
        yield from _places(found, pattern[len(before) - len(here) + 1 :], (*before, index))


def _rename(found: Ours, places: Iterable[tuple[Path, tuple[Guess, ...]]]) -> None:
    for pattern, guesses in places:
        for path in _places(found, pattern):
            for guess in guesses:
                _rename_in(found, path, guess)


def _rename_in(found: Ours, path: Path, guess: Guess) -> None:
    """The first of the names that is there, in the place of our field."""
    item: Mapping[str, Any] = found.at(path)
    name = next((name for name in guess.names if name in item and guess.fits(item[name])), None)
    if name is None or guess.field in item:
        return
    renamed = {guess.field if key == name else key: value for key, value in item.items()}
    found.set(path, renamed | {guess.field: guess.becomes(item[name])})
    found.took((*path, name), (*path, guess.field))


def _take(found: Ours, path: Path, *names: str) -> None:
    """Take these fields out of the object at `path`; an object that is empty then goes too."""
    left = {key: value for key, value in found.at(path).items() if key not in names}
    if left or not path:
        found.set(path, left)
    else:
        _take(found, path[:-1], str(path[-1]))


def _first(item: Mapping[str, Any], *names: str) -> str | None:
    """The first of these fields that holds text."""
    return next((name for name in names if is_text(item.get(name))), None)


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


def _referral(found: Ours) -> None:
    """A referral that is one field of the session or of its plan."""
    for path in ((), ("plan",)):
        for names, direction in ((_REFERRED_TO, "out"), (_REFERRED_BY, "in")):
            item = found.at(path)
            name = _first(item, *names) if is_object(item) else None
            if name is not None and "referral" not in found.document:
                _refer(found, path, name, direction)


def _refer(found: Ours, path: Path, name: str, direction: str) -> None:
    """In a plan that says nothing else its text is why the patient was referred."""
    item = found.at(path)
    alone = path and not item.keys() - {name, "text"}
    reason = _first(item, *_REASONS, *(("text",) if alone else ()))
    referral = {"direction": direction, "to": item[name]}
    if reason:
        referral["reason"] = item[reason]
    found.set(("referral",), referral)
    found.took(
        (*path, name), ("referral", "to"), f'/referral {{"direction": "{direction}", "to": …}}'
    )
    if reason:
        found.took((*path, reason), ("referral", "reason"), "/referral/reason")
    _take(found, path, name, *([reason] if reason else []))


def _party(found: Ours) -> None:
    """The other party of a referral by a name that says its direction too."""
    if not is_object(found.at(("referral",))):
        return
    by = ("from", "by", *_REFERRED_BY)
    to = ("recipient", "receiver", "naar", *_REFERRED_TO)
    for names, direction in ((by, "in"), (to, "out")):
        item = found.at(("referral",))
        name = _first(item, *names)
        if name is None or "to" in item or item.get("direction", direction) != direction:
            continue
        left = {key: value for key, value in item.items() if key != name}
        found.set(("referral",), {**left, "direction": direction, "to": item[name]})
        found.took(("referral", name), ("referral", "to"), f'to, with direction "{direction}"')


_PER_WEEK: Final = (
    "frequency_per_week",
    "per_week",
    "sessions_per_week",
    "times_per_week",
    "keer_per_week",
)
_A_WEEK: Final = {"nl": "{} × per week", "en": "{} × a week"}


def _plan(found: Ours) -> None:
    """How often a week as words; words of a plan that are no goal stand in the session's note."""
    plan = found.at(("plan",))
    if not is_object(plan):
        return
    often = next((name for name in _PER_WEEK if is_number(plan.get(name)) and plan[name] > 0), None)
    words = _A_WEEK.get(str(found.document.get("language", "nl")))
    if often and words and "frequency" not in plan:
        _take(found, ("plan",), often)
        found.set(
            ("plan",),
            {**(found.at(("plan",)) or {}), "frequency": words.format(digits(plan[often]))},
        )
        found.took(("plan", often), ("plan", "frequency"))
    note, text = found.document.get("note"), _first(plan, *_TEXTS)
    if text and (note is None or is_text(note)):
        found.set(("note",), "\n".join(one for one in (note, plan[text]) if one))
        found.took(("plan", text), ("note",), "a part of /note")
        _take(found, ("plan",), text)


_MEASURES: Final[Path] = ("outcome_measures",)
_PARTS: Final = ("items", "activities", "subscales", "activiteiten", "subschalen")
_NAMED: Final = ("text", "activity", "subscale", "name", "activiteit", "subschaal", "naam")


def _activities(found: Ours) -> None:
    """A PSK with its activities inside is a measure for each; so is any instrument that scores subscales."""
    measures = found.at(_MEASURES)
    if not isinstance(measures, list) or not any(map(_parts_in, measures)):
        return
    made: list[Any] = []
    moved: dict[Path, Path] = {}
    for index, measure in enumerate(measures):
        name, theirs = _parts_in(measure), found.theirs((*_MEASURES, index))
        for number, one in enumerate(_split(measure, name)):
            here = (*_MEASURES, len(made))
            moved[here] = theirs
            if name:
                part: Path = (*theirs, name, number)
                moved |= {
                    (*here, "text"): (*part, _named(measure[name][number])),
                    (*here, "score"): (*part, "score"),
                }
            made.append(one)
        if name:
            found.read_as((*_MEASURES, index, name), "a measure of its own for each")
    found.set(_MEASURES, made)
    found.moved |= moved


def _parts_in(measure: Any) -> str | None:
    """The field with the scores of an instrument that is scored by activity or subscale; None for any other."""
    from dnfhir.terms.measures import scales_of

    if not is_object(measure) or measure.keys() & {"score", "text"}:
        return None
    called = (measure[name] for name in ("instrument", *INSTRUMENT_NAMES) if name in measure)
    scales = scales_of(concept_key("measure", next(called, None)))
    name = next((name for name in _PARTS if is_objects(measure.get(name))), None)
    if not name or not any(scale.per for scale in scales):
        return None
    return name if all(_is_part(part) for part in measure[name]) else None


def _is_part(part: Mapping[str, Any]) -> bool:
    """Whether it is a name and a score and nothing else."""
    return len(part) == 2 and is_number(part.get("score")) and _first(part, *_NAMED) is not None


def _named(part: Mapping[str, Any]) -> str:
    return next(key for key in part if key != "score")


def _split(measure: Any, name: str | None) -> list[Any]:
    """One measure for each part, named after the whole."""
    if name is None:
        return [measure]
    whole = {key: value for key, value in measure.items() if key not in (name, "id")}
    measures = []
    for number, part in enumerate(measure[name], start=1):
        own = {"id": f"{measure['id']}-{number}"} if "id" in measure else {}
        measures.append({**own, **whole, "text": part[_named(part)], "score": part["score"]})
    return measures


#: Units that a field of a test is named by; none that leaves the unit open, as `rom` and `angle` do.
_UNITS: Final = {
    **dict.fromkeys(("degrees", "degree", "graden", "deg"), "deg"),
    **{"mm": "mm", "cm": "cm", "kg": "kg", "newton": "N", "seconds": "s", "seconden": "s"},
}


def _measured(found: Ours) -> None:
    """A number in a field that is named by its unit, or with the unit in a field beside it."""
    for path in _places(found, ("examination", "tests", "*")):
        test = found.at(path)
        name = next((name for name in _UNITS if is_number(test.get(name))), None)
        unit = _first(test, "unit", "units", "eenheid")
        if name and "value" not in test:
            _measure(found, path, (name, name), _UNITS[name])
        elif unit and is_number(test.get("value")):
            _measure(found, path, ("value", unit), test[unit])


def _measure(found: Ours, path: Path, names: tuple[str, str], unit: str) -> None:
    """names: the vendor's fields of the number and of the unit."""
    test = found.at(path)
    left = {key: value for key, value in test.items() if key not in names}
    found.set(path, {**left, "value": {"number": test[names[0]], "unit": unit}})
    for theirs, ours in zip(names, ("number", "unit"), strict=True):
        found.moved[(*path, "value", ours)] = found.theirs((*path, theirs))
    found.read_as((*path, names[1]), "value, a number with its unit")


def _rename_whole(found: Ours) -> None:
    _rename(found, GUESSES[:1])


def _rename_inside(found: Ours) -> None:
    _rename(found, GUESSES[1:])


#: Outer parts first: what is inside is looked for by our names.
_REWRITES: Final = (_rename_whole, _activities, _party, _referral, _rename_inside, _measured, _plan)
