"""Device: dnfhir itself, of what it computes. https://hl7.org/fhir/R4/device.html

What a rule decides is not a finding of the therapist's: such resources name this Device where
others name a person. It has no version, so that an upgrade rewrites no resource; the Provenance has
the version.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import people
from dnfhir.terms.systems import PROGRAMS

HOMES: Final[dict[str, str]] = {}
ROLE: Final = "software"
NAME: Final = "dnfhir"
#: The kinds of role whose resources dnfhir computes from the rest of the session.
COMPUTED: Final = frozenset(
    {"eligibility", "change", "screening-conflict", "withdrawal-conflict", "composition"}
)


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The one program of the session's computed resources.

    The second identifier is the same in every session.
    """
    yield context.entry(
        ROLE,
        "Device",
        people.program(context, NAME),
        identifier=[
            context.identity.business_identifier(ROLE),
            {"system": PROGRAMS, "value": NAME},
        ],
        deviceName=[{"name": NAME, "type": "manufacturer-name"}],
    )


def is_computed(role: str) -> bool:
    """Whether the resource with this role follows from the others by rules."""
    return role.partition("/")[0] in COMPUTED


def from_fhir(resources: SessionResources) -> Json:
    """Nothing: a session states nothing about the program."""
    return {}
