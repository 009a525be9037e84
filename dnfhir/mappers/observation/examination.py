"""Observation: what was examined, and what was not. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import (
    body_site,
    extension,
    term,
    wording,
)
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.observation import tested
from dnfhir.mappers.observation.parts import (
    SHARED,
    exam,
    held_as,
    not_done,
    not_performed,
    why_said,
)
from dnfhir.mappers.reverse.fhir_reader import key_of, levels_said, says, side_said, unlike, word
from dnfhir.mappers.reverse.keep_known_elements import allowed
from dnfhir.mappers.reverse.session_resources import Found
from dnfhir.mappers.sentences import story
from dnfhir.session import Examination, NotExamined, Palpation, Session, item_key

HOMES: Final = {
    **tested.HOMES,
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
        yield tested.entry(record, test)
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
    return [
        *tests,
        *palpation,
        *texts,
        *(f"not-examined/{item_key('not_examined', one)}" for one in done.not_examined),
    ]


def _palpation(record: Record, felt: Palpation) -> Entry:
    """One muscle and side as felt; a sign that was not looked for has no component."""
    signs = {field: getattr(felt, field) for field in _SIGNS if getattr(felt, field) is not None}
    levelled = ({"valueCodeableConcept": term("level", level)} for level in felt.levels)
    return exam(
        record,
        f"palpation/{item_key('palpation', felt)}",
        story.palpation(record, felt, signs),
        extension=[one for level in levelled for one in extension("spinal-level", level)],
        code=term("test", "palpation", _palpated(record, felt)),
        bodySite=body_site(
            "muscle",
            felt.muscle,
            felt.side,
            record.session.jurisdiction,
            language=record.session.language,
        ),
        component=[_sign(record, field, there) for field, there in signs.items()],
    )


def _palpated(record: Record, felt: Palpation) -> str:
    """What was palpated, in words: a receiver that knows no extension tells left from right, and which levels."""
    muscle = wording("muscle", felt.muscle, record.session.language)
    names = [
        record.named("test", "palpation"),
        muscle,
        record.words(felt.side) if felt.side else "",
    ]
    return ", ".join([" ".join(name for name in names if name), *felt.levels])


def _sign(record: Record, field: str, there: bool) -> Json:
    return {"code": term("finding", _SIGNS[field], record.words(field)), "valueBoolean": there}


def _text(record: Record, name: str, text: str) -> Entry:
    title = record.words(name)
    sentence = story.in_own_words(record, name, text)
    return exam(record, name, sentence, code=term("observation", name, title), valueString=text)


def _not_examined(record: Record, omitted: NotExamined) -> Entry:
    return exam(
        record,
        f"not-examined/{item_key('not_examined', omitted)}",
        story.not_examined(record, omitted),
        code={"text": omitted.what},
        dataAbsentReason=not_performed(),
        note=[{"text": omitted.why}] if omitted.why else [],
    )


def from_fhir(found: Found) -> Json:
    """The examination as the record holds it."""
    read = {
        "tests": ("test", tested.from_fhir),
        "palpation": ("palpation", _felt),
        "not_examined": ("not-examined", _omitted),
    }
    parts: Json = {name: _text_said(found, name) for name in _TEXTS}
    for name, (kind, of) in read.items():
        items = [of(found, f"{kind}/{key}", resource) for key, resource in found.each(kind)]
        parts[name] = unlike(found, kind, name, [item for item in items if item])
    return says(examination=says(**parts))


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
        field, there = (
            fields.get(key_of("finding", component.get("code")) or ""),
            component.get("valueBoolean"),
        )
        if field is None or there is None or field in signs:
            found.note(f"{where}.component", "not a yes or no on a sign that a session holds once")
        else:
            signs[field] = there
    return signs


def _text_said(found: Found, name: str) -> str | None:
    resource = found.role(name)
    held = resource and held_as(
        found, name, resource, (*SHARED, "valueString"), "observation", name
    )
    item = (
        allowed(found, name, Examination, says(**{name: held.get("valueString")})) if held else None
    )
    return item.get(name) if item else None


def _omitted(found: Found, where: str, held: Json) -> Json | None:
    if not (omitted := held_as(found, where, held, (*SHARED, "dataAbsentReason", "note"))):
        return None
    if not not_done(found, where, omitted):
        found.note(where, "no longer says that it was not performed; not read")
        return None
    code = omitted.get("code", {})
    if "coding" in code:
        found.note(
            f"{where}.code.coding", "what was not examined is told in words; the text is taken"
        )
    return allowed(
        found, where, NotExamined, says(what=code.get("text"), why=why_said(found, where, omitted))
    )
