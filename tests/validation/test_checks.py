"""The checks together: all errors of a document, and no crash whatever it is."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dnfhir.fhir.resource_types import words
from dnfhir.validation import check_bundle, check_resource, validate_document
from tests.validation.samples import BUNDLE, GONE, PATIENT, RIGHT, broken


def test_all_errors_are_named_not_only_the_first() -> None:
    wrong = broken(
        BUNDLE,
        {
            "/entry/0/resource/gender": "x",
            "/entry/1/resource/code": [],
            "/entry/1/resource/subject": GONE,
            "/entry/2/resource/valueInteger": "101",
            "/entry/3/resource/status": GONE,
            "/entry/3/request/url": "Procedure/other",
        },
    )
    assert [problem.pointer for problem in validate_document(wrong)] == [
        "/entry/0/resource/gender",
        "/entry/1/resource/code",
        "/entry/1/resource/subject",
        "/entry/2/resource/valueInteger",
        "/entry/3/request/url",
        "/entry/3/resource/status",
    ]


@pytest.mark.parametrize("document", [None, 1, "Patient", [PATIENT]])
def test_what_is_no_object_is_no_fhir(document: object) -> None:
    [problem] = validate_document(document)
    assert problem.pointer == ""


#: Words that make random documents look like FHIR, so that the checks go deep into them.
_NAMES = st.sampled_from(
    sorted(
        words(
            """
            resourceType entry resource request url type id fullUrl contained text div status code coding system
            value valueInteger valueString _status extension subject reference method identifier ifNoneExist start
            end meta versionId clinicalStatus verificationStatus component name performedPeriod parameter a/b ~
            """
        )
    )
)
_WORDS = st.sampled_from(
    sorted(
        words(
            """
            Bundle Patient Observation Condition Procedure Consent Parameters transaction history # #a urn:uuid:x
            POST PUT Patient/1 2024 2024-02-30 2024-01-01T00:00:00Z <div/> http://x
            """
        )
    )
)
_LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.text() | _WORDS
)
_JSON = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(_NAMES | st.text(max_size=5), inner, max_size=6)
    ),
    max_leaves=40,
)


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(document=_JSON, members=st.dictionaries(_NAMES, _JSON, max_size=6))
@example(document=None, members={"valueInteger": Decimal("NaN")})
def test_no_document_makes_the_checks_raise(document: Any, members: dict[str, Any]) -> None:
    validate_document(document)
    check_bundle(document)
    check_bundle({"type": "transaction", **members, "resourceType": "Bundle"})
    check_bundle(
        {"resourceType": "Bundle", "type": "transaction", "entry": [{"resource": members}]}
    )
    for kind in ("Observation", "Condition", "Procedure", "Consent", "Parameters"):
        check_resource({**members, "resourceType": kind})


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), value=_JSON)
def test_no_value_in_place_of_another_makes_the_checks_raise(
    data: st.DataObject, value: Any
) -> None:
    check_bundle(broken(BUNDLE, {data.draw(st.sampled_from(_POINTERS)): value}))


def _pointers(value: Any, pointer: str = "") -> list[str]:
    members = (
        enumerate(value)
        if isinstance(value, list)
        else value.items()
        if isinstance(value, dict)
        else ()
    )
    below = [(f"{pointer}/{key}", item) for key, item in members]
    return [at for at, _ in below] + [
        deeper for at, item in below for deeper in _pointers(item, at)
    ]


_POINTERS = _pointers(BUNDLE)


def test_depth_is_no_matter() -> None:
    item: dict[str, Any] = {"linkId": "1"}
    for _ in range(3000):
        item = {"linkId": "1", "item": [item]}
    assert (
        validate_document(
            {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [item]}
        )
        == ()
    )


def test_no_message_holds_a_value_of_the_document() -> None:
    secret = "Zebra77"
    for pointer in _POINTERS:
        if pointer != "/resourceType":
            problems = check_bundle(broken(BUNDLE, {pointer: secret}))
            assert secret not in "".join(map(str, problems)), pointer


def test_the_checks_and_the_models_agree_on_one_break() -> None:
    """What fhir.resources refuses in a sample with one member gone, doubled or renamed, the checks refuse too."""
    from fhir.resources.R4B import get_fhir_model_class

    for sample in RIGHT:
        model: Any = get_fhir_model_class(sample["resourceType"])
        model.model_validate(sample)
        for pointer in _pointers(sample):
            for value in (GONE, [[]], "", {"x": 1}, None, -1):
                changed = broken(sample, {pointer: value})
                if _refused(model, changed):
                    assert validate_document(changed), (sample["resourceType"], pointer, value)


def _refused(model: Any, document: dict[str, Any]) -> bool:
    try:
        model.model_validate(document)
    except (ValueError, AttributeError, TypeError, KeyError):
        return True
    return False


def test_importing_the_package_does_not_load_the_definitions() -> None:
    code = "import sys, dnfhir.validation; print('fhir.resources' in sys.modules, 'pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
