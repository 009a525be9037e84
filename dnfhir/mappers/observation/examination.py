"""Observation: what was examined, and what was not. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    body_site,
    display_text,
    extension,
    present,
    term,
)
from dnfhir.mappers.observation import tested
from dnfhir.mappers.observation.parts import (
    SHARED,
    exam,
    held_as,
    not_done,
    not_performed,
    why_said,
)
from dnfhir.mappers.reverse.fhir_reader import (
    decode_levels,
    decode_side,
    decode_word,
    drop_duplicates,
    key_of,
)
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid
from dnfhir.mappers.reverse.session_resources import SessionResources
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


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Tests, palpation, posture and motion, and what was not examined."""
    examination = context.session.examination
    if examination is None:
        return
    for test in examination.tests:
        yield tested.entry(context, test)
    for palpation in examination.palpation:
        yield _palpation(context, palpation)
    for name in _TEXTS:
        if text := getattr(examination, name):
            yield _text(context, name, text)
    for omitted in examination.not_examined:
        yield _not_examined(context, omitted)


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


def _palpation(context: MappingContext, felt: Palpation) -> Entry:
    """One muscle and side as felt; a sign that was not looked for has no component."""
    signs = {field: getattr(felt, field) for field in _SIGNS if getattr(felt, field) is not None}
    levelled = ({"valueCodeableConcept": term("level", level)} for level in felt.levels)
    return exam(
        context,
        f"palpation/{item_key('palpation', felt)}",
        story.palpation(context, felt, signs),
        extension=[one for level in levelled for one in extension("spinal-level", level)],
        code=term("test", "palpation", _palpated(context, felt)),
        bodySite=body_site(
            "muscle",
            felt.muscle,
            felt.side,
            context.session.jurisdiction,
            language=context.session.language,
        ),
        component=[_sign(context, field, there) for field, there in signs.items()],
    )


def _palpated(context: MappingContext, felt: Palpation) -> str:
    """What was palpated, in words: a receiver that knows no extension tells left from right, and which levels."""
    muscle = display_text("muscle", felt.muscle, context.session.language)
    names = [
        context.concept_name("test", "palpation"),
        muscle,
        context.words(felt.side) if felt.side else "",
    ]
    return ", ".join([" ".join(name for name in names if name), *felt.levels])


def _sign(context: MappingContext, field: str, there: bool) -> Json:
    return {"code": term("finding", _SIGNS[field], context.words(field)), "valueBoolean": there}


def _text(context: MappingContext, name: str, text: str) -> Entry:
    title = context.words(name)
    sentence = story.in_own_words(context, name, text)
    return exam(context, name, sentence, code=term("observation", name, title), valueString=text)


def _not_examined(context: MappingContext, omitted: NotExamined) -> Entry:
    return exam(
        context,
        f"not-examined/{item_key('not_examined', omitted)}",
        story.not_examined(context, omitted),
        code={"text": omitted.what},
        dataAbsentReason=not_performed(),
        note=[{"text": omitted.why}] if omitted.why else [],
    )


def from_fhir(resources: SessionResources) -> Json:
    """The examination as the record holds it."""
    read = {
        "tests": ("test", tested.from_fhir),
        "palpation": ("palpation", _felt),
        "not_examined": ("not-examined", _omitted),
    }
    parts: Json = {name: _text_said(resources, name) for name in _TEXTS}
    for name, (kind, of) in read.items():
        items = [
            of(resources, f"{kind}/{key}", resource) for key, resource in resources.of_kind(kind)
        ]
        parts[name] = drop_duplicates(resources, kind, name, [item for item in items if item])
    return present(examination=present(**parts))


def _felt(resources: SessionResources, where: str, held: Json) -> Json | None:
    written = (*SHARED, "extension", "bodySite", "component")
    if not (felt := held_as(resources, where, held, written, "test", "palpation")):
        return None
    site = felt.get("bodySite", {})
    item = present(
        muscle=decode_word(resources, f"{where}.bodySite", "muscle", site),
        side=decode_side(resources, f"{where}.bodySite", site),
        levels=decode_levels(resources, f"{where}.extension(spinal-level)", felt),
        **_signs(resources, where, felt),
    )
    return drop_invalid(resources, where, Palpation, item)


def _signs(resources: SessionResources, where: str, felt: Json) -> Json:
    fields = {finding: field for field, finding in _SIGNS.items()}
    signs: Json = {}
    for component in felt.get("component", []):
        field, there = (
            fields.get(key_of("finding", component.get("code")) or ""),
            component.get("valueBoolean"),
        )
        if field is None or there is None or field in signs:
            resources.note(
                f"{where}.component", "not a yes or no on a sign that a session holds once"
            )
        else:
            signs[field] = there
    return signs


def _text_said(resources: SessionResources, name: str) -> str | None:
    resource = resources.get(name)
    held = resource and held_as(
        resources, name, resource, (*SHARED, "valueString"), "observation", name
    )
    item = (
        drop_invalid(resources, name, Examination, present(**{name: held.get("valueString")}))
        if held
        else None
    )
    return item.get(name) if item else None


def _omitted(resources: SessionResources, where: str, held: Json) -> Json | None:
    if not (omitted := held_as(resources, where, held, (*SHARED, "dataAbsentReason", "note"))):
        return None
    if not not_done(resources, where, omitted):
        resources.note(where, "no longer says that it was not performed; not read")
        return None
    code = omitted.get("code", {})
    if "coding" in code:
        resources.note(
            f"{where}.code.coding", "what was not examined is told in words; the text is taken"
        )
    return drop_invalid(
        resources,
        where,
        NotExamined,
        present(what=code.get("text"), why=why_said(resources, where, omitted)),
    )
