"""An allergy to nickel and what the needles are made of: absolute unless every needle is known to hold none."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.answers import needled_without_nickel
from dnfhir.screening import assess
from dnfhir.terms import concepts
from dnfhir.terms.needle_materials import is_nickel_free, nickel_free_codes
from dnfhir.terms.tables import mark
from dnfhir.warnings import Warned
from tests.documents import case
from tests.session.documents import GONE, Json, changed, read

_DECISION = {"taken": True, "at": "2014-03-05T10:07:00+01:00"}
_WARNING = "nickel_allergy_with_nickel_free_needle"


def allergic(first: Any, second: Any, **more: Any) -> Json:
    """The case report with an allergy to nickel and these materials of its two needles."""
    changes = {"/needling/0/needle/material": first, "/needling/1/needle/material": second}
    kept = {pointer: value for pointer, value in changes.items() if value is not GONE}
    together = {f"/screening/{name}": value for name, value in more.items()}
    return changed({"/screening/contraindications/nickel_allergy": "present", **kept, **together})


@pytest.mark.parametrize(
    "material", ["gold", "goud", "zilver", "titanium", "nikkelvrij", "nickel-free steel"]
)
def test_only_nickel_free_needles_leave_it_to_a_joint_decision_and_warn(material: str) -> None:
    without = assess(read(allergic(material, "gold")))
    together = assess(read(allergic(material, "gold", joint_decision=_DECISION)))
    assert (without.outcome, together.outcome) == ("not_advised", "eligible_by_joint_decision")
    assert without.reasons == together.reasons == ("nickel_allergy",)
    pointers = ("/needling/0/needle/material", "/needling/1/needle/material")
    assert together.warned == (Warned(_WARNING, pointers),)


@pytest.mark.parametrize(
    "material", ["stainless steel", "RVS", "verguld", "gold-plated", "silicone coated", GONE]
)
def test_one_needle_with_nickel_or_of_unknown_material_excludes(material: Any) -> None:
    decision = assess(read(allergic("gold", material, joint_decision=_DECISION)))
    assert (decision.outcome, decision.reasons) == ("excluded", ("nickel_allergy",))
    assert _WARNING not in decision.warnings


@pytest.mark.parametrize("changes", [{"/needling": []}, {"/needling/0/needle": GONE}])
def test_nothing_needled_and_a_needle_not_described_are_not_known_to_be_free(changes: Json) -> None:
    document = changed(changes, allergic("gold", "gold", joint_decision=_DECISION))
    assert not needled_without_nickel(read(document))
    assert assess(read(document)).outcome == "excluded"


def test_an_allergy_to_chromium_stays_absolute_and_an_absent_one_is_no_warning() -> None:
    gold = {"/needling/0/needle/material": "gold", "/needling/1/needle/material": "gold"}
    chromium = assess(
        read(changed({**gold, "/screening/contraindications/chromium_allergy": "present"}))
    )
    assert chromium.outcome == "excluded"
    assert _WARNING not in assess(read(changed(gold))).warnings


def test_every_material_says_whether_it_holds_nickel_and_what_is_plated_or_coated_does() -> None:
    marks = {key: mark("needle_material", key, "nickel") for key in concepts("needle_material")}
    assert set(marks.values()) == {"free", "holds"}
    assert all(
        value == "holds" for key, value in marks.items() if "plated" in key or "coated" in key
    )
    assert nickel_free_codes() == {"gold", "silver", "titanium", "nickel-free-steel"}
    assert not is_nickel_free(None)
    assert not is_nickel_free("unobtainium")


def test_case_28_a_gold_needle_by_joint_decision() -> None:
    decision = assess(read(case("28-")))
    assert (decision.outcome, decision.reasons) == (
        "eligible_by_joint_decision",
        ("nickel_allergy",),
    )
    assert decision.warned == (Warned(_WARNING, ("/needling/0/needle/material",)),)
