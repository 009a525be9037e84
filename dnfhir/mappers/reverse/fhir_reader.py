"""Small helpers that decode the data types which `forward.elements` encodes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.elements import (
    BELGIAN_LATERALITY,
    LATERALITY,
    display_text,
    present,
    side_suffix,
)
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.session import item_key
from dnfhir.session.fields.texts import is_line
from dnfhir.session.fields.words import MAX_WORD
from dnfhir.session.wording.kept_words import is_kept
from dnfhir.terms import Concept, by_code, find
from dnfhir.terms.systems import DEFINITIONS, OWN, SNOMED

#: Unilateral left and right (SNOMED CT), as Belgian records had them until core-clinical 1.1.0
#: (2026).
_UNILATERAL: Final = {"419161000": "left", "419465000": "right"}

#: The languages in which a resource may name things.
_LANGUAGES: Final = ("nl", "en")
#: What a side that stands alone is called.
_SIDES: Final = frozenset(
    phrase(on, language) for on in ("left", "right", "bilateral") for language in _LANGUAGES
)
_DISAGREE: Final = "text and codes disagree; the codes are taken"


def extensions(element: Json, name: str) -> list[Json]:
    """Our extensions `name` of an element."""
    url = f"{DEFINITIONS}{name}"
    return [
        extension
        for extension in json_objects(element.get("extension"))
        if extension.get("url") == url
    ]


def extension_value(element: Json, name: str) -> Any:
    """The value[x] of our first extension `name`; None without one."""
    own = extensions(element, name)
    return value_of(own[0]) if own else None


def kept_texts(element: Json) -> Iterator[tuple[Any, Any]]:
    """Field and text of each text that is kept on an element, as written.

    See `elements.kept_text_extension`.
    """
    for kept in extensions(element, "kept-text"):
        values = {part.get("url"): part.get("valueString") for part in kept.get("extension", [])}
        yield values.get("field"), values.get("text")


def value_of(element: Json) -> Any:
    """The value[x] of an element, whatever its type."""
    for name, value in element.items():
        if name.startswith("value"):
            return value
    return None


def key_of(kind: str, concept: Json | None) -> str | None:
    """The vocabulary's key for a CodeableConcept: by our own code first, else by an external one."""
    for coding in sorted(_codings(concept), key=lambda coding: coding.get("system") != OWN):
        for known in _meanings(kind, coding):
            return known.key
    return None


def decode_word(
    resources: SessionResources, where: str, kind: str, concept: Json | None
) -> str | Json | None:
    """The word or code that a CodeableConcept stands for: the reverse of `elements.encode_word`.

    A code that the user chose comes back as code. A word comes back as written, also one without
    codes that the vocabulary does not know, where a session keeps such. Where a later edit made the
    codes and the text disagree, or changed the text beside the word as written, the codes win, and
    that is noted.
    """
    text, codings = text_without_side(concept), _codings(concept)
    if text is None and not codings:
        return None
    options = [coding for coding in codings if coding.get("userSelected") is True]
    if options:
        return _decode_options(resources, where, kind, concept, options)
    word = _document_word(kind, concept)
    known = _find(kind, word)
    if known and _agree(kind, known, codings):
        return word
    if codings:
        return _decode_codes(resources, where, kind, concept)
    return _decode_unknown_text(resources, where, kind, word)


def decode_word_or_text(
    resources: SessionResources, where: str, kind: str, concept: Json | None
) -> str | Json | None:
    """The same where a session takes other text too: text without codes comes back as it is."""
    text = text_without_side(concept)
    if text is not None and not _codings(concept):
        return _document_word(kind, concept)
    return decode_word(resources, where, kind, concept)


def text_without_side(concept: Json | None) -> str | None:
    """The text without the side that follows it.

    None without any, and for a side that stands alone.
    """
    site = json_object(concept)
    text = site.get("text")
    if not isinstance(text, str) or _is_side_alone(site, text):
        return None
    side = side_of(site)
    if side is None:
        return text
    for language in _LANGUAGES:
        suffix = side_suffix(side, language)
        if text.endswith(suffix):
            return text.removesuffix(suffix)
    return text


def _is_side_alone(site: Json, text: str) -> bool:
    return text in _SIDES and bool(_lateralities(site)) and not _codings(site)


def names_of_code(kind: str, coding: Json) -> tuple[str, ...]:
    """What `elements.encode_word` calls a code of the document, in either language."""
    return tuple(display_text(kind, decode_code(coding), language) for language in _LANGUAGES)


def decode_own_text(kind: str, concept: Json, codes: list[Json]) -> str | None:
    """The document's own text beside its codes: the reverse of `elements.encode_codes`."""
    text = concept.get("text")
    if not codes or text not in names_of_code(kind, codes[0]):
        return text
    written = extension_value(concept, "as-written")
    return written if isinstance(written, str) else None


def _find(kind: str, word: object) -> Concept | None:
    """The vocabulary's concept for a word; None for what is not a word."""
    return find(kind, word) if isinstance(word, str) else None


def _document_word(kind: str, concept: Json | None) -> str | None:
    """The document's word: as written, as long as the text names the same thing; else the text."""
    text = text_without_side(concept)
    written = extension_value(json_object(concept), "as-written")
    meant = _find(kind, written)
    if meant and (text is None or find(kind, text) == meant):
        return str(written)
    return text


def _decode_options(
    resources: SessionResources, where: str, kind: str, concept: Json | None, options: list[Json]
) -> Json:
    """The first code that the user chose.

    Noted where there are several, and where the text means something else.
    """
    if len(options) > 1:
        resources.note(where, "more than one code was chosen; the first is taken")
    text = text_without_side(concept)
    if text is not None and text not in names_of_code(kind, options[0]):
        known = _find(kind, _document_word(kind, concept))
        if known is None or not _has_code(known, options[0]):
            resources.note(where, _DISAGREE)
    return decode_code(options[0])


def _agree(kind: str, known: Concept, codings: list[Json]) -> bool:
    """Whether the codes, if there are any, name this concept, and none names another of its kind."""
    if _other_meanings(kind, known, codings):
        return False
    return not codings or any(_has_code(known, coding) for coding in codings)


def _decode_unknown_text(
    resources: SessionResources, where: str, kind: str, text: str | None
) -> str | None:
    """Text without codes that the vocabulary does not know, where a session keeps such."""
    if text is not None and is_line(text, MAX_WORD) and is_kept(kind, text):
        return text
    resources.note(where, f"no code, and the vocabulary does not know the text as a {kind}")
    return None


def _decode_codes(
    resources: SessionResources, where: str, kind: str, concept: Json | None
) -> str | Json:
    """What the codes mean where the text means something else or nothing.

    An edited code before others.

    The word as written stands as long as the codes still mean the same.
    """
    text, codings = _document_word(kind, concept), _codings(concept)
    if text is not None:
        resources.note(where, _DISAGREE)
    written = extension_value(json_object(concept), "as-written")
    meant = _find(kind, written)
    if meant and _agree(kind, meant, codings):
        return str(written)
    known = _find(kind, text)
    edited = _other_meanings(kind, known, codings) if known else []
    for coding in (*edited, *codings):
        for named in _meanings(kind, coding):
            is_unique = find(kind, named.display) == named
            return named.display if is_unique else decode_code(coding)
    return decode_code(codings[0])


def _codings(concept: Json | None) -> list[Json]:
    return json_objects(json_object(concept).get("coding"))


def _meanings(kind: str, coding: Json) -> Iterator[Concept]:
    """What a code means in the vocabulary's `kind`; nothing when it is unknown there."""
    system, code = coding.get("system"), coding.get("code")
    if isinstance(system, str) and isinstance(code, str):
        yield from by_code(system, code, kind)


def _has_code(known: Concept, coding: Json) -> bool:
    """Whether the concept is written with this code."""
    system, code = coding.get("system"), coding.get("code")
    return any(own.system == system and own.code == code for own in known.codings)


def _other_meanings(kind: str, known: Concept, codings: list[Json]) -> list[Json]:
    """The codes that name other concepts of the same kind."""
    others = []
    for coding in codings:
        if not _has_code(known, coding) and any(_meanings(kind, coding)):
            others.append(coding)
    return others


def decode_code(coding: Json) -> Json:
    """A Coding as the document writes it."""
    return present(
        system=coding.get("system"), code=coding.get("code"), display=coding.get("display")
    )


def side_of(site: Json) -> str | None:
    """left, right or bilateral of a body site."""
    lateralities = _lateralities(site)
    if not lateralities:
        return None
    coding = lateralities[0].get("valueCoding")
    concept = lateralities[0].get("valueCodeableConcept") or {"coding": [coding]}
    return key_of("side", concept) or _unilateral_side(concept)


def _unilateral_side(concept: Json) -> str | None:
    for coding in _codings(concept):
        if coding.get("system") == SNOMED and str(coding.get("code")) in _UNILATERAL:
            return _UNILATERAL[str(coding.get("code"))]
    return None


def decode_side(resources: SessionResources, where: str, site: Json) -> str | None:
    """The same, and a side that cannot be read is noted."""
    side = side_of(site)
    if side is None and _lateralities(site):
        resources.note(where, "a side that is none of left, right, bilateral")
    return side


def _lateralities(site: Json) -> list[Json]:
    urls = (LATERALITY, BELGIAN_LATERALITY)
    return [
        extension
        for extension in json_objects(site.get("extension"))
        if extension.get("url") in urls
    ]


def levels_of(element: Json) -> list[str]:
    """The levels of the spine in our extensions, each once."""
    levels: list[str] = []
    for extension in extensions(element, "spinal-level"):
        level = key_of("level", extension.get("valueCodeableConcept"))
        if level and level not in levels:
            levels.append(level)
    return levels


def decode_levels(resources: SessionResources, where: str, element: Json) -> list[str]:
    """The same, and a level that cannot be read, or stands there twice, is noted."""
    levels = levels_of(element)
    if len(levels) < len(extensions(element, "spinal-level")):
        resources.note(where, "a level that cannot be read, or that is there twice")
    return levels


def drop_duplicates(
    resources: SessionResources, where: str, name: str, items: list[Any]
) -> list[Any]:
    """The items of the document's list `name`, the first of those that are alike.

    That others are left out is noted.
    """
    by_key: dict[object, Any] = {}
    for index, item in enumerate(items):
        if by_key.setdefault(item_key(name, item) or index, item) is not item:
            resources.note(where, "the same as another one")
    return list(by_key.values())


def first_of(resources: SessionResources, where: str, items: list[Json]) -> Json:
    """The first of what a session has one of, empty without any; that there are more is noted."""
    if len(items) > 1:
        resources.note(where, "more than one; the first is taken")
    return items[0] if items else {}
