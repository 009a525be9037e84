"""MedicationStatement: medicines the patient told of. https://hl7.org/fhir/R4/medicationstatement.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import document_coding, encode_codes, present
from dnfhir.mappers.reverse.fhir_reader import decode_code, decode_own_text
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.session import Medication, item_key

HOMES: Final = {
    "medication/*/text": "MedicationStatement.medicationCodeableConcept.text",
    "medication/*/code": "MedicationStatement.medicationCodeableConcept.coding",
}
#: None of the vocabulary's: medicines have only the names that the document gives.
_KIND: Final = "medication"
_WRITTEN: Final = (
    "status",
    "medicationCodeableConcept",
    "subject",
    "context",
    "dateAsserted",
    "informationSource",
)


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every medicine, as the patient told it: whether it is still taken nobody said."""
    for medicine in context.session.medication:
        yield context.entry(
            f"medication/{item_key('medication', medicine)}",
            "MedicationStatement",
            story.medicine(context, medicine),
            status="unknown",
            medicationCodeableConcept=encode_codes(
                _KIND,
                medicine.text,
                [document_coding(medicine.code)] if medicine.code else [],
                context.session.language,
            ),
            subject=context.ref("patient"),
            context=context.ref("encounter"),
            dateAsserted=context.recorded_date(),
            informationSource=context.ref("patient"),
        )


def from_fhir(resources: SessionResources) -> Json:
    """The medicines; two that became alike by an edit are one."""
    read: dict[str | None, Json] = {}
    for key, held in resources.of_kind("medication"):
        item = _said(resources, f"medication/{key}", held)
        if item and read.setdefault(item_key("medication", item), item) is not item:
            resources.note(f"medication/{key}", "the same medicine as another one")
    return present(medication=list(read.values()))


def _said(resources: SessionResources, where: str, held: Json) -> Json | None:
    statement = keep_known_elements(resources, where, held, _WRITTEN)
    if statement.get("status") == "not-taken":
        resources.note(f"{where}.status", "not taken: left out")
        return None
    if statement.get("status") != "unknown":
        resources.note(f"{where}.status", "not unknown; a session has no field for it")
    concept = statement.get("medicationCodeableConcept", {})
    codings = sorted(
        concept.get("coding", []), key=lambda coding: coding.get("userSelected") is not True
    )
    if len(codings) > 1:
        resources.note(f"{where}.medicationCodeableConcept", "more than one code; one is taken")
    item = present(
        text=decode_own_text(_KIND, concept, codings),
        code=decode_code(codings[0]) if codings else None,
    )
    item = drop_invalid(resources, where, Medication, item) or {}
    if not item:
        resources.note(f"{where}.medicationCodeableConcept", "neither a text nor a code")
    return item or None
