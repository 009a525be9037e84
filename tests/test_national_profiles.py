"""What HL7's own engine says of the Dutch profiles that are claimed: they are met, and breaking one is seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from tests.documents import example
from tests.generated.corpus import each_session
from tests.servers.hl7_validator import Issue, Validator
from tests.sizes import size

NUMBER = size(30, 300)
NICTIZ = "http://nictiz.nl/fhir/StructureDefinition/"
UZI = {"coding": [{"system": "http://fhir.nl/fhir/NamingSystem/uzi-rolcode", "code": "04.000"}]}

pytestmark = pytest.mark.usefixtures("national_profiles")


def bundle_of(document: Any) -> dict[str, Any]:
    return map_session(read_session(jsontext.canonical(document).encode())).bundle()


def errors(validator: Validator, folder: Path, bundle: dict[str, Any]) -> list[Issue]:
    file = folder / "bundle.json"
    file.write_text(jsontext.pretty(bundle), encoding="utf-8")
    return validator.errors(file)


def test_every_claim_of_a_dutch_session_is_met(
    validator: Validator, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    claimed: Counter[str] = Counter()

    @each_session(NUMBER, kind="nl")
    def is_sound(document: dict[str, Any]) -> None:
        bundle = bundle_of(document)
        profiles = [
            one for entry in bundle["entry"] for one in entry["resource"]["meta"]["profile"]
        ]
        claimed.update(one.removeprefix(NICTIZ) for one in profiles if one.startswith(NICTIZ))
        assert errors(validator, tmp_path, bundle) == []

    is_sound()
    assert claimed["nl-core-Problem"] and claimed["nl-core-PainScore"]
    assert claimed["nl-core-HealthProfessional-PractitionerRole"]
    record_property("proof", f"{NUMBER} Dutch sessions, 0 errors: {dict(claimed)}")


@pytest.mark.parametrize(
    ("profile", "element", "value"),
    [
        ("nl-core-Problem", "note", [{"text": "one"}, {"text": "two"}]),
        ("nl-core-Problem", "code", {"text": "lage rugpijn"}),
        ("nl-core-Problem", "bodySite", [{"text": "lumbale regio"}]),
        ("nl-core-PainScore", "valueInteger", 101),
        ("nl-core-PainScore", "method", {"text": "VAS"}),
        ("nl-core-Patient", "maritalStatus", {"text": "gehuwd"}),
        ("nl-core-HealthProfessional-PractitionerRole", "specialty", [UZI, UZI]),
    ],
)
def test_a_claim_that_is_not_met_is_seen(
    validator: Validator, tmp_path: Path, profile: str, element: str, value: Any
) -> None:
    """The engine really looks into the national profiles, without which the test above would prove nothing."""
    bundle = bundle_of(example("nl-core"))
    claim = f"{NICTIZ}{profile}"
    resource = next(
        e["resource"] for e in bundle["entry"] if claim in e["resource"]["meta"]["profile"]
    )
    resource["meta"]["profile"] = [claim]
    resource[element] = value
    assert errors(validator, tmp_path, bundle)
