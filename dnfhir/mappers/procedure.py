"""Procedure: the session's dry needling, each needled trigger point, other treatment. https://hl7.org/fhir/R4/procedure.html"""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.elements import Json, body_site, extension, period, present, quantity, said, term
from dnfhir.mappers.reasons import reason
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import Needling, OtherTreatment


def to_fhir(record: Record) -> Iterator[Entry]:
    """The parent 'dry needling', its parts, and the treatment beside it or instead of it."""
    yield _session_procedure(record)
    for needling in record.session.needling:
        yield _needling(record, needling)
    for treatment in record.session.other_treatment:
        yield _other_treatment(record, treatment)


def _session_procedure(record: Record) -> Entry:
    """Needling as a whole: completed, stopped, or not done with every reason why."""
    session = record.session
    if session.needling:
        stopped = any(needling.stopped for needling in session.needling)
        status, why = ("stopped" if stopped else "completed"), {}
        when = {"performedPeriod": period(session.started_at, session.ended_at)}
    else:
        status, why, when = "not-done", _why_not_done(record), {}
    return record.entry(
        "session-procedure",
        "Procedure",
        f"{record.words('session_procedure')}: {record.words(status)}",
        status=status,
        **why,
        **_shared(record),
        encounter=record.ref("encounter"),
        code=term("treatment", "dry_needling", "dry needling"),
        **when,
        reasonReference=[record.ref("complaint")] if session.complaint else [],
    )


def _why_not_done(record: Record) -> Json:
    """statusReason holds the first reason, our extension all of them; eligible yet not needled says just that."""
    reasons = () if record.decision.allows_needling else record.decision.reasons
    codes = [reason(name) for name in reasons or ("not_performed_other",)]
    every = [found for code in codes for found in extension("not-done-reason", {"valueCodeableConcept": code})]
    return {"extension": every, "statusReason": codes[0]}


def _needling(record: Record, needling: Needling) -> Entry:
    """One trigger point needled: one muscle and side, what the needle did there; what is unknown is not there."""
    session = record.session
    point = next((p for p in session.trigger_points or () if p.id == needling.trigger_point), None)
    muscle = needling.muscle or (point.muscle if point else None)
    side = needling.side or (point.side if point else None)
    status = "stopped" if needling.stopped else "completed"
    name = muscle if isinstance(muscle, str) else (muscle.display if muscle else None)
    says = [record.words("needling"), name, record.words(side) if side else None, record.words(status)]
    return record.entry(
        f"needling/{needling.id}",
        "Procedure",
        ", ".join(word for word in says if word),
        extension=list(_technique(needling)),
        partOf=[record.ref("session-procedure")],
        status=status,
        statusReason={"text": needling.stopped} if isinstance(needling.stopped, str) else None,
        **_shared(record),
        encounter=record.ref("encounter"),
        code=term("treatment", "dry_needling", "dry needling"),
        **_performed(record, needling.at),
        reasonReference=[record.ref(f"trigger-point/{point.id}")] if point else [],
        bodySite=[body_site("muscle", muscle, side)],
        note=_twitch_note(needling),
        usedReference=[record.ref(f"needle/{needling.id}")] if needling.needle else [],
    )


def _technique(needling: Needling) -> Iterator[Json]:
    """How it was needled (STRICTA items 2a, 2c–2f), each only when recorded."""
    depth, retention = needling.depth_mm, needling.retention_s
    yield from extension("needle-punctures", {"valuePositiveInt": needling.punctures})
    yield from extension("needle-depth", {"valueQuantity": None if depth is None else quantity(depth, "mm")})
    yield from extension("needle-retention", {"valueQuantity": None if retention is None else quantity(retention, "s")})
    yield from extension("needle-stimulation", {"valueString": needling.stimulation})
    yield from extension("response-sought", {"valueString": needling.response_sought})
    for level in needling.levels:
        yield from extension("spinal-level", {"valueCodeableConcept": term("level", level)})
    if needling.position:
        yield from extension("body-position", {"valueCodeableConcept": said("position", needling.position)})


def _twitch_note(needling: Needling) -> list[Json]:
    """Twitch responses as text, until an Observation carries them."""
    twitches = needling.twitch_responses
    return [] if twitches is None else [{"text": f"Local twitch responses: {twitches}"}]


def _other_treatment(record: Record, treatment: OtherTreatment) -> Entry:
    """Other treatment, also what replaces needling; outside the session's period it has no Encounter."""
    word = treatment.treatment
    name = word if isinstance(word, str) else word.display
    return record.entry(
        f"treatment/{treatment.id}",
        "Procedure",
        f"{record.words('treatment')}: {name}" if name else record.words("treatment"),
        status="completed",
        **_shared(record),
        encounter=record.encounter_at(treatment.at) if treatment.at else record.ref("encounter"),
        code=said("treatment", word),
        **_performed(record, treatment.at),
        reasonReference=_reasons_for(record, treatment),
        bodySite=list(_sites(record, treatment)),
        note=[{"text": treatment.text}] if treatment.text else [],
    )


def _sites(record: Record, treatment: OtherTreatment) -> Iterator[Json]:
    """Region and muscle, as far as the treatment names them; a side is kept without them too."""
    for kind, word in (("region", treatment.region), ("muscle", treatment.muscle)):
        if word:
            yield body_site(kind, word, treatment.side)
    if treatment.side and not (treatment.region or treatment.muscle):
        yield body_site("region", None, treatment.side)


def _reasons_for(record: Record, treatment: OtherTreatment) -> list[Json]:
    if treatment.trigger_point:
        return [record.ref(f"trigger-point/{treatment.trigger_point}")]
    return [record.ref("complaint")] if record.session.complaint else []


def _performed(record: Record, at: str | None) -> Json:
    """Its own time, or else the session's period."""
    if at:
        return {"performedDateTime": at}
    return {"performedPeriod": period(record.session.started_at, record.session.ended_at)}


def _shared(record: Record) -> Json:
    return present(
        category=term("treatment", "physical_therapy"),
        subject=record.ref("patient"),
        performer=[{"actor": record.ref("practitioner"), "onBehalfOf": record.ref("practice")}],
    )
