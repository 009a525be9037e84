"""What no session allows is left out and named, the smallest part of it; only what every session has is demanded."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.errors import BundleError
from dnfhir.mappers.reverse.unmap import unmap
from tests.mappers.full_session import full_session
from tests.mappers.parts import Json
from tests.mappers.reverse.test_unmap_edited import Edit, after, bundled, named, remove, says

SECRET = "Jan Jansen 123456782"


def of_type(resources: dict[str, Json], kind: str) -> Json:
    return next(resource for resource in resources.values() if resource["resourceType"] == kind)


def number(resources: dict[str, Json], value: object) -> None:
    extensions = resources["encounter"]["extension"]
    result = next(one for one in extensions if one["url"].endswith("session-number"))
    result["valuePositiveInt"] = value


BAD: dict[str, tuple[Edit, tuple[str, ...], str]] = {
    "a gender that is none": (
        lambda resources: resources["patient"].update(gender=SECRET), ("patient", "sex"), "Patient.gender",
    ),
    "a birth date that is none": (
        lambda resources: resources["patient"].update(birthDate="1958-3-1"),
        ("patient", "birth_date"),
        "Patient.birthDate",
    ),
    "half a character": (
        lambda resources: resources["patient"]["name"][0].update(family="\ud83d"), ("patient", "name", "family"),
        "Patient.name.family",
    ),
    "a session number below one": (
        lambda resources: number(resources, -1), ("episode", "session_number"),
        "Encounter.extension(session-number).valuePositiveInt",
    ),
    "a visit that ends before it begins": (
        lambda resources: resources["encounter"]["period"].update(end="2014-03-04T10:00:00+01:00"), ("ended_at",),
        "Encounter.period.end",
    ),
    "a score from before the birth": (
        lambda resources: resources["pain-score/p1"].update(effectiveDateTime="1914-03-05T10:00:00+01:00"),
        ("pain_scores", "p1"), "pain-score/p1",
    ),
    "a score off its scale": (
        lambda resources: resources["pain-score/p1"].update(valueInteger=140), ("pain_scores", "p1"), "pain-score/p1",
    ),
    "a language that no session has": (
        lambda resources: resources["encounter"].update(language="de"), ("language",), "Encounter.language",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_one_bad_element_costs_no_more_than_itself(case: str) -> None:
    """Every other item still comes back, and nothing that somebody wrote is repeated."""
    edit, path, where = BAD[case]
    whole = after(lambda resources: None).document()
    back = after(edit)
    assert not says(back.document(), path)
    assert ("not read", where) in named(back)
    assert len(back.document()["needling"]) == len(whole["needling"])
    assert len(back.document()["pain_scores"]) == len(whole["pain_scores"]) - (
        path[0] == "pain_scores"
    )
    assert SECRET not in str(back.unread)


LACKING: dict[str, tuple[Edit, str]] = {
    "no start": (lambda resources: resources["encounter"]["period"].pop("start"), "Encounter.period.start is missing"),
    "a start without a time": (
        lambda resources: resources["encounter"]["period"].update(start="2014-03-05"), "Encounter.period.start",
    ),
    "nobody treated": (lambda resources: resources["encounter"].pop("participant"), "names no Practitioner"),
    "no practice": (lambda resources: resources["encounter"].pop("serviceProvider"), "names no Organization"),
    "a patient without a number": (lambda resources: resources["patient"].pop("identifier"), "Patient.identifier"),
    "a patient with an old number": (
        lambda resources: resources["patient"]["identifier"][0].update(use="old"), "Patient.identifier",
    ),
    "a number that nobody has": (
        lambda resources: resources["patient"]["identifier"][0].update(value="123456789"), "Patient.identifier",
    ),
    "a therapist without a system": (
        lambda resources: resources["practitioner"].update(identifier=[{"value": "1"}]), "Practitioner.identifier",
    ),
    "a record without its time": (lambda resources: resources["provenance"].pop("recorded"), "Provenance.recorded"),
}  # fmt: skip


@pytest.mark.parametrize("case", LACKING)
def test_what_every_session_has_is_demanded_in_words_of_fhir(case: str) -> None:
    edit, message = LACKING[case]
    with pytest.raises(BundleError) as error:
        after(edit)
    assert message in str(error.value)
    assert all(problem.pointer.startswith("/entry/") for problem in error.value.problems)
    assert "started_at" not in str(error.value) and "123456789" not in str(error.value)


def test_a_bundle_without_the_patient_is_reported_so() -> None:
    bundle, resources = bundled(full_session())
    remove(bundle, resources["patient"])
    with pytest.raises(
        BundleError, match=r"Encounter\.subject names no Patient that is in the Bundle"
    ):
        unmap(bundle)


@pytest.mark.parametrize("value", ["\ud83d", {"\ud83d": 1}, 10**40, float("nan")])
@pytest.mark.parametrize("role", ["complaint", "needling/n1", "patient", "encounter", "posture"])
def test_what_json_cannot_hold_is_left_out(role: str, value: Any) -> None:
    """Python callers may hand over what no file holds."""

    def edit(resources: dict[str, Json]) -> None:
        for element in (
            "note",
            "valueString",
            "text",
            "name",
            "birthDate",
            "performedDateTime",
            "statusReason",
        ):
            resources[role][element] = value

    unread = after(edit).unread
    assert all((one.where + one.reason).isprintable() for one in unread)


OTHERS: dict[str, tuple[list[Json], list[Json], bool]] = {
    "a hospital's number first": ([{"use": "usual", "system": "urn:hospital", "value": "7"}], [], False),
    "an old number first": (
        [{"use": "old", "system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "999990020"}], [], False,
    ),
    "an old number after it": ([], [{"use": "old", "system": "urn:hospital", "value": "8"}], False),
    "an official one after it": ([], [{"use": "official", "system": "urn:hospital", "value": "9"}], True),
}  # fmt: skip


@pytest.mark.parametrize("case", OTHERS)
def test_of_several_numbers_the_official_or_national_one_is_taken_and_the_others_are_named(
    case: str,
) -> None:
    before, behind, is_other = OTHERS[case]

    def edit(resources: dict[str, Json]) -> None:
        resources["patient"]["identifier"] = [*before, *resources["patient"]["identifier"], *behind]

    back = after(edit)
    stated = back.document()["patient"]["identifier"]
    assert (stated == full_session()["patient"]["identifier"]) is not is_other
    assert named(back) == {("not read", "patient.identifier")}


def test_the_practices_number_is_the_one_that_the_session_is_named_by() -> None:
    other = {"use": "official", "system": "urn:hospital", "value": "7"}
    back = after(lambda resources: resources["practice"]["identifier"].insert(0, other))
    assert back.document()["practice"]["identifier"] == full_session()["practice"]["identifier"]
    assert back.unread == ()
    changed = after(lambda resources: resources["practice"].update(identifier=[other]))
    assert ("differs", "practice.identifier") in named(changed)


def test_of_several_names_the_official_one_is_taken_and_the_others_are_named() -> None:
    maiden = {"use": "maiden", "family": "Meisje"}
    back = after(lambda resources: resources["patient"]["name"].insert(0, maiden))
    assert back.document()["patient"]["name"] == full_session()["patient"]["name"]
    assert named(back) == {("not read", "patient.name")}


def test_a_name_reported_in_text_only_is_named() -> None:
    back = after(lambda resources: resources["practitioner"].update(name=[{"text": SECRET}]))
    assert "name" not in back.document()["practitioner"]
    assert named(back) == {("not read", "practitioner.name")}
    assert SECRET not in str(back.unread)
