"""A current through somebody with a pacemaker or epilepsy."""

from __future__ import annotations

import pytest

from dnfhir.warnings.electricity import on_epilepsy, on_pacemaker
from tests.session.documents import Json, changed, read

_RULES = {"pacemaker": on_pacemaker, "epilepsy": on_epilepsy}


def at(name: str, answer: str, changes: Json) -> list[str]:
    return list(
        _RULES[name](read(changed({f"/screening/contraindications/{name}": answer, **changes})))
    )


@pytest.mark.parametrize("name", _RULES)
@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"/needling/1/stimulation": "elektrisch, 2 Hz"}, "/needling/1/stimulation"),
        ({"/needling/0/stimulation": "PENS"}, "/needling/0/stimulation"),
        ({"/needling/0/stimulation": "electrical current, 10 min"}, "/needling/0/stimulation"),
        (
            {"/needling/0/stimulation": "geen TENS, wel elektrisch via de naald"},
            "/needling/0/stimulation",
        ),
        ({"/needling/0/stimulation": "niet pijnlijk, elektrisch 2 Hz"}, "/needling/0/stimulation"),
        ({"/other_treatment/0/treatment": "TENS"}, "/other_treatment/0"),
        ({"/other_treatment/0/treatment": "elektrotherapie"}, "/other_treatment/0"),
        ({"/other_treatment/0/treatment": "kwibusstroom, elektrisch"}, "/other_treatment/0"),
    ],
)
def test_a_current_is_warned_of_only_where_it_may_harm(
    name: str, changes: Json, pointer: str
) -> None:
    assert at(name, "present", changes) == [pointer]
    assert at(name, "absent", changes) == []


@pytest.mark.parametrize("stimulation", ["manueel", "intense rotatie", "pistoning, tense band"])
def test_the_hand_is_no_current(stimulation: str) -> None:
    assert at("pacemaker", "present", {"/needling/0/stimulation": stimulation}) == []


@pytest.mark.parametrize(
    "stimulation",
    [
        "geen elektrische stimulatie",
        "manueel, zonder stroom",
        "no electrical stimulation",
        "niet-elektrisch",
    ],
)
def test_a_current_that_is_denied_is_none(stimulation: str) -> None:
    assert at("pacemaker", "present", {"/needling/0/stimulation": stimulation}) == []


@pytest.mark.parametrize(
    ("name", "other", "warned"),
    [
        ("pacemaker", {"text": "Pacemaker sinds 2019", "state": "present"}, True),
        ("pacemaker", {"text": "pacemaker", "state": "absent"}, False),
        ("pacemaker", {"text": "ICD", "state": "present"}, True),
        ("pacemaker", {"text": "ruggenmergstimulator", "state": "present"}, True),
        ("pacemaker", {"text": "keloïd", "state": "present"}, False),
        ("epilepsy", {"text": "epileptische aanvallen", "state": "present"}, True),
        (
            "epilepsy",
            {"code": {"system": "urn:x", "code": "1", "display": "Epilepsy"}, "state": "present"},
            True,
        ),
    ],
)
def test_one_that_was_written_among_the_others_counts(name: str, other: Json, warned: bool) -> None:
    others = [{"id": "c1", "weight": "relative", **other}]
    changes = {"/needling/0/stimulation": "PENS", "/screening/contraindications/other": others}
    assert at(name, "absent", changes) == (["/needling/0/stimulation"] if warned else [])
