"""Exit codes: one for each kind of failure, the gravest wins over several documents."""

from __future__ import annotations

import pytest

from dnfhir import errors
from dnfhir.errors import Problem


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ([], 0),
        ([0, 0], 0),
        ([0, 75], 75),
        ([75, 69, 65], 65),
        ([65, 76], 76),
        ([76, 74, 77, 78], 78),
        ([78, 70], 70),
    ],
)
def test_the_gravest_code_of_several_documents_wins(codes: list[int], expected: int) -> None:
    assert errors.worst(codes) == expected


def test_each_failure_has_the_code_that_engines_branch_on() -> None:
    kinds: dict[type[errors.DnfhirError], int] = {
        errors.SessionError: 65,
        errors.BundleError: 65,
        errors.RefusedError: 69,
        errors.StorageError: 74,
        errors.TemporaryError: 75,
        errors.UnknownOutcomeError: 75,
        errors.ConflictError: 76,
        errors.AuthError: 77,
        errors.ConfigError: 78,
    }
    assert {kind: kind.exit_code for kind in kinds} == kinds


def test_a_problem_says_where_what_and_what_would_be_right() -> None:
    problem = Problem(
        "/needling/0/muscle",
        "unknown muscle",
        "a muscle of the vocabulary",
        ("multifidus", "piriformis"),
    )
    assert str(problem) == (
        "/needling/0/muscle: unknown muscle; expected a muscle of the vocabulary; "
        "did you mean multifidus or piriformis?"
    )
    assert problem.as_json()["suggestions"] == ["multifidus", "piriformis"]
    assert Problem("", "not JSON").as_json() == {"pointer": "", "message": "not JSON"}
