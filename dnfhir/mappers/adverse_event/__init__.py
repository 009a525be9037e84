"""AdverseEvent: something unwanted that happened, and the Condition it left. https://hl7.org/fhir/R4/adverseevent.html

A suspicion is a provisional Condition, and the text of both says so. That none occurred is an answer of its own: an
extension on the Encounter. What happened to the therapist leaves no Condition of the patient's.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, get_args

from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.condition.shared import status
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    display_text,
    encode_word,
    extension,
    field_note,
    hl7,
    kept_text_extension,
    present,
    term,
)
from dnfhir.mappers.phrases import PHRASES
from dnfhir.mappers.procedure.parts import is_needled, is_of_the_therapist
from dnfhir.mappers.reverse.fhir_reader import (
    decode_word,
    extension_value,
    extensions,
    kept_texts,
    key_of,
    value_of,
)
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import course
from dnfhir.session import AdverseEvent
from dnfhir.session.fields.choices import EventOutcomeWord

_NOTE: Final = "AdverseEvent.resultingCondition.resolve().note"
HOMES: Final = {
    "adverse_events": "Encounter.extension(no-adverse-events).valueBoolean",
    "adverse_events/*/id": "AdverseEvent.identifier.value",
    "adverse_events/*/event": "AdverseEvent.event",
    "adverse_events/*/certainty": "AdverseEvent.resultingCondition.resolve().verificationStatus",
    "adverse_events/*/severity": "AdverseEvent.seriousness",
    "adverse_events/*/at": "AdverseEvent.date",
    "adverse_events/*/outcome": "AdverseEvent.outcome",
    "adverse_events/*/resolved_at": "AdverseEvent.resultingCondition.resolve().abatementDateTime",
    "adverse_events/*/action": f"{_NOTE}(adverse_events.action).text",
    "adverse_events/*/text": f"{_NOTE}.text",
    "adverse_events/*/needling": "AdverseEvent.suspectEntity.instance",
}
#: Of what happened to the therapist: there is no Condition that could say it.
THERAPISTS_HOMES: Final = {
    "certainty": "AdverseEvent.event.text",
    **dict.fromkeys(("resolved_at", "action", "text"), "AdverseEvent.extension(kept-text)"),
}
_WRITTEN: Final = (
    "extension", "actuality", "event", "subject", "encounter", "date", "recordedDate", "resultingCondition",
    "seriousness", "outcome", "recorder", "suspectEntity",
)  # fmt: skip
_CONDITION: Final = (
    "clinicalStatus", "verificationStatus", "category", "code", "subject", "encounter", "onsetDateTime",
    "abatementDateTime", "recordedDate", "recorder", "note",
)  # fmt: skip
#: Our class as code of our own: R4's `severity` has other, required codes.
_SERIOUSNESS: Final = {
    "mild": "event_mild",
    "significant": "event_significant",
    "serious": "event_serious",
}
_VERIFICATION: Final = {"confirmed": "confirmed", "suspected": "provisional"}
#: What others may write of a suspicion, beside our own.
_DOUBTED: Final = ("provisional", "unconfirmed", "differential")
_OVER: Final = ("resolved", "inactive", "remission")
_ACTION: Final = "adverse_events.action"
_KEPT: Final = ("resolved_at", "action", "text")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Each event, followed by its Condition."""
    for event in context.session.adverse_events or ():
        yield _event(context, event)
        if not is_of_the_therapist(event):
            yield _complication(context, event)


def none_occurred(context: MappingContext) -> Iterator[Json]:
    """The Encounter's extension that says so; nothing when nobody said anything."""
    none = True if context.session.adverse_events == () else None
    return iter(extension("no-adverse-events", {"valueBoolean": none}))


def _event(context: MappingContext, event: AdverseEvent) -> Entry:
    """Without a time, or with one outside the session, it has no Encounter."""
    therapists = is_of_the_therapist(event)
    return context.entry(
        f"adverse-event/{event.id}",
        "AdverseEvent",
        course.event(context, event, therapists=therapists),
        extension=list(_kept(event)) if therapists else [],
        actuality="actual",
        event=_what(context, event),
        subject=context.ref("practitioner" if therapists else "patient"),
        encounter=context.encounter_at(event.at),
        date=event.at,
        recordedDate=context.recorded_date(event.at),
        resultingCondition=[] if therapists else [context.ref(f"complication/{event.id}")],
        seriousness=term("severity", _SERIOUSNESS[event.severity]) if event.severity else None,
        outcome=hl7("adverse-event-outcome", event.outcome) if event.outcome else None,
        recorder=context.ref("practitioner"),
        suspectEntity=[{"instance": context.ref(role)} for role in _suspected(context, event)],
    )


def _complication(context: MappingContext, event: AdverseEvent) -> Entry:
    """What the event left: active until it is known to be over, provisional as long as it is a suspicion."""
    return context.entry(
        f"complication/{event.id}",
        "Condition",
        course.event(context, event, therapists=False),
        clinicalStatus=hl7(
            "condition-clinical", "resolved" if event.outcome == "resolved" else "active"
        ),
        verificationStatus=hl7("condition-ver-status", _VERIFICATION[event.certainty]),
        category=[hl7("condition-category", "encounter-diagnosis")],
        code=_what(context, event),
        subject=context.ref("patient"),
        encounter=context.encounter_at(event.at),
        onsetDateTime=event.at,
        abatementDateTime=event.resolved_at,
        recordedDate=context.recorded_date(event.at),
        recorder=context.ref("practitioner"),
        note=list(_notes(event)),
    )


def _what(context: MappingContext, event: AdverseEvent) -> Json:
    """The word or code; of a suspicion the text says so, for whoever reads the texts alone."""
    return {
        **encode_word("adverse_event", event.event, context.session.language),
        "text": _words(context, event),
    }


def _words(context: MappingContext, event: AdverseEvent) -> str:
    """What happened, or is suspected, for people."""
    named = display_text("adverse_event", event.event, context.session.language)
    return named if event.certainty == "confirmed" else f"{context.words('suspicion')} {named}"


def _notes(event: AdverseEvent) -> Iterator[Json]:
    """The text, and what was done under the name of its field."""
    if event.text:
        yield {"text": event.text}
    if event.action:
        yield field_note(_ACTION, event.action)


def _kept(event: AdverseEvent) -> Iterator[Json]:
    """What only a Condition could hold, as text."""
    for name in _KEPT:
        if text := getattr(event, name):
            yield kept_text_extension(f"adverse_events.{name}", text)


def _suspected(context: MappingContext, event: AdverseEvent) -> Iterator[str]:
    """The role of the Procedure that it followed: its needling, or needling as a whole where there was any."""
    if event.needling:
        yield f"needling/{event.needling}"
    elif context.session.needling:
        yield "session-procedure"


def from_fhir(resources: SessionResources) -> Json:
    """The events, or that none occurred."""
    said_none = any(value_of(mark) is True for mark in _marks(resources))
    read = [
        item
        for key, held in resources.of_kind("adverse-event")
        if (item := _said(resources, key, held))
    ]
    if read and said_none:
        resources.note(
            "encounter.extension(no-adverse-events)", "there are adverse events; they are taken"
        )
    return {"adverse_events": read} if read or said_none else {}


def _marks(resources: SessionResources) -> list[Json]:
    silent = SessionResources("", {}, {})
    encounter = keep_known_elements(
        silent, "encounter", resources.by_role["encounter"], ("extension",)
    )
    return extensions(encounter, "no-adverse-events")


def _said(resources: SessionResources, key: str, held: Json) -> Json | None:
    where = f"adverse-event/{key}"
    resource = keep_known_elements(resources, where, held, _WRITTEN)
    if resource.get("actuality") != "actual":
        resources.note(f"{where}.actuality", "not actual; a session tells of what happened")
        return None
    left = _left(resources, key, resource)
    if status(left, "verificationStatus") == "refuted":
        resources.note(f"complication/{key}.verificationStatus", "refuted: left out")
        return None
    event, suspected = _event_said(resources, key, resource, left)
    texts = _notes_said(resources, key, left) if left else _kept_said(resources, where, resource)
    item = present(
        id=key,
        event=event,
        certainty="suspected" if suspected else None,
        severity=_severity(resources, where, resource),
        at=resource.get("date"),
        **_over_said(
            resources,
            where,
            resource,
            {"abatementDateTime": texts.pop("resolved_at", None), **left},
        ),
        **texts,
        needling=_needling(resources, where, resource),
    )
    return drop_invalid(resources, where, AdverseEvent, item)


def _left(resources: SessionResources, key: str, resource: Json) -> Json:
    """The Condition that it left, empty without one; only what happened to the therapist leaves none."""
    role = f"complication/{key}"
    held = resources.get(role)
    if held is not None:
        return keep_known_elements(resources, role, held, _CONDITION)
    if resources.role_of(resource.get("subject")) != "practitioner":
        resources.note(role, "is missing or withdrawn")
    return {}


def _event_said(
    resources: SessionResources, key: str, resource: Json, left: Json
) -> tuple[Any, bool]:
    """The event, and whether it is a suspicion: by the Condition, or without its status by the text."""
    where = f"adverse-event/{key}"
    concept = dict(json_object(resource.get("event")))
    named = _without_doubt(concept)
    doubted = named is not None
    if doubted:
        concept["text"] = named
    state = status(left, "verificationStatus")
    if doubted and state == "confirmed":
        resources.note(
            f"{where}.event", "worded as a suspicion, though confirmed since; confirmed is taken"
        )
    return decode_word(
        resources, f"{where}.event", "adverse_event", concept
    ), state in _DOUBTED if state else doubted


def _without_doubt(concept: Json) -> str | None:
    """The text after our words for a suspicion, in either language; None without them."""
    text = str(concept.get("text", ""))
    ours = (f"{words} " for words in PHRASES["suspicion"].values())
    return next((text.removeprefix(words) for words in ours if text.startswith(words)), None)


def _severity(resources: SessionResources, where: str, resource: Json) -> str | None:
    coded = key_of("severity", resource.get("seriousness"))
    known = next((name for name, key in _SERIOUSNESS.items() if key == coded), None)
    if known is None and resource.get("seriousness"):
        resources.note(
            f"{where}.seriousness", "none of mild, significant, serious as this record codes them"
        )
    return known


def _over_said(resources: SessionResources, where: str, resource: Json, left: Json) -> Json:
    """Whether it is over: what the Condition says goes before the event, for it is the Condition that people edit."""
    where = f"{where}.outcome"
    told = status(resource, "outcome")
    outcome = next((one for one in get_args(EventOutcomeWord) if one == told), None)
    if told == "recovering":
        outcome = "ongoing"
    if outcome != told or (outcome is None and resource.get("outcome")):
        resources.note(where, "none of resolved, ongoing, unknown")
    ended = left.get("abatementDateTime")
    over = ended is not None or status(left, "clinicalStatus") in _OVER
    if over and outcome != "resolved":
        resources.note(where, "the Condition is over; resolved is taken")
    return {"outcome": "resolved" if over else outcome, "resolved_at": ended}


def _notes_said(resources: SessionResources, key: str, left: Json) -> Json:
    """The text, and what was done, each the first of its kind."""
    read: Json = {}
    for note in left.get("note", []):
        field = extension_value(note, "field")
        name = {None: "text", _ACTION: "action"}.get(field if isinstance(field, str | None) else "")
        if name is None or name in read or ("extension" in note and field is None):
            resources.note(
                f"complication/{key}.note", "more than one, or of another field; the first is taken"
            )
        elif note.get("text"):
            read[name] = note["text"]
    return read


def _kept_said(resources: SessionResources, where: str, resource: Json) -> Json:
    read: Json = {}
    for field, text in kept_texts(resource):
        name = str(field).removeprefix("adverse_events.")
        if name in _KEPT and name not in read:
            read[name] = text
        else:
            resources.note(f"{where}.extension(kept-text)", "no field of the event, or there twice")
    return read


def _needling(resources: SessionResources, where: str, resource: Json) -> str | None:
    for suspect in resource.get("suspectEntity", []):
        instance = suspect.get("instance")
        key = resources.key_of("needling", instance)
        if key is not None and is_needled(resources, key):
            return key
        if resources.role_of(instance) != "session-procedure":
            resources.note(f"{where}.suspectEntity", "names no needling of this session")
    return None
