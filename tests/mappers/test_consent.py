"""Consent there and back: explained, given or refused, when and by whom; and what others made of it."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from dnfhir.mappers import consent
from tests.mappers.intake import Intake, screened, there_and_back
from tests.mappers.parts import Json, edited, roles

AT = "2014-03-05T10:08:00+01:00"
GIVEN = {"given": True, "at": AT, "by": "de dochter"}

EVERY = [
    {name: value for name, value in zip(("explained", "given", "at", "by"), values, strict=True) if value is not None}
    for values in product((None, True, False), (None, True, False), (None, AT), (None, "de dochter"))
]


@pytest.mark.parametrize("answer", EVERY, ids=str)
def test_every_combination_of_what_is_known_of_consent_comes_back(answer: Json) -> None:
    there_and_back(screened(consent=answer))


@pytest.mark.parametrize(("given", "provision"), [(True, "permit"), (False, "deny")])
def test_an_answer_is_one_consent(given: bool, provision: str) -> None:
    held = roles(screened(consent={"given": given, "at": AT}))["consent"]
    assert held["provision"]["type"] == provision and held["dateTime"] == AT
    assert "reference" in held["performer"][0]


def test_without_an_answer_there_is_no_consent_and_the_intake_keeps_the_rest() -> None:
    held = roles(screened(consent={"at": AT, "by": "de dochter"}))
    assert "consent" not in held
    (group,) = held["questionnaire"]["item"]
    assert [item["linkId"] for item in group["item"]] == ["consent.at", "consent.by"]


def test_with_an_answer_its_time_and_giver_are_told_once() -> None:
    held = roles(screened(consent={"explained": True, **GIVEN}))
    (group,) = held["questionnaire"]["item"]
    assert [item["linkId"] for item in group["item"]] == ["consent.explained"]
    assert held["consent"]["performer"] == [{"display": "de dochter"}]


EDITS: dict[str, tuple[Any, Json, list[str]]] = {
    "refused after all": (lambda held: held["provision"].update(type="deny"), {**GIVEN, "given": False}, []),
    "on a day": (
        lambda held: held.update(dateTime="2014-03-05"),
        {"given": True, "by": "de dochter"},
        ["consent: at"],
    ),
    "neither": (
        lambda held: held.pop("provision"),
        {"at": AT, "by": "de dochter"},
        ["consent.provision.type"],
    ),
    "by nobody": (lambda held: held.pop("performer"), {"given": True, "at": AT}, ["consent.performer"]),
    "by two": (
        lambda held: held["performer"].append({"display": "de zoon"}),
        GIVEN,
        ["consent.performer"],
    ),
    "by the patient": (
        lambda held: held.update(performer=[{**held["patient"], "display": "A. Patient"}]),
        {"given": True, "at": AT},
        [],
    ),
    "with what a session has no field for": (
        lambda held: held.update(verification=[{"verified": True}]),
        GIVEN,
        ["consent.verification"],
    ),
}


@pytest.mark.parametrize("case", EDITS)
def test_an_edited_consent_is_read_and_what_cannot_be_is_named(case: str) -> None:
    edit, expected, where = EDITS[case]
    said, unread = edited(consent, screened(consent=GIVEN), "consent", edit)
    assert (said, unread) == ({"screening": {"consent": expected}}, where)


@pytest.mark.parametrize("status", ["inactive", "rejected", "draft", "proposed", None])
def test_a_consent_that_is_not_active_is_left_out_and_named(status: str | None) -> None:
    said, unread = edited(consent, screened(consent=GIVEN), "consent", lambda held: held.update(status=status))
    assert (said, "consent.status" in unread) == ({}, True)


def test_what_the_consent_says_is_taken_before_what_the_intake_says() -> None:
    item = {"linkId": "consent.by", "answer": [{"valueString": "de buurman"}]}
    said, unread = edited(
        Intake,
        screened(fear_of_needles="absent", consent=GIVEN),
        "questionnaire",
        lambda held: held["item"].append(item),
    )
    assert said["screening"]["consent"] == GIVEN
    assert unread == ["questionnaire.item(consent.by)"]


def test_a_withdrawn_consent_is_not_read() -> None:
    said, unread = edited(
        consent, screened(consent=GIVEN), "consent", lambda held: held.update(status="entered-in-error")
    )
    assert (said, unread) == ({}, [])
