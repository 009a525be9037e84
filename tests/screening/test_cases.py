"""Documents as vendors wrote them, and what their screening has to say."""

from __future__ import annotations

from typing import Any

from dnfhir.fhir import jsontext
from dnfhir.mappers import Mapped, map_session
from dnfhir.session import read_session
from dnfhir.terms.systems import OWN
from tests.documents import case

Json = dict[str, Any]


def mapped(document: Json) -> Mapped:
    """The document as FHIR."""
    return map_session(read_session(jsontext.canonical(document).encode()))


def roles(document: Json) -> dict[str, Json]:
    """Its resources by role."""
    return {entry.role: entry.resource for entry in mapped(document).entries}


def own_code(concept: Json) -> str:
    """The code in our own system."""
    return next(str(coding["code"]) for coding in concept["coding"] if coding["system"] == OWN)


def test_haemophilia_is_never_eligible() -> None:
    """Case 27: needled without a joint decision, which is a conflict that names the disorder."""
    document = case("27-")
    decision = mapped(document).decision
    assert (decision.outcome, decision.reasons) == ("not_advised", ("bleeding_disorder",))
    resources = roles(document)
    assert (
        resources["contraindication/bleeding_disorder"]["verificationStatus"]["coding"][0]["code"]
        == "unconfirmed"
    )
    assert own_code(resources["eligibility"]["valueCodeableConcept"]) == "not-advised"
    implicated = [one["reference"] for one in resources["screening-conflict"]["implicated"]]
    assert f"urn:uuid:{resources['contraindication/bleeding_disorder']['id']}" in implicated


def test_haemophilia_may_be_needled_only_as_decided_together() -> None:
    """With the decision it is eligible by that, and still never simply eligible."""
    document = case("27-")
    document["screening"]["joint_decision"] = {"taken": True, "at": "2026-09-01T09:07:00+02:00"}
    decision = mapped(document).decision
    assert (decision.outcome, decision.reasons) == (
        "eligible_by_joint_decision",
        ("bleeding_disorder",),
    )
    assert "screening-conflict" not in roles(document)


def test_a_pacemaker_counts_in_the_outcome_of_an_intake_that_asked_nothing_else() -> None:
    """Input contraindication-pacemaker: undetermined, and the pacemaker is among the reasons and in the record."""
    document = case("contraindication-pacemaker")
    decision = mapped(document).decision
    assert decision.outcome == "undetermined"
    assert decision.reasons[-1] == "pacemaker"
    resources = roles(document)
    assert own_code(resources["contraindication/pacemaker"]["code"]) == "pacemaker"
    reasons = [
        own_code(one["valueCodeableConcept"]) for one in resources["eligibility"]["component"]
    ]
    assert reasons[-1] == "pacemaker"


def test_a_refusal_out_of_fear_says_both_and_names_the_treatment_instead() -> None:
    """Case 17: refused, compression and relaxation instead."""
    document = case("17-")
    decision = mapped(document).decision
    assert (decision.outcome, decision.reasons) == (
        "declined",
        ("consent_refused", "fear_of_needles"),
    )
    whole = roles(document)["session-procedure"]
    assert whole["status"] == "not-done"
    why = [own_code(one["valueCodeableConcept"]) for one in whole["extension"]]
    assert why == ["consent-refused", "needle-phobia"]
    assert {"treatment/o1", "treatment/o2"} <= roles(document).keys()
