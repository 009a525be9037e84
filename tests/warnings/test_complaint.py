"""A complaint that stays open when its series of sessions is over."""

from __future__ import annotations

import pytest

from dnfhir.screening import assess
from dnfhir.warnings import warned_of
from tests.session.documents import GONE, Json, changed, read

CODE = "episode_ended_complaint_open"


@pytest.mark.parametrize(
    ("changes", "warned"),
    [
        ({}, False),
        ({"/complaint/resolved_at": GONE}, True),
        ({"/complaint/resolved_at": GONE, "/episode/ended_at": GONE}, False),
        ({"/complaint/resolved_at": GONE, "/episode": GONE}, False),
        ({"/complaint": GONE}, False),
    ],
    ids=str,
)
def test_a_complaint_that_stays_open_in_an_ended_series_is_warned_of(
    changes: Json, warned: bool
) -> None:
    session = read(changed(changes))
    places = [one.pointers for one in warned_of(session, allows_needling=True) if one.code == CODE]
    assert places == ([("/complaint",)] if warned else [])
    assert (CODE in assess(session).warnings) is warned
