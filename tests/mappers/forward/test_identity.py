"""Names stay what they are for ever: they need no domain, and follow from practice, session and role alone."""

from __future__ import annotations

from uuid import UUID, uuid5

import pytest

from dnfhir.mappers.forward.identity import BASE, Identity, is_own_name
from dnfhir.mappers.roles import EPISODE

IDENTITY = Identity(
    "http://fhir.nl/fhir/NamingSystem/agb-z", "04999999", "2014-03-05-lbp-1", "lbp-2014"
)
#: What they have been from the beginning: a change here is another resource on every server.
ENCOUNTER = "d60f54d6-1b3c-5057-a0ca-df557d6c23e3"
NAMESPACE = "urn:oid:2.25.217846161551297793605631637048736419842"


def test_ids_and_namespace_are_those_of_before() -> None:
    assert IDENTITY.uuid("encounter") == ENCOUNTER
    assert IDENTITY.business_identifier("encounter") == {
        "system": NAMESPACE,
        "value": "2014-03-05-lbp-1#encounter",
    }
    assert IDENTITY.business_identifier(EPISODE) == {
        "system": NAMESPACE,
        "value": "episode#lbp-2014",
    }


def test_the_namespace_is_the_uuid_of_the_practice_as_a_number() -> None:
    """ITU-T X.667: an OID below 2.25 is a UUID in decimal."""
    practice = uuid5(BASE, '["http://fhir.nl/fhir/NamingSystem/agb-z","04999999"]')
    assert UUID(int=int(NAMESPACE.removeprefix("urn:oid:2.25."))) == practice


def test_own_names_are_recognised() -> None:
    for role in ("encounter", EPISODE, "needling/n1"):
        name = IDENTITY.business_identifier(role)
        assert is_own_name(name["system"], name["value"])


@pytest.mark.parametrize(
    ("system", "value"),
    [
        (NAMESPACE, "a number of theirs"),  # no role
        (NAMESPACE, None),
        (None, "s#encounter"),
        (
            "urn:oid:2.25.224272674496514052657908918339541450111",
            "s#encounter",
        ),  # a UUID of version 4
        ("urn:oid:2.25.0217846161551297793605631637048736419842", "s#encounter"),
        (f"{NAMESPACE}.1", "s#encounter"),
        (
            "urn:oid:2.25.999999999999999999999999999999999999999",
            "s#encounter",
        ),  # more than 128 bits
        ("urn:oid:2.16.840.1.113883.2.4.6.3", "s#encounter"),
        ("https://example.org/ids", "s#encounter"),
    ],
)
def test_names_that_others_give_are_not_ours(system: object, value: object) -> None:
    assert not is_own_name(system, value)
