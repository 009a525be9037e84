"""The check can fail: what is wrong on purpose is found, by our own validation and by the official engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers.forward.profiles import OWN_PROFILES
from dnfhir.validation import check_bundle
from tests.profiles.defects import DEFECTS
from tests.profiles.defects.detect import shown
from tests.profiles.defects.model import bundle_of, example, place, where
from tests.profiles.defects.reasons import WHY_MISSED
from tests.profiles.defects.report import PAGE, caught_by_engine, caught_by_own, page
from tests.servers.hl7_validator import Validator
from tests.validation.samples import GONE

_ENOUGH = 0.95


@pytest.fixture(scope="module")
def own() -> dict[str, bool]:
    return caught_by_own()


@pytest.fixture(scope="module")
def engine(validator: Validator, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    return caught_by_engine(validator, tmp_path_factory.mktemp("defects"))


def test_there_are_defects_of_every_profile() -> None:
    """At least a hundred, each with a name of its own, on every kind of resource that a session becomes."""
    assert len({defect.name for defect in DEFECTS}) == len(DEFECTS) >= 100
    broken = {(defect.example, defect.role) for defect in DEFECTS if defect.role}
    claimed = {example(name)["entry"][place(example(name), role)]["resource"]["meta"]["profile"][0]
               for name, role in broken}  # fmt: skip
    assert {claim.rpartition("/")[2] for claim in claimed} == {
        *OWN_PROFILES.values(),
        "dn-metal-allergy",
    }


def test_each_defect_changes_what_is_shown() -> None:
    for defect in DEFECTS:
        document, start = shown(defect)
        original = example(defect.example)
        before = original if not start else original["entry"][int(start.split("/")[2])]["resource"]
        assert document != before, defect.name


def test_the_examples_themselves_have_no_error() -> None:
    """Else a defect could seem caught that is not."""
    for name in sorted({defect.example for defect in DEFECTS}):
        assert check_bundle(example(name)) == (), name


def test_our_own_validation_catches_them_before_sending(own: dict[str, bool]) -> None:
    missed = sorted(name for name, caught in own.items() if not caught)
    assert len(missed) <= len(own) * (1 - _ENOUGH), missed


def test_the_official_engine_catches_them(engine: dict[str, bool]) -> None:
    missed = sorted(name for name, caught in engine.items() if not caught)
    assert len(missed) <= len(engine) * (1 - _ENOUGH), missed


def test_the_engine_finds_nothing_in_what_the_defects_are_made_of(
    validator: Validator, tmp_path: Path
) -> None:
    """The same resources before they are broken, each alone as the engine is shown it."""
    file = tmp_path / "resource.json"
    for name, role in sorted({(d.example, d.role) for d in DEFECTS if not d.whole}):
        resource = example(name)["entry"][place(example(name), role)]["resource"]
        file.write_text(jsontext.pretty(resource), encoding="utf-8")
        assert validator.errors(file) == [], (name, role)


def test_the_list_of_what_is_missed_is_true(own: dict[str, bool], engine: dict[str, bool]) -> None:
    """Made again by `python -m tests.profiles.defects.report`; each miss has its reason."""
    missed = {name for caught in (own, engine) for name, result in caught.items() if not result}
    assert missed == WHY_MISSED.keys()
    assert PAGE.read_text(encoding="utf-8") == page(own, engine)


def test_where_a_defect_is_reported_exists_in_the_broken_session() -> None:
    """Every pointer starts at an entry of the Bundle, or names the Bundle itself."""
    for defect in DEFECTS:
        if defect.changes is GONE or not defect.role:
            continue
        index = int(where(defect).split("/")[2])
        assert index < len(bundle_of(defect)["entry"]), defect.name
