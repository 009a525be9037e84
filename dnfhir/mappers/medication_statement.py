"""MedicationStatement: medicines the patient told of. https://hl7.org/fhir/R4/medicationstatement.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import chosen, with_text
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.fhir_reader import coded, own_text, says
from dnfhir.mappers.reverse.keep_known_elements import allowed, readable
from dnfhir.mappers.reverse.session_resources import Found
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


def to_fhir(record: Record) -> Iterator[Entry]:
    """Every medicine, as the patient told it: whether it is still taken nobody said."""
    for medicine in record.session.medication:
        yield record.entry(
            f"medication/{item_key('medication', medicine)}",
            "MedicationStatement",
            story.medicine(record, medicine),
            status="unknown",
            medicationCodeableConcept=with_text(
                _KIND,
                medicine.text,
                [chosen(medicine.code)] if medicine.code else [],
                record.session.language,
            ),
            subject=record.ref("patient"),
            context=record.ref("encounter"),
            dateAsserted=record.recorded_date(),
            informationSource=record.ref("patient"),
        )


def from_fhir(found: Found) -> Json:
    """The medicines; two that became alike by an edit are one."""
    read: dict[str | None, Json] = {}
    for key, held in found.each("medication"):
        item = _said(found, f"medication/{key}", held)
        if item and read.setdefault(item_key("medication", item), item) is not item:
            found.note(f"medication/{key}", "the same medicine as another one")
    return says(medication=list(read.values()))


def _said(found: Found, where: str, held: Json) -> Json | None:
    statement = readable(found, where, held, _WRITTEN)
    if statement.get("status") == "not-taken":
        found.note(f"{where}.status", "not taken: left out")
        return None
    if statement.get("status") != "unknown":
        found.note(f"{where}.status", "not unknown; a session has no field for it")
    concept = statement.get("medicationCodeableConcept", {})
    codings = sorted(
        concept.get("coding", []), key=lambda coding: coding.get("userSelected") is not True
    )
    if len(codings) > 1:
        found.note(f"{where}.medicationCodeableConcept", "more than one code; one is taken")
    item = says(text=own_text(_KIND, concept, codings), code=coded(codings[0]) if codings else None)
    item = allowed(found, where, Medication, item) or {}
    if not item:
        found.note(f"{where}.medicationCodeableConcept", "neither a text nor a code")
    return item or None
