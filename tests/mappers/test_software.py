"""What rules decide is dnfhir's, not the therapist's: a Device without a version, named wherever it computed."""

from typing import Any

from dnfhir.mappers import map_session
from dnfhir.session import session_of
from tests.documents import example

Json = dict[str, Any]


def roles(name: str, version: str = "1.0") -> dict[str, Json]:
    return {
        e.role: e.resource for e in map_session(session_of(example(name)), version=version).entries
    }


def test_it_is_one_program_for_all_sessions_and_bears_no_version() -> None:
    software = roles("case-report")["software"]
    program = {"system": "urn:oid:2.25.224272674496514052657908918339541450111", "value": "dnfhir"}
    assert program in software["identifier"] and len(software["identifier"]) == 2
    assert software["deviceName"] == [{"name": "dnfhir", "type": "manufacturer-name"}]
    assert "version" not in software
    assert software == roles("case-report", "2.0")["software"]


def test_computed_observations_name_the_program_and_no_person() -> None:
    resources = roles("case-report")
    computed = [
        resources[role] for role in resources if role.partition("/")[0] in ("eligibility", "change")
    ]
    assert len(computed) > 1
    for resource in computed:
        assert resource["device"]["reference"] == f"urn:uuid:{resources['software']['id']}"
        assert "performer" not in resource
        assert resource["category"][0]["coding"][0]["code"] == "survey"


def test_a_conflict_with_the_screening_is_the_programs_not_the_therapists() -> None:
    resources = roles("needled-although-excluded")
    assert (
        resources["screening-conflict"]["author"]["reference"]
        == f"urn:uuid:{resources['software']['id']}"
    )


def test_the_provenance_tells_what_was_recorded_from_what_was_computed() -> None:
    resources = roles("needled-although-excluded")
    provenance = next(resources[role] for role in resources if role.startswith("provenance/"))
    names = {f"urn:uuid:{resource.get('id')}": role for role, resource in resources.items()}
    computed = {
        names[target["reference"]]
        for target in provenance["target"]
        if any(extension["url"].endswith("/computed") for extension in target["extension"])
    }
    kinds = ("eligibility", "change", "screening-conflict", "composition")
    assert computed == {role for role in resources if role.partition("/")[0] in kinds}
    author, assembler = provenance["agent"]
    assert author["type"]["coding"][0]["code"] == "author"
    assert assembler["who"] == {
        "reference": f"urn:uuid:{resources['software']['id']}",
        "display": "dnfhir 1.0",
    }
