"""The complaint, what speaks against needling, medicines, and what was found."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import (
    concept_name,
    fill_phrase,
    muscle_name,
    number,
    titled,
    when,
    word_name,
)
from dnfhir.session import Complaint, Medication, NotExamined, Palpation, TestResult, TriggerPoint
from dnfhir.session.examination import Measured
from dnfhir.terms import find

#: The signs of a trigger point, in the order they are looked for.
_SIGNS = ("taut_band", "recognised_pain", "referred_pain")


def complaint(context: MappingContext, one: Complaint, verification: str) -> str:
    """What and where, since when, how bad, and who says so; then its description, cause and course."""
    texts = {"description": one.description, "possible_cause": one.possible_cause}
    parts = (
        word_name(context, "problem", one.problem),
        *_regions(context, one),
        *_facts(context, one),
    )
    course = (
        fill_phrase(context, "complaint.course", time=when(context, seen.at), text=seen.text)
        for seen in one.course
    )
    return in_words.sentences(
        [
            titled(context.words("complaint"), (*parts, context.words(verification))),
            *(
                fill_phrase(context, f"complaint.{name}", text=text)
                for name, text in texts.items()
                if text
            ),
            *course,
        ]
    )


def _regions(context: MappingContext, one: Complaint) -> Iterator[str]:
    for region in one.regions:
        yield word_name(context, "region", region, one.side)
    if one.side and not one.regions:
        yield context.words(one.side)


def _facts(context: MappingContext, one: Complaint) -> Iterator[str]:
    """Since when and until when, how bad, and whether the patient is off work."""
    if one.since:
        yield fill_phrase(context, "complaint.since", day=when(context, one.since))
    if one.resolved_at:
        yield fill_phrase(context, "complaint.over", day=when(context, one.resolved_at))
    if one.severity:
        yield fill_phrase(
            context, "complaint.severity", severity=concept_name(context, "severity", one.severity)
        )
    if one.sick_leave is not None:
        yield context.words("complaint.sick_leave" if one.sick_leave else "complaint.no_sick_leave")


def against(context: MappingContext, title: str, name: str, *parts: str) -> str:
    """A contraindication, an allergy or a pregnancy: what it is, and who says so."""
    return in_words.sentences([titled(context.words(title), (name, *parts))])


def medicine(context: MappingContext, one: Medication) -> str:
    """A medicine as the patient named it."""
    name = one.text or (word_name(context, "medication", one.code) if one.code else None)
    return in_words.sentences(
        [titled(context.words("medication"), (name, context.words("unconfirmed")))]
    )


def trigger_point(context: MappingContext, point: TriggerPoint) -> str:
    """Where it is, and each sign that was looked for."""
    title = context.words(f"trigger_point.{point.activity}" if point.activity else "trigger_point")
    where = muscle_name(context, point.muscle, point.side, point.levels)
    signs = {sign: getattr(point, sign) for sign in _SIGNS if getattr(point, sign) != "not_asked"}
    seen = (
        f"{context.words(sign)}: {concept_name(context, 'observation', state)}"
        for sign, state in signs.items()
    )
    return in_words.sentences([titled(title, (where, *seen))])


def test(context: MappingContext, one: TestResult) -> str:
    """The test with where and when; the number, the result, the therapist's words, and why it was not done."""
    parts = (
        measured(context, one.value) if one.value else None,
        context.words(one.result) if one.result else None,
        one.text,
        one.why,
    )
    return in_words.sentences([titled(in_words.capitalised(_tested(context, one)), parts)])


def _tested(context: MappingContext, one: TestResult) -> str:
    """'slumptest links, na behandeling', 'drukpijndrempel, schouder links'"""
    name = word_name(context, "test", one.test, None if one.region else one.side)
    region = word_name(context, "region", one.region, one.side) if one.region else None
    return ", ".join(
        part for part in (name, region, context.words(one.moment) if one.moment else None) if part
    )


def measured(context: MappingContext, value: Measured) -> str:
    """A measured number with its unit: '45°'."""
    unit = find("unit", value.unit)
    key = f"unit.{unit.key}" if unit else ""
    if context.has_words(key):
        return fill_phrase(context, key, number=number(context, value.number))
    return f"{number(context, value.number)} {value.unit}"


def palpation(context: MappingContext, felt: Palpation, signs: dict[str, bool]) -> str:
    """One muscle and side as felt."""
    where = muscle_name(context, felt.muscle, felt.side, felt.levels)
    found = (context.words(sign if there else f"not_{sign}") for sign, there in signs.items())
    return in_words.sentences([titled(context.words("palpation"), (where, *found))])


def in_own_words(context: MappingContext, title: str, text: str) -> str:
    """What the therapist saw, in their words."""
    return in_words.sentences([titled(context.words(title), (text,))])


def not_examined(context: MappingContext, omitted: NotExamined) -> str:
    """What was not examined, and why."""
    return in_words.sentences([titled(context.words("not_examined"), (omitted.what, omitted.why))])


def no_trigger_points(context: MappingContext) -> str:
    """That they were looked for, and there were none."""
    return in_words.sentences([context.words("no_trigger_points")])
