"""A referral there and back: by whom and to whom, how soon, why; seen by a receiver that knows no code of ours."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from dnfhir.mappers import service_request
from dnfhir.mappers.forward.entered_in_error import can_be_entered_in_error, mark_entered_in_error
from dnfhir.session.fields.choices import UrgencyWord
from dnfhir.validation import validate_document
from tests.mappers.parts import Json, back, changed, edited, roles

OUT: Json = {
    "direction": "out",
    "to": "huisarts",
    "reason": "Vermoeden van radiculopathie C6.",
    "urgency": "urgent",
    "at": "2014-03-05",
}
IN: Json = {"direction": "in", "to": "orthopeed", "reason": "Graag behandeling.", "at": "2014-03"}


def referred(referral: Json, **more: Any) -> Json:
    return changed("case-report", referral=referral, **more)


def without(referral: Json, *fields: str) -> Json:
    return {name: value for name, value in referral.items() if name not in fields}


def test_who_is_not_referred_has_no_referral() -> None:
    resources = roles(changed("case-report"))
    assert "referral" not in resources
    assert "basedOn" not in resources["encounter"]


def test_a_referral_to_another_is_active_and_written_at_the_visit_by_the_therapist() -> None:
    resources = roles(referred(OUT))
    request, encounter = resources["referral"], resources["encounter"]
    assert (request["status"], request["intent"], request["priority"]) == (
        "active",
        "order",
        "urgent",
    )
    assert request["requester"] == encounter["participant"][0]["individual"]
    assert "encounter" in request and "basedOn" not in encounter
    assert request["performer"] == [{"display": "huisarts"}]
    assert request["authoredOn"] == "2014-03-05"
    assert request["reasonCode"] == [{"text": "Vermoeden van radiculopathie C6."}]
    assert request["code"]["text"] == "verwijzing naar huisarts"
    assert (
        "Verwijzing naar huisarts: dringend, 5 maart 2014. Reden: Vermoeden van radiculopathie C6."
        in request["text"]["div"]
    )


def test_the_visit_is_based_on_the_referral_that_brought_the_patient() -> None:
    resources = roles(referred(IN))
    request = resources["referral"]
    assert request["status"] == "completed"
    assert request["requester"] == {"display": "orthopeed"}
    assert resources["encounter"]["basedOn"] == [{"reference": f"urn:uuid:{request['id']}"}]
    assert not request.keys() & {"encounter", "performer", "priority"}
    assert (
        "Verwijzing door orthopeed: maart 2014. Reden: Graag behandeling." in request["text"]["div"]
    )


def test_a_referral_by_nobody_known_is_one_all_the_same() -> None:
    request = roles(referred({"direction": "in"}))["referral"]
    assert request["code"]["text"] == "verwijzing naar deze praktijk"
    assert "requester" not in request and "authoredOn" not in request


@pytest.mark.parametrize("urgency", get_args(UrgencyWord))
def test_how_soon_is_the_same_word_in_fhir_and_stands_in_words_beside_it(urgency: str) -> None:
    reported = {
        language: roles(referred({**OUT, "urgency": urgency}, language=language))["referral"]
        for language in ("nl", "en")
    }
    assert {one["priority"] for one in reported.values()} == {urgency}
    assert len({one["text"]["div"] for one in reported.values()}) == 2


@pytest.mark.parametrize(
    "referral", [OUT, IN, without(OUT, "reason", "urgency", "at"), {"direction": "in"}]
)
def test_there_and_back(referral: Json) -> None:
    assert back(service_request, referred(referral)) == {"referral": referral}


@pytest.mark.parametrize("referral", [OUT, IN])
def test_what_is_written_and_what_is_withdrawn_is_right_fhir(referral: Json) -> None:
    request = roles(referred(referral))["referral"]
    assert can_be_entered_in_error("ServiceRequest")
    assert mark_entered_in_error(request)["status"] == "entered-in-error"
    assert validate_document(request) == ()
    assert validate_document(mark_entered_in_error(request)) == ()


@pytest.mark.parametrize(
    "change", [{"status": "revoked"}, {"status": "draft"}, {"doNotPerform": True}]
)
def test_a_referral_that_was_cancelled_is_none(change: Json) -> None:
    stated, unread = edited(
        service_request, referred(OUT), "referral", lambda request: request.update(change)
    )
    assert stated == {}
    assert unread == ["referral.status"]


@pytest.mark.parametrize(
    ("change", "stated", "unread"),
    [
        ({"code": {"text": "consult"}}, {}, "referral"),
        ({"performer": []}, {}, "referral.performer"),
        (
            {"performer": [{"display": "a"}, {"display": "b"}]},
            {"referral": {**OUT, "to": "a"}},
            "referral.performer",
        ),
        ({"priority": "soon"}, {"referral": without(OUT, "urgency")}, "referral: urgency"),
        ({"reasonCode": [5]}, {"referral": without(OUT, "reason")}, "referral.reasonCode"),
        ({"note": [{"text": "x"}]}, {"referral": OUT}, "referral.note"),
    ],
)
def test_what_others_edited_is_read_as_far_as_it_can_be_and_named(
    change: Json, stated: Json, unread: str
) -> None:
    result, named = edited(
        service_request, referred(OUT), "referral", lambda request: request.update(change)
    )
    assert result == stated
    assert unread in named


@pytest.mark.parametrize(
    ("element", "wrong"),
    [
        ("status", "finished"),
        ("intent", "wish"),
        ("priority", "soon"),
        ("requester", {"reference": "Condition/1"}),
    ],
)
def test_what_r4_does_not_allow_is_recognised(element: str, wrong: Any) -> None:
    request = {**roles(referred(OUT))["referral"], element: wrong}
    assert any(problem.pointer.startswith(f"/{element}") for problem in validate_document(request))
