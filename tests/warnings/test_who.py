"""Who the patient is and who spoke for them: sex, age and consent; birth dates that databases invent."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import map_session
from dnfhir.screening import assess
from dnfhir.session.normal_form import normal_form
from dnfhir.session.people import DATABASE_DEFAULTS
from tests.documents import case
from tests.session.documents import GONE, Json, changed, read


def warnings(changes: Json) -> tuple[str, ...]:
    return assess(read(changed(changes))).warnings


@pytest.mark.parametrize(
    ("sex", "answer", "warned"),
    [
        ("male", "present", True),
        ("male", "absent", False),
        ("female", "present", False),
        ("other", "present", False),
    ],
)
def test_male_and_pregnant(sex: str, answer: str, warned: bool) -> None:
    changes = {"/patient/sex": sex, "/screening/contraindications/pregnancy": answer}
    assert ("male_and_pregnant" in warnings(changes)) is warned


@pytest.mark.parametrize(
    ("born", "by", "given", "warned"),
    [
        ("1998-03-05", "moeder", True, "consent_by_another_from_16"),
        ("1998-03-06", "moeder", True, None),
        ("1958", "de dochter", False, "consent_by_another_from_16"),
        ("1958", GONE, True, None),
        ("1998", "moeder", True, None),
        (GONE, "moeder", True, None),
        ("2002-03-05", GONE, True, None),
        ("2002-03-06", GONE, True, "consent_alone_under_12"),
        ("2002-03-06", GONE, False, None),
        ("2002-03-06", "moeder", True, None),
        ("2002-03-06", "de patiënt", True, "consent_alone_under_12"),
        ("2002-03-06", "patient", True, "consent_alone_under_12"),
        ("2002-03-06", "zelf", True, "consent_alone_under_12"),
        ("2002-03-06", ["de patiënt (11 jaar)"], True, "consent_alone_under_12"),
        ("2002-03-06", "de patiënt en moeder", True, None),
        ("2002-03-06", "de moeder van de patiënt", True, None),
        ("2002-03-06", "the patient's mother", True, None),
        ("2002-03-06", "de patiënt", False, None),
        ("2002-03-06", ["moeder", "vader"], True, None),
        ("2001-03-06", ["de patiënt", "moeder"], True, None),
        ("2002", GONE, True, None),
    ],
)
def test_who_may_consent_at_which_age(born: Any, by: Any, given: bool, warned: str | None) -> None:
    consent = {"explained": True, "given": given} | ({} if by is GONE else {"by": by})
    result = warnings({"/patient/birth_date": born, "/screening/consent": consent})
    ages = {"consent_by_another_from_16", "consent_alone_under_12"}
    assert ages & set(result) == ({warned} if warned else set())


@pytest.mark.parametrize(
    ("by", "warned"),
    [
        ("de patiënt (16 jaar, WGBO) en zijn moeder", False),
        ("Patiënte", False),
        ("moeder en patiënt", False),
        ("the patient, and her father", False),
        ("de moeder van de patiënt", True),
        ("patiënt's moeder", True),
        ("the patient's mother", True),
        ("de dochter van patiënt", True),
        ("zelf", False),
        ("zij zelf", False),
        ("patiënte zelf", False),
        ("herself", False),
        ("de cliënt", False),
        ("cliënte en partner", False),
        ("betrokkene", False),
        ("moeder van cliënt", True),
        (["zelf", "de partner"], False),
        (["moeder", "vader"], True),
        (["de moeder", "de patiënt"], False),
        (["de patiënt (16 jaar)", "zijn moeder"], False),
        (["de moeder van de patiënt", "de vader van de patiënt"], True),
    ],
)
def test_who_answers_together_with_somebody_answers_too(by: str | list[str], warned: bool) -> None:
    consent = {"explained": True, "given": True, "by": by}
    assert ("consent_by_another_from_16" in warnings({"/screening/consent": consent})) is warned


@pytest.mark.parametrize("default", DATABASE_DEFAULTS)
def test_a_databases_default_is_unknown_everywhere(default: str) -> None:
    changes = {"/patient/birth_date": default}
    session, without = read(changed(changes)), read(changed({"/patient/birth_date": GONE}))
    decision = assess(session)
    assert (decision.outcome, decision.reasons) == ("undetermined", ("child_not_asked",))
    assert "birth_date_is_a_default" in decision.warnings
    assert "birth_date_is_a_default" not in assess(without).warnings
    assert normal_form(session) == normal_form(without)
    resources = [
        [entry.resource for entry in map_session(one).entries] for one in (session, without)
    ]
    assert resources[0] == resources[1]


@pytest.mark.parametrize("near", ["1900-01-02", "1900-01", "1900"])
def test_a_date_beside_a_default_is_none(near: str) -> None:
    changes = {
        "/patient/birth_date": near,
        "/started_at": "1950-03-05T10:00:00+01:00",
        "/ended_at": GONE,
    }
    session = read(changed(changes | {"/episode": GONE}))
    assert "birth_date_is_a_default" not in assess(session).warnings
    assert session.patient.born == near


def test_the_minimum_of_a_date_type_makes_no_adult() -> None:
    minvalue, none = (
        assess(read(case("birth-date-minvalue"))),
        assess(read(case("birth-date-none"))),
    )
    assert minvalue.outcome == none.outcome == "undetermined"
    assert minvalue.reasons == none.reasons == ("child_not_asked",)
    assert set(minvalue.warnings) - set(none.warnings) == {"birth_date_is_a_default"}
