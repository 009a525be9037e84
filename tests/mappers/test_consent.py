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
    {
        name: value
        for name, value in zip(("explained", "given", "at", "by"), values, strict=True)
        if value is not None
    }
    for values in product(
        (None, True, False), (None, True, False), (None, AT), (None, "de dochter")
    )
]


@pytest.mark.parametrize("answer", EVERY, ids=str)
def test_every_combination_of_what_is_known_of_consent_comes_back(answer: Json) -> None:
    there_and_back(screened(consent=answer))


@pytest.mark.parametrize(("given", "provision"), [(True, "permit"), (False, "deny")])
def test_an_answer_is_one_consent(given: bool, provision: str) -> None:
    resource = roles(screened(consent={"given": given, "at": AT}))["consent"]
    assert resource["provision"]["type"] == provision and resource["dateTime"] == AT
    assert "reference" in resource["performer"][0]


def test_without_an_answer_there_is_no_consent_and_the_intake_keeps_the_rest() -> None:
    resources = roles(screened(consent={"at": AT, "by": "de dochter"}))
    assert "consent" not in resources
    (group,) = resources["questionnaire"]["item"]
    assert [item["linkId"] for item in group["item"]] == ["consent.at", "consent.by"]


def test_with_an_answer_its_time_and_giver_are_reported_once() -> None:
    resources = roles(screened(consent={"explained": True, **GIVEN}))
    (group,) = resources["questionnaire"]["item"]
    assert [item["linkId"] for item in group["item"]] == ["consent.explained"]
    assert resources["consent"]["performer"] == [{"display": "de dochter"}]


START, END = "2014-03-05T10:00:00+01:00", "2014-03-05T10:45:00+01:00"
WITHDRAWN = "2014-03-05T10:20:00+01:00"


def visit(consent: Json, **more: Any) -> Json:
    """A visit from START to END, of whoever is screened."""
    return {**screened(consent=consent), "started_at": START, "ended_at": END, **more}


def period(document: Json) -> Json:
    result: Json = roles(document)["consent"]["provision"]["period"]
    return result


@pytest.mark.parametrize("given", [True, False])
def test_an_answer_holds_for_its_visit_alone(given: bool) -> None:
    """From the answer, or else from the visit's start, until the visit's end."""
    assert period(visit({"given": given, "at": AT})) == {"start": AT, "end": END}
    assert period(visit({"given": given})) == {"start": START, "end": END}
    resource, encounter = (
        roles(visit({"given": given}))[role] for role in ("consent", "encounter")
    )
    data = [{"meaning": "related", "reference": {"reference": f"urn:uuid:{encounter['id']}"}}]
    assert (resource["status"], resource["provision"]["data"]) == ("active", data)


def test_a_visit_without_an_end_lasts_until_the_end_of_its_day() -> None:
    document = visit({"given": True, "at": AT})
    del document["ended_at"]
    assert period(document) == {"start": AT, "end": "2014-03-05T23:59:59+01:00"}


def test_an_answer_after_the_visit_holds_for_its_moment() -> None:
    """A period that ends before it starts is no FHIR."""
    late = "2014-03-05T11:00:00+01:00"
    assert period(visit({"given": True, "at": late})) == {"start": late, "end": late}


def test_consent_withdrawn_is_an_inactive_permit_that_ended_then() -> None:
    """Never a refusal: neither in a code nor in words."""
    document = visit({"given": True, "at": AT, "withdrawn_at": WITHDRAWN})
    resource = roles(document)["consent"]
    assert (resource["status"], resource["provision"]["type"]) == ("inactive", "permit")
    assert period(document) == {"start": AT, "end": WITHDRAWN}
    reported = "Toestemming gegeven door de patiënt, 5 maart 2014, 10.08 uur. Ingetrokken op 5 maart 2014, 10.20 uur."
    assert reported in resource["text"]["div"]
    policy = resource.pop("policyRule")["text"]
    assert policy == "Dry needling wordt vooraf uitgelegd; de patiënt stemt toe of weigert."
    assert "weiger" not in str(resource) and "refus" not in str(resource)
    there_and_back(document)


@pytest.mark.parametrize(
    "withdrawn", [AT, START, END, "2014-03-05T09:00:00+01:00", "2014-03-05T23:59:59+01:00"]
)
@pytest.mark.parametrize("at", [None, AT])
@pytest.mark.parametrize("ended", [None, END])
def test_a_withdrawal_at_any_moment_comes_back(
    withdrawn: str, at: str | None, ended: str | None
) -> None:
    """Also at the very end of the visit, and, of consent given nobody knows when, before the visit began."""
    consent = {"given": True, "withdrawn_at": withdrawn} | ({"at": at} if at else {})
    if at and withdrawn < at:
        return
    document = visit(consent)
    if not ended:
        del document["ended_at"]
    there_and_back(document)
    resource = period(document)
    assert resource["end"] == withdrawn and resource.get("start", withdrawn) <= withdrawn


def test_an_excluded_patient_has_no_active_permit() -> None:
    """What was agreed stays told; it never came into force, so nothing ended it."""
    document = visit({"given": True, "at": AT}) | {}
    document["screening"]["contraindications"] = {"fever": "present"}
    resource = roles(document)["consent"]
    assert (resource["status"], resource["provision"]["type"]) == ("inactive", "permit")
    assert period(document) == {"start": AT}
    assert "Niet van kracht: de screening sluit dry needling uit." in resource["text"]["div"]
    there_and_back(document)


def test_a_refusal_of_an_excluded_patient_is_a_refusal() -> None:
    document = visit({"given": False, "at": AT})
    document["screening"]["contraindications"] = {"fever": "present"}
    resource = roles(document)["consent"]
    assert (resource["status"], resource["provision"]["type"]) == ("active", "deny")
    there_and_back(document)


def test_several_who_answer_are_one_performer_each_and_the_patient_is_the_patient() -> None:
    """For a minor of 12 to 16: child and parents."""
    document = screened(consent={"given": True, "by": ["de patiënt", "de moeder", "de vader"]})
    resources = roles(document)
    patient = resources["consent"]["patient"]
    assert resources["consent"]["performer"] == [
        patient,
        {"display": "de moeder"},
        {"display": "de vader"},
    ]
    assert "gegeven door de patiënt, de moeder en de vader" in resources["consent"]["text"]["div"]
    there_and_back(document)


def test_several_of_whom_no_answer_is_recorded_stand_in_the_intake() -> None:
    document = screened(consent={"by": ["de moeder", "de vader"]})
    (group,) = roles(document)["questionnaire"]["item"]
    (item,) = group["item"]
    assert item["answer"] == [{"valueString": "de moeder"}, {"valueString": "de vader"}]
    there_and_back(document)


EDITS: dict[str, tuple[Any, Json, list[str]]] = {
    "refused after all": (
        lambda resource: resource["provision"].update(type="deny"),
        {**GIVEN, "given": False},
        [],
    ),
    "on a day": (
        lambda resource: resource.update(dateTime="2014-03-05"),
        {"given": True, "by": "de dochter"},
        ["consent: at"],
    ),
    "neither": (
        lambda resource: resource.pop("provision"),
        {"at": AT, "by": "de dochter"},
        ["consent.provision.type"],
    ),
    "by nobody": (
        lambda resource: resource.pop("performer"),
        {"given": True, "at": AT},
        ["consent.performer"],
    ),
    "by two": (
        lambda resource: resource["performer"].append({"display": "de zoon"}),
        {**GIVEN, "by": ["de dochter", "de zoon"]},
        [],
    ),
    "by the patient too": (
        lambda resource: resource["performer"].append(resource["patient"]),
        {**GIVEN, "by": ["de dochter", "de patiënt"]},
        [],
    ),
    "by one twice": (
        lambda resource: resource["performer"].append({"display": "De  dochter"}),
        {**GIVEN, "by": ["de dochter"]},
        ["consent.performer"],
    ),
    "by one, and by a number": (
        lambda resource: resource["performer"].append({"identifier": {"value": "7"}}),
        GIVEN,
        ["consent.performer"],
    ),
    "by the patient": (
        lambda resource: resource.update(
            performer=[{**resource["patient"], "display": "A. Patient"}]
        ),
        {"given": True, "at": AT},
        [],
    ),
    "with what a session has no field for": (
        lambda resource: resource.update(verification=[{"verified": True}]),
        GIVEN,
        ["consent.verification"],
    ),
}


@pytest.mark.parametrize("case", EDITS)
def test_an_edited_consent_is_read_and_what_cannot_be_is_named(case: str) -> None:
    edit, expected, where = EDITS[case]
    stated, unread = edited(consent, screened(consent=GIVEN), "consent", edit)
    assert (stated, unread) == ({"screening": {"consent": expected}}, where)


def inactive(resource: Json, **period: str) -> None:
    resource["status"] = "inactive"
    resource["provision"]["period"] = period


READ_AS_WITHDRAWN: dict[str, tuple[Any, Json, list[str]]] = {
    "in the hospital": (
        lambda resource: inactive(resource, start=AT, end=WITHDRAWN),
        {**GIVEN, "withdrawn_at": WITHDRAWN},
        [],
    ),
    "on a day": (
        lambda resource: inactive(resource, start="2014-03-05", end="2014-03-06"),
        GIVEN,
        ["consent: withdrawn_at"],
    ),
    "without an end": (lambda resource: inactive(resource, start=AT), GIVEN, []),
}


@pytest.mark.parametrize("case", READ_AS_WITHDRAWN)
def test_an_inactive_permit_is_read_by_its_end(case: str) -> None:
    edit, expected, where = READ_AS_WITHDRAWN[case]
    stated, unread = edited(consent, screened(consent=GIVEN), "consent", edit)
    assert (stated, unread) == ({"screening": {"consent": expected}}, where)


def test_a_refusal_that_is_inactive_is_left_out_and_named() -> None:
    stated, unread = edited(
        consent,
        screened(consent={"given": False}),
        "consent",
        lambda resource: inactive(resource, start=AT, end=WITHDRAWN),
    )
    assert (stated, unread) == ({}, ["consent.status"])


@pytest.mark.parametrize("status", ["inactive", "rejected", "draft", "proposed", None])
def test_a_consent_that_somebody_else_made_inactive_is_left_out_and_named(
    status: str | None,
) -> None:
    """A permit still ends with its visit then: that the patient withdrew it is not said."""
    stated, unread = edited(
        consent, screened(consent=GIVEN), "consent", lambda resource: resource.update(status=status)
    )
    assert (stated, "consent.status" in unread) == ({}, True)


def test_what_the_consent_says_is_taken_before_what_the_intake_says() -> None:
    item = {"linkId": "consent.by", "answer": [{"valueString": "de buurman"}]}
    stated, unread = edited(
        Intake,
        screened(fear_of_needles="absent", consent=GIVEN),
        "questionnaire",
        lambda resource: resource["item"].append(item),
    )
    assert stated["screening"]["consent"] == GIVEN
    assert unread == ["questionnaire.item(consent.by)"]


def test_a_withdrawn_consent_is_not_read() -> None:
    stated, unread = edited(
        consent,
        screened(consent=GIVEN),
        "consent",
        lambda resource: resource.update(status="entered-in-error"),
    )
    assert (stated, unread) == ({}, [])
