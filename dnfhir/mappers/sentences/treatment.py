"""What was done, advised and planned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.record import Record
from dnfhir.mappers.sentences.wording import (
    advice,
    because,
    called,
    counted,
    duration,
    head,
    listed,
    number,
    place,
    told,
    when,
)
from dnfhir.session import Needle, Needling, OtherTreatment, Plan, Referral
from dnfhir.session.fields.place import Place, place_of

_SIZES = ("diameter_mm", "length_mm")


def session(record: Record, status: str, reasons: Iterable[str]) -> str:
    """Whether there was dry needling and of what; what of it was stopped early; why it was not or not wholly done."""
    stopped = [one for one in record.session.needling if one.stopped]
    done = [one for one in record.session.needling if not one.stopped]
    why = "; ".join(one.stopped for one in stopped if isinstance(one.stopped, str))
    is_partly = status == "completed" and stopped
    return in_words.sentences(
        [
            head(
                record.words(f"needling.{status}"),
                (_places(record, stopped if status == "stopped" else done),),
            ),
            head(record.words("needling.partly_stopped"), (_places(record, stopped),))
            if is_partly
            else None,
            told(record, "needling.why", text=why) if why else None,
            because(record, reasons),
        ]
    )


def _places(record: Record, needlings: Iterable[Needling]) -> str:
    """The muscles that were needled, each once."""
    return listed(
        record, dict.fromkeys(place(record, place_of(record.session, one)) for one in needlings)
    )


def needling(record: Record, one: Needling, at: Place, status: str) -> str:
    """Where, with what needle, how deep and how often, how the patient lay, what answered, and why it was stopped."""
    where = (
        place(record, at, one.levels),
        record.words("needling.trigger_point") if at.point else None,
    )
    why = one.stopped if isinstance(one.stopped, str) else None
    parts = (*where, *_technique(record, one), twitches(record, one), when(record, one.at))
    return in_words.sentences(
        [
            head(record.words(f"needling.{status}"), parts),
            _said(record, "needling.stimulation", one.stimulation),
            _said(record, "needling.sought", one.response_sought),
            _said(record, "needling.why", why),
        ]
    )


def _technique(record: Record, one: Needling) -> Iterator[str]:
    """Needle, depth, punctures, position and how long it stayed, each only when recorded."""
    used = ", ".join(_needle(record, one.needle)) if one.needle else ""
    if used:
        yield told(record, "needling.needle", needle=used)
    if one.depth_mm is not None:
        yield told(record, "needling.depth", depth=number(record, one.depth_mm))
    if one.punctures:
        yield counted(record, "needling.puncture", one.punctures)
    if one.position:
        yield told(record, "needling.position", position=called(record, "position", one.position))
    if one.retention_s is not None:
        yield told(record, "needling.retention", time=duration(record, one.retention_s))


def twitches(record: Record, one: Needling) -> str | None:
    """'3 lokale twitchresponsen (LTR)'; None when they were not looked for."""
    count = one.twitch_responses
    if count is None:
        return None
    if isinstance(count, str):
        return record.words("twitch.several")
    if count < 2:
        return record.words(("twitch.none", "twitch.one")[count])
    return told(record, "twitch.count", count=count)


def twitch(record: Record, one: Needling) -> str:
    """The twitch responses of a needling, and where that was."""
    answer = in_words.capitalised(twitches(record, one) or "")
    return in_words.sentences([head(answer, (place(record, place_of(record.session, one)),))])


def needle(record: Record, one: Needle) -> str:
    """A needle, which is used once."""
    lot = told(record, "needle.lot", lot=one.lot) if one.lot else None
    parts = (*_needle(record, one), lot, record.words("needle.single_use"))
    return in_words.sentences([head(record.words("needle"), parts)])


def _needle(record: Record, one: Needle) -> Iterator[str]:
    """'Seirin type J 0,30 × 50 mm', and what it is made of."""
    named = " ".join(part for part in (one.manufacturer, one.model, _size(record, one)) if part)
    if named:
        yield named
    if one.material:
        yield called(record, "needle_material", one.material)


def _size(record: Record, one: Needle) -> str | None:
    """'0,30 × 50 mm'; of one measure alone which it is."""
    diameter, length = (
        number(record, size) if (size := getattr(one, name)) else None for name in _SIZES
    )
    if diameter and length:
        return f"{diameter} × {length} mm"
    if diameter:
        return told(record, "needle.diameter", size=diameter)
    return told(record, "needle.length", size=length) if length else None


def other(record: Record, one: OtherTreatment, at: Place) -> str:
    """What was done without a needle, and where."""
    place_told = (
        called(record, "region", one.region, None if at.muscle else at.side)
        if one.region
        else None,
        place(record, at) if at.muscle or not one.region else None,
    )
    parts = (called(record, "treatment", one.treatment), *place_told, when(record, one.at))
    return in_words.sentences([head(record.words("treatment"), parts), one.text])


def aftercare(record: Record) -> str:
    """All advice that was given."""
    given = "; ".join(advice(record, one) for one in record.session.aftercare)
    return in_words.sentences([head(record.words("aftercare"), (given,))])


def goal(record: Record, text: str) -> str:
    """What the treatment is for."""
    return in_words.sentences([head(record.words("goal"), (text,))])


def plan(record: Record, one: Plan, sessions: str | None) -> str:
    """How often, how many sessions, and what for."""
    goals = told(
        record, "plan.goal" if len(one.goals) == 1 else "plan.goals", goals="; ".join(one.goals)
    )
    return in_words.sentences(
        [head(record.words("plan"), (one.frequency, sessions)), goals if one.goals else None]
    )


def referral(record: Record, one: Referral, name: str) -> str:
    """By or to whom, how soon, when that was written, and why."""
    urgency = record.words(f"urgency.{one.urgency}") if one.urgency else None
    parts = (urgency, when(record, one.at))
    return in_words.sentences(
        [head(in_words.capitalised(name), parts), _said(record, "referral.why", one.reason)]
    )


def _said(record: Record, key: str, text: str | None) -> str | None:
    return told(record, key, text=text) if text else None
