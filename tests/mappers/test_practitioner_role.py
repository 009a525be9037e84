"""What the therapist works as: a word with its codes, a code as chosen, text alone; and back."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import practitioner_role
from tests.mappers.parts import Json, back, changed, edited, roles

CHOSEN = {"system": "http://snomed.info/sct", "code": "722138006", "display": "Physiotherapy"}
ROLE = "practitioner-role"


def therapist(specialty: Any) -> Json:
    """The case report by a therapist who works as this; `...` is not told."""
    document = changed("case-report")
    document["practitioner"] = {**document["practitioner"], "specialty": specialty}
    return document


def specialty_of(specialty: Any) -> Json:
    (result,) = roles(therapist(specialty))[ROLE]["specialty"]
    assert isinstance(result, dict)
    return result


def test_who_tells_no_specialty_has_no_role() -> None:
    assert ROLE not in roles(changed("case-report"))


def test_it_names_the_therapist_and_the_practice_and_is_active() -> None:
    resources = roles(therapist("fysiotherapeut"))
    role, encounter = resources[ROLE], resources["encounter"]
    assert role["active"] is True
    assert role["practitioner"] == encounter["participant"][0]["individual"]
    assert role["organization"] == encounter["serviceProvider"]
    assert (
        "<p>Specialisme: fysiotherapie, Sam Voorbeeld (Voorbeeldpraktijk Fysiotherapie).</p>"
        in role["text"]["div"]
    )


def test_a_word_has_the_codes_of_snomed_ct_and_of_the_dutch_register_beside_ours() -> None:
    result = specialty_of("Fysiotherapeut")
    assert result["text"] == "fysiotherapie"
    assert [(code["system"].rpartition("/")[2], code["code"]) for code in result["coding"]] == [
        ("sct", "722138006"),
        ("uzi-rolcode", "04.000"),
        ("dry-needling", "physiotherapy"),
    ]


def test_a_specialisation_has_its_own_code_first_and_the_group_after_it() -> None:
    codes = [code["code"] for code in specialty_of("manueel therapeut")["coding"]]
    assert codes == ["physiotherapy-manual", "722138006"]


def test_text_that_the_vocabulary_does_not_know_gets_no_code() -> None:
    assert specialty_of("hippotherapeut") == {"text": "hippotherapeut"}


def test_a_code_is_the_therapists_own_choice() -> None:
    assert specialty_of(CHOSEN) == {
        "coding": [{**CHOSEN, "userSelected": True}],
        "text": "fysiotherapie",
    }


@pytest.mark.parametrize(
    "specialty", ["fysiotherapeut", "Sports physiotherapy", "hippotherapeut", CHOSEN]
)
def test_it_comes_back_as_written(specialty: Any) -> None:
    assert back(practitioner_role, therapist(specialty)) == {
        "practitioner": {"specialty": specialty}
    }


def test_of_several_the_first_is_taken_and_the_others_are_named() -> None:
    stated, unread = edited(
        practitioner_role,
        therapist("fysiotherapeut"),
        ROLE,
        lambda resource: resource["specialty"].append({"text": "osteopaat"}),
    )
    assert stated == {"practitioner": {"specialty": "fysiotherapeut"}}
    assert unread == ["practitioner-role.specialty"]


def test_withdrawn_it_says_nothing() -> None:
    marked = {
        "url": "https://dnfhir.example/fhir/StructureDefinition/entered-in-error",
        "valueBoolean": True,
    }
    stated, _ = edited(
        practitioner_role,
        therapist("fysiotherapeut"),
        ROLE,
        lambda resource: resource.update(modifierExtension=[marked]),
    )
    assert stated == {}
