"""One system in several spellings is one system, or a question; never silently another one."""

from __future__ import annotations

import pytest

from dnfhir.mappers import map_session
from dnfhir.session import document_hash, normal_form
from dnfhir.session.checking.identifiers import RULES
from dnfhir.session.registers import (
    AGB,
    BELGIAN,
    BIG,
    BSN,
    DUTCH,
    NIHDI,
    SSIN,
    URA,
    UZI,
    nearly,
    register,
)
from tests.session.documents import case_report, changed, only_problem, read

PLACES = {
    BSN: "/patient/identifier",
    BIG: "/practitioner/identifier",
    AGB: "/practice/identifier",
}


def spellings(system: str) -> tuple[str, ...]:
    """What can only be this system."""
    scheme, _, rest = system.partition("://")
    other = "http" if scheme == "https" else "https"
    host, _, path = rest.partition("/")
    swapped = host.removeprefix("www.") if host.startswith("www.") else f"www.{host}"
    return (
        f"{other}://{rest}",
        f"{system}/",
        f"{system}//",
        f"{system}#",
        system.upper(),
        system.lower(),
        f"{scheme}://{host}/{path.rpartition('/')[0]}/{path.rpartition('/')[2].upper()}",
        f"{scheme}://{host.upper()}/{path}",
        f"{scheme}://{swapped}/{path}",
        f"{scheme}://{host}:{443 if scheme == 'https' else 80}/{path}",
        f"{scheme}://{host}//{path}",
    )


@pytest.mark.parametrize("system", sorted(RULES))
def test_spellings_that_can_be_nothing_else_are_the_same_system(system: str) -> None:
    assert register(system) == system
    assert {spelled: register(spelled) for spelled in spellings(system)} == dict.fromkeys(
        spellings(system), system
    )
    assert [spelled for spelled in spellings(system) if nearly(spelled)] == []


@pytest.mark.parametrize(
    ("spelled", "system"),
    [
        ("urn:oid:2.16.840.1.113883.2.4.6.3", BSN),
        ("URN:OID:2.16.840.1.113883.2.4.6.3", BSN),
        ("urn:oid:2.16.840.1.113883.2.4.6.1", AGB),
        ("urn:oid:2.16.528.1.1007.3.1", UZI),
        ("urn:oid:2.16.528.1.1007.3.3", URA),
        ("urn:oid:2.16.528.1.1007.5.1", BIG),
        ("urn:oid:2.16.840.1.113883.3.6777.5.1", SSIN),
        ("https://www.ehealth.fgov.be/standards/fhir/NamingSystem/ssin", SSIN),
        ("http://www.ehealth.fgov.be/standards/fhir/NamingSystem/nihdi", NIHDI),
    ],
)
def test_oids_and_former_addresses_are_the_same_system(spelled: str, system: str) -> None:
    assert register(spelled) == system


@pytest.mark.parametrize(
    ("spelled", "system"),
    [
        ("http://fhir.nl/fhir/NamingSystem/bns", BSN),
        ("http://fhir.nl/fhir/NamingSystem/bsn1", BSN),
        ("http://fhir.nl/fhir/NamingSytem/bsn", BSN),
        ("http://fhir.nl/NamingSystem/bsn", BSN),
        ("http://fhir.nl/fhir/bsn", BSN),
        ("http://fhir.nl/fhir/NamingSystem#bsn", BSN),
        ("http://fhir.nl/fhir/NamingSystem/burgerservicenummer", BSN),
        ("http://nictiz.nl/fhir/NamingSystem/bsn", BSN),
        ("http://fhir.nl/fhir/NamingSystem/agb", AGB),
        ("http://fhir.nl/fhir/NamingSystem/agb_z", AGB),
        ("http://fhir.nl/fhir/NamingSystem/uzi", UZI),
        ("urn:bsn", BSN),
        ("urn:nl:bsn", BSN),
        ("oid:2.16.840.1.113883.2.4.6.3", BSN),
        ("https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/insz", SSIN),
        ("https://www.ehealth.fgov.be/fhir/core/NamingSystem/ssin", SSIN),
    ],
)
def test_what_looks_like_a_known_system_is_asked_back(spelled: str, system: str) -> None:
    problem = only_problem({"/patient/identifier": {"system": spelled, "value": "999990019"}})
    assert problem.pointer == "/patient/identifier/system"
    assert "nearly a known system" in problem.message
    assert problem.suggestions == (system,)
    assert "999990019" not in str(problem)


def test_an_address_without_its_end_names_no_register() -> None:
    problem = only_problem({"/practice/identifier": {"system": DUTCH, "value": "04999999"}})
    assert set(problem.suggestions) == {system for system in RULES if system.startswith(DUTCH)}


def test_an_address_without_its_scheme_is_reported_with_the_right_one() -> None:
    problem = only_problem({"/patient/identifier/system": "fhir.nl/fhir/NamingSystem/bsn"})
    assert (problem.message, problem.suggestions) == ("is not an absolute URI", (BSN,))


@pytest.mark.parametrize(
    "system",
    [
        f"{DUTCH}uzi-nr-sys",
        f"{DUTCH}pseudo-bsn",
        f"{DUTCH}kvk",
        f"{BELGIAN}nihdi-organization",
        f"{BELGIAN}nihdi-professional",
        "urn:oid:2.16.840.1.113883.2.4.6.7",
        "https://hospital.example.org/ids/patient",
        "https://hospital.example.org/ids/bsn",
        "urn:hospital:big",
        "urn:uuid:0f0a3d5c-6f0e-4f7e-8a43-3bd2a4a5b0c6",
    ],
)
def test_other_systems_stay_what_they_are(system: str) -> None:
    """Those of the same registers too, and what a hospital calls its own numbers."""
    assert (register(system), nearly(system)) == (system, ())


@pytest.mark.parametrize("system", sorted(PLACES))
def test_two_spellings_are_one_record(system: str) -> None:
    """The same Patient, the same names of all resources, one normal form; and the spelling is warned of."""
    place = PLACES[system]
    plain = map_session(read(case_report()), version="1")
    for spelled in spellings(system):
        session = read(changed({f"{place}/system": spelled}))
        mapped = map_session(session, version="1")
        assert mapped.bundle() == plain.bundle()
        assert document_hash(session) == document_hash(read(case_report()))
        assert normal_form(session)[place.split("/")[1]]["identifier"]["system"] == system
        warned = {warning.code: warning.pointers for warning in mapped.decision.warned}
        assert warned["identifier_system_respelled"] == (f"{place}/system",)
    assert "identifier_system_respelled" not in plain.decision.warnings


def test_a_number_in_another_spelling_is_checked_like_the_first() -> None:
    number = {"system": f"{BSN.replace('http:', 'https:')}/", "value": "999990018"}
    result = only_problem({"/patient/identifier": number})
    assert (result.pointer, result.message) == (
        "/patient/identifier/value",
        "fails the eleven-test of a BSN",
    )


def test_a_further_number_in_another_spelling_is_the_same_number() -> None:
    big = case_report()["practitioner"]["identifier"]
    again = only_problem({"/practitioner/identifiers": [{**big, "system": big["system"].upper()}]})
    assert (again.pointer, again.message) == (
        "/practitioner/identifiers/0",
        "is the same as /practitioner/identifier",
    )


def test_further_numbers_are_warned_of_too() -> None:
    further = [{"system": "https://fhir.nl/fhir/NamingSystem/ura/", "value": "90000380"}]
    warned = map_session(
        read(changed({"/practice/identifiers": further})), version="1"
    ).decision.warned
    assert ("/practice/identifiers/0/system",) in [warning.pointers for warning in warned]
