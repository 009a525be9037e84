"""A word that the vocabulary does not know is text without a code, and comes back byte for byte."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.forward.coverage import coverage
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import normal_form
from dnfhir.validation import check_bundle
from tests.session.documents import Json, changed, read
from tests.session.wording.test_kept_words import PLACES, STEPS

WORD = "Kwibus & zo, 2x"


def mapped(changes: Json) -> tuple[Json, Json]:
    """The document in its normal form, and the resources of its roles."""
    session = read(changed(changes))
    return normal_form(session), {
        entry.role: entry.resource for entry in map_session(session).entries
    }


@pytest.mark.parametrize("pointer", PLACES)
def test_every_place_keeps_the_text_and_gives_it_back(pointer: str) -> None:
    session = read(changed({**STEPS.get(pointer, {}), pointer: WORD}))
    bundle = jsontext.parse(jsontext.pretty(map_session(session).bundle()).encode(), max_depth=64)
    assert check_bundle(bundle) == ()
    back = unmap(bundle)
    assert (back.document(), back.unread) == (normal_form(session), ())
    assert jsontext.canonical(back.document()).count(f'"{WORD}"') == 1


@pytest.mark.parametrize("pointer", PLACES)
def test_its_concepts_are_text_without_a_code(pointer: str) -> None:
    _, resources = mapped({**STEPS.get(pointer, {}), pointer: WORD})
    every = [one for resource in resources.values() for one in concepts(resource)]
    results = [one for one in every if one["text"].startswith(WORD)]
    assert results
    codes = [code for one in results for code in one.get("coding", [])]
    assert all("extension" in code for code in codes), (
        "a code that the document gives beside the word"
    )


def concepts(value: Any) -> list[Json]:
    """Every object with a text that a code may stand beside."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, dict) and isinstance(value.get("text"), str) else []
    return own + [one for part in inside for one in concepts(part)]


def test_an_unknown_test_and_region_stand_in_the_name_of_the_test_and_come_back() -> None:
    test = {
        "test": "Proef van Quibus",
        "region": "kwibusstreek",
        "side": "left",
        "result": "positive",
    }
    form, resources = mapped({"/examination/tests": [test]})
    (observation,) = [one for role, one in resources.items() if role.startswith("test/")]
    assert observation["code"] == {"text": "Proef van Quibus kwibusstreek links"}
    assert observation["bodySite"]["text"] == "kwibusstreek links"
    assert form["examination"]["tests"] == [test]


def test_a_suspicion_of_an_unknown_event_says_so_in_its_text() -> None:
    event = {"id": "a1", "event": "mogelijk kwibusgevoel", "severity": "mild", "outcome": "ongoing"}
    _, resources = mapped({"/adverse_events": [event]})
    assert resources["adverse-event/a1"]["event"] == {"text": "verdenking op kwibusgevoel"}
    left = resources["complication/a1"]
    assert left["code"] == {"text": "verdenking op kwibusgevoel"}
    assert left["verificationStatus"]["coding"][0]["code"] == "provisional"
    assert left["subject"] == resources["adverse-event/a1"]["subject"]


def test_a_problem_without_a_code_is_no_national_problem() -> None:
    _, resources = mapped(
        {"/jurisdiction": "nl", "/complaint/problem": "kwibusklacht", "/complaint/codes": []}
    )
    claims = resources["complaint"]["meta"]["profile"]
    assert not [claim for claim in claims if "nl-core" in claim]


def test_coverage_tells_that_it_is_text_only() -> None:
    document = changed({"/other_treatment/0/treatment": WORD})
    reported = {one.pointer: one for one in coverage(document, read(document))}
    assert reported["/other_treatment/0/treatment"].state == "text"
    assert reported["/other_treatment/0/id"].state == "mapped"
