"""Every case of a vendor: where it is refused still, and that what maps is right FHIR and comes back."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from dnfhir.errors import SessionError
from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import normal_form, read_session
from dnfhir.validation import check_bundle
from tests.documents import CASE_FILES

#: What is wrong in a case and stays refused, or has no field yet.
WRONG: Final[dict[str, tuple[str, ...]]] = {
    "21b-belgie-frans": ("/language",),
    "after-score-before-session": ("/pain_scores/1/at",),
    "recorded-before-start": ("/recorded_at",),
    "score-99": ("/pain_scores/0/score",),
    "score-null": ("/pain_scores/0/score",),
}


def name(path: Path) -> str:
    return path.name.removesuffix(".session.json")


def is_refused(path: Path) -> bool:
    return path.parent.name == "refused"


def refused_at(path: Path) -> list[str]:
    """Where a document is refused; nowhere when it is not."""
    try:
        read_session(path.read_bytes())
    except SessionError as error:
        return sorted(problem.pointer for problem in error.problems)
    return []


@pytest.mark.parametrize("path", CASE_FILES, ids=name)
def test_a_case_is_refused_where_it_is_wrong_and_nowhere_else(path: Path) -> None:
    assert refused_at(path) == sorted(WRONG.get(name(path), ()))


@pytest.mark.parametrize("path", [path for path in CASE_FILES if not is_refused(path)], ids=name)
def test_what_maps_is_right_fhir_and_comes_back(path: Path) -> None:
    session = read_session(path.read_bytes())
    bundle = jsontext.parse(jsontext.pretty(map_session(session).bundle()).encode(), max_depth=64)
    assert check_bundle(bundle) == ()
    back = unmap(bundle)
    assert (back.document(), back.unread) == (normal_form(session), ())
