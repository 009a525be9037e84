"""Medicines that speak against an answer of the intake: by ATC code or by a known name, never by likeness."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.screening import assess
from dnfhir.warnings import Warned
from dnfhir.warnings.medication import (
    against_anticoagulants,
    against_diabetes,
    against_weakened_immune_system,
)
from dnfhir.warnings.reference import medicines
from tests.documents import case
from tests.session.documents import GONE, Json, changed, read

_ATC = "http://www.whocc.no/atc"
_RULES = {
    "anticoagulants": against_anticoagulants,
    "diabetes": against_diabetes,
    "weakened_immune_system": against_weakened_immune_system,
}


def warned_at(name: str, answer: Any, *medication: Json) -> list[str]:
    """The places that the rule for `name` names, with this answer to its question."""
    changes = {f"/screening/contraindications/{name}": answer, "/medication": list(medication)}
    return list(_RULES[name](read(changed(changes))))


def coded(code: str, system: str = _ATC) -> Json:
    return {"code": {"system": system, "code": code}}


@pytest.mark.parametrize(
    ("name", "medicine"),
    [
        ("anticoagulants", coded("B01AF02")),
        ("anticoagulants", coded("b01aa07", "urn:oid:2.16.840.1.113883.6.73")),
        ("anticoagulants", {"text": "acenocoumarol volgens trombosedienst"}),
        ("anticoagulants", {"text": "FENPROCOUMON 3 mg"}),
        ("anticoagulants", {"text": "Xarelto 20mg 1dd1"}),
        ("anticoagulants", {"text": "ascal, carbasalaatcalcium"}),
        ("anticoagulants", {"text": "bloedverdunners"}),
        (
            "anticoagulants",
            {"code": {"system": "urn:x", "code": "1", "display": "Dabigatran etexilate 110 mg"}},
        ),
        ("diabetes", coded("A10BA02")),
        ("diabetes", {"text": "metformine/sitagliptine 850/50"}),
        ("diabetes", {"text": "insuline glargine"}),
        ("weakened_immune_system", coded("L04AX03")),
        ("weakened_immune_system", coded("L01")),
        ("weakened_immune_system", {"text": "methotrexaat 15 mg per week"}),
        ("weakened_immune_system", {"text": "chemokuur, cisplatine"}),
    ],
)
@pytest.mark.parametrize("answer", ["absent", "not_asked", GONE])
def test_a_medicine_against_an_answer_warns_whether_absent_or_not_asked(
    name: str, medicine: Json, answer: Any
) -> None:
    assert warned_at(name, answer, {"text": "paracetamol"}, medicine) == ["/medication/1"]


@pytest.mark.parametrize("name", _RULES)
def test_nothing_is_warned_of_what_was_answered_present(name: str) -> None:
    taken = coded({"anticoagulants": "B01AF02", "diabetes": "A10BA02"}.get(name, "L04AD01"))
    assert warned_at(name, "absent", taken)
    assert not warned_at(name, "present", taken)


@pytest.mark.parametrize(
    "medicine",
    [
        {"text": "paracetamol"},
        {"text": "geen bloedverdunners"},
        {"text": "no anticoagulants"},
        {"text": "heparinoid crème"},
        coded("N02BE01"),
        coded("B01AF02", "http://snomed.info/sct"),
        coded("B01"),
    ],
)
def test_another_medicine_a_denied_one_and_another_code_system_are_let_pass(medicine: Json) -> None:
    assert not any(warned_at(name, "absent", medicine) for name in _RULES)


@pytest.mark.parametrize(
    ("name", "brand"),
    [
        ("diabetes", "Lantus 20 EH"),
        ("diabetes", "NovoRapid bij de maaltijd"),
        ("diabetes", "Tresiba"),
        ("weakened_immune_system", "Humira"),
        ("weakened_immune_system", "Enbrel 50 mg"),
        ("weakened_immune_system", "Remicade, infuus"),
    ],
)
def test_a_patient_tells_the_name_on_the_box(name: str, brand: str) -> None:
    assert warned_at(name, "absent", {"text": brand})


def test_every_medicine_has_a_source_and_no_name_stands_for_two_questions() -> None:
    names = [
        (name, asked)
        for asked in _RULES
        for medicine in medicines(asked)
        for name in medicine.names
    ]
    assert {asked for _, asked in names} == set(_RULES)
    assert len(dict(names)) == len({name for name, _ in set(names)}) == len(set(names))


def test_the_prefixes_are_the_three_groups_of_the_issue() -> None:
    groups = {asked: [one.atc for one in medicines(asked) if not one.names] for asked in _RULES}
    assert groups == {
        "anticoagulants": ["B01A"],
        "diabetes": ["A10"],
        "weakened_immune_system": ["L01", "L04"],
    }


def test_case_08_anticoagulants_reported_and_decided_together_warns_of_nothing() -> None:
    decision = assess(read(case("08-")))
    assert (decision.outcome, decision.reasons) == (
        "eligible_by_joint_decision",
        ("anticoagulants",),
    )
    assert decision.warnings == ()


def test_case_08b_the_same_answered_absent_is_warned_of_at_both_medicines() -> None:
    decision = assess(read(case("08b-")))
    assert decision.outcome == "eligible"
    assert decision.warned == (
        Warned("medication_against_anticoagulants", ("/medication/0", "/medication/1")),
    )
