"""Numbers of people and practices: one by which they are found, others beside it; and back, nothing lost unnamed."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.fhir.json_values import Json
from dnfhir.mappers import organization, patient, practitioner
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import normal_form
from tests.mappers.parts import back, changed, edited, mapped, read, roles

DUTCH = "http://fhir.nl/fhir/NamingSystem/"
BIG = {"system": f"{DUTCH}big", "value": "19999999904"}
AGB = {"system": f"{DUTCH}agb-z", "value": "04999998"}
UZI = {"system": f"{DUTCH}uzi-nr-pers", "value": "900012345"}
LOCAL = {"system": "urn:oid:2.999.7", "value": "7"}
MAPPERS: Any = {"practitioner": practitioner, "practice": organization}


def numbered(party: str, first: Json, *further: Json) -> Json:
    """The case report with these numbers of its therapist or practice."""
    document = changed("case-report")
    document[party] = {**document[party], "identifier": first, "identifiers": list(further)}
    return document


@pytest.mark.parametrize("party", ["practitioner", "practice"])
def test_further_numbers_are_secondary_and_the_first_finds_the_resource(party: str) -> None:
    document = numbered(party, LOCAL, AGB, UZI)
    assert roles(document)[party]["identifier"] == [
        LOCAL,
        {"use": "secondary", **AGB},
        {"use": "secondary", **UZI},
    ]
    entry = next(entry for entry in mapped(document).entries if entry.role == party)
    assert entry.identifier == LOCAL


@pytest.mark.parametrize("party", ["practitioner", "practice"])
@pytest.mark.parametrize(
    "numbers", [(BIG, AGB, UZI), (LOCAL, BIG), (LOCAL, LOCAL | {"value": "8"}), (UZI,)]
)
def test_they_come_back_each_in_its_place(party: str, numbers: tuple[Json, ...]) -> None:
    """A local number stays the first one, though of several others a national one would be taken."""
    first, *further = numbers
    document = numbered(party, first, *further)
    stated = back(MAPPERS[party], document)[party]
    assert (stated["identifier"], stated.get("identifiers", [])) == (first, further)
    again = unmap(mapped(document).bundle())
    assert (again.document(), again.unread) == (normal_form(read(document)), ())


def test_their_order_says_nothing() -> None:
    one, other = (
        normal_form(read(numbered("practitioner", BIG, *order)))
        for order in ((AGB, UZI), (UZI, AGB))
    )
    assert one == other


@pytest.mark.parametrize(
    ("resources", "stated", "named"),
    [
        (
            [{**BIG, "use": "official"}, {**AGB, "use": "secondary"}],
            {"identifier": BIG, "identifiers": [AGB]},
            False,
        ),
        ([{**LOCAL, "use": "usual"}, BIG], {"identifier": BIG}, True),
        ([{**BIG, "use": "secondary"}, LOCAL], {"identifier": LOCAL, "identifiers": [BIG]}, False),
        ([{**BIG, "use": "secondary"}], {"identifier": BIG}, False),
        ([{**BIG, "use": "old"}, LOCAL], {"identifier": LOCAL}, True),
        (
            [BIG, {**AGB, "use": "secondary"}, {**AGB, "use": "secondary"}],
            {"identifier": BIG, "identifiers": [AGB]},
            True,
        ),
        (
            [BIG, {"use": "secondary", "system": AGB["system"], "value": "4"}],
            {"identifier": BIG},
            True,
        ),
    ],
)
def test_of_the_hospitals_numbers_those_of_secondary_use_are_further_ones(
    resources: Any, stated: Json, named: bool
) -> None:
    """Others, old ones, and those that no session can have are named."""

    def edit(resource: Json) -> None:
        resource["identifier"] = resources

    result, unread = edited(practitioner, changed("case-report"), "practitioner", edit)
    reported = {
        name: value
        for name, value in result["practitioner"].items()
        if name.startswith("identifier")
    }
    assert reported == stated
    assert unread == (["practitioner.identifier"] if named else [])


def test_a_patient_has_one_number_and_others_are_named() -> None:
    result, unread = edited(
        patient,
        changed("case-report"),
        "patient",
        lambda resources: resources["identifier"].append({"use": "secondary", **LOCAL}),
    )
    assert "identifiers" not in result["patient"]
    assert unread == ["patient.identifier"]
