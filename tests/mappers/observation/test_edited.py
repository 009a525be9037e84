"""Observations that others have made something else of: reading never stops, and what is left out is named."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnfhir.fhir import jsontext
from dnfhir.mappers import observation
from dnfhir.mappers.reverse.find_session import find_session
from tests.documents import example
from tests.mappers.parts import Json, changed, mapped, mutations, resources_of
from tests.sizes import size

KNOWN = (
    "test/",
    "palpation/",
    "posture",
    "motion",
    "not-examined/",
    "twitch/",
    "pain-score/",
    "no-trigger-points",
)
ELEMENTS = (
    "status", "category", "code", "extension", "interpretation", "dataAbsentReason", "note", "bodySite",
    "component", "valueInteger", "valueString", "valueCodeableConcept", "method", "partOf", "effectivePeriod",
)  # fmt: skip
EXAMPLES = ("case-report", "bilateral-shoulder", "neurological")
EVERYTHING = settings(max_examples=size(200, 1_000), suppress_health_check=list(HealthCheck))


def bundle(name: str) -> bytes:
    document = changed(name)
    document.setdefault("examination", {})["motion"] = "Flexie beperkt."
    return jsontext.canonical(mapped(document).bundle()).encode()


BUNDLES = {name: bundle(name) for name in EXAMPLES}


@EVERYTHING
@given(st.sampled_from(EXAMPLES), st.data())
def test_whatever_others_did_to_it_reading_never_raises(name: str, data: st.DataObject) -> None:
    """Values of any shape, elements gone, doubled or foreign, in the visit that they refer to as well."""
    resources = find_session(jsontext.parse(BUNDLES[name]))
    chosen = [
        resources.by_role[role]
        for role in resources.by_role
        if role.startswith((*KNOWN, "encounter"))
    ]
    data.draw(mutations(chosen))
    jsontext.canonical(observation.from_fhir(resources))
    assert all(unread.where and unread.reason for unread in resources.unread)


@pytest.mark.parametrize(
    "value", [None, 7, "x", [], {}, [None], {"coding": 5}, [{"coding": [{"code": 1}]}]]
)
@pytest.mark.parametrize("element", ELEMENTS)
def test_every_element_may_have_any_shape(element: str, value: object) -> None:
    resources = find_session(jsontext.parse(BUNDLES["case-report"]))
    for role in resources.by_role:
        if role.startswith(KNOWN):
            resources.by_role[role][element] = value
    jsontext.canonical(observation.from_fhir(resources))


def test_what_others_wrote_is_not_repeated_where_it_is_named() -> None:
    """Places and reasons only: what somebody wrote may be about a person."""
    secret = "Jan Jansen, 010203"
    resources = resources_of(example("case-report"))
    for role, resource in resources.by_role.items():
        if role.startswith(KNOWN):
            resource.update(
                {"note": [{"text": secret}] * 2, secret: 1, "valueString": secret, "status": secret}
            )
    stated = observation.from_fhir(resources)
    assert resources.unread
    assert secret not in str(resources.unread)
    assert "pain_scores" in stated


def test_an_observation_of_somebody_else_is_left_alone() -> None:
    """Without one of our identifiers it is no part of the session: named, not read."""
    sent: Json = mapped(example("case-report")).bundle()
    other = {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "slump"}}
    sent["entry"].append({"resource": other})
    resources = find_session(jsontext.parse(jsontext.canonical(sent).encode()))
    before = observation.from_fhir(resources_of(example("case-report")))
    assert [unread.where for unread in resources.unread] == ["Observation/o"]
    assert observation.from_fhir(resources) == before
