"""How complete a session is: the items of STRICTA 2010 that one session can hold, and how to add what is missing.

STRICTA 2010 is the reporting checklist for needling (MacPherson and others, PLoS Med 2010). Many items missing is no
error: a record is as good as what was recorded. What counts for each item is said in docs/mapping.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from dnfhir.fhir.jsontext import canonical
from dnfhir.session.field_tree import field_at
from dnfhir.session.model import Session

State = Literal["present", "missing", "not applicable"]


@dataclass(frozen=True)
class Item:
    """One item of the checklist. where: pointers to what says it; how: what to add when it is missing."""

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

    items: tuple[Item, ...]

    @property
    def present(self) -> int:
        """How many items are there."""
        return sum(item.state == "present" for item in self.items)

    @property
    def applicable(self) -> int:
        """How many items there could be."""
        return sum(item.state != "not applicable" for item in self.items)


@dataclass(frozen=True)
class _Wanted:
    """Any one of these fields, which a needling or the session must say; `needle/length_mm` is inside `needle`."""

    fields: tuple[str, ...]

    def found(self, part: object, here: str) -> Iterator[str]:
        """Pointers to the fields that say something."""
        return (f"{here}/{name}" for name in self.fields if _says(part, name))

    def how(self, places: Sequence[str]) -> str:
        """How to add it at these places, with an example."""
        first, here = self.fields[0], places[0]
        example = _example(f"{here}/{first}")
        if not here:
            return f"add /{' or /'.join(self.fields)}{example}"
        return f"add {' or '.join(self.fields)}{example} to {', '.join(places)}"


def completeness(session: Session) -> Completeness:
    """Which items of STRICTA 2010 a session holds. Pure, and never a judgement of the treatment."""
    return Completeness(tuple(check(session, number, title) for number, title, check in _ITEMS))


_Check = Callable[[Session, str, str], Item]


def _session(*wanted: _Wanted) -> _Check:
    """An item that the session as a whole holds."""

    def check(session: Session, number: str, title: str) -> Item:
        return _item(number, title, ((session, "", each) for each in wanted))

    return check


def _needled(*wanted: _Wanted) -> _Check:
    """An item that every needling holds; without needling there is nothing to tell."""

    def check(session: Session, number: str, title: str) -> Item:
        if not session.needling:
            return Item(number, title, "not applicable")
        parts = (
            (item, f"/needling/{index}", each)
            for index, item in enumerate(session.needling)
            for each in wanted
        )
        return _item(number, title, parts)

    return check


def _place(session: Session, number: str, title: str) -> Item:
    """Muscle and side of every needling: its own, or its trigger point's."""
    if not session.needling:
        return Item(number, title, "not applicable")
    points = {
        point.id: (point, f"/trigger_points/{index}")
        for index, point in enumerate(session.trigger_points or ())
    }
    parts = []
    for index, needling in enumerate(session.needling):
        own: tuple[object, str] = (needling, f"/needling/{index}")
        for name in ("muscle", "side"):
            of_point = points.get(needling.trigger_point or "")
            part, here = of_point if of_point and not _says(needling, name) else own
            parts.append((part, here, _Wanted((name,))))
    return _item(number, title, parts)


def _item(number: str, title: str, parts: Iterable[tuple[object, str, _Wanted]]) -> Item:
    """Present when each part says what is wanted; else what is there, and what to add."""
    where: list[str] = []
    lacking: dict[_Wanted, list[str]] = {}
    for part, here, wanted in parts:
        found = list(wanted.found(part, here))
        where += found
        if not found:
            lacking.setdefault(wanted, []).append(here)
    how = "; ".join(wanted.how(places) for wanted, places in lacking.items())
    return Item(
        number, title, "missing" if lacking else "present", tuple(dict.fromkeys(where)), how
    )


def _says(part: object, name: str) -> bool:
    """Whether the field says something; 0 and false do, an empty list does not."""
    for step in name.split("/"):
        part = getattr(part, step, None)
    return part not in (None, (), "not_asked")


def _example(pointer: str) -> str:
    """An example of the field, from its description."""
    steps = [int(step) if step.isdigit() else step for step in pointer.split("/")[1:]]
    field = field_at(steps)
    return f" (for example {canonical(field.examples[0])})" if field and field.examples else ""


_WHY: Final = ("complaint/problem", "complaint/codes", "complaint/description")
_FINDING: Final = (
    "trigger_points",
    *(
        f"screening/indications/{name}"
        for name in ("hypersensitive_zone", "regional_pain", "referred_pain")
    ),
)
_ITEMS: Final[tuple[tuple[str, str, _Check], ...]] = (
    ("1b", "reasoning for the treatment", _session(_Wanted(_WHY), _Wanted(_FINDING))),
    ("2a", "number of needle insertions", _needled(_Wanted(("punctures",)))),
    ("2b", "points by name or place, and side", _place),
    ("2c", "depth of insertion", _needled(_Wanted(("depth_mm",)))),
    ("2d", "response sought", _needled(_Wanted(("response_sought", "twitch_responses")))),
    ("2e", "needle stimulation", _needled(_Wanted(("stimulation",)))),
    ("2f", "needle retention time", _needled(_Wanted(("retention_s",)))),
    (
        "2g",
        "needle type",
        _needled(
            _Wanted(("needle/diameter_mm",)),
            _Wanted(("needle/length_mm",)),
            _Wanted(("needle/manufacturer", "needle/material")),
        ),
    ),
    ("3a", "number of sessions", _session(_Wanted(("episode/session_number", "plan/sessions")))),
    (
        "3b",
        "frequency and duration of sessions",
        _session(_Wanted(("episode/started_at", "plan/frequency")), _Wanted(("ended_at",))),
    ),
    ("4a", "other interventions", _session(_Wanted(("other_treatment", "aftercare")))),
    (
        "4b",
        "setting, and information to the patient",
        _session(_Wanted(("screening/consent/explained",))),
    ),
    ("5", "practitioner's qualification", _session(_Wanted(("practitioner/qualification",)))),
)
