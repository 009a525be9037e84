"""The examination there and back: tests, palpation, posture and motion, what was not examined."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from dnfhir.mappers.observation import examination
from dnfhir.session import item_key
from dnfhir.session.fields.words import LEVELS
from tests.generated.strategy_treatment import examinations
from tests.mappers.parts import Json, back, changed, edited, normal, read, resources_of, roles
from tests.sizes import size

SLOW = settings(max_examples=size(40, 500), suppress_health_check=list(HealthCheck))
RESULTS = {"positive": "POS", "negative": "NEG", "indeterminate": "IND"}
V3 = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
UNKNOWN_CODE = {
    "system": "urn:oid:2.16.840.1.113883.6.3",
    "code": "X 1",
    "display": "something of one's own",
}


def examined(**fields: Any) -> Json:
    """The case report's people, with another examination and nothing else."""
    rest = dict.fromkeys(
        ("complaint", "trigger_points", "needling", "other_treatment", "pain_scores"), ...
    )
    return changed("case-report", **{**rest, "examination": fields})


def with_test(**fields: Any) -> Json:
    return examined(tests=[{"test": "slump", "result": "negative", **fields}])


def felt(**fields: Any) -> Json:
    return examined(palpation=[{"muscle": "mm. multifidi", **fields}])


def normal_again(document: Json, part: Json) -> Json:
    """What was read of the examination, in normal form."""
    form = normal({**document, "examination": part.get("examination", {})})
    return dict(form.get("examination", {}))


def there_and_back(document: Json) -> None:
    """The examination comes back the same, nothing unread."""
    assert normal_again(document, back(examination, document)) == normal(document).get(
        "examination", {}
    )


@SLOW
@given(examinations())
def test_every_examination_comes_back(part: Json) -> None:
    """Many more examinations than whole sessions hold."""
    there_and_back(examined(**part))


@pytest.mark.parametrize("side", [None, "left", "right", "bilateral"])
@pytest.mark.parametrize("result", [*RESULTS, "not_performed"])
def test_every_result_on_every_side_comes_back(result: str, side: str | None) -> None:
    there_and_back(with_test(result=result, why="Pijn.", **({"side": side} if side else {})))


@pytest.mark.parametrize(("result", "code"), RESULTS.items())
def test_a_result_is_an_interpretation(result: str, code: str) -> None:
    (observation,) = (
        actual
        for role, actual in roles(with_test(result=result)).items()
        if role.startswith("test/")
    )
    (interpretation,) = observation["interpretation"]
    assert [(one["system"], one["code"]) for one in interpretation["coding"]] == [(V3, code)]
    assert "dataAbsentReason" not in observation


def test_a_test_not_done_has_no_result_and_says_so() -> None:
    """Not done is never negative."""
    observation = roles(with_test(result="not_performed", why="te pijnlijk"))["test/slump_test"]
    assert "interpretation" not in observation
    assert observation["dataAbsentReason"]["coding"][0]["code"] == "not-performed"
    assert observation["note"] == [{"text": "te pijnlijk"}]


def test_a_code_that_nobody_knows_comes_back() -> None:
    there_and_back(with_test(test=UNKNOWN_CODE))
    there_and_back(felt(muscle=UNKNOWN_CODE))


@pytest.mark.parametrize("side", [None, "left", "right", "bilateral"])
@pytest.mark.parametrize("painful", [None, True, False])
@pytest.mark.parametrize("hypertonic", [None, True, False])
def test_every_sign_on_every_side_comes_back(
    hypertonic: bool | None, painful: bool | None, side: str | None
) -> None:
    fields = {"hypertonic": hypertonic, "painful": painful, "side": side}
    there_and_back(felt(**{name: value for name, value in fields.items() if value is not None}))


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_comes_back(level: str) -> None:
    there_and_back(felt(levels=[level]))


def test_levels_come_back_together() -> None:
    there_and_back(felt(levels=["L3", "T12", "L1"]))


def test_a_sign_that_was_not_looked_for_is_no_component() -> None:
    result = roles(felt(hypertonic=False))["palpation/multifidus"]
    (component,) = result["component"]
    assert component["valueBoolean"] is False
    assert component["code"]["coding"][0]["code"] == "hypertonic-muscle"
    assert "component" not in roles(felt())["palpation/multifidus"]


def test_palpation_has_its_code_and_one_muscle() -> None:
    result = roles(felt(side="left"))["palpation/multifidus/left"]
    assert result["code"]["coding"][0] == {
        "system": "http://snomed.info/sct", "code": "113011001", "display": "Palpation",
    }  # fmt: skip
    assert result["bodySite"]["text"] == "m. multifidus links"


@pytest.mark.parametrize(
    "text",
    ["Antalgisch.", " spaced \n and\tbroken\r\n", "<script>alert('x')</script> & 漢字 👩🏽‍⚕️"],
)
@pytest.mark.parametrize("name", ["posture", "motion"])
def test_texts_come_back_to_the_character(name: str, text: str) -> None:
    there_and_back(examined(**{name: text}))
    assert roles(examined(**{name: text}))[name]["valueString"] == text


@pytest.mark.parametrize("why", [None, "pijn\nen tijd"])
def test_what_was_not_examined_comes_back(why: str | None) -> None:
    omitted = {"what": "uitgebreid bewegingsonderzoek", **({"why": why} if why else {})}
    document = examined(not_examined=[omitted, {"what": "kracht"}])
    there_and_back(document)
    result = roles(document)[f"not-examined/{item_key('not_examined', omitted)}"]
    assert result["dataAbsentReason"]["coding"][0]["code"] == "not-performed"


def test_the_session_knows_the_roles_of_its_examination() -> None:
    document = changed("case-report")
    resources = examination.roles(read(document))
    assert resources == [role for role in roles(document) if role in resources]
    assert len(resources) == 8
    assert examination.roles(read(changed("case-report", examination=...))) == []


@pytest.mark.parametrize("key", ["slump_test", "slump_test/left"])
def test_a_result_that_somebody_corrected_is_read_as_corrected(key: str) -> None:
    document = with_test(**({"side": "left"} if "/" in key else {}))

    def correct(observation: Json) -> None:
        for concept in (observation["interpretation"][0], observation["valueCodeableConcept"]):
            concept["coding"][0].update(code="POS", display="Positive")

    stated, unread = edited(examination, document, f"test/{key}", correct)
    assert stated["examination"]["tests"][0]["result"] == "positive"
    assert unread == []


def contradict(observation: Json) -> None:
    observation["interpretation"].append({"coding": [{"system": V3, "code": "POS"}]})


def also_not_done(observation: Json) -> None:
    coding = {
        "system": "http://terminology.hl7.org/CodeSystem/data-absent-reason",
        "code": "not-performed",
    }
    observation["dataAbsentReason"] = {"coding": [coding]}


def correct_one_of_two(observation: Json) -> None:
    observation["interpretation"][0]["coding"][0].update(code="POS")


def no_result(observation: Json) -> None:
    del observation["interpretation"], observation["valueCodeableConcept"]


def unknown_reason(observation: Json) -> None:
    no_result(observation)
    observation["dataAbsentReason"] = {"text": "vergeten"}


def cancel(observation: Json) -> None:
    observation["status"] = "cancelled"


def other_type(observation: Json) -> None:
    observation["resourceType"] = "Basic"


@pytest.mark.parametrize(
    "edit",
    [contradict, correct_one_of_two, also_not_done, no_result, unknown_reason, cancel, other_type],
)
def test_a_test_whose_result_is_not_clear_is_left_out_and_named(edit: Any) -> None:
    """Above all it is not read as negative."""
    stated, unread = edited(examination, with_test(), "test/slump_test", edit)
    assert stated == {}
    assert unread and all(where.startswith("test/slump_test") for where in unread)


@pytest.mark.parametrize(
    ("role", "element", "value"),
    [
        ("test/slump_test", "valueInteger", 7),
        ("test/slump_test", "note", [{"text": "een"}, {"text": "twee"}]),
        ("test/slump_test", "status", "preliminary"),
        ("test/slump_test", "effectivePeriod", {"start": "2014-03-07T10:00:00+01:00"}),
        ("test/slump_test", "effectivePeriod", "gisteren"),
        ("palpation/multifidus", "component", [{"code": {"text": "warm"}, "valueBoolean": True}]),
        ("palpation/multifidus", "code", {"text": "auscultatie"}),
        ("palpation/multifidus", "note", [{"text": "rechts ook"}]),
    ],
)
def test_what_no_field_says_is_named_and_the_rest_is_read(
    role: str, element: str, value: Any
) -> None:
    document = examined(**with_test()["examination"], **felt(painful=True)["examination"])
    stated, unread = edited(
        examination, document, role, lambda observation: observation.update({element: value})
    )
    assert unread == [f"{role}.{element}"]
    assert stated["examination"].keys() == {"tests", "palpation"}


def test_a_level_or_side_that_no_session_knows_is_named() -> None:
    def unknown(observation: Json) -> None:
        for extension in observation.get("extension") or observation["bodySite"]["extension"]:
            extension["valueCodeableConcept"] = {"text": "ergens"}

    stated, unread = edited(examination, felt(levels=["L3"]), "palpation/multifidus", unknown)
    assert stated["examination"]["palpation"] == [{"muscle": "mm. multifidi"}]
    assert unread == ["palpation/multifidus.extension(spinal-level)"]
    stated, unread = edited(examination, with_test(side="left"), "test/slump_test/left", unknown)
    assert stated["examination"]["tests"] == [{"test": "slump", "result": "negative"}]
    assert unread == ["test/slump_test/left.bodySite", "test/slump_test/left.code"]


def test_two_that_came_to_say_the_same_are_read_once() -> None:
    """A session cannot hold one test twice; that is named instead of the document being refused."""
    document = examined(
        tests=[{"test": "slump", "result": "negative"}, {"test": "SLR", "result": "positive"}]
    )
    slump = roles(document)["test/slump_test"]["code"]
    stated, unread = edited(
        examination, document, "test/slr_test", lambda result: result.update(code=slump)
    )
    assert len(stated["examination"]["tests"]) == 1
    assert unread == ["test"]


def test_what_was_examined_after_all_is_no_longer_not_examined() -> None:
    document = examined(not_examined=[{"what": "kracht"}])
    role = f"not-examined/{item_key('not_examined', {'what': 'kracht'})}"
    stated, unread = edited(
        examination, document, role, lambda result: result.pop("dataAbsentReason")
    )
    assert stated == {} and unread == [role]


def test_what_was_withdrawn_is_not_read() -> None:
    resources = resources_of(with_test())
    resources.by_role["test/slump_test"]["status"] = "entered-in-error"
    assert examination.from_fhir(resources) == {} and resources.unread == []


def test_no_trigger_points_asks_what_its_value_denies() -> None:
    """A text 'none found' beside a false would say the opposite; and it has the session's time."""
    document = {**examined(), "trigger_points": []}
    result = roles(document)["no-trigger-points"]
    assert (result["code"]["text"], result["valueBoolean"]) == ("Triggerpunten gevonden", False)
    assert result["effectivePeriod"]["start"] == document["started_at"]


@pytest.mark.parametrize(
    ("muscle", "text"),
    [
        ("mm. multifidi", "palpatie m. multifidus links, L3"),
        ({**UNKNOWN_CODE}, "palpatie something of one's own links, L3"),
    ],
)
def test_what_was_palpated_stands_in_the_text_of_the_code(muscle: Any, text: str) -> None:
    document = felt(muscle=muscle, side="left", levels=["L3"])
    (result,) = (one for role, one in roles(document).items() if role.startswith("palpation/"))
    assert result["code"]["text"] == text
    there_and_back(document)
