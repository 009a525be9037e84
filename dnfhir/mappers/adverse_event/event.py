"""AdverseEvent: what happened, to whom, and how it ended.

https://hl7.org/fhir/R4/adverseevent.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, get_args

from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.adverse_event import complication
from dnfhir.mappers.adverse_event.suspicion import encode_event, without_suspicion
from dnfhir.mappers.condition.shared import status
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import hl7, kept_text_extension, present, term
from dnfhir.mappers.procedure.parts import is_needled, is_of_the_therapist
from dnfhir.mappers.reverse.decode_all import inverted
from dnfhir.mappers.reverse.fhir_reader import decode_word, kept_texts, key_of
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import course
from dnfhir.session import AdverseEvent
from dnfhir.session.fields.choices import EventOutcomeWord

HOMES: Final = {
    "adverse_events/*/id": "AdverseEvent.identifier.value",
    "adverse_events/*/event": "AdverseEvent.event",
    "adverse_events/*/severity": "AdverseEvent.seriousness",
    "adverse_events/*/at": "AdverseEvent.date",
    "adverse_events/*/outcome": "AdverseEvent.outcome",
    "adverse_events/*/needling": "AdverseEvent.suspectEntity.instance",
}
_WRITTEN: Final = (
    "extension", "actuality", "event", "subject", "encounter", "date", "recordedDate",
    "resultingCondition", "seriousness", "outcome", "recorder", "suspectEntity",
)  # fmt: skip
#: Our class as code of our own: R4's `severity` has other, required codes.
_SERIOUSNESS: Final = {
    "mild": "event_mild",
    "significant": "event_significant",
    "serious": "event_serious",
}
_SEVERITIES: Final = inverted(_SERIOUSNESS)
_OUTCOMES: Final = get_args(EventOutcomeWord)
#: What other systems may write of a suspicion, beside our own.
_DOUBTED: Final = ("provisional", "unconfirmed", "differential")
#: Fields that only the Condition has an element for.
_KEPT: Final = ("resolved_at", "action", "text")


def encode(context: MappingContext, event: AdverseEvent) -> Entry:
    """Without a time, or with one outside the session, it has no Encounter."""
    therapists = is_of_the_therapist(event)
    return context.entry(
        f"adverse-event/{event.id}",
        "AdverseEvent",
        course.event(context, event, therapists=therapists),
        extension=list(_kept_texts(event)),
        actuality="actual",
        event=encode_event(context, event),
        subject=context.ref("practitioner" if therapists else "patient"),
        encounter=context.encounter_at(event.at),
        date=event.at,
        recordedDate=context.recorded_date(event.at),
        resultingCondition=complication.references(context, event),
        seriousness=_seriousness(event),
        outcome=_outcome(event),
        recorder=context.ref("practitioner"),
        suspectEntity=_suspects(context, event),
    )


def _kept_texts(event: AdverseEvent) -> Iterator[Json]:
    """What only a Condition has elements for, as text where there is no Condition."""
    if not is_of_the_therapist(event):
        return
    for name in _KEPT:
        if text := getattr(event, name):
            yield kept_text_extension(f"adverse_events.{name}", text)


def _seriousness(event: AdverseEvent) -> Json | None:
    if event.severity is None:
        return None
    return term("severity", _SERIOUSNESS[event.severity])


def _outcome(event: AdverseEvent) -> Json | None:
    if event.outcome is None:
        return None
    return hl7("adverse-event-outcome", event.outcome)


def _suspects(context: MappingContext, event: AdverseEvent) -> list[Json]:
    """The Procedure that it followed: its needling, or needling as a whole where there was any."""
    if event.needling:
        return [{"instance": context.ref(f"needling/{event.needling}")}]
    if context.session.needling:
        return [{"instance": context.ref("session-procedure")}]
    return []


def decode(resources: SessionResources, key: str, resource: Json) -> Json | None:
    """The event as its two resources state it; None for one that did not happen."""
    where = f"adverse-event/{key}"
    event = keep_known_elements(resources, where, resource, _WRITTEN)
    if event.get("actuality") != "actual":
        resources.note(f"{where}.actuality", "not actual; a session records what happened")
        return None
    condition = complication.read_complication(resources, key, event)
    if status(condition, "verificationStatus") == "refuted":
        resources.note(f"complication/{key}.verificationStatus", "refuted: left out")
        return None
    word, certainty = _decode_event(resources, where, event, condition)
    texts = _decode_texts(resources, key, event, condition)
    ended_by_text = texts.pop("resolved_at", None)
    item = present(
        id=key,
        event=word,
        certainty=certainty,
        severity=_decode_severity(resources, where, event),
        at=event.get("date"),
        outcome=_decode_outcome(resources, where, event, condition, ended_by_text),
        resolved_at=condition.get("abatementDateTime", ended_by_text),
        **texts,
        needling=_decode_needling(resources, where, event),
    )
    return drop_invalid(resources, where, AdverseEvent, item)


def _decode_event(
    resources: SessionResources, where: str, event: Json, condition: Json
) -> tuple[Any, str | None]:
    """The event, and `suspected` for a suspicion.

    That it is one, the Condition's status states, or without a status the text.
    """
    concept = dict(json_object(event.get("event")))
    name = without_suspicion(str(concept.get("text", "")))
    verification = status(condition, "verificationStatus")
    suspected = name is not None
    if name is not None:
        concept["text"] = name
    if suspected and verification == "confirmed":
        resources.note(
            f"{where}.event", "worded as a suspicion, though confirmed since; confirmed is taken"
        )
    if verification:
        suspected = verification in _DOUBTED
    word = decode_word(resources, f"{where}.event", "adverse_event", concept)
    return word, "suspected" if suspected else None


def _decode_texts(resources: SessionResources, key: str, event: Json, condition: Json) -> Json:
    if condition:
        return complication.decode_notes(resources, key, condition)
    return _decode_kept_texts(resources, f"adverse-event/{key}", event)


def _decode_kept_texts(resources: SessionResources, where: str, event: Json) -> Json:
    texts: Json = {}
    for field, text in kept_texts(event):
        name = str(field).removeprefix("adverse_events.")
        if name in _KEPT and name not in texts:
            texts[name] = text
        else:
            resources.note(f"{where}.extension(kept-text)", "no field of the event, or there twice")
    return texts


def _decode_severity(resources: SessionResources, where: str, event: Json) -> str | None:
    concept = event.get("seriousness")
    severity = _SEVERITIES.get(key_of("severity", concept) or "")
    if severity is None and concept:
        resources.note(
            f"{where}.seriousness", "none of mild, significant, serious as this record codes them"
        )
    return severity


def _decode_outcome(
    resources: SessionResources,
    where: str,
    event: Json,
    condition: Json,
    ended: str | None,
) -> str | None:
    """Whether it is over.

    The Condition goes before the event, for it is the Condition that people edit.

    ended: when it was over, where a text kept that.
    """
    outcome = _decode_own_outcome(resources, where, event)
    if ended is None and not complication.is_over(condition):
        return outcome
    if outcome != "resolved":
        resources.note(f"{where}.outcome", "the Condition is over; resolved is taken")
    return "resolved"


def _decode_own_outcome(resources: SessionResources, where: str, event: Json) -> str | None:
    code = status(event, "outcome")
    if code in _OUTCOMES:
        return str(code)
    if event.get("outcome"):
        resources.note(f"{where}.outcome", "none of resolved, ongoing, unknown")
    if code == "recovering":
        return "ongoing"
    return None


def _decode_needling(resources: SessionResources, where: str, event: Json) -> str | None:
    for suspect in event.get("suspectEntity", []):
        instance = suspect.get("instance")
        key = resources.key_of("needling", instance)
        if key is not None and is_needled(resources, key):
            return key
        if resources.role_of(instance) != "session-procedure":
            resources.note(f"{where}.suspectEntity", "names no needling of this session")
    return None
