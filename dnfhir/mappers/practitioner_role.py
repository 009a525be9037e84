"""PractitionerRole: what the therapist works as in the practice.

https://hl7.org/fhir/R4/practitionerrole.html

It is the session's own: the hospital's Practitioner and Organization, which it names, are never
written again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import encode_word, present
from dnfhir.mappers.reverse.fhir_reader import decode_word_or_text, first_of
from dnfhir.mappers.reverse.keep_known_elements import keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import people

HOMES: Final = {"practitioner/specialty": "PractitionerRole.specialty"}
ROLE: Final = "practitioner-role"
_WRITTEN: Final = ("active", "practitioner", "organization", "specialty")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The therapist's specialty, when it is recorded."""
    specialty = context.session.practitioner.specialty
    if specialty is None:
        return
    yield context.entry(
        ROLE,
        "PractitionerRole",
        people.role(context),
        active=True,
        practitioner=context.ref("practitioner"),
        organization=context.ref("practice"),
        specialty=[encode_word("specialty", specialty, context.session.language)],
    )


def from_fhir(resources: SessionResources) -> Json:
    """The specialty as the resource names it."""
    resource = resources.get(ROLE)
    if resource is None:
        return {}
    where = f"{ROLE}.specialty"
    role = keep_known_elements(resources, ROLE, resource, _WRITTEN)
    concept = first_of(resources, where, role.get("specialty", []))
    specialty = decode_word_or_text(resources, where, "specialty", concept)
    return present(practitioner=present(specialty=specialty))
