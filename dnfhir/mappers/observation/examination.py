"""Observation: what was examined, and what was not. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.mappers.elements import Json, body_site, extension, hl7, said, term
from dnfhir.mappers.found import Found
from dnfhir.mappers.observation.parts import SHARED, external, held_as, not_performed, seen, why_said
from dnfhir.mappers.readable import allowed
from dnfhir.mappers.reading import extensions, key_of, levels_said, says, side_said, unlike, word
from dnfhir.mappers.record import Entry, Record
from dnfhir.session import Examination, NotExamined, Palpation, Session, TestResult, item_key
from dnfhir.terms import Concept, by_code

HOMES: Final = {
    "examination/tests/*/test": "Observation.code",
    "examination/tests/*/side": "Observation.extension(side).valueCodeableConcept",
    "examination/tests/*/result": "Observation.interpretation",
    "examination/tests/*/why": "Observation.note.text",
    "examination/palpation/*/muscle": "Observation.bodySite",
    "examination/palpation/*/side": (
        "Observation.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
    ),
    "examination/palpation/*/levels": "Observation.extension(spinal-level).valueCodeableConcept",
    "examination/palpation/*/hypertonic": "Observation.component(hypertonic-muscle).valueBoolean",
    "examination/palpation/*/painful": "Observation.component(pain-on-palpation).valueBoolean",
    "examination/posture": "Observation.valueString",
    "examination/motion": "Observation.valueString",
    "examination/not_examined/*/what": "Observation.code.text",
    "examination/not_examined/*/why": "Observation.note.text",
}
#: The signs of palpation: field of the document, finding of the vocabulary.
_SIGNS: Final = {"hypertonic": "hypertonic_muscle", "painful": "pain_on_palpation"}
#: Told in words only: field, role and key of the code are one.
_TEXTS: Final = ("posture", "motion")


def to_fhir(record: Record) -> Iterator[Entry]:
    """Tests, palpation, posture and motion, and what was not examined."""
    examination = record.session.examination
    if examination is None:
        return
    for test in examination.tests:
        yield _test(record, test)
    for palpation in examination.palpation:
        yield _palpation(record, palpation)
    for name in _TEXTS:
        if text := getattr(examination, name):
            yield _text(record, name, text)
    for omitted in examination.not_examined:
        yield _not_examined(record, omitted)


def roles(session: Session) -> list[str]:
    """The roles of everything examined, in the order of the Bundle."""
    done = session.examination
    if done is None:
        return []
    tests = [f"test/{item_key('tests', test)}" for test in done.tests]
    palpation = [f"palpation/{item_key('palpation', felt)}" for felt in done.palpation]
    texts = [name for name in _TEXTS if getattr(done, name)]
    return [*tests, *palpation, *texts, *(f"not-examined/{item_key('not_examined', one)}" for one in done.not_examined)]


def _test(record: Record, test: TestResult) -> Entry:
    """A result is an interpretation; a test that was not done has none, and says so."""
    done = test.result != "not_performed"
    told = [record.words(key) for key in (test.side, test.result) if key]
    return _exam(
        record,
        f"test/{item_key('tests', test)}",
        record.sentence("test", test.test, *told, test.why),
        extension=list(extension("side", {"valueCodeableConcept": term("side", test.side)})) if test.side else [],
        code=said("test", test.test),
        interpretation=[{"coding": [external("interpretation", test.result)]}] if done else [],
        dataAbsentReason=None if done else not_performed(),
        note=[{"text": test.why}] if test.why else [],
    )


def _palpation(record: Record, felt: Palpation) -> Entry:
    """One muscle and side as felt; a sign that was not looked for has no component."""
    signs = {field: getattr(felt, field) for field in _SIGNS if getattr(felt, field) is not None}
    told = [record.words(field if there else f"not_{field}") for field, there in signs.items()]
    where = [record.words(felt.side) if felt.side else None, *felt.levels]
    levelled = ({"valueCodeableConcept": term("level", level)} for level in felt.levels)
    return _exam(
        record,
        f"palpation/{item_key('palpation', felt)}",
        record.sentence("palpation", felt.muscle, *where, *told),
        extension=[one for level in levelled for one in extension("spinal-level", level)],
        code=term("test", "palpation"),
        bodySite=body_site("muscle", felt.muscle, felt.side, record.session.jurisdiction),
        component=[{"code": term("finding", _SIGNS[field]), "valueBoolean": there} for field, there in signs.items()],
    )


def _text(record: Record, name: str, text: str) -> Entry:
    return _exam(record, name, f"{record.words(name)}: {text}", code=term("observation", name), valueString=text)


def _not_examined(record: Record, omitted: NotExamined) -> Entry:
    return _exam(
        record,
        f"not-examined/{item_key('not_examined', omitted)}",
        record.sentence("not_examined", omitted.what, omitted.why),
        code={"text": omitted.what},
        dataAbsentReason=not_performed(),
        note=[{"text": omitted.why}] if omitted.why else [],
    )


def _exam(record: Record, role: str, sentence: str, **elements: object) -> Entry:
    exam = hl7("observation-category", "exam", "Exam")
    return record.entry(role, "Observation", sentence, status="final", category=[exam], **seen(record), **elements)


def from_fhir(found: Found) -> Json:
    """The examination as the record holds it."""
    read = {
        "tests": ("test", _test_said),
        "palpation": ("palpation", _felt),
        "not_examined": ("not-examined", _omitted),
    }
    parts: Json = {name: _text_said(found, name) for name in _TEXTS}
    for name, (kind, of) in read.items():
        items = [of(found, f"{kind}/{key}", resource) for key, resource in found.each(kind)]
        parts[name] = unlike(found, kind, name, [item for item in items if item])
    return says(examination=says(**parts))


def _test_said(found: Found, where: str, held: Json) -> Json | None:
    written = (*SHARED, "extension", "interpretation", "dataAbsentReason", "note")
    if not (test := held_as(found, where, held, written)):
        return None
    item = says(
        test=word(found, f"{where}.code", "test", test.get("code")),
        side=_side(found, where, test),
        result=_result(found, where, test),
        why=why_said(found, where, test),
    )
    return allowed(found, where, TestResult, item)


def _side(found: Found, where: str, test: Json) -> str | None:
    for one in extensions(test, "side"):
        if known := key_of("side", one.get("valueCodeableConcept")):
            return known
        found.note(f"{where}.extension(side)", "not a side that a session knows")
    return None


def _result(found: Found, where: str, test: Json) -> str | None:
    """The one result; none when two of them contradict each other."""
    every = [code for concept in test.get("interpretation", []) for code in concept.get("coding", [])]
    known = [term.key for code in every for term in _interpretations(code)]
    absent = _not_done(found, where, test)
    results = {*known, *(["not_performed"] if absent else [])}
    if len(known) < len(test.get("interpretation", [])) or len(results) > 1:
        found.note(f"{where}.interpretation", "more than one result, or one that a session does not know")
    return results.pop() if len(results) == 1 else None


def _interpretations(code: Json) -> list[Concept]:
    return [one for one in by_code(code.get("system", ""), code.get("code", "")) if one.kind == "interpretation"]


def _not_done(found: Found, where: str, observation: Json) -> bool:
    """Whether it says that it was not performed; another reason for a missing result is named."""
    if not (reason := observation.get("dataAbsentReason")):
        return False
    codes = {(code.get("system"), code.get("code")) for code in reason.get("coding", [])}
    expected = {(code["system"], code["code"]) for code in not_performed()["coding"]}
    if not codes & expected:
        found.note(f"{where}.dataAbsentReason", "another reason than not performed")
    return bool(codes & expected)


def _felt(found: Found, where: str, held: Json) -> Json | None:
    written = (*SHARED, "extension", "bodySite", "component")
    if not (felt := held_as(found, where, held, written, "test", "palpation")):
        return None
    site = felt.get("bodySite", {})
    item = says(
        muscle=word(found, f"{where}.bodySite", "muscle", site),
        side=side_said(found, f"{where}.bodySite", site),
        levels=levels_said(found, f"{where}.extension(spinal-level)", felt),
        **_signs(found, where, felt),
    )
    return allowed(found, where, Palpation, item)


def _signs(found: Found, where: str, felt: Json) -> Json:
    fields = {finding: field for field, finding in _SIGNS.items()}
    signs: Json = {}
    for component in felt.get("component", []):
        field, there = fields.get(key_of("finding", component.get("code")) or ""), component.get("valueBoolean")
        if field is None or there is None or field in signs:
            found.note(f"{where}.component", "not a yes or no on a sign that a session holds once")
        else:
            signs[field] = there
    return signs


def _text_said(found: Found, name: str) -> str | None:
    resource = found.role(name)
    held = resource and held_as(found, name, resource, (*SHARED, "valueString"), "observation", name)
    item = allowed(found, name, Examination, says(**{name: held.get("valueString")})) if held else None
    return item.get(name) if item else None


def _omitted(found: Found, where: str, held: Json) -> Json | None:
    if not (omitted := held_as(found, where, held, (*SHARED, "dataAbsentReason", "note"))):
        return None
    if not _not_done(found, where, omitted):
        found.note(where, "no longer says that it was not performed; not read")
        return None
    code = omitted.get("code", {})
    if "coding" in code:
        found.note(f"{where}.code.coding", "what was not examined is told in words; the text is taken")
    return allowed(found, where, NotExamined, says(what=code.get("text"), why=why_said(found, where, omitted)))
