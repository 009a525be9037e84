"""Observation: one test and how it came out, to FHIR and back.

https://hl7.org/fhir/R4/observation.html

`value[x]` contains what was measured, or else the result, or else the therapist's words. A result
is the interpretation too, whatever the value is; words beside a value are a component. Place and
moment have elements of their own and stand in `code.text` after the test's name as well ('SLR
links, na behandeling'): a receiver that shows texts only keeps two tests of one name apart by it.
The reverse mapping takes exactly that ending off again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    body_site,
    display_text,
    encode_word,
    extension,
    present,
    term,
    text_items,
)
from dnfhir.mappers.observation.parts import (
    SHARED,
    decode_note,
    encode_exam,
    external_coding,
    not_performed,
    read_during_session,
    was_not_performed,
)
from dnfhir.mappers.phrases import PHRASES, phrase
from dnfhir.mappers.reverse.fhir_reader import decode_side, decode_word, extension_value, key_of
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.session import CodedWord, Measured, TestResult, item_key
from dnfhir.session.examination import OUTCOMES
from dnfhir.terms import Concept, by_code, find
from dnfhir.terms.systems import UCUM

HOMES: Final = {
    "examination/tests/*/test": "Observation.code",
    "examination/tests/*/side": (
        "Observation.bodySite.extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
    ),
    "examination/tests/*/region": "Observation.bodySite",
    "examination/tests/*/moment": "Observation.extension(test-moment).valueCode",
    "examination/tests/*/result": "Observation.interpretation",
    "examination/tests/*/value/number": "Observation.valueQuantity.value",
    "examination/tests/*/value/unit": "Observation.valueQuantity.unit",
    "examination/tests/*/text": "Observation.component(in-words).valueString",
    "examination/tests/*/neurological": "Observation.extension(neurological).valueBoolean",
    "examination/tests/*/why": "Observation.note.text",
}
_WRITTEN: Final = (
    *SHARED, "extension", "valueQuantity", "valueCodeableConcept", "valueString", "interpretation",
    "dataAbsentReason", "note", "bodySite", "component",
)  # fmt: skip
_LANGUAGES: Final = PHRASES["before"].keys()
_NOT_PERFORMED: Final = "not_performed"
_IN_WORDS: Final = "in_words"


def home_elsewhere(test: Json, field: str, value: object) -> str | None:
    """Where a field goes when its value, or the test's other fields, send it elsewhere."""
    if field == "result" and value == _NOT_PERFORMED:
        return "Observation.dataAbsentReason"
    if field == "text" and not test.keys() & {"result", "value"}:
        return "Observation.valueString"
    return None


def encode(context: MappingContext, test: TestResult) -> Entry:
    """A test that was not done has no result, and states that."""
    session = context.session
    return encode_exam(
        context,
        f"test/{item_key('tests', test)}",
        story.test(context, test),
        extension=list(_extensions(test)),
        code=_code(context, test),
        bodySite=body_site(
            "region", test.region, test.side, session.jurisdiction, language=session.language
        ),
        **_outcome(context, test),
        note=text_items(test.why),
    )


def _extensions(test: TestResult) -> Iterator[Json]:
    yield from extension("test-moment", {"valueCode": test.moment})
    yield from extension("neurological", {"valueBoolean": test.neurological})


def _outcome(context: MappingContext, test: TestResult) -> Json:
    """The elements that state how it came out, as this module's first lines describe them."""
    if test.result == _NOT_PERFORMED:
        return {"dataAbsentReason": not_performed()}
    interpretation = [_result(context, test.result)] if test.result else []
    return present(
        **_value(context, test),
        interpretation=interpretation,
        component=list(_words_beside(context, test)),
    )


def _value(context: MappingContext, test: TestResult) -> Json:
    """What was measured, else the result, else the words."""
    if test.value:
        return {"valueQuantity": _quantity(test.value)}
    if test.result:
        return {"valueCodeableConcept": _result(context, test.result)}
    return {"valueString": test.text}


def _words_beside(context: MappingContext, test: TestResult) -> Iterator[Json]:
    """The therapist's words as a component, where they are not the value."""
    is_value = test.value is None and test.result is None
    if test.text and not is_value:
        name = context.concept_name("observation", _IN_WORDS)
        yield {"code": term("observation", _IN_WORDS, name), "valueString": test.text}


def _result(context: MappingContext, result: str) -> Json:
    return {
        "coding": [external_coding("interpretation", result)],
        "text": context.words(result),
    }


def _quantity(value: Measured) -> Json:
    """The unit for people is the word as written, for programs its UCUM code."""
    known = find("unit", value.unit)
    code = known.codings[0].code if known else None
    return {"value": value.number, "unit": value.unit, "system": UCUM, "code": code}


def _code(context: MappingContext, test: TestResult) -> Json:
    """The test's codes; its text is the name with where and when: 'SLR links, na behandeling'."""
    language = context.session.language
    name = display_text("test", test.test, language)
    ending = _place_and_moment(language, test.region, test.side, test.moment)
    return {**encode_word("test", test.test, language), "text": f"{name}{ending}"}


def _place_and_moment(
    language: str, region: str | CodedWord | Json | None, side: str | None, moment: str | None
) -> str:
    """The region, side and moment that follow the test's name, as far as they are recorded."""
    text = ""
    if region_name := display_text("region", region, language):
        text += f" {region_name}"
    if side:
        text += f" {phrase(side, language)}"
    if moment:
        text += f", {phrase(moment, language)}"
    return text


def decode(resources: SessionResources, key: str, resource: Json) -> Json | None:
    """A test; None for one that no longer states how it came out."""
    where = f"test/{key}"
    test = read_during_session(resources, where, resource, _WRITTEN)
    if not test:
        return None
    site = test.get("bodySite", {})
    place = present(
        region=decode_word(resources, f"{where}.bodySite", "region", site),
        side=decode_side(resources, f"{where}.bodySite", site),
        moment=extension_value(test, "test-moment"),
    )
    code = _without_ending(test.get("code", {}), place, str(resource.get("language")))
    item = present(
        test=decode_word(resources, f"{where}.code", "test", code),
        **place,
        result=_decode_result(resources, where, test),
        value=_decode_quantity(resources, where, test.get("valueQuantity")),
        text=_decode_text(resources, where, test),
        neurological=extension_value(test, "neurological"),
        why=decode_note(resources, where, test),
    )
    result = drop_invalid(resources, where, TestResult, item) or {}
    if not result.keys() & set(OUTCOMES):
        resources.note(where, "not read: it does not state how the test came out")
        return None
    return result


def _without_ending(code: Json, place: Json, language: str) -> Json:
    """The code without where and when in its text."""
    ending = _ending(place, language)
    text = code.get("text")
    if not ending or text is None or not text.endswith(ending):
        return code
    return {**code, "text": text.removesuffix(ending)}


def _ending(place: Json, language: str) -> str:
    if language not in _LANGUAGES or place.get("moment") not in (None, "before", "after"):
        return ""
    return _place_and_moment(language, place.get("region"), place.get("side"), place.get("moment"))


def _decode_result(resources: SessionResources, where: str, test: Json) -> str | None:
    """The one result, by interpretation and value; none when two of them contradict each other."""
    concepts = [*test.get("interpretation", [])]
    if value := test.get("valueCodeableConcept"):
        concepts.append(value)
    keys: list[str] = []
    for concept in concepts:
        keys.extend(interpretation.key for interpretation in _interpretations(concept))
    results = set(keys)
    if was_not_performed(resources, where, test):
        results.add(_NOT_PERFORMED)
    if len(keys) < len(concepts) or len(results) > 1:
        resources.note(
            f"{where}.interpretation", "more than one result, or one that a session does not know"
        )
    if len(results) != 1:
        return None
    return results.pop()


def _interpretations(concept: Json) -> Iterator[Concept]:
    """What the codes of a concept mean among the vocabulary's interpretations."""
    for code in concept.get("coding", []):
        yield from by_code(code.get("system", ""), code.get("code", ""), "interpretation")


def _decode_quantity(resources: SessionResources, where: str, quantity: Json | None) -> Json | None:
    """An exact number in a unit of UCUM that the vocabulary knows; the unit as written."""
    if quantity is None:
        return None
    known = _unit_of(quantity)
    if known is None or "comparator" in quantity or "value" not in quantity:
        resources.note(
            f"{where}.valueQuantity", "not an exact number with a unit that a session knows"
        )
        return None
    unit = quantity.get("unit")
    if unit is None or find("unit", unit) != known:
        resources.note(f"{where}.valueQuantity.unit", "unit and code disagree; the code is taken")
        unit = _name_of(known, str(quantity.get("code")))
    return {"number": quantity["value"], "unit": unit}


def _unit_of(quantity: Json) -> Concept | None:
    """The unit by its code of UCUM.

    None for another system and for a code that the vocabulary does not know.
    """
    if quantity.get("system") != UCUM:
        return None
    return next(iter(by_code(UCUM, str(quantity.get("code")), "unit")), None)


def _name_of(unit: Concept, code: str) -> str:
    """A word that names the unit.

    Its code where the vocabulary knows that as a word, else its display.
    """
    if find("unit", code) == unit:
        return code
    return unit.display


def _decode_text(resources: SessionResources, where: str, test: Json) -> str | None:
    """The therapist's words: the value when there is nothing else, else the component for them."""
    texts: list[str] = []
    if "valueString" in test:
        texts.append(test["valueString"])
    for component in test.get("component", []):
        is_in_words = key_of("observation", component.get("code")) == _IN_WORDS
        if is_in_words and "valueString" in component:
            texts.append(component["valueString"])
        else:
            resources.note(f"{where}.component", "not what a session states of a test")
    if len(texts) > 1:
        resources.note(f"{where}.component", "words in more than one place; the first are taken")
    return next(iter(texts), None)
