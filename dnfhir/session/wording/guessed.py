"""Field names that a vendor guessed for newer fields, read as ours before the document is checked.

Only where the meaning is beyond doubt and our field is absent (`guessed_names` has the names): each
is warned of, and where both stand there it is the error that it was. The vendor's document is not
changed; problems keep its pointers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from dnfhir.fhir.pointers import Path
from dnfhir.session.fields.numbers import digits
from dnfhir.session.wording.guessed_measures import split_measures
from dnfhir.session.wording.guessed_names import GUESSES, Guess, is_number, is_object, is_text
from dnfhir.session.wording.guessed_referral import lift_referral, name_party
from dnfhir.session.wording.ours import Guessed, Ours, first_text, places, take, without

__all__ = ["Guessed", "Ours", "as_ours"]


def as_ours(document: Any) -> Ours:
    """The document with guessed names read as ours. Pure: `document` itself is not changed."""
    ours = Ours(document)
    if isinstance(document, dict):
        for rewrite in _REWRITES:
            rewrite(ours)
    return ours


def _rename(ours: Ours, guessed: Iterable[tuple[Path, tuple[Guess, ...]]]) -> None:
    for pattern, guesses in guessed:
        for path in places(ours, pattern):
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


_TEXTS: Final = (
    "text",
    "description",
    "note",
    "comment",
    "toelichting",
    "opmerking",
    "omschrijving",
)

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
    take(ours, ("plan",), name)
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
    """Words of a plan that are not a goal stand in the session's note."""
    plan, note = ours.at(("plan",)), ours.document.get("note")
    if not is_object(plan) or not (note is None or is_text(note)):
        return
    name = first_text(plan, *_TEXTS)
    if not name:
        return
    ours.set(("note",), "\n".join(filter(None, (note, plan[name]))))
    ours.took(("plan", name), ("note",), "a part of /note")
    take(ours, ("plan",), name)


#: Units that a field of a test is named by; none that leaves the unit open, as `rom` and `angle`
#: do.
_UNITS: Final = {
    **dict.fromkeys(("degrees", "degree", "graden", "deg"), "deg"),
    **{"mm": "mm", "cm": "cm", "kg": "kg", "newton": "N", "seconds": "s", "seconden": "s"},
}


def _measured(ours: Ours) -> None:
    """A number in a field that is named by its unit, or with the unit in a field beside it."""
    for path in places(ours, ("examination", "tests", "*")):
        test = ours.at(path)
        name = _named_by_unit(test)
        unit = first_text(test, "unit", "units", "eenheid")
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
    quantity = {"number": test[names[0]], "unit": unit}
    ours.set(path, {**without(test, *names), "value": quantity})
    for theirs, field_name in zip(names, ("number", "unit"), strict=True):
        ours.moved[*path, "value", field_name] = ours.theirs((*path, theirs))
    ours.read_as((*path, names[1]), "value, a number with its unit")


def _rename_outermost(ours: Ours) -> None:
    _rename(ours, GUESSES[:1])


def _rename_inside(ours: Ours) -> None:
    _rename(ours, GUESSES[1:])


#: Outer parts first: what is inside is looked for by our names.
_REWRITES: Final = (
    _rename_outermost,
    split_measures,
    name_party,
    lift_referral,
    _rename_inside,
    _measured,
    _frequency,
    _plan_text,
)
