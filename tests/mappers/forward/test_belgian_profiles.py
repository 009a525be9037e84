"""What the profiles of hl7-be ask, as facts: their packages are not to be had here, so no engine reads them.

Each row was read in the repository: hl7-be/core@b0cf499 (2.1.2) and hl7-be/core-clinical@87078ca (1.1.0),
input/fsh/profiles, value sets and invariants. Elements that they leave as R4 has them are the engines' to check.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import document_hash, read_session
from dnfhir.terms import by_code
from tests.documents import case, example
from tests.generated.corpus import each_session
from tests.mappers.parts import Json, changed, mapped, read, roles

CORE: Final = "https://www.ehealth.fgov.be/standards/fhir/core/StructureDefinition/"
CLINICAL: Final = "https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/"
NAMES: Final = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/"
SCT: Final = "http://snomed.info/sct"
LATERALITY: Final = f"{CLINICAL}be-ext-laterality"
CATEGORIES: Final = (
    "https://www.ehealth.fgov.be/standards/fhir/core-clinical/CodeSystem/be-cs-score-category"
)
#: BeVSLaterality.
SIDES: Final = {"7771000", "24028007", "51440002"}
#: BeVSScore: its one SNOMED CT code for a scale of pain.
VISUAL: Final = "446661009"


@dataclass(frozen=True)
class Asks:
    """What a profile asks of R4's element: at least one, at most one, references to these profiles only."""

    type: str
    needed: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    refers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    also: Callable[[Json], Iterator[str]] | None = None


def numbers(resource: Json) -> Iterator[str]:
    """be-inv-NIHDI, be-inv-SSIN, be-inv-CBE."""
    digits = {"nihdi": r"\d{11}|\d{8}", "ssin": r"\d{11}", "cbe": r"[0-1]\d{9}"}
    for one in resource.get("identifier", []):
        rule = digits.get(one["system"].removeprefix(NAMES))
        if rule and not re.fullmatch(rule, one["value"]):
            yield "identifier"


def places(resource: Json) -> Iterator[str]:
    """BeVSBodySite is required: SNOMED CT below 442083009, which the vocabulary's muscles and regions are."""
    for site in resource.get("bodySite", []):
        codes = [one["code"] for one in site.get("coding", []) if one.get("system") == SCT]
        kinds = {known.kind for code in codes for known in by_code(SCT, code)}
        if not kinds & {"muscle", "region"}:
            yield "bodySite"


def score(resource: Json) -> Iterator[str]:
    """BeVSScore and BeVSScoreCategory are required."""
    if (SCT, VISUAL) not in codes_of(resource["code"]):
        yield "code"
    for category in resource.get("category", []):
        if not codes_of(category) & {(CATEGORIES, name) for name in ("risk", "pain", "other")}:
            yield "category"


def codes_of(concept: Json) -> set[tuple[Any, Any]]:
    return {(one.get("system"), one.get("code")) for one in concept.get("coding", [])}


PATIENT, PRACTITIONER, PRACTICE = "be-patient", "be-practitioner", "be-organization"
ASKS: Final = {
    f"{CORE}be-patient": Asks("Patient", also=numbers),
    f"{CORE}be-practitioner": Asks("Practitioner", needed=("name",), also=numbers),
    f"{CORE}be-organization": Asks("Organization", also=numbers),
    f"{CORE}be-Consent": Asks(
        "Consent",
        refers=(("patient", (PATIENT,)), ("performer", (PRACTICE, PATIENT, PRACTITIONER))),
    ),
    f"{CORE}be-provenance": Asks("Provenance"),
    f"{CLINICAL}be-device": Asks(
        "Device",
        single=("identifier", "udiCarrier", "deviceName"),
        refers=(("patient", (PATIENT,)),),
    ),
    f"{CLINICAL}be-problem": Asks(
        "Condition",
        needed=("identifier", "clinicalStatus", "code", "recordedDate", "recorder"),
        refers=(
            ("subject", (PATIENT,)),
            ("recorder", (PRACTITIONER, PATIENT)),
            ("asserter", (PRACTITIONER, PATIENT)),
        ),
        also=places,
    ),
    f"{CLINICAL}be-scoreresult": Asks(
        "Observation",
        needed=("subject", "effectivePeriod", "issued", "value"),
        refers=(("subject", (PATIENT,)), ("performer", (PATIENT, PRACTITIONER, PRACTICE))),
        also=score,
    ),
    f"{CLINICAL}be-clinical-observation": Asks(
        "Observation",
        needed=("identifier", "effective", "subject", "performer"),
        refers=(("subject", (PATIENT,)), ("performer", (PATIENT, PRACTITIONER, PRACTICE))),
    ),
}


def faults(bundle: Json) -> list[tuple[str, str, str]]:
    """Type, profile and element where a claim of a Belgian profile is not met."""
    by_url = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    return [
        (resource["resourceType"], profile, element)
        for resource in by_url.values()
        for profile in belgian(resource)
        for element in broken(resource, ASKS[profile], by_url)
    ]


def belgian(resource: Json) -> list[str]:
    return [
        one for one in resource["meta"]["profile"] if one.startswith("https://www.ehealth.fgov.be/")
    ]


def broken(resource: Json, asks: Asks, by_url: dict[str, Json]) -> Iterator[str]:
    if resource["resourceType"] != asks.type:
        yield "resourceType"
    yield from (name for name in asks.needed if not any(key.startswith(name) for key in resource))
    yield from (name for name in asks.single if len(resource.get(name, [])) > 1)
    for name, profiles in asks.refers:
        reported = resource.get(name, [])
        references = [
            one["reference"]
            for one in (reported if isinstance(reported, list) else [reported])
            if "reference" in one
        ]
        for claimed in (belgian(by_url[reference]) for reference in references):
            if not any(one.rpartition("/")[2] in profiles for one in claimed):
                yield name
    yield from asks.also(resource) if asks.also else ()


def laterality(value: Any) -> Iterator[Json]:
    """Every extension for a side, wherever it stands."""
    if isinstance(value, list):
        for part in value:
            yield from laterality(part)
    elif isinstance(value, dict):
        if str(value.get("url", "")).lower().endswith("laterality"):
            yield value
        for part in value.values():
            yield from laterality(part)


DOCUMENTS: Final = {"21": case("21-belgie"), "bilateral-shoulder": example("bilateral-shoulder")}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_claim_is_met(name: str) -> None:
    bundle = mapped(DOCUMENTS[name]).bundle()
    claimed = {one for entry in bundle["entry"] for one in belgian(entry["resource"])}
    assert claimed >= {url for url in ASKS if "scoreresult" not in url}
    assert faults(bundle) == []


def test_generated_belgian_sessions_meet_every_claim_and_come_back() -> None:
    claimed: set[str] = set()

    @each_session(60, kind="be")
    def is_met(document: Json) -> None:
        session = read_session(jsontext.canonical(document).encode())
        bundle = map_session(session).bundle()
        claimed.update(one for entry in bundle["entry"] for one in belgian(entry["resource"]))
        assert faults(bundle) == []
        back = unmap(jsontext.parse(jsontext.canonical(bundle).encode()))
        assert back.unread == ()
        assert document_hash(back.session) == document_hash(session)

    is_met()
    assert claimed == ASKS.keys()


def test_who_has_no_name_is_no_be_practitioner_and_nothing_that_names_them_is_belgian() -> None:
    document = example("bilateral-shoulder")
    document["practitioner"] = {
        key: value for key, value in document["practitioner"].items() if key != "name"
    }
    resources = roles(document)
    assert (
        not belgian(resources["practitioner"])
        and not belgian(resources["complaint"])
        and not belgian(resources["twitch/n1"])
    )
    assert belgian(resources["pain-score/p1"]) == [
        f"{CLINICAL}be-scoreresult",
        f"{CLINICAL}be-clinical-observation",
    ]
    assert faults(mapped(document).bundle()) == []


def test_what_is_computed_and_the_program_claim_nothing_belgian() -> None:
    resources = roles(example("bilateral-shoulder"))
    for role in ("eligibility", "change/p2", "software", "session-procedure", "needling/n1"):
        assert belgian(resources[role]) == [], role


def test_a_visual_score_is_a_be_scoreresult_and_a_numeric_one_is_none() -> None:
    """Belgium's list of scores has the visual analogue scale alone."""
    result = roles(example("bilateral-shoulder"))["pain-score/p1"]
    at = "2026-06-12T16:01:00+02:00"
    assert result["effectivePeriod"] == {"start": at, "end": at} and result["issued"] == at
    assert "effectiveDateTime" not in result
    assert [one["code"] for one in result["category"][0]["coding"]] == ["survey", "pain"]
    numeric = roles(case("21-belgie"))["pain-score/p1"]
    assert belgian(numeric) == [f"{CLINICAL}be-clinical-observation"]
    assert "effectivePeriod" not in numeric and (SCT, VISUAL) not in codes_of(numeric["code"])


@pytest.mark.parametrize("jurisdiction", ["nl", "none"])
def test_elsewhere_a_score_is_written_as_before(jurisdiction: str) -> None:
    result = roles(changed("bilateral-shoulder", jurisdiction=jurisdiction))["pain-score/p1"]
    assert (
        result["effectiveDateTime"] == "2026-06-12T16:01:00+02:00"
        and "effectivePeriod" not in result
    )
    assert len(result["category"][0]["coding"]) == 1 and (SCT, VISUAL) not in codes_of(
        result["code"]
    )


def test_a_complaint_without_a_code_or_at_a_place_without_one_is_no_be_problem() -> None:
    for part in (
        {"regions": ["neck"], "side": "left"},
        {"problem": "shoulder pain", "side": "left"},
    ):
        resources = roles(changed("bilateral-shoulder", complaint=part))
        assert belgian(resources["complaint"]) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_one_record_has_one_way_to_write_a_side(name: str) -> None:
    """BeExtLaterality may stand on Procedure.bodySite since hl7-be/core-clinical@177206c."""
    result = list(laterality(mapped(DOCUMENTS[name]).bundle()))
    assert result
    for one in result:
        assert one["url"] == LATERALITY
        assert one["valueCoding"]["system"] == SCT and one["valueCoding"]["code"] in SIDES


def test_a_period_of_a_score_that_somebody_made_longer_is_named() -> None:
    bundle = mapped(example("bilateral-shoulder")).bundle()
    scores = [
        e["resource"]
        for e in bundle["entry"]
        if "effectivePeriod" in e["resource"] and "method" in e["resource"]
    ]
    first = next(one for one in scores if one["identifier"][0]["value"].endswith("#pain-score/p1"))
    first["effectivePeriod"]["end"] = "2026-06-12T16:44:00+02:00"
    back = unmap(bundle)
    assert "pain-score/p1.effectivePeriod" in {one.where for one in back.unread}
    assert document_hash(back.session) == document_hash(read(example("bilateral-shoulder")))
