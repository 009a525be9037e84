"""ServiceRequest: the patient referred, by another or to another.

https://hl7.org/fhir/R4/servicerequest.html

A referral to another is `active`: nobody here learns when it was taken up. One that brought the
patient is `completed`: it asked that the patient be seen, and the encounter, which names it in
`basedOn`, is what came of it; left active it would stand on a list of open requests for ever. Its
own code states which of both it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present, term, text_items
from dnfhir.mappers.reverse.decode_all import inverted
from dnfhir.mappers.reverse.fhir_reader import first_of, key_of
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Referral, Session

HOMES: Final = {
    "referral/direction": "ServiceRequest.code",
    "referral/to": "ServiceRequest.performer.display",
    "referral/reason": "ServiceRequest.reasonCode.text",
    "referral/urgency": "ServiceRequest.priority",
    "referral/at": "ServiceRequest.authoredOn",
}
#: Where the other party stands when it referred the patient to the therapist.
FROM_HOME: Final = "ServiceRequest.requester.display"
ROLE: Final = "referral"
_KIND: Final = "referral"
_KEYS: Final = {"in": "referral_in", "out": "referral_out"}
_DIRECTIONS: Final = inverted(_KEYS)
_WRITTEN: Final = (
    "status", "intent", "priority", "code", "subject", "encounter", "authoredOn", "requester",
    "performer", "reasonCode",
)  # fmt: skip
_NOT_IN_FORCE: Final = ("revoked", "draft")


def is_incoming(session: Session) -> bool:
    """Whether another party referred the patient: the encounter is then based on it."""
    return session.referral is not None and session.referral.direction == "in"


def references_if_incoming(context: MappingContext) -> list[Json]:
    """The referral that the encounter is based on; none where nobody referred the patient here."""
    if not is_incoming(context.session):
        return []
    return [context.ref(ROLE)]


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The referral, when there is one."""
    referral = context.session.referral
    if referral is None:
        return
    incoming = is_incoming(context.session)
    name = _name(context, referral)
    yield context.entry(
        ROLE,
        "ServiceRequest",
        treatment.referral(context, referral, name),
        status="completed" if incoming else "active",
        intent="order",
        priority=referral.urgency,
        code=term(_KIND, _KEYS[referral.direction], name),
        subject=context.ref("patient"),
        authoredOn=referral.at,
        reasonCode=text_items(referral.reason),
        **(_incoming(referral) if incoming else _outgoing(context, referral)),
    )


def _incoming(referral: Referral) -> dict[str, Any]:
    """Written before the encounter, so it has none; who asked is known by name only."""
    return {"requester": present(display=referral.to)}


def _outgoing(context: MappingContext, referral: Referral) -> dict[str, Any]:
    """Written at the encounter, by the therapist."""
    return {
        "encounter": context.ref("encounter"),
        "requester": context.ref("practitioner"),
        "performer": [{"display": referral.to}],
    }


def _name(context: MappingContext, referral: Referral) -> str:
    """Who referred, or to whom: a receiver that knows no code of ours reads it."""
    if referral.direction == "out":
        return context.words("referral_out_to").format(to=referral.to)
    if referral.to:
        return context.words("referral_in_by").format(to=referral.to)
    return context.words("referral_in")


def from_fhir(resources: SessionResources) -> Json:
    """The referral; one that was revoked, or never sent, is no referral."""
    resource = resources.get(ROLE)
    if resource is None:
        return {}
    if resource.get("doNotPerform") is True or resource.get("status") in _NOT_IN_FORCE:
        resources.note(f"{ROLE}.status", "revoked or never sent: left out")
        return {}
    request = keep_known_elements(resources, ROLE, resource, _WRITTEN)
    direction = _DIRECTIONS.get(key_of(_KIND, request.get("code")) or "")
    item = present(
        direction=direction,
        to=_decode_party(resources, direction, request),
        reason=first_of(resources, f"{ROLE}.reasonCode", request.get("reasonCode", [])).get("text"),
        urgency=request.get("priority"),
        at=request.get("authoredOn"),
    )
    referral = drop_invalid(resources, ROLE, Referral, item) or {}
    if referral.get("direction") == "out" and "to" not in referral:
        resources.note(f"{ROLE}.performer", "to whom cannot be read: left out")
        return {}
    return present(referral=referral)


def _decode_party(resources: SessionResources, direction: str | None, request: Json) -> str | None:
    """The other party by its display; the therapist is not named again."""
    if direction == "in":
        party = request.get("requester", {})
    else:
        party = first_of(resources, f"{ROLE}.performer", request.get("performer", []))
    name: str | None = party.get("display")
    return name
