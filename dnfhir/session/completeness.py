"""How complete a session is: the items of STRICTA 2010 that one session can have, and how to add
what is missing.

STRICTA 2010 is the reporting checklist for needling (MacPherson and others, PLoS Med 2010). Many
items missing is not an error: a record is as good as what was recorded. docs/mapping.md explains
what counts for each item.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

from dnfhir.fhir.jsontext import canonical
from dnfhir.session.checking.raw import path_of
from dnfhir.session.field_tree import field_at
from dnfhir.session.model import Session

State = Literal["present", "missing", "not applicable"]


@dataclass(frozen=True)
class StrictaItem:
    """One item of the checklist. where: pointers to its values; how: what to add when it is
    missing.
    """

    item: str
    title: str
    state: State
    where: tuple[str, ...] = ()
    how: str = ""

    def as_json(self) -> dict[str, Any]:
        """The item for programs."""
        return {
            "item": self.item,
            "title": self.title,
            "state": self.state,
            "where": list(self.where),
            "how": self.how,
        }


@dataclass(frozen=True)
class Completeness:
    """The checklist of one session."""

    items: tuple[StrictaItem, ...]

    @property
    def present(self) -> int:
        """How many items are there."""
        return self._states().count("present")

    @property
    def applicable(self) -> int:
        """How many items there could be."""
        return len(self.items) - self._states().count("not applicable")

    def _states(self) -> list[State]:
        return [item.state for item in self.items]


@dataclass(frozen=True)
class _AnyOf:
    """Any one of these fields, which a needling or the session must have; `needle/length_mm` is
    inside `needle`.
    """

    fields: tuple[str, ...]

    def places(self, part: object, here: str) -> list[str]:
        """Pointers to the fields that have a value."""
        return [f"{here}/{name}" for name in self.fields if _has_value(part, name)]

    def how(self, places: Sequence[str]) -> str:
        """How to add it at these places, with an example."""
        first, here = self.fields[0], places[0]
        example = _example(f"{here}/{first}")
        if not here:
            return f"add /{' or /'.join(self.fields)}{example}"
        return f"add {' or '.join(self.fields)}{example} to {', '.join(places)}"


class _Search(NamedTuple):
    """Where one of an item's fields is looked for: an object, its pointer, and the fields."""

    part: object
    here: str
    wanted: _AnyOf


def completeness(session: Session) -> Completeness:
    """Which items of STRICTA 2010 a session has. Pure, and never a judgement of the treatment."""
    return Completeness(tuple(check(session, number, title) for number, title, check in _ITEMS))


_Check = Callable[[Session, str, str], StrictaItem]


def _session(*wanted: _AnyOf) -> _Check:
    """An item of the session as a whole."""

    def check(session: Session, number: str, title: str) -> StrictaItem:
        return _item(number, title, [_Search(session, "", fields) for fields in wanted])

    return check


def _needled(*wanted: _AnyOf) -> _Check:
    """An item of every needling; it does not apply to a session without one."""

    def check(session: Session, number: str, title: str) -> StrictaItem:
        searches = []
        for index, needling in enumerate(session.needling):
            for fields in wanted:
                searches.append(_Search(needling, f"/needling/{index}", fields))
        return _item(number, title, searches)

    return check


def _place(session: Session, number: str, title: str) -> StrictaItem:
    """Muscle and side of every needling: its own, or its trigger point's."""
    points = _points(session)
    searches = []
    for index, needling in enumerate(session.needling):
        own = (needling, f"/needling/{index}")
        point = points.get(needling.trigger_point or "", own)
        for name in ("muscle", "side"):
            part, here = point
            if _has_value(needling, name):
                part, here = own
            searches.append(_Search(part, here, _AnyOf((name,))))
    return _item(number, title, searches)


def _points(session: Session) -> dict[str, tuple[object, str]]:
    """The trigger points by their ids, with their pointers."""
    points: dict[str, tuple[object, str]] = {}
    for index, point in enumerate(session.trigger_points or ()):
        points[point.id] = (point, f"/trigger_points/{index}")
    return points


def _item(number: str, title: str, searches: Sequence[_Search]) -> StrictaItem:
    """Present when each search has a result; else what is there, and what to add."""
    if not searches:
        return StrictaItem(number, title, "not applicable")
    where: dict[str, None] = {}
    lacking: dict[_AnyOf, list[str]] = {}
    for part, here, wanted in searches:
        places = wanted.places(part, here)
        where |= dict.fromkeys(places)
        if not places:
            lacking.setdefault(wanted, []).append(here)
    if not lacking:
        return StrictaItem(number, title, "present", tuple(where))
    how = "; ".join(wanted.how(places) for wanted, places in lacking.items())
    return StrictaItem(number, title, "missing", tuple(where), how)


def _has_value(part: object, name: str) -> bool:
    """Whether the field has a value; 0 and false are one, an empty list is none."""
    for step in name.split("/"):
        part = getattr(part, step, None)
    return part not in (None, (), "not_asked")


def _example(pointer: str) -> str:
    """An example of the field, from its description."""
    field = field_at(path_of(pointer))
    if field is None or not field.examples:
        return ""
    return f" (for example {canonical(field.examples[0])})"


_WHY: Final = ("complaint/problem", "complaint/codes", "complaint/description")
_FINDING: Final = (
    "trigger_points",
    "screening/indications/hypersensitive_zone",
    "screening/indications/regional_pain",
    "screening/indications/referred_pain",
)
_ITEMS: Final[tuple[tuple[str, str, _Check], ...]] = (
    ("1b", "reasoning for the treatment", _session(_AnyOf(_WHY), _AnyOf(_FINDING))),
    ("2a", "number of needle insertions", _needled(_AnyOf(("punctures",)))),
    ("2b", "points by name or place, and side", _place),
    ("2c", "depth of insertion", _needled(_AnyOf(("depth_mm",)))),
    ("2d", "response sought", _needled(_AnyOf(("response_sought", "twitch_responses")))),
    ("2e", "needle stimulation", _needled(_AnyOf(("stimulation",)))),
    ("2f", "needle retention time", _needled(_AnyOf(("retention_s",)))),
    (
        "2g",
        "needle type",
        _needled(
            _AnyOf(("needle/diameter_mm",)),
            _AnyOf(("needle/length_mm",)),
            _AnyOf(("needle/manufacturer", "needle/material")),
        ),
    ),
    ("3a", "number of sessions", _session(_AnyOf(("episode/session_number", "plan/sessions")))),
    (
        "3b",
        "frequency and duration of sessions",
        _session(_AnyOf(("episode/started_at", "plan/frequency")), _AnyOf(("ended_at",))),
    ),
    ("4a", "other interventions", _session(_AnyOf(("other_treatment", "aftercare")))),
    (
        "4b",
        "setting, and information to the patient",
        _session(_AnyOf(("screening/consent/explained",))),
    ),
    ("5", "practitioner's qualification", _session(_AnyOf(("practitioner/qualification",)))),
)
