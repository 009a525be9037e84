"""Small typed helpers for the FHIR data types that several mappers write
(https://hl7.org/fhir/R4/datatypes.html).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.phrases import phrase
from dnfhir.session import CodedWord
from dnfhir.terms import Coding as TermCoding
from dnfhir.terms import Concept, by_code, concept, find, preferred
from dnfhir.terms.systems import DEFINITIONS, UCUM

#: Where nictiz' packages put left and right of a body site;
#: https://simplifier.net/nictiz-r4-zib2020
LATERALITY = "http://nictiz.nl/fhir/StructureDefinition/ext-AnatomicalLocation.Laterality"
#: Where Belgium's do. Its context names Procedure.bodySite since hl7-be/core-clinical@177206c
#: (April 2026), after the published 1.1.0;
#: https://github.com/hl7-be/core-clinical/blob/master/input/fsh/extensions/BeExtLaterality.fsh
BELGIAN_LATERALITY = (
    "https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/be-ext-laterality"
)


def present(**elements: object) -> Json:
    """The elements that have content: None, empty lists and empty objects have no place in FHIR
    JSON.
    """
    return {name: value for name, value in elements.items() if value not in (None, [], {}, "")}


def coding(code: TermCoding) -> Json:
    """One Coding of the vocabulary."""
    return {"system": code.system, "code": code.code, "display": code.display}


def codeable(term: Concept, text: str | None = None) -> Json:
    """A concept of the vocabulary as CodeableConcept: external codes first, our own after them."""
    return present(coding=[coding(code) for code in term.codings], text=text)


def term(kind: str, key: str, text: str | None = None) -> Json:
    """The vocabulary's concept `key` of `kind` as CodeableConcept.

    KeyError is a defect of the mapper.
    """
    return codeable(concept(kind, key), text)


def encode_word(kind: str, word: str | CodedWord, language: str, side: str | None = None) -> Json:
    """A word or code of the document, by its preferred name in the session's language, with the
    side if there is one.

    A word of another spelling stands beside it as written; a code is the user's own selection; what
    the vocabulary does not know is text alone.
    """
    text = display_text(kind, word, language, side)
    if isinstance(word, CodedWord):
        return {"coding": [document_coding(word)], "text": text}
    known = find(kind, word)
    if known is None:
        return {"text": text}
    written = as_written_extension(word, preferred(known, language))
    return present(extension=written, **codeable(known, text))


def as_written_extension(word: str, name: str) -> list[Json]:
    """The word of the document beside the name that the text has for it.

    Nothing where they are the same.
    """
    if word == name:
        return []
    return list(extension("as-written", {"valueString": word}))


def encode_codes(kind: str, text: str | None, codes: Sequence[Json], language: str) -> Json:
    """Codes of the document with its own text, or else the name of the first code.

    A reader can tell which it is.

    `fhir_reader.decode_own_text` does the reverse.
    """
    name = display_text(kind, codes[0], language) if codes else None
    if text is None:
        return present(coding=list(codes), text=name)
    if text == name:
        return present(extension=as_written_extension(text, ""), coding=list(codes), text=text)
    return present(coding=list(codes), text=text)


def display_text(
    kind: str, word: str | CodedWord | Json | None, language: str, side: str | None = None
) -> str:
    """What people call it, in the session's language: `m. piriformis links`.

    The side stands behind it where there is one.
    A word or code of the vocabulary is its preferred name; another word is as written, another code
    its display, or itself. Without a word the side alone.
    """
    return place_with_side(_name(kind, word, language), side, language)


def _name(kind: str, word: str | CodedWord | Json | None, language: str) -> str:
    if not word:
        return ""
    if isinstance(word, CodedWord):
        return _name_of_code(kind, word.model_dump(exclude_none=True), language)
    if isinstance(word, dict):
        return _name_of_code(kind, word, language)
    known = find(kind, word)
    if known is None:
        return word
    return preferred(known, language)


def _name_of_code(kind: str, code: Json, language: str) -> str:
    known = by_code(code.get("system", ""), code.get("code", ""), kind)
    if len(known) == 1:
        return preferred(known[0], language)
    return str(code.get("display") or code.get("code", ""))


def place_with_side(name: str, side: str | None, language: str) -> str:
    """A place with its side in words: `kuit links`, `calf, left`.

    The name, or the side, where that is all.
    """
    if name:
        return name + side_suffix(side, language)
    if side:
        return phrase(side, language)
    return ""


def side_suffix(side: str | None, language: str) -> str:
    """What follows a place that has a side; nothing without one."""
    if side is None:
        return ""
    separator = " " if language == "nl" else ", "
    return separator + phrase(side, language)


def document_coding(word: CodedWord, *, instead: bool = True) -> Json:
    """A code that the document gives itself: instead of a word, as the user's own selection, or
    marked as beside it.
    """
    code = present(system=word.system, code=word.code, display=word.display)
    if instead:
        return {**code, "userSelected": True}
    return {"extension": list(extension("code-beside", {"valueBoolean": True})), **code}


def body_site(
    kind: str,
    word: str | CodedWord | None,
    side: str | None,
    jurisdiction: str = "none",
    *,
    language: str,
) -> Json:
    """A muscle or region with its side, as the jurisdiction writes it and in words.

    A side alone is kept too.
    """
    site = present(text=display_text(kind, None, language, side))
    if word:
        site = encode_word(kind, word, language, side)
    if side:
        site["extension"] = [_laterality(side, jurisdiction), *site.get("extension", [])]
    return site


def _laterality(side: str, jurisdiction: str) -> Json:
    if jurisdiction == "be":
        return {"url": BELGIAN_LATERALITY, "valueCoding": coding(concept("side", side).codings[0])}
    return {"url": LATERALITY, "valueCodeableConcept": term("side", side)}


def quantity(value: Decimal | int, unit: str) -> Json:
    """An exact quantity; `unit` is the UCUM code, which for mm and s is its display as well."""
    return {"value": value, "unit": unit, "system": UCUM, "code": unit}


def period(start: str | None, end: str | None) -> Json:
    """A Period with the ends that are known."""
    return present(start=start, end=end)


def extension(name: str, value: Mapping[str, object] | None) -> Iterable[Json]:
    """Our extension `name` around one `value[x]`; nothing without a value."""
    if value and all(content is not None for content in value.values()):
        yield {"url": f"{DEFINITIONS}{name}", **value}


def kept_text_extension(field: str, text: str) -> Json:
    """Our extension for text of a field that has no element of its own."""
    parts = [{"url": "field", "valueString": field}, {"url": "text", "valueString": text}]
    return {"url": f"{DEFINITIONS}kept-text", "extension": parts}


def text_items(text: str | None) -> list[Json]:
    """The text as the one Annotation, or CodeableConcept, of a list.

    An empty list without a text.
    """
    return [{"text": text}] if text else []


def field_note(field: str, text: str) -> Json:
    """An Annotation that names the field which its text is of."""
    return {"extension": list(extension("field", {"valueString": field})), "text": text}


def hl7(system: str, code: str, display: str | None = None) -> Json:
    """A CodeableConcept of one code of terminology.hl7.org."""
    address = f"http://terminology.hl7.org/CodeSystem/{system}"
    return {"coding": [present(system=address, code=code, display=display)]}
