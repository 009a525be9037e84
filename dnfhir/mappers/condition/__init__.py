"""Condition: the complaint, each contraindication that is present, each trigger point.

https://hl7.org/fhir/R4/condition.html

Always `encounter-diagnosis`: what a therapist notes in one session is no entry of the hospital's
problem list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition import (
    complaint,
    contraindication,
    other_contraindication,
    trigger_point,
)
from dnfhir.mappers.condition.contraindication import (
    ALLERGIES,
    CONDITIONS,
    PREGNANCY,
    assertion_of,
    compare_with_intake,
    decode_contraindications,
    has_pregnancy_as_condition,
    role_of,
)
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.reverse.merge import merge_documents
from dnfhir.mappers.reverse.session_resources import SessionResources

__all__ = [
    "ALLERGIES",
    "CONDITIONS",
    "HOMES",
    "PREGNANCY",
    "assertion_of",
    "compare_with_intake",
    "decode_contraindications",
    "from_fhir",
    "has_pregnancy_as_condition",
    "role_of",
    "to_fhir",
]

HOMES: Final = {
    **complaint.HOMES,
    **contraindication.HOMES,
    **other_contraindication.HOMES,
    **trigger_point.HOMES,
}


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Complaint first, then the contraindications that are present, then the trigger points."""
    for module in (complaint, contraindication, other_contraindication, trigger_point):
        yield from module.to_fhir(context)


def from_fhir(resources: SessionResources) -> Json:
    """The same, each in a field of its own but the contraindications, which share one."""
    contraindications = merge_documents(
        contraindication.from_fhir(resources), other_contraindication.from_fhir(resources)
    )
    return {
        **complaint.from_fhir(resources),
        **contraindications,
        **trigger_point.from_fhir(resources),
    }
