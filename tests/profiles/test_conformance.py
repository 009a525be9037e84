"""The client's CapabilityStatement and the NamingSystems say what the code does."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

from dnfhir import __version__
from dnfhir.fhir.identifiers import identifier_search
from dnfhir.mappers.forward.identity import Identity
from dnfhir.server.capabilities import OUR_TYPES
from dnfhir.terms.systems import PROGRAMS, SHA_256
from profiles.shorthand import FSH

_PEOPLE = {"Patient", "Practitioner", "Organization"}
_CAPABILITIES = (FSH / "capabilitystatements" / "dnfhir-client.fsh").read_text(encoding="utf-8")


def test_every_type_that_is_sent_is_in_the_capability_statement() -> None:
    """Those of the session as recorded, the hospital's own as people."""
    assert (
        set(re.findall(r"^\* insert CapabilityRecorded\((\w+),", _CAPABILITIES, re.MULTILINE))
        == OUR_TYPES
    )
    assert (
        set(re.findall(r"^\* insert CapabilityPerson\((\w+),", _CAPABILITIES, re.MULTILINE))
        == _PEOPLE
    )


def test_each_type_is_recognised_by_the_parameter_that_a_push_uses() -> None:
    """Where R4 or some servers have no `identifier` search, by tag."""
    result = dict(re.findall(r"insert CapabilityRecorded\((\w+), [\w-]+, (\w+)\)", _CAPABILITIES))
    named = {"system": "urn:x", "value": "y"}
    assert result == {kind: identifier_search(kind, named)[0] for kind in OUR_TYPES}


def test_every_profile_of_a_resource_is_supported_and_exists() -> None:
    """The Bundle's profile stands at the transaction; a document is a file."""
    named = re.findall(r"insert Capability(?:Recorded|Person)\(\w+, ([\w-]+)", _CAPABILITIES)
    named += re.findall(r"^\* insert CapabilityProfiled\(([\w-]+)\)", _CAPABILITIES, re.MULTILINE)
    there = {path.stem for path in (FSH / "profiles").rglob("dn-*.fsh")}
    assert set(named) == there - {"dn-session-bundle", "dn-session-document"}
    assert len(named) == len(set(named))
    assert "dn-session-bundle" in _CAPABILITIES


def test_versions_are_the_packages() -> None:
    """A definition by hand is not left behind."""
    assert f'* version = "{__version__}"' in _CAPABILITIES


def test_naming_systems_name_what_identifiers_use() -> None:
    """The practices' namespaces are made from the one that is published."""
    base = UUID(_unique_id("dnfhir-sid"))
    system = Identity("urn:practice", "1", "s").business_identifier("encounter")["system"]
    practice = uuid5(base, '["urn:practice","1"]')
    assert system == f"urn:oid:2.25.{practice.int}"
    assert f"urn:oid:{_unique_id('dnfhir-document-hash')}" == SHA_256
    assert f"urn:oid:{_unique_id('dnfhir-software')}" == PROGRAMS


def _unique_id(name: str) -> str:
    text = (FSH / "namingsystems" / f"{name}.fsh").read_text(encoding="utf-8")
    (result,) = re.findall(r'uniqueId\[0\]\.value = "(.*)"', text)
    return str(result)
