"""The complaint, what speaks against needling, medicines, and what was found."""

from __future__ import annotations

from collections.abc import Iterator

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.record import Record
from dnfhir.mappers.sentences.wording import called, head, muscle, named, number, told, when
from dnfhir.session import Complaint, Medication, NotExamined, Palpation, TestResult, TriggerPoint
from dnfhir.session.examination import Measured
from dnfhir.terms import find

#: The signs of a trigger point, in the order they are looked for.
_SIGNS = ("taut_band", "recognised_pain", "referred_pain")


def complaint(record: Record, one: Complaint, verification: str) -> str:
    """What and where, since when, how bad, and who says so; then its description, cause and course."""
    texts = {"description": one.description, "possible_cause": one.possible_cause}
    parts = (called(record, "problem", one.problem), *_regions(record, one), *_facts(record, one))
    course = (
        told(record, "complaint.course", time=when(record, seen.at), text=seen.text)
        for seen in one.course
    )
    return in_words.sentences(
        [
            head(record.words("complaint"), (*parts, record.words(verification))),
            *(told(record, f"complaint.{name}", text=text) for name, text in texts.items() if text),
            *course,
        ]
    )


def _regions(record: Record, one: Complaint) -> Iterator[str]:
    for region in one.regions:
        yield called(record, "region", region, one.side)
    if one.side and not one.regions:
        yield record.words(one.side)


def _facts(record: Record, one: Complaint) -> Iterator[str]:
    """Since when and until when, how bad, and whether the patient is off work."""
    if one.since:
        yield told(record, "complaint.since", day=when(record, one.since))
    if one.resolved_at:
        yield told(record, "complaint.over", day=when(record, one.resolved_at))
    if one.severity:
        yield told(record, "complaint.severity", severity=named(record, "severity", one.severity))
    if one.sick_leave is not None:
        yield record.words("complaint.sick_leave" if one.sick_leave else "complaint.no_sick_leave")


def against(record: Record, title: str, name: str, *parts: str) -> str:
    """A contraindication, an allergy or a pregnancy: what it is, and who says so."""
    return in_words.sentences([head(record.words(title), (name, *parts))])


def medicine(record: Record, one: Medication) -> str:
    """A medicine as the patient named it."""
    name = one.text or (called(record, "medication", one.code) if one.code else None)
    return in_words.sentences(
        [head(record.words("medication"), (name, record.words("unconfirmed")))]
    )


def trigger_point(record: Record, point: TriggerPoint) -> str:
    """Where it is, and each sign that was looked for."""
    title = record.words(f"trigger_point.{point.activity}" if point.activity else "trigger_point")
    where = muscle(record, point.muscle, point.side, point.levels)
    signs = {sign: getattr(point, sign) for sign in _SIGNS if getattr(point, sign) != "not_asked"}
    seen = (
        f"{record.words(sign)}: {named(record, 'observation', state)}"
        for sign, state in signs.items()
    )
    return in_words.sentences([head(title, (where, *seen))])


def test(record: Record, one: TestResult) -> str:
    """The test with where and when; the number, the result, the therapist's words, and why it was not done."""
    parts = (
        measured(record, one.value) if one.value else None,
        record.words(one.result) if one.result else None,
        one.text,
        one.why,
    )
    return in_words.sentences([head(in_words.capitalised(_tested(record, one)), parts)])


def _tested(record: Record, one: TestResult) -> str:
    """'slumptest links, na behandeling', 'drukpijndrempel, schouder links'"""
    name = called(record, "test", one.test, None if one.region else one.side)
    region = called(record, "region", one.region, one.side) if one.region else None
    return ", ".join(
        part for part in (name, region, record.words(one.moment) if one.moment else None) if part
    )


def measured(record: Record, value: Measured) -> str:
    """A measured number with its unit: '45°'."""
    unit = find("unit", value.unit)
    key = f"unit.{unit.key}" if unit else ""
    if record.has_words(key):
        return told(record, key, number=number(record, value.number))
    return f"{number(record, value.number)} {value.unit}"


def palpation(record: Record, felt: Palpation, signs: dict[str, bool]) -> str:
    """One muscle and side as felt."""
    where = muscle(record, felt.muscle, felt.side, felt.levels)
    found = (record.words(sign if there else f"not_{sign}") for sign, there in signs.items())
    return in_words.sentences([head(record.words("palpation"), (where, *found))])


def in_own_words(record: Record, title: str, text: str) -> str:
    """What the therapist saw, in their words."""
    return in_words.sentences([head(record.words(title), (text,))])


def not_examined(record: Record, omitted: NotExamined) -> str:
    """What was not examined, and why."""
    return in_words.sentences([head(record.words("not_examined"), (omitted.what, omitted.why))])


def no_trigger_points(record: Record) -> str:
    """That they were looked for, and there were none."""
    return in_words.sentences([record.words("no_trigger_points")])
