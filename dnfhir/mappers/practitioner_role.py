"""PractitionerRole: what the therapist works as in the practice. https://hl7.org/fhir/R4/practitionerrole.html

It is the session's own: the hospital's Practitioner and Organization, which it names, are never written again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import said
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.fhir_reader import only, says, word_or_text
from dnfhir.mappers.reverse.keep_known_elements import readable
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import people

HOMES: Final = {"practitioner/specialty": "PractitionerRole.specialty"}
ROLE: Final = "practitioner-role"
_WRITTEN: Final = ("active", "practitioner", "organization", "specialty")


def to_fhir(record: Record) -> Iterator[Entry]:
    """The therapist's specialty, when it was told."""
    specialty = record.session.practitioner.specialty
    if specialty is None:
        return
    yield record.entry(
        ROLE,
        "PractitionerRole",
        people.role(record),
        active=True,
        practitioner=record.ref("practitioner"),
        organization=record.ref("practice"),
        specialty=[said("specialty", specialty, record.session.language)],
    )


def from_fhir(found: Found) -> Json:
    """The specialty as the record holds it."""
    held = found.role(ROLE)
    if held is None:
        return {}
    where = f"{ROLE}.specialty"
    specialty = only(found, where, readable(found, ROLE, held, _WRITTEN).get("specialty", []))
    return says(practitioner=says(specialty=word_or_text(found, where, "specialty", specialty)))
