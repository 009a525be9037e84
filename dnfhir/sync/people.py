"""The hospital's own: Patient, Practitioner and Organization are matched by identifier, never overwritten.

No match: the transaction creates one conditionally, with an id of the server's own. Whatever makes
it doubtful that the match is the person meant ends in ConflictError, before anything is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from dnfhir.errors import ConflictError
from dnfhir.fhir.json_values import Json, json_objects
from dnfhir.fhir.references import reference_of
from dnfhir.mappers.roles import PATIENT
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.items import Item

PatientPolicy = Literal["create", "must-exist"]

_NOT_STATED: Final = (None, "", "unknown")


def match_person(
    item: Item, candidates: Sequence[ServerCopy], policy: PatientPolicy
) -> ServerCopy | None:
    """The hospital's record of a person or practice; None: it is to be created.

    candidates: all that have the identifier. Raises ConflictError: there are several, the only one
    contradicts the document, or there is none where the patient must exist (as all that keeps a
    patient from being certain, for a person to decide).
    """
    if len(candidates) > 1:
        raise ConflictError(
            f"{len(candidates)} {item.type} resources on the server have this identifier; "
            "merge them first"
        )
    if candidates:
        check_person(item, candidates[0])
        return candidates[0]
    if item.role == PATIENT and policy == "must-exist":
        raise ConflictError(
            "no Patient on the server has this identifier, and the policy is must-exist"
        )
    return None


def check_person(item: Item, match: ServerCopy) -> None:
    """Raises ConflictError when the match cannot be taken for the person in the document.

    Only a Patient is compared: in use, not replaced, same birth date to the precision both have,
    same sex where both state one. The message names what differs, never a value.
    """
    if item.name not in match.names:
        raise ConflictError(f"{match.ref} was answered for an identifier it does not have")
    if item.role != PATIENT:
        return
    doubts = _doubts(item.resource, match.resource)
    if doubts:
        raise ConflictError(f"{match.ref} on the server {', '.join(doubts)}")


def _doubts(document: Json, patient: Json) -> list[str]:
    links = json_objects(patient.get("link"))
    doubts = {
        "is not active": patient.get("active") is False,
        "is replaced by another record": any(link.get("type") == "replaced-by" for link in links),
        "has another birth date": _contradict(document.get("birthDate"), patient.get("birthDate")),
        "has another sex": _differ(document.get("gender"), patient.get("gender")),
    }
    return [doubt for doubt, is_so in doubts.items() if is_so]


def _contradict(ours: object, theirs: object) -> bool:
    """Dates are compared as far as both go: 1971 does not contradict 1971-05-02."""
    if ours in _NOT_STATED or theirs in _NOT_STATED:
        return False
    shared = min(len(str(ours)), len(str(theirs)))
    return str(ours)[:shared] != str(theirs)[:shared]


def _differ(ours: object, theirs: object) -> bool:
    return ours not in _NOT_STATED and theirs not in _NOT_STATED and ours != theirs


def same_person(encounter: ServerCopy, patient: ServerCopy | None) -> bool:
    """Is the session on the server about the patient that was matched?"""
    return refers_to(encounter.resource.get("subject"), patient.ref if patient else None)


def refers_to(reference: object, patient: str | None) -> bool:
    """Does a Reference name the patient `Patient/id`, in whatever version?"""
    return patient is not None and reference_of(reference) == patient
