"""What was done and what happened, in documents as vendors write them: a reader of the record gets the story told."""

from __future__ import annotations

import html
import re

import pytest

from dnfhir.validation import validate_document
from tests.documents import case
from tests.mappers.parts import Json, mapped, read, roles
from tests.mappers.reverse.test_round_trip import there_and_back

CASES = ["10", "14", "15", "17", "24"]


def reported(resource: Json) -> str:
    """The text of a resource's narrative."""
    return html.unescape(re.sub("<[^>]*>", "", resource["text"]["div"]))


def place(resource: Json) -> tuple[str, str]:
    """Muscle and side of a Procedure's one site."""
    (site,) = resource["bodySite"]
    (laterality,) = (one for one in site["extension"] if "Laterality" in one["url"])
    return site["text"], laterality["valueCodeableConcept"]["coding"][-1]["code"]


@pytest.mark.parametrize("name", CASES)
def test_each_maps_to_right_fhir_and_comes_back(name: str) -> None:
    assert validate_document(mapped(case(name)).bundle()) == ()
    there_and_back(read(case(name)))


def test_case_10_needling_broken_off_is_stopped_as_a_whole() -> None:
    """The patient fainted: nothing was finished."""
    resources = roles(case("10"))
    assert (
        resources["needling/n1"]["status"] == resources["session-procedure"]["status"] == "stopped"
    )
    assert resources["needling/n1"]["statusReason"]["text"] == "Patiënt werd bleek en viel flauw."
    assert resources["session-procedure"]["performedDateTime"] == "2026-09-01"


def test_case_14_several_needles_in_one_point_can_be_counted() -> None:
    """Three Procedures of one trigger point, each with a needle of its own; none is the sum of others."""
    document = case("14")
    result, names = (
        roles(document),
        {entry.role: entry.full_url for entry in mapped(document).entries},
    )
    needlings = [result[f"needling/n{number}"] for number in (1, 2, 3)]
    needles = [needling["usedReference"][0]["reference"] for needling in needlings]
    assert needles == [names[f"needle/n{number}"] for number in (1, 2, 3)]
    assert len({needling["identifier"][0]["value"] for needling in needlings}) == 3
    assert {needling["reasonReference"][0]["reference"] for needling in needlings} == {
        names["trigger-point/tp1"]
    }
    assert {needling["partOf"][0]["reference"] for needling in needlings} == {
        names["session-procedure"]
    }
    assert {needling["performedDateTime"] for needling in needlings} == {"2026-09-01"}


def test_case_17_what_was_done_instead_has_muscle_and_side() -> None:
    """Refused: compression of the trigger point, whose place the document writes once."""
    resources = roles(case("17"))
    assert resources["session-procedure"]["status"] == "not-done"
    assert place(resources["treatment/o1"]) == ("m. levator scapulae links", "left")
    assert place(resources["treatment/o2"]) == ("m. levator scapulae links", "left")
    assert reported(resources["treatment/o1"]).startswith(
        "Behandeling: manuele compressie van triggerpunt, m. levator scapulae links"
    )


def test_case_24_the_wrong_leg_is_stated_and_the_right_one_completed() -> None:
    document = case("24")
    resources = roles(document)
    wrong, right, whole = (
        resources["needling/n1"],
        resources["needling/n2"],
        resources["session-procedure"],
    )
    assert (wrong["status"], place(wrong)) == ("stopped", ("m. soleus rechts", "right"))
    assert (right["status"], place(right)) == ("completed", ("m. soleus links", "left"))
    assert whole["status"] == "completed"
    assert reported(whole) == (
        "Dry needling uitgevoerd: m. soleus links. Voortijdig gestopt: m. soleus rechts. "
        "Reden: Verkeerde been; opgemerkt door patiënt."
    )
    event = resources["adverse-event/a1"]
    assert event["event"]["text"] == "verkeerde zijde behandeld"
    assert event["event"]["coding"][0]["code"] == "wrong-side"
    names = {entry.role: entry.full_url for entry in mapped(document).entries}
    assert event["suspectEntity"] == [{"instance": {"reference": names["needling/n1"]}}]
    assert wrong["complicationDetail"] == [{"reference": names["complication/a1"]}]
