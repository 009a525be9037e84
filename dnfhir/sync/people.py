"""The hospital's own: Patient, Practitioner and Organization are found by identifier and never overwritten.

None found: the transaction creates one conditionally, with an id of the server's own. Whatever makes it
doubtful that the one found is the person meant ends in ConflictError, before anything is written.
"""

from __future__ import annotations

from typing import Final, Literal

from dnfhir.errors import ConflictError
from dnfhir.fhir.identifiers import has_identifier
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.fhir.references import reference_of
from dnfhir.mappers.roles import PATIENT
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.items import Item

PatientPolicy = Literal["create", "must-exist"]


_UNTOLD: Final = (None, "", "unknown")


def find_person(reader: Reader, item: Item, policy: PatientPolicy) -> ServerCopy | None:
    """The hospital's record of a person or practice; None: it is to be created.

    Raises ConflictError: several have the identifier, the one found contradicts the document, or none was
    found where the patient must exist (as all that keeps a patient from being certain, for a person to
    decide).
    """
    kind = item.type
    found = reader.find(kind, item.identifier)
    if len(found) > 1:
        raise ConflictError(
            f"{len(found)} {kind} resources on the server have this identifier; merge them first"
        )
    if not found:
        if item.role == PATIENT and policy == "must-exist":
            raise ConflictError(
                "no Patient on the server has this identifier, and the policy is must-exist"
            )
        return None
    check_person(item, found[0])
    return found[0]


def check_person(item: Item, held: ServerCopy) -> None:
    """Raises ConflictError when the record found cannot be taken for the person in the document.

    Only a Patient is compared: in use, not replaced, same birth date to the precision both have, same sex
    where both tell one. The message names what differs, never a value.
    """
    if not has_identifier(held.resource, item.identifier):
        raise ConflictError(f"{held.ref} was answered for an identifier it does not have")
    if item.role != PATIENT:
        return
    doubts = _doubts(item.resource, held.resource)
    if doubts:
        raise ConflictError(f"{held.ref} on the server {', '.join(doubts)}")


def _doubts(document: Json, held: Json) -> list[str]:
    links = json_objects(held.get("link"))
    doubts = {
        "is not active": held.get("active") is False,
        "is replaced by another record": any(link.get("type") == "replaced-by" for link in links),
        "has another birth date": _contradict(document.get("birthDate"), held.get("birthDate")),
        "has another sex": _differ(document.get("gender"), held.get("gender")),
    }
    return [doubt for doubt, holds in doubts.items() if holds]


def _contradict(one: object, other: object) -> bool:
    """Dates of differing precision are compared as far as both go: 1971 does not contradict 1971-05-02."""
    if one in _UNTOLD or other in _UNTOLD:
        return False
    shared = min(len(str(one)), len(str(other)))
    return str(one)[:shared] != str(other)[:shared]


def _differ(one: object, other: object) -> bool:
    return one not in _UNTOLD and other not in _UNTOLD and one != other


def same_person(encounter: ServerCopy, patient: ServerCopy | None) -> bool:
    """Is the session on the server about the patient that was found?"""
    return refers_to(encounter.resource.get("subject"), patient.ref if patient else None)


def refers_to(reference: object, patient: str | None) -> bool:
    """Does a Reference name the patient `Patient/id`, in whatever version?"""
    return patient is not None and reference_of(reference) == patient
