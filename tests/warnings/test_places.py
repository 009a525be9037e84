"""Sides that contradict each other or are missing, and levels that the muscle does not reach."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from dnfhir.session.fields.words import LEVELS
from dnfhir.terms import concepts
from dnfhir.warnings.places import level_outside_region, opposite_sides, side_missing
from dnfhir.warnings.reference import places
from tests.session.documents import GONE, Json, changed, read

_NECK: Json = {"id": "n3", "muscle": "m. trapezius pars descendens"}


def at(rule: Any, changes: Json) -> list[str]:
    result: Iterable[str] = rule(read(changed(changes)))
    return list(result)


@pytest.mark.parametrize(
    ("changes", "pointers"),
    [
        ({}, []),
        ({"/complaint/side": "right"}, ["/trigger_points/0", "/trigger_points/1"]),
        ({"/trigger_points/1/side": "right"}, ["/trigger_points/1"]),
        ({"/trigger_points/1/side": "bilateral"}, []),
        ({"/complaint/side": "bilateral"}, []),
        ({"/complaint/side": GONE, "/trigger_points/1/side": "right"}, []),
        ({"/trigger_points/1/side": GONE}, []),
        ({"/trigger_points/1/side": GONE, "/needling/1/side": "right"}, ["/needling/1"]),
        ({"/needling/-": {**_NECK, "side": "right"}}, ["/needling/2"]),
    ],
)
def test_a_place_on_the_other_side_than_the_complaint(changes: Json, pointers: list[str]) -> None:
    assert at(opposite_sides, changes) == pointers


@pytest.mark.parametrize(
    ("changes", "pointers"),
    [
        ({}, []),
        ({"/trigger_points/0/side": GONE}, ["/trigger_points/0"]),
        ({"/needling/-": _NECK}, ["/needling/2"]),
        ({"/needling/-": {**_NECK, "side": "bilateral"}}, []),
        ({"/needling/-": {"id": "n3", "muscle": "diafragma"}}, []),
        ({"/needling/-": {"id": "n3", "muscle": {"system": "urn:x", "code": "1"}}}, []),
    ],
)
def test_a_muscle_of_which_there_are_two_without_its_side(
    changes: Json, pointers: list[str]
) -> None:
    assert at(side_missing, changes) == pointers


@pytest.mark.parametrize(
    ("changes", "pointers"),
    [
        ({"/trigger_points/0/levels": ["T12", "L1", "L4"]}, []),
        ({"/trigger_points/0/levels": ["L2", "C5"]}, ["/trigger_points/0/levels/1"]),
        ({"/trigger_points/0/levels": ["T11"]}, []),
        ({"/trigger_points/0/levels": ["T10"]}, ["/trigger_points/0/levels/0"]),
        ({"/trigger_points/1/levels": ["C3", "L5"]}, []),
        ({"/needling/0/levels": ["C4"]}, ["/needling/0/levels/0"]),
        ({"/needling/-": {**_NECK, "side": "left", "levels": ["L3"]}}, ["/needling/2/levels/0"]),
        ({"/examination/palpation/0/levels": ["C2"]}, ["/examination/palpation/0/levels/0"]),
        (
            {
                "/trigger_points/0/muscle": {"system": "urn:x", "code": "1"},
                "/trigger_points/0/levels": ["C2"],
            },
            [],
        ),
    ],
)
def test_a_level_that_the_muscle_does_not_reach(changes: Json, pointers: list[str]) -> None:
    assert at(level_outside_region, changes) == pointers


def test_the_places_are_of_muscles_that_the_vocabulary_knows() -> None:
    assert places().keys() <= concepts("muscle").keys()
    assert all(place.levels and set(place.levels) <= set(LEVELS) for place in places().values())


@pytest.mark.parametrize(
    ("muscle", "first", "last"),
    [
        ("levator_scapulae", "C1", "C4"),
        ("rhomboids", "C7", "T5"),
        ("trapezius_upper", "C1", "C7"),
        ("trapezius_lower", "T4", "T12"),
        ("latissimus_dorsi", "T7", "S1"),
        ("multifidus", "C1", "S1"),
    ],
)
def test_well_known_attachments_stand_as_anatomy_has_them(
    muscle: str, first: str, last: str
) -> None:
    levels = places()[muscle].levels
    assert (levels[0], levels[-1]) == (first, last)
