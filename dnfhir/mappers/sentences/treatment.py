"""What was done, advised and planned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import (
    advice_name,
    counted,
    duration,
    fill_phrase,
    listed,
    number,
    place_name,
    reasons_clause,
    titled,
    when,
    word_name,
)
from dnfhir.session import Needle, Needling, OtherTreatment, Plan, Referral
from dnfhir.session.fields.place import Place, place_of

_SIZES = ("diameter_mm", "length_mm")


def session(context: MappingContext, status: str, reasons: Iterable[str]) -> str:
    """Whether there was dry needling and of what; what of it was stopped early; why it was not or not wholly done."""
    stopped = [one for one in context.session.needling if one.stopped]
    done = [one for one in context.session.needling if not one.stopped]
    why = "; ".join(one.stopped for one in stopped if isinstance(one.stopped, str))
    is_partly = status == "completed" and stopped
    return in_words.sentences(
        [
            titled(
                context.words(f"needling.{status}"),
                (_places(context, stopped if status == "stopped" else done),),
            ),
            titled(context.words("needling.partly_stopped"), (_places(context, stopped),))
            if is_partly
            else None,
            fill_phrase(context, "needling.why", text=why) if why else None,
            reasons_clause(context, reasons),
        ]
    )


def _places(context: MappingContext, needlings: Iterable[Needling]) -> str:
    """The muscles that were needled, each once."""
    return listed(
        context,
        dict.fromkeys(place_name(context, place_of(context.session, one)) for one in needlings),
    )


def needling(context: MappingContext, one: Needling, at: Place, status: str) -> str:
    """Where, with what needle, how deep and how often, how the patient lay, what answered, and why it was stopped."""
    where = (
        place_name(context, at, one.levels),
        context.words("needling.trigger_point") if at.point else None,
    )
    why = one.stopped if isinstance(one.stopped, str) else None
    parts = (*where, *_technique(context, one), twitches(context, one), when(context, one.at))
    return in_words.sentences(
        [
            titled(context.words(f"needling.{status}"), parts),
            _said(context, "needling.stimulation", one.stimulation),
            _said(context, "needling.sought", one.response_sought),
            _said(context, "needling.why", why),
        ]
    )


def _technique(context: MappingContext, one: Needling) -> Iterator[str]:
    """Needle, depth, punctures, position and how long it stayed, each only when recorded."""
    used = ", ".join(_needle(context, one.needle)) if one.needle else ""
    if used:
        yield fill_phrase(context, "needling.needle", needle=used)
    if one.depth_mm is not None:
        yield fill_phrase(context, "needling.depth", depth=number(context, one.depth_mm))
    if one.punctures:
        yield counted(context, "needling.puncture", one.punctures)
    if one.position:
        yield fill_phrase(
            context, "needling.position", position=word_name(context, "position", one.position)
        )
    if one.retention_s is not None:
        yield fill_phrase(context, "needling.retention", time=duration(context, one.retention_s))


def twitches(context: MappingContext, one: Needling) -> str | None:
    """'3 lokale twitchresponsen (LTR)'; None when they were not looked for."""
    count = one.twitch_responses
    if count is None:
        return None
    if isinstance(count, str):
        return context.words("twitch.several")
    if count < 2:
        return context.words(("twitch.none", "twitch.one")[count])
    return fill_phrase(context, "twitch.count", count=count)


def twitch(context: MappingContext, one: Needling) -> str:
    """The twitch responses of a needling, and where that was."""
    answer = in_words.capitalised(twitches(context, one) or "")
    return in_words.sentences(
        [titled(answer, (place_name(context, place_of(context.session, one)),))]
    )


def needle(context: MappingContext, one: Needle) -> str:
    """A needle, which is used once."""
    lot = fill_phrase(context, "needle.lot", lot=one.lot) if one.lot else None
    parts = (*_needle(context, one), lot, context.words("needle.single_use"))
    return in_words.sentences([titled(context.words("needle"), parts)])


def _needle(context: MappingContext, one: Needle) -> Iterator[str]:
    """'Seirin type J 0,30 × 50 mm', and what it is made of."""
    named = " ".join(part for part in (one.manufacturer, one.model, _size(context, one)) if part)
    if named:
        yield named
    if one.material:
        yield word_name(context, "needle_material", one.material)


def _size(context: MappingContext, one: Needle) -> str | None:
    """'0,30 × 50 mm'; of one measure alone which it is."""
    diameter, length = (
        number(context, size) if (size := getattr(one, name)) else None for name in _SIZES
    )
    if diameter and length:
        return f"{diameter} × {length} mm"
    if diameter:
        return fill_phrase(context, "needle.diameter", size=diameter)
    return fill_phrase(context, "needle.length", size=length) if length else None


def other(context: MappingContext, one: OtherTreatment, at: Place) -> str:
    """What was done without a needle, and where."""
    place_told = (
        word_name(context, "region", one.region, None if at.muscle else at.side)
        if one.region
        else None,
        place_name(context, at) if at.muscle or not one.region else None,
    )
    parts = (word_name(context, "treatment", one.treatment), *place_told, when(context, one.at))
    return in_words.sentences([titled(context.words("treatment"), parts), one.text])


def aftercare(context: MappingContext) -> str:
    """All advice that was given."""
    given = "; ".join(advice_name(context, one) for one in context.session.aftercare)
    return in_words.sentences([titled(context.words("aftercare"), (given,))])


def goal(context: MappingContext, text: str) -> str:
    """What the treatment is for."""
    return in_words.sentences([titled(context.words("goal"), (text,))])


def plan(context: MappingContext, one: Plan, sessions: str | None) -> str:
    """How often, how many sessions, and what for."""
    goals = fill_phrase(
        context, "plan.goal" if len(one.goals) == 1 else "plan.goals", goals="; ".join(one.goals)
    )
    return in_words.sentences(
        [titled(context.words("plan"), (one.frequency, sessions)), goals if one.goals else None]
    )


def referral(context: MappingContext, one: Referral, name: str) -> str:
    """By or to whom, how soon, when that was written, and why."""
    urgency = context.words(f"urgency.{one.urgency}") if one.urgency else None
    parts = (urgency, when(context, one.at))
    return in_words.sentences(
        [titled(in_words.capitalised(name), parts), _said(context, "referral.why", one.reason)]
    )


def _said(context: MappingContext, key: str, text: str | None) -> str | None:
    return fill_phrase(context, key, text=text) if text else None
