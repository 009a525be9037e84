"""Whatever the session: mapping is pure, every reference resolves, every code stands in the tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dnfhir.fhir import jsontext
from dnfhir.mappers import PEOPLE, map_session
from dnfhir.mappers.questionnaire_response.questions import WEIGHTS
from dnfhir.session import read_session
from dnfhir.terms import all_codings
from tests.generated.corpus import each_session
from tests.sizes import size

#: Generated sessions a run.
NUMBER = size(500, 1000)


def parts(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a JSON value."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


@each_session(NUMBER)
def test_every_generated_session_maps_soundly(document: dict[str, Any]) -> None:
    data = jsontext.canonical(document).encode()
    session = read_session(data)
    mapped = map_session(session, version="1")
    bundle = mapped.bundle()

    again = map_session(read_session(data), version="1").bundle()
    assert jsontext.pretty(bundle) == jsontext.pretty(again)

    names = {entry.full_url for entry in mapped.entries}
    references = {
        part["reference"] for part in parts(bundle) if isinstance(part.get("reference"), str)
    }
    assert references <= names
    assert len(names) == len(mapped.entries)

    given_codes = {
        (part["system"], part["code"])
        for part in parts(document)
        if {"system", "code"} <= set(part)
    }
    assert clinical_codes(bundle) <= all_codings() | given_codes
    no_number_of_the_patient(document, mapped)


def clinical_codes(bundle: dict[str, Any]) -> set[tuple[str, str]]:
    """Codes that came from a vocabulary; HL7's own code systems and tags are part of FHIR itself."""
    results = {
        (part["system"], part["code"]) for part in parts(bundle) if {"system", "code"} <= set(part)
    }
    structural = ("http://terminology.hl7.org/", "urn:oid:2.25.", WEIGHTS)
    return {code for code in results if not code[0].startswith(structural)}


def no_number_of_the_patient(document: dict[str, Any], mapped: Any) -> None:
    """Ids and names of resources derive from practice, session and role: another number, the same names."""
    other = {
        **document,
        "patient": {**document["patient"], "identifier": {"system": "urn:x:y", "value": "another"}},
    }
    renamed = map_session(read_session(jsontext.canonical(other).encode()), version="1")
    own = [entry.full_url for entry in mapped.entries if not entry.role.startswith("provenance/")]
    assert own == [
        entry.full_url for entry in renamed.entries if not entry.role.startswith("provenance/")
    ]
    assert all("id" not in entry.resource for entry in mapped.entries if entry.role in PEOPLE)
