"""Sentences about the complaint, what speaks against needling, medicines, and what was found."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import (
    choice_name,
    concept_name,
    fill_phrase,
    muscle_name,
    number,
    phrase_if_known,
    titled,
    when,
    word_name,
)
from dnfhir.session import Complaint, Medication, NotExamined, Palpation, TestResult, TriggerPoint
from dnfhir.session.examination import Measured
from dnfhir.terms import find

#: The signs of a trigger point, in the order they are looked for.
_SIGNS = ("taut_band", "recognised_pain", "referred_pain")
_SICK_LEAVE = {True: "complaint.sick_leave", False: "complaint.no_sick_leave"}


def complaint(context: MappingContext, complaint: Complaint, verification: str) -> str:
    """What and where, since when, how bad, and who says so.

    Then its description, cause and course.
    """
    parts = (
        word_name(context, "problem", complaint.problem),
        *_regions(context, complaint),
        *_facts(context, complaint),
        context.words(verification),
    )
    cause = complaint.possible_cause
    return in_words.sentences(
        [
            titled(context.words("complaint"), parts),
            phrase_if_known(context, "complaint.description", text=complaint.description),
            phrase_if_known(context, "complaint.possible_cause", text=cause),
            *_course(context, complaint),
        ]
    )


def _course(context: MappingContext, complaint: Complaint) -> Iterator[str]:
    for entry in complaint.course:
        time = when(context, entry.at)
        yield fill_phrase(context, "complaint.course", time=time, text=entry.text)


def _regions(context: MappingContext, complaint: Complaint) -> Iterator[str]:
    for region in complaint.regions:
        yield word_name(context, "region", region, complaint.side)
    if complaint.side and not complaint.regions:
        yield context.words(complaint.side)


def _facts(context: MappingContext, complaint: Complaint) -> Iterator[str]:
    """Since when and until when, how bad, and whether the patient is off work."""
    if complaint.since:
        yield fill_phrase(context, "complaint.since", day=when(context, complaint.since))
    if complaint.resolved_at:
        yield fill_phrase(context, "complaint.over", day=when(context, complaint.resolved_at))
    if complaint.severity:
        severity = concept_name(context, "severity", complaint.severity)
        yield fill_phrase(context, "complaint.severity", severity=severity)
    if complaint.sick_leave is not None:
        yield context.words(_SICK_LEAVE[complaint.sick_leave])


def against(context: MappingContext, title: str, name: str, *parts: str) -> str:
    """A contraindication, an allergy or a pregnancy: what it is, and who says so."""
    return in_words.sentences([titled(context.words(title), (name, *parts))])


def medicine(context: MappingContext, medication: Medication) -> str:
    """A medicine as the patient named it."""
    name = medication.text or word_name(context, "medication", medication.code)
    parts = (name, context.words("unconfirmed"))
    return in_words.sentences([titled(context.words("medication"), parts)])


def trigger_point(context: MappingContext, point: TriggerPoint) -> str:
    """Where it is, and each sign that was looked for."""
    title = choice_name(context, "trigger_point", point.activity) or context.words("trigger_point")
    where = muscle_name(context, point.muscle, point.side, point.levels)
    return in_words.sentences([titled(title, (where, *_signs(context, point)))])


def _signs(context: MappingContext, point: TriggerPoint) -> Iterator[str]:
    for sign in _SIGNS:
        state = getattr(point, sign)
        if state != "not_asked":
            yield f"{context.words(sign)}: {concept_name(context, 'observation', state)}"


def test(context: MappingContext, test: TestResult) -> str:
    """The test with where and when.

    The number, the result, the therapist's words, and why it was not done.
    """
    parts = [test.text, test.why]
    if test.result:
        parts.insert(0, context.words(test.result))
    if test.value:
        parts.insert(0, measured_text(context, test.value))
    return in_words.sentences([titled(in_words.capitalised(_tested(context, test)), parts)])


def _tested(context: MappingContext, test: TestResult) -> str:
    """'slumptest links, na behandeling', 'drukpijndrempel, schouder links'"""
    if test.region:
        name = word_name(context, "test", test.test)
        region = word_name(context, "region", test.region, test.side)
        parts = [name, region]
    else:
        parts = [word_name(context, "test", test.test, test.side)]
    if test.moment:
        parts.append(context.words(test.moment))
    return ", ".join(filter(None, parts))


def measured_text(context: MappingContext, value: Measured) -> str:
    """A measured number with its unit: '45°'."""
    unit, written = find("unit", value.unit), number(context, value.number)
    if unit and context.has_words(f"unit.{unit.key}"):
        return fill_phrase(context, f"unit.{unit.key}", number=written)
    return f"{written} {value.unit}"


def palpation(context: MappingContext, felt: Palpation, signs: dict[str, bool]) -> str:
    """One muscle and side as felt. signs: whether each sign that was looked for is there."""
    parts = [muscle_name(context, felt.muscle, felt.side, felt.levels)]
    for sign, is_there in signs.items():
        key = sign if is_there else f"not_{sign}"
        parts.append(context.words(key))
    return in_words.sentences([titled(context.words("palpation"), parts)])


def in_own_words(context: MappingContext, title: str, text: str) -> str:
    """What the therapist saw, in their words."""
    return in_words.sentences([titled(context.words(title), (text,))])


def not_examined(context: MappingContext, omitted: NotExamined) -> str:
    """What was not examined, and why."""
    return in_words.sentences([titled(context.words("not_examined"), (omitted.what, omitted.why))])


def no_trigger_points(context: MappingContext) -> str:
    """That they were looked for, and there were none."""
    return in_words.sentences([context.words("no_trigger_points")])
