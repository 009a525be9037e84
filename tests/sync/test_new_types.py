"""Types whose identity R4 makes awkward: one identifier object, no identifier search, white space in a tag."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.fhir.identifiers import has_identifier, identifier_search
from dnfhir.mappers.forward.entered_in_error import can_be_entered_in_error, mark_entered_in_error
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.roles import PEOPLE
from dnfhir.server.capabilities import OUR_TYPES
from dnfhir.sync.items import items_of
from dnfhir.sync.snapshot_reader import Naming
from dnfhir.sync.step import step_for
from dnfhir.sync.transaction import transaction_bundle
from dnfhir.validation import validate_document
from tests.documents import SESSIONS, example
from tests.mappers.parts import Json, changed, mapped


def everything() -> Json:
    """The case report with all that the new types carry, needled although excluded, its id with a space."""
    document = changed(
        "case-report",
        id="2014 a",
        medication=[{"text": "naproxen"}],
        aftercare=["heat"],
        adverse_events=[
            {"id": "a", "event": "bleeding", "severity": "mild", "needling": "n1", "text": "x"}
        ],
    )
    document["screening"]["contraindications"]["fever"] = "present"
    document["practitioner"]["specialty"] = "fysiotherapeut"
    return document


def by_type(document: Json) -> dict[str, Any]:
    return {entry.type: entry for entry in mapped(document).entries}


def test_every_type_that_is_sent_is_asked_of_the_server() -> None:
    sent = {entry.type for path in SESSIONS for entry in mapped(example(path.name.split(".")[0])).entries
            if entry.role not in PEOPLE}  # fmt: skip
    assert sent <= OUR_TYPES
    assert all(can_be_entered_in_error(kind) for kind in OUR_TYPES - {"Provenance"})


def test_an_adverse_event_is_recognised_by_its_tag() -> None:
    """R4 has no identifier search for it; what is searched for is the tag it carries."""
    entry = by_type(everything())["AdverseEvent"]
    (tag,) = entry.resource["meta"]["tag"]
    name, searched = identifier_search("AdverseEvent", entry.identifier)
    assert (name, searched) == ("_tag", f"{tag['system']}|{tag['code']}")
    assert has_identifier(entry.resource, entry.identifier)


def test_one_identifier_object_counts_like_a_list() -> None:
    name = {"system": "urn:x:y", "value": "1"}
    assert has_identifier({"resourceType": "QuestionnaireResponse", "identifier": name}, name)


@pytest.mark.parametrize(
    "kind",
    [
        "AdverseEvent",
        "CarePlan",
        "Composition",
        "DetectedIssue",
        "MedicationStatement",
        "PractitionerRole",
    ],
)
def test_what_is_written_and_what_is_withdrawn_is_right_fhir(kind: str) -> None:
    resource = by_type(everything())[kind].resource
    assert validate_document(resource) == ()
    assert validate_document(mark_entered_in_error(resource)) == ()


@pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])
def test_the_whole_session_is_a_right_transaction(strategy: Any) -> None:
    result = mapped(everything())
    steps = [step_for(item, "create", "new") for item in items_of(result, strategy)]
    assert validate_document(transaction_bundle(steps)) == ()


@pytest.mark.parametrize("session_id", ["2014-1", "2014 a"])
def test_a_resource_on_a_server_tells_its_role(session_id: str) -> None:
    """By its identifier, one or many; of an AdverseEvent too, whose tag writes white space otherwise."""
    result = mapped({**everything(), "id": session_id})
    naming = Naming(Identity.of(result.session), items_of(result, "client-id"))
    for entry in result.entries:
        if entry.role not in PEOPLE and not entry.role.startswith("episode"):
            assert naming.role_of(entry.resource) == entry.role


@pytest.mark.parametrize(
    ("kind", "element", "wrong"),
    [
        ("AdverseEvent", "actuality", "certain"),
        ("AdverseEvent", "severity", {"text": "mild"}),
        ("AdverseEvent", "identifier", [{"system": "urn:x:y", "value": "1"}]),
        ("AdverseEvent", "resultingCondition", [{"reference": "Observation/1"}]),
        ("AdverseEvent", "suspectEntity", [{"instance": {"reference": "Condition/1"}}]),
        ("Composition", "status", "active"),
        ("Composition", "author", [{"reference": "Encounter/1"}]),
        ("Composition", "identifier", [{"system": "urn:x:y", "value": "1"}]),
        ("CarePlan", "status", "finished"),
        ("CarePlan", "intent", "advice"),
        ("CarePlan", "activity", [{"detail": {"status": "active"}}]),
        ("DetectedIssue", "status", "completed"),
        ("DetectedIssue", "severity", "severe"),
        ("DetectedIssue", "author", {"reference": "Organization/1"}),
        ("MedicationStatement", "status", "told"),
        ("MedicationStatement", "context", {"reference": "Condition/1"}),
        ("PractitionerRole", "practitioner", {"reference": "Patient/1"}),
        ("PractitionerRole", "specialty", {"text": "x"}),
        ("PractitionerRole", "active", "yes"),
        ("Procedure", "complicationDetail", [{"reference": "AdverseEvent/1"}]),
    ],
)
def test_what_r4_does_not_allow_in_the_new_types_is_recognised(
    kind: str, element: str, wrong: Any
) -> None:
    """Required codes, cardinality and reference targets, before anything is sent."""
    resource = {**by_type(everything())[kind].resource, element: wrong}
    assert any(problem.pointer.startswith(f"/{element}") for problem in validate_document(resource))
