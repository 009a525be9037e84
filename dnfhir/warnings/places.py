"""Warnings about where: sides that contradict each other or are missing, and levels far from the
muscle.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from dnfhir.session import CodedWord, Session, concept_key
from dnfhir.session.fields.place import leaves_the_side, place_of
from dnfhir.session.fields.words import LEVELS
from dnfhir.warnings.reference import places

#: Levels are counted by hand, so one beside those of the muscle is let pass.
_MARGIN: Final = 1
_OPPOSITE: Final = {("left", "right"), ("right", "left")}


class _Site(NamedTuple):
    """A place on the patient; a needling's muscle and side are its trigger point's where that has
    them.
    """

    pointer: str
    muscle: str | CodedWord | None
    side: str | None
    levels: tuple[str, ...]


def opposite_sides(session: Session) -> Iterator[str]:
    """A trigger point, or a muscle needled without one, on the other side than the complaint."""
    if session.complaint is None:
        return
    for site in _sites(session):
        if (session.complaint.side, site.side) in _OPPOSITE:
            yield site.pointer


def side_missing(session: Session) -> Iterator[str]:
    """A trigger point, or a muscle needled without one, without a side where there are two of the
    muscle.
    """
    for site in _sites(session):
        place = places().get(_key(site))
        if site.side is None and place and place.paired:
            yield site.pointer


def level_outside_region(session: Session) -> Iterator[str]:
    """A level of the spine that the muscle does not reach."""
    for site in (*_points(session), *_needled(session), *_felt(session)):
        place = places().get(_key(site))
        if place:
            yield from _levels_outside(site, _with_margin(place.levels))


def _levels_outside(site: _Site, levels: tuple[str, ...]) -> Iterator[str]:
    for number, level in enumerate(site.levels):
        if level not in levels:
            yield f"{site.pointer}/levels/{number}"


def _with_margin(levels: tuple[str, ...]) -> tuple[str, ...]:
    first, last = LEVELS.index(levels[0]), LEVELS.index(levels[-1])
    return LEVELS[max(first - _MARGIN, 0) : last + _MARGIN + 1]


def _sites(session: Session) -> Iterator[_Site]:
    """Each place once: the trigger points, and what was needled of which they lack the place."""
    yield from _points(session)
    sided = {point.id for point in session.trigger_points or () if not leaves_the_side(point.side)}
    for needling, site in zip(session.needling, _needled(session), strict=True):
        at_sided_point = needling.trigger_point in sided or not needling.side
        if needling.trigger_point is None or not at_sided_point:
            yield site


def _points(session: Session) -> Iterator[_Site]:
    for index, point in enumerate(session.trigger_points or ()):
        yield _Site(f"/trigger_points/{index}", point.muscle, point.side, point.levels)


def _needled(session: Session) -> Iterator[_Site]:
    for index, needling in enumerate(session.needling):
        at = place_of(session, needling)
        yield _Site(f"/needling/{index}", at.muscle, at.side, needling.levels)


def _felt(session: Session) -> Iterator[_Site]:
    if session.examination is None:
        return
    for index, felt in enumerate(session.examination.palpation):
        yield _Site(f"/examination/palpation/{index}", felt.muscle, felt.side, felt.levels)


def _key(site: _Site) -> str:
    return concept_key("muscle", site.muscle) or ""
