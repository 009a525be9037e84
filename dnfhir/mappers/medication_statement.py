"""MedicationStatement: medicines that the patient reported.

https://hl7.org/fhir/R4/medicationstatement.html
"""

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
    """Every medicine, as the patient reported it: whether it is still taken is unknown."""
    for medicine in context.session.medication:
        yield context.entry(
            f"medication/{item_key('medication', medicine)}",
            "MedicationStatement",
            story.medicine(context, medicine),
            status="unknown",
            medicationCodeableConcept=_concept(medicine, context.session.language),
            subject=context.ref("patient"),
            context=context.ref("encounter"),
            dateAsserted=context.recorded_date(),
            informationSource=context.ref("patient"),
        )


def _concept(medicine: Medication, language: str) -> Json:
    codings = [document_coding(medicine.code)] if medicine.code else []
    return encode_codes(_KIND, medicine.text, codings, language)


def from_fhir(resources: SessionResources) -> Json:
    """The medicines; two that became alike by an edit are one."""
    medicines: dict[str | None, Json] = {}
    for key, resource in resources.of_kind("medication"):
        medicine = _decode(resources, f"medication/{key}", resource)
        if medicine is None:
            continue
        if medicines.setdefault(item_key("medication", medicine), medicine) is not medicine:
            resources.note(f"medication/{key}", "the same medicine as another one")
    return present(medication=list(medicines.values()))


def _decode(resources: SessionResources, where: str, resource: Json) -> Json | None:
    statement = keep_known_elements(resources, where, resource, _WRITTEN)
    status = statement.get("status")
    if status == "not-taken":
        resources.note(f"{where}.status", "not taken: left out")
        return None
    if status != "unknown":
        resources.note(f"{where}.status", "not unknown; a session has no field for it")
    concept = statement.get("medicationCodeableConcept", {})
    item = _decode_concept(resources, f"{where}.medicationCodeableConcept", concept)
    medicine = drop_invalid(resources, where, Medication, item)
    if not medicine:
        resources.note(f"{where}.medicationCodeableConcept", "neither a text nor a code")
        return None
    return medicine


def _decode_concept(resources: SessionResources, where: str, concept: Json) -> Json:
    """Text and code; of several codes the one that the user selected."""
    codings = sorted(concept.get("coding", []), key=_is_not_selected)
    if len(codings) > 1:
        resources.note(where, "more than one code; one is taken")
    code = decode_code(codings[0]) if codings else None
    return present(text=decode_own_text(_KIND, concept, codings), code=code)


def _is_not_selected(coding: Json) -> bool:
    return coding.get("userSelected") is not True
