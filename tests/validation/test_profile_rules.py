"""Our profiles as our own validation holds resources to them: what they claim, and nothing right is called wrong."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.forward.entered_in_error import can_be_entered_in_error, mark_entered_in_error
from dnfhir.session import read_session
from dnfhir.terms.systems import CANONICAL
from dnfhir.validation import check_bundle, check_resource
from tests.documents import example as session_document
from tests.generated.corpus import each_session
from tests.profiles.defects.model import EXAMPLES, example, place
from tests.sizes import size
from tests.validation.samples import OBSERVATION, Json, broken

_BASE = f"{CANONICAL}/StructureDefinition/"
_NAMES = sorted(path.name.removesuffix(".bundle.json") for path in EXAMPLES.glob("*.bundle.json"))
_ODD: tuple[Any, ...] = (
    None,
    7,
    "x",
    True,
    [],
    {},
    [[]],
    {"a": 1},
    ["x", None],
    {"coding": "x"},
    {"reference": 5},
)


def resource(role: str, name: str = "case-report") -> Json:
    result: Json = copy.deepcopy(example(name)["entry"][place(example(name), role)]["resource"])
    return result


def test_a_resource_without_a_profile_of_ours_is_checked_by_none() -> None:
    """Others' resources are R4, and that is enough."""
    assert check_resource({**OBSERVATION, "valueInteger": 101}) == ()


def test_a_profile_that_the_package_does_not_have_is_named() -> None:
    [problem] = check_resource(broken(OBSERVATION, {"/meta": {"profile": [f"{_BASE}dn-nothing"]}}))
    assert problem.pointer == "/meta/profile/0"


def test_a_profile_of_another_type_is_named() -> None:
    [problem] = check_resource(broken(OBSERVATION, {"/meta": {"profile": [f"{_BASE}dn-consent"]}}))
    assert (problem.pointer, problem.message) == ("/meta/profile/0", "a profile for Consent")


def test_a_claim_may_name_its_version() -> None:
    score = broken(
        resource("pain-score/p1"),
        {"/meta/profile/0": f"{_BASE}dn-pain-score|0.1.0", "/valueInteger": 101},
    )
    assert [problem.pointer for problem in check_resource(score)] == ["/valueInteger"]


def test_an_extension_of_ours_is_kept_to_its_definition_wherever_it_stands() -> None:
    """In a resource that claims nothing too."""
    wrong = {"url": f"{_BASE}pain-moment", "valueCode": "before"}
    unknown = {"url": f"{_BASE}pain-hour", "valueCode": "baseline"}
    pointers = [
        problem.pointer
        for problem in check_resource({**OBSERVATION, "extension": [wrong, unknown]})
    ]
    assert pointers == ["/extension/0/valueCode", "/extension/1/url"]


def test_no_message_holds_a_value_of_the_document() -> None:
    secret = broken(resource("complaint"), {"/code/coding/1/code": "jan-jansen", "/language": "jj"})
    problems = check_resource(secret)
    assert problems
    assert not any("jan" in str(problem) or "jj" in problem.message for problem in problems)


@pytest.mark.parametrize("name", _NAMES)
def test_what_is_withdrawn_is_right(name: str) -> None:
    """Each resource of each example, entered in error, meets its profile still."""
    for entry in example(name)["entry"]:
        if can_be_entered_in_error(entry["resource"]["resourceType"]):
            assert check_resource(mark_entered_in_error(entry["resource"])) == ()


@pytest.mark.parametrize("name", ["case-report", "adverse-events"])
def test_what_a_server_holds_is_right(name: str) -> None:
    """With a version and a time of its own, its own ids and references by type and id."""
    ids = {
        entry["fullUrl"]: f"{entry['resource']['resourceType']}/{n}"
        for n, entry in enumerate(example(name)["entry"])
    }
    for number, entry in enumerate(example(name)["entry"]):
        text = jsontext.pretty(entry["resource"])
        for url, path in ids.items():
            text = text.replace(url, path)
        value = jsontext.parse(text.encode())
        value["meta"] |= {"versionId": "1", "lastUpdated": "2026-01-01T10:00:00Z"}
        assert check_resource({**value, "id": str(number)}) == ()


def test_no_generated_session_has_an_error() -> None:
    @each_session(size(150, 1000))
    def is_right(document: dict[str, Any]) -> None:
        session = read_session(jsontext.canonical(document).encode())
        assert check_bundle(map_session(session).bundle()) == ()

    is_right()


@pytest.mark.parametrize("name", ["undetermined", "needled-although-excluded"])
def test_nothing_odd_makes_it_raise(name: str) -> None:
    """Values of wrong shapes anywhere in a session: named, never a crash."""
    chance = random.Random(name)
    places = list(_places(example(name)))
    for pointer in chance.sample(places, 60):
        assert isinstance(
            check_bundle(broken(example(name), {pointer: chance.choice(_ODD)})), tuple
        )


def _places(value: Any, pointer: str = "") -> list[str]:
    """The pointers of all members and items."""
    steps = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    results = []
    for step, inner in steps:
        here = f"{pointer}/{step}"
        results += [here, *_places(inner, here)]
    return results


_MINE = {"system": "https://codes.example/mine", "code": "mtrp"}


@pytest.mark.parametrize(
    "reported",
    [
        {"complaint": {"codes": [_MINE]}, "trigger_points": []},
        {"id": "episode", "episode": {"id": "encounter"}},
        {"episode": {"id": "needling/n1"}, "needling": [{"id": "n1", "muscle": "soleus"}]},
    ],
    ids=[
        "a user's code that is a word of ours",
        "a session called episode",
        "a series called as a needling",
    ],
)
def test_what_only_looks_like_another_thing_is_right(reported: dict[str, Any]) -> None:
    required = ("schema", "id", "recorded_at", "started_at", "practice", "practitioner", "patient")
    document = {
        key: session_document("case-report")[key] for key in (*required, "test_data")
    } | reported
    session = read_session(jsontext.canonical(document).encode())
    assert check_bundle(map_session(session).bundle()) == ()
