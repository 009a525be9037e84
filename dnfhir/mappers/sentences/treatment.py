"""Sentences about what was done, advised and planned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import (
    advice_name,
    choice_name,
    counted,
    duration,
    fill_phrase,
    listed,
    number,
    phrase_if_known,
    place_name,
    reasons_clause,
    titled,
    when,
    word_name,
)
from dnfhir.session import Needle, Needling, OtherTreatment, Plan, Referral
from dnfhir.session.fields.place import Place, place_of


def session(context: MappingContext, status: str, reasons: Iterable[str]) -> str:
    """Whether there was dry needling and of what.

    What was stopped early; why it was not or not wholly done.

    status: of the Procedure; reasons: of the screening, where there was no needling.
    """
    stopped = [needling for needling in context.session.needling if needling.stopped]
    done = [needling for needling in context.session.needling if not needling.stopped]
    places = _places(context, done)
    if status == "stopped":
        places = _places(context, stopped)
    sentences: list[str | None] = [titled(context.words(f"needling.{status}"), (places,))]
    if status == "completed" and stopped:
        partly = context.words("needling.partly_stopped")
        sentences.append(titled(partly, (_places(context, stopped),)))
    reasons_stopped = "; ".join(_reasons_stopped(stopped))
    sentences.append(phrase_if_known(context, "needling.why", text=reasons_stopped))
    sentences.append(reasons_clause(context, reasons))
    return in_words.sentences(sentences)


def _reasons_stopped(stopped: Iterable[Needling]) -> Iterator[str]:
    for needling in stopped:
        if isinstance(needling.stopped, str):
            yield needling.stopped


def _places(context: MappingContext, needlings: Iterable[Needling]) -> str:
    """The muscles that were needled, each once."""
    places = [place_name(context, place_of(context.session, needling)) for needling in needlings]
    return listed(context, dict.fromkeys(places))


def needling(context: MappingContext, needling: Needling, place: Place, status: str) -> str:
    """Where, with what needle, how deep and how often, how the patient lay, what answered, and why
    it was stopped.
    """
    parts = (
        place_name(context, place, needling.levels),
        context.words("needling.trigger_point") if place.point else None,
        *_technique(context, needling),
        twitches(context, needling),
        when(context, needling.at),
    )
    reason = "".join(_reasons_stopped([needling]))
    return in_words.sentences(
        [
            titled(context.words(f"needling.{status}"), parts),
            phrase_if_known(context, "needling.stimulation", text=needling.stimulation),
            phrase_if_known(context, "needling.sought", text=needling.response_sought),
            phrase_if_known(context, "needling.why", text=reason),
        ]
    )


def _technique(context: MappingContext, needling: Needling) -> Iterator[str]:
    """Needle, depth, punctures, position and how long it stayed, each only when recorded."""
    used = ", ".join(_needle(context, needling.needle))
    if used:
        yield fill_phrase(context, "needling.needle", needle=used)
    if needling.depth_mm is not None:
        yield fill_phrase(context, "needling.depth", depth=number(context, needling.depth_mm))
    if needling.punctures:
        yield counted(context, "needling.puncture", needling.punctures)
    if needling.position:
        position = word_name(context, "position", needling.position)
        yield fill_phrase(context, "needling.position", position=position)
    if needling.retention_s is not None:
        time = duration(context, needling.retention_s)
        yield fill_phrase(context, "needling.retention", time=time)


def twitches(context: MappingContext, needling: Needling) -> str | None:
    """'3 lokale twitchresponsen (LTR)'; None when they were not looked for."""
    count = needling.twitch_responses
    if count is None:
        return None
    if isinstance(count, str):
        return context.words("twitch.several")
    if count < 2:
        return context.words(("twitch.none", "twitch.one")[count])
    return fill_phrase(context, "twitch.count", count=count)


def twitch(context: MappingContext, needling: Needling) -> str:
    """The twitch responses of a needling, and where that was."""
    responses = in_words.capitalised(twitches(context, needling) or "")
    place = place_name(context, place_of(context.session, needling))
    return in_words.sentences([titled(responses, (place,))])


def needle(context: MappingContext, needle: Needle) -> str:
    """A needle, which is used once."""
    parts = (
        *_needle(context, needle),
        phrase_if_known(context, "needle.lot", lot=needle.lot),
        context.words("needle.single_use"),
    )
    return in_words.sentences([titled(context.words("needle"), parts)])


def _needle(context: MappingContext, needle: Needle | None) -> Iterator[str]:
    """'Seirin type J 0,30 × 50 mm', and what it is made of."""
    if needle is None:
        return
    name = " ".join(filter(None, (needle.manufacturer, needle.model, _size(context, needle))))
    if name:
        yield name
    if needle.material:
        yield word_name(context, "needle_material", needle.material)


def _size(context: MappingContext, needle: Needle) -> str | None:
    """'0,30 × 50 mm'; of one measure alone which it is."""
    diameter, length = needle.diameter_mm, needle.length_mm
    if diameter and length:
        return f"{number(context, diameter)} × {number(context, length)} mm"
    if diameter:
        return fill_phrase(context, "needle.diameter", size=number(context, diameter))
    if length:
        return fill_phrase(context, "needle.length", size=number(context, length))
    return None


def other(context: MappingContext, treatment: OtherTreatment, place: Place) -> str:
    """What was done without a needle, and where."""
    parts = (
        word_name(context, "treatment", treatment.treatment),
        *_treated_places(context, treatment, place),
        when(context, treatment.at),
    )
    return in_words.sentences([titled(context.words("treatment"), parts), treatment.text])


def _treated_places(
    context: MappingContext, treatment: OtherTreatment, place: Place
) -> Iterator[str]:
    """Region and muscle; the side stands at the muscle where there is one."""
    if treatment.region:
        side = None if place.muscle else place.side
        yield word_name(context, "region", treatment.region, side)
    if place.muscle or not treatment.region:
        yield place_name(context, place)


def aftercare(context: MappingContext) -> str:
    """All advice that was given."""
    given = "; ".join(advice_name(context, advice) for advice in context.session.aftercare)
    return in_words.sentences([titled(context.words("aftercare"), (given,))])


def goal(context: MappingContext, text: str) -> str:
    """What the treatment is for."""
    return in_words.sentences([titled(context.words("goal"), (text,))])


def plan(context: MappingContext, plan: Plan, sessions: str | None) -> str:
    """How often, how many sessions, and what for."""
    key = "plan.goal" if len(plan.goals) == 1 else "plan.goals"
    goals = phrase_if_known(context, key, goals="; ".join(plan.goals))
    return in_words.sentences([titled(context.words("plan"), (plan.frequency, sessions)), goals])


def referral(context: MappingContext, referral: Referral, name: str) -> str:
    """By or to whom, how soon, when that was written, and why."""
    urgency = choice_name(context, "urgency", referral.urgency)
    title = titled(in_words.capitalised(name), (urgency, when(context, referral.at)))
    return in_words.sentences(
        [title, phrase_if_known(context, "referral.why", text=referral.reason)]
    )
