"""Outcome measures with a list of activities or subscales inside: each is a measure of its own for
us.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from dnfhir.fhir.pointers import Path
from dnfhir.session.checking.keys import concept_key
from dnfhir.session.wording.guessed_names import INSTRUMENT_NAMES, is_number, is_object, is_objects
from dnfhir.session.wording.ours import Ours, first_text, without
from dnfhir.terms.measures import scales_of

_MEASURES: Final[Path] = ("outcome_measures",)
_PARTS: Final = ("items", "activities", "subscales", "activiteiten", "subschalen")
_NAMED: Final = ("text", "activity", "subscale", "name", "activiteit", "subschaal", "naam")


def split_measures(ours: Ours) -> None:
    """A PSK with its activities inside is a measure for each; so is any instrument that scores
    subscales.
    """
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
    """The field with the scores of an instrument that is scored by activity or subscale; None for
    any other.
    """
    if not is_object(measure) or measure.keys() & {"score", "text"}:
        return None
    name = _list_of_parts(measure)
    if name is None or not _is_scored_by_part(measure) or not all(map(_is_part, measure[name])):
        return None
    return name


def _list_of_parts(measure: Mapping[str, Any]) -> str | None:
    for name in _PARTS:
        if is_objects(measure.get(name)):
            return name
    return None


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
    return len(part) == 2 and is_number(part.get("score")) and first_text(part, *_NAMED) is not None


def _named(part: Mapping[str, Any]) -> str:
    """The field beside the score."""
    name, *_ = without(part, "score")
    return name


def _measure_of(measure: Mapping[str, Any], name: str, number: int) -> dict[str, Any]:
    """A measure of its own for one of the parts in the field `name`, named after the whole."""
    part = measure[name][number]
    own: dict[str, Any] = {}
    if "id" in measure:
        own["id"] = f"{measure['id']}-{number + 1}"
    own |= without(measure, name, "id")
    return own | {"text": part[_named(part)], "score": part["score"]}
