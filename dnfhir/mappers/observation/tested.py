"""Observation: one test and how it came out, both ways. https://hl7.org/fhir/R4/observation.html

`value[x]` holds what was measured, or else the result, or else the therapist's words. A result is the interpretation
too, whatever the value is; words beside a value are a component. Place and moment have elements of their own and stand
in `code.text` after the test's name as well ('SLR links, na behandeling'): a receiver that shows texts only tells two
tests of one name apart. The way back takes exactly that ending off again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import (
    body_site,
    display_text,
    encode_word,
    extension,
    present,
    term,
)
from dnfhir.mappers.observation.parts import (
    SHARED,
    exam,
    external,
    held_as,
    not_done,
    not_performed,
    why_said,
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
    *SHARED, "extension", "valueQuantity", "valueCodeableConcept", "valueString", "interpretation", "dataAbsentReason",
    "note", "bodySite", "component",
)  # fmt: skip
_LANGUAGES: Final = PHRASES["before"].keys()


def otherwise(test: Json, field: str, value: object) -> str | None:
    """Where a field of a test goes when its value, or the test's other fields, send it elsewhere than `HOMES` says."""
    if field == "result" and value == "not_performed":
        return "Observation.dataAbsentReason"
    if field == "text" and not test.keys() & {"result", "value"}:
        return "Observation.valueString"
    return None


def entry(context: MappingContext, test: TestResult) -> Entry:
    """A test that was not done has no result, and says so."""
    return exam(
        context,
        f"test/{item_key('tests', test)}",
        story.test(context, test),
        extension=[*_moment(test), *extension("neurological", {"valueBoolean": test.neurological})],
        code=_code(context, test),
        bodySite=body_site(
            "region",
            test.region,
            test.side,
            context.session.jurisdiction,
            language=context.session.language,
        ),
        **_outcome(context, test),
        note=[{"text": test.why}] if test.why else [],
    )


def _moment(test: TestResult) -> Iterable[Json]:
    return extension("test-moment", {"valueCode": test.moment})


def _outcome(context: MappingContext, test: TestResult) -> Json:
    """The elements that say how it came out, as this module's first lines have it."""
    if test.result == "not_performed":
        return {"dataAbsentReason": not_performed()}
    in_words = {
        "code": term("observation", "in_words", context.concept_name("observation", "in_words")),
        "valueString": test.text,
    }
    alone = test.value is None and test.result is None
    return present(
        **_value(context, test),
        interpretation=[_result_in_words(context, test.result)] if test.result else [],
        component=[in_words] if test.text and not alone else [],
    )


def _value(context: MappingContext, test: TestResult) -> Json:
    """What was measured, else the result, else the words."""
    if test.value:
        return {"valueQuantity": _quantity(test.value)}
    if test.result:
        return {"valueCodeableConcept": _result_in_words(context, test.result)}
    return {"valueString": test.text}


def _result_in_words(context: MappingContext, result: str) -> Json:
    return {"coding": [external("interpretation", result)], "text": context.words(result)}


def _quantity(value: Measured) -> Json:
    """The unit for people is the word as written, for programs its UCUM code."""
    known = find("unit", value.unit)
    code = known.codings[0].code if known else None
    return {"value": value.number, "unit": value.unit, "system": UCUM, "code": code}


def _code(context: MappingContext, test: TestResult) -> Json:
    """The test's codes; in its text, after its name, where and when, if these are recorded."""
    return {
        **encode_word("test", test.test, context.session.language),
        "text": _title(context, test),
    }


def _title(context: MappingContext, test: TestResult) -> str:
    """The test's name with where and when: 'SLR links, na behandeling'."""
    language = context.session.language
    place = _where_and_when(language, test.region, test.side, test.moment)
    return f"{display_text('test', test.test, language)}{place}"


def _where_and_when(
    language: str, region: str | CodedWord | Json | None, side: str | None, moment: str | None
) -> str:
    """What follows the test's name: its region, its side and its moment, as far as they are recorded."""
    place = (display_text("region", region, language), phrase(side, language) if side else "")
    when = f", {phrase(moment, language)}" if moment else ""
    return "".join(f" {part}" for part in place if part) + when


def from_fhir(resources: SessionResources, where: str, held: Json) -> Json | None:
    """A test as the record holds it; None for one that no longer says how it came out."""
    if not (test := held_as(resources, where, held, _WRITTEN)):
        return None
    site = test.get("bodySite", {})
    place = present(
        region=decode_word(resources, f"{where}.bodySite", "region", site),
        side=decode_side(resources, f"{where}.bodySite", site),
        moment=extension_value(test, "test-moment"),
    )
    item = present(
        test=decode_word(
            resources,
            f"{where}.code",
            "test",
            _bare(test.get("code", {}), place, str(held.get("language"))),
        ),
        **place,
        result=_result(resources, where, test),
        value=_measured(resources, where, test.get("valueQuantity")),
        text=_text(resources, where, test),
        neurological=extension_value(test, "neurological"),
        why=why_said(resources, where, test),
    )
    item = drop_invalid(resources, where, TestResult, item) or {}
    if not item.keys() & set(OUTCOMES):
        resources.note(where, "not read: it does not say how the test came out")
        return None
    return item


def _bare(code: Json, place: Json, language: str) -> Json:
    """The code without where and when in its text."""
    ending = _ending(place, language)
    text = code.get("text")
    if not ending or text is None or not text.endswith(ending):
        return code
    return {**code, "text": text.removesuffix(ending)}


def _ending(place: Json, language: str) -> str:
    if language not in _LANGUAGES or place.get("moment") not in (None, "before", "after"):
        return ""
    return _where_and_when(language, place.get("region"), place.get("side"), place.get("moment"))


def _result(resources: SessionResources, where: str, test: Json) -> str | None:
    """The one result, of interpretation and value; none when two of them contradict each other."""
    value = test.get("valueCodeableConcept")
    concepts = [*test.get("interpretation", []), *([value] if value else [])]
    known = [one.key for concept in concepts for one in _interpretations(concept)]
    results = {*known, *(["not_performed"] if not_done(resources, where, test) else [])}
    if len(known) < len(concepts) or len(results) > 1:
        resources.note(
            f"{where}.interpretation", "more than one result, or one that a session does not know"
        )
    return results.pop() if len(results) == 1 else None


def _interpretations(concept: Json) -> list[Concept]:
    meant = (
        by_code(code.get("system", ""), code.get("code", ""), "interpretation")
        for code in concept.get("coding", [])
    )
    return [one for concepts in meant for one in concepts]


def _measured(
    resources: SessionResources, where: str, amount: Mapping[str, Any] | None
) -> Json | None:
    """An exact number in a unit of UCUM that the vocabulary knows; the unit as written."""
    if amount is None:
        return None
    system, code, written = amount.get("system"), str(amount.get("code")), amount.get("unit")
    known = next(iter(by_code(UCUM, code, "unit")), None)
    if system != UCUM or known is None or "comparator" in amount or "value" not in amount:
        resources.note(
            f"{where}.valueQuantity", "not an exact number with a unit that a session knows"
        )
        return None
    if written is None or find("unit", written) != known:
        resources.note(f"{where}.valueQuantity.unit", "unit and code disagree; the code is taken")
        written = code if find("unit", code) == known else known.display
    return {"number": amount["value"], "unit": written}


def _text(resources: SessionResources, where: str, test: Json) -> str | None:
    """The therapist's words: the value when there is nothing else, else the component for them."""
    texts = [test["valueString"]] if "valueString" in test else []
    for component in test.get("component", []):
        if (
            key_of("observation", component.get("code")) == "in_words"
            and "valueString" in component
        ):
            texts.append(component["valueString"])
        else:
            resources.note(f"{where}.component", "not what a session says of a test")
    if len(texts) > 1:
        resources.note(f"{where}.component", "words in more than one place; the first are taken")
    return texts[0] if texts else None
