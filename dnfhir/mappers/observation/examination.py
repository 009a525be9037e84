"""Observation: what was examined, and what was not. https://hl7.org/fhir/R4/observation.html"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    body_site,
    display_text,
    extension,
    present,
    term,
    text_items,
)
from dnfhir.mappers.observation import tested
from dnfhir.mappers.observation.parts import (
    SHARED,
    decode_note,
    encode_exam,
    not_performed,
    read_during_session,
    was_not_performed,
)
from dnfhir.mappers.reverse.decode_all import decode_all, inverted
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
_FIELDS: Final = inverted(_SIGNS)
#: In words only: field, role and key of the code are one.
_TEXTS: Final = ("posture", "motion")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Tests, palpation, posture and motion, and what was not examined."""
    examination = context.session.examination
    if examination is None:
        return
    for test in examination.tests:
        yield tested.encode(context, test)
    for palpation in examination.palpation:
        yield _palpation(context, palpation)
    for name in _TEXTS:
        if text := getattr(examination, name):
            yield _text(context, name, text)
    for omitted in examination.not_examined:
        yield _not_examined(context, omitted)


def roles(session: Session) -> list[str]:
    """The roles of everything examined, in the order of the Bundle."""
    examination = session.examination
    if examination is None:
        return []
    tests = [_role("test", "tests", test) for test in examination.tests]
    palpation = [_role("palpation", "palpation", felt) for felt in examination.palpation]
    texts = [name for name in _TEXTS if getattr(examination, name)]
    omitted = [_role("not-examined", "not_examined", item) for item in examination.not_examined]
    return [*tests, *palpation, *texts, *omitted]


def _role(kind: str, field: str, item: Any) -> str:
    return f"{kind}/{item_key(field, item)}"


def _palpation(context: MappingContext, palpation: Palpation) -> Entry:
    """One muscle and side as felt; a sign that was not looked for has no component."""
    session = context.session
    signs = _signs(palpation)
    return encode_exam(
        context,
        _role("palpation", "palpation", palpation),
        story.palpation(context, palpation, signs),
        extension=list(_levels(palpation)),
        code=term("test", "palpation", _palpation_name(context, palpation)),
        bodySite=body_site(
            "muscle",
            palpation.muscle,
            palpation.side,
            session.jurisdiction,
            language=session.language,
        ),
        component=[_sign(context, field, there) for field, there in signs.items()],
    )


def _signs(palpation: Palpation) -> dict[str, bool]:
    """The signs that were looked for, and whether each was there."""
    signs: dict[str, bool] = {}
    for field in _SIGNS:
        there = getattr(palpation, field)
        if there is not None:
            signs[field] = there
    return signs


def _levels(palpation: Palpation) -> Iterator[Json]:
    for level in palpation.levels:
        yield from extension("spinal-level", {"valueCodeableConcept": term("level", level)})


def _palpation_name(context: MappingContext, palpation: Palpation) -> str:
    """What was palpated, in words.

    By these a receiver that knows no extension keeps left and right apart, and the levels.
    """
    words = [
        context.concept_name("test", "palpation"),
        display_text("muscle", palpation.muscle, context.session.language),
    ]
    if palpation.side:
        words.append(context.words(palpation.side))
    return ", ".join([" ".join(filter(None, words)), *palpation.levels])


def _sign(context: MappingContext, field: str, there: bool) -> Json:
    return {"code": term("finding", _SIGNS[field], context.words(field)), "valueBoolean": there}


def _text(context: MappingContext, name: str, text: str) -> Entry:
    title = context.words(name)
    sentence = story.in_own_words(context, name, text)
    code = term("observation", name, title)
    return encode_exam(context, name, sentence, code=code, valueString=text)


def _not_examined(context: MappingContext, omitted: NotExamined) -> Entry:
    return encode_exam(
        context,
        _role("not-examined", "not_examined", omitted),
        story.not_examined(context, omitted),
        code={"text": omitted.what},
        dataAbsentReason=not_performed(),
        note=text_items(omitted.why),
    )


def from_fhir(resources: SessionResources) -> Json:
    """Texts, tests, palpation, and what was not examined."""
    examination: Json = {}
    for name in _TEXTS:
        examination[name] = _decode_text(resources, name)
    examination["tests"] = _decode_list(resources, "test", "tests", tested.decode)
    examination["palpation"] = _decode_list(resources, "palpation", "palpation", _decode_palpation)
    examination["not_examined"] = _decode_list(
        resources, "not-examined", "not_examined", _decode_not_examined
    )
    return present(examination=present(**examination))


def _decode_list(
    resources: SessionResources,
    kind: str,
    field: str,
    decode: Callable[[SessionResources, str, Json], Json | None],
) -> list[Json]:
    """The items of a list of the examination, each once; kind: of the roles of their resources."""
    items = decode_all(resources, kind, decode)
    return drop_duplicates(resources, kind, field, items)


def _decode_palpation(resources: SessionResources, key: str, resource: Json) -> Json | None:
    where = f"palpation/{key}"
    written = (*SHARED, "extension", "bodySite", "component")
    palpation = read_during_session(resources, where, resource, written, "test", "palpation")
    if not palpation:
        return None
    site = palpation.get("bodySite", {})
    item = present(
        muscle=decode_word(resources, f"{where}.bodySite", "muscle", site),
        side=decode_side(resources, f"{where}.bodySite", site),
        levels=decode_levels(resources, f"{where}.extension(spinal-level)", palpation),
        **_decode_signs(resources, where, palpation),
    )
    return drop_invalid(resources, where, Palpation, item)


def _decode_signs(resources: SessionResources, where: str, palpation: Json) -> Json:
    signs: Json = {}
    for component in palpation.get("component", []):
        field = _FIELDS.get(key_of("finding", component.get("code")) or "")
        there = component.get("valueBoolean")
        if field is None or there is None or field in signs:
            resources.note(
                f"{where}.component", "not a yes or no on a sign that a session has once"
            )
        else:
            signs[field] = there
    return signs


def _decode_text(resources: SessionResources, name: str) -> str | None:
    resource = resources.get(name)
    if not resource:
        return None
    written = (*SHARED, "valueString")
    observation = read_during_session(resources, name, resource, written, "observation", name)
    if not observation:
        return None
    item = present(**{name: observation.get("valueString")})
    examination = drop_invalid(resources, name, Examination, item)
    if not examination:
        return None
    text: str | None = examination.get(name)
    return text


def _decode_not_examined(resources: SessionResources, key: str, resource: Json) -> Json | None:
    where = f"not-examined/{key}"
    written = (*SHARED, "dataAbsentReason", "note")
    omitted = read_during_session(resources, where, resource, written)
    if not omitted:
        return None
    if not was_not_performed(resources, where, omitted):
        resources.note(where, "no longer states that it was not performed; not read")
        return None
    code = omitted.get("code", {})
    if "coding" in code:
        resources.note(
            f"{where}.code.coding", "what was not examined is stated in words; the text is taken"
        )
    item = present(what=code.get("text"), why=decode_note(resources, where, omitted))
    return drop_invalid(resources, where, NotExamined, item)
