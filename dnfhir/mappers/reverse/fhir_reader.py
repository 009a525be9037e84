"""Small helpers that read what `elements` writes: the same data types, the other way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeVar

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

Key = TypeVar("Key")
Value = TypeVar("Value")

#: Unilateral left and right (SNOMED CT), as Belgian records had them until core-clinical 1.1.0 (2026).
_UNILATERAL: Final = {"419161000": "left", "419465000": "right"}

#: Those in which a record may name things.
_LANGUAGES: Final = ("nl", "en")
#: What a side that stands alone is called.
_SIDES: Final = frozenset(
    phrase(on, language) for on in ("left", "right", "bilateral") for language in _LANGUAGES
)


def decode_all(
    resources: SessionResources,
    kind: str,
    decode: Callable[[SessionResources, str, Json], Json | None],
) -> list[Json]:
    """What `decode` makes of each resource whose role is `kind`/key, by key; None is left out.

    decode: takes the resources, where it notes what cannot be read; the key; and the resource.
    """
    items: list[Json] = []
    for key, resource in resources.of_kind(kind):
        if item := decode(resources, key, resource):
            items.append(item)
    return items


def inverted(table: Mapping[Key, Value]) -> dict[Value, Key]:
    """The keys of a table by their values: what `to_fhir` writes by it, `from_fhir` looks up in this."""
    return {value: key for key, value in table.items()}


def extensions(element: Json, name: str) -> list[Json]:
    """Our extensions `name` of an element."""
    url = f"{DEFINITIONS}{name}"
    return [found for found in json_objects(element.get("extension")) if found.get("url") == url]


def extension_value(element: Json, name: str) -> Any:
    """The value[x] of our first extension `name`; None without one."""
    return next((value_of(found) for found in extensions(element, name)), None)


def kept_texts(element: Json) -> Iterator[tuple[Any, Any]]:
    """Field and text of each text that is kept on an element, as written; see `elements.kept_text_extension`."""
    for kept in extensions(element, "kept-text"):
        parts = {part.get("url"): part.get("valueString") for part in kept.get("extension", [])}
        yield parts.get("field"), parts.get("text")


def value_of(element: Json) -> Any:
    """The value[x] of an element, whatever its type."""
    return next((value for key, value in element.items() if key.startswith("value")), None)


def key_of(kind: str, concept: Json | None) -> str | None:
    """The vocabulary's key for a CodeableConcept: by our own code first, else by an external one."""
    for coding in sorted(_codings(concept), key=lambda found: found.get("system") != OWN):
        for known in _meanings(kind, coding):
            return known.key
    return None


def decode_word(
    resources: SessionResources, where: str, kind: str, concept: Json | None
) -> str | Json | None:
    """The word or code that a CodeableConcept says: `elements.encode_word` the other way.

    A code the user chose comes back as code. A word comes back as written, also one without codes that the vocabulary
    does not know, where a session keeps such; where a later edit made the codes say another thing than the text, or the
    text another thing than what was written, the codes win, and that is named.
    """
    text, codings = text_without_side(concept), _codings(concept)
    if text is None and not codings:
        return None
    told = _told(kind, concept)
    known = find(kind, told) if told is not None else None
    picked = [coding for coding in codings if coding.get("userSelected") is True]
    if len(picked) > 1:
        resources.note(where, "more than one code was chosen; the first is taken")
    if picked:
        if (
            text is not None
            and text not in names_of_code(kind, picked[0])
            and not (known and _names(known, picked[0]))
        ):
            resources.note(where, "text and codes disagree; the codes are taken")
        return decode_code(picked[0])
    if known and _agree(kind, known, codings):
        return told
    return _by_codes(resources, where, kind, concept)


def decode_word_or_text(
    resources: SessionResources, where: str, kind: str, concept: Json | None
) -> str | Json | None:
    """The same where a session takes other text too: text without codes comes back as it is."""
    text = text_without_side(concept)
    if text is not None and not _codings(concept):
        return _told(kind, concept)
    return decode_word(resources, where, kind, concept)


def text_without_side(concept: Json | None) -> str | None:
    """The text without the side that follows it; None without any, and for a side that stands alone."""
    site = json_object(concept)
    text, on = site.get("text"), side_of(site)
    if not isinstance(text, str) or (_lateralities(site) and not _codings(site) and text in _SIDES):
        return None
    if on is None:
        return text
    endings = (side_suffix(on, language) for language in _LANGUAGES)
    return next((text.removesuffix(ending) for ending in endings if text.endswith(ending)), text)


def names_of_code(kind: str, coding: Json) -> tuple[str, ...]:
    """What `elements.encode_word` calls a code of the document, in either language."""
    return tuple(display_text(kind, decode_code(coding), language) for language in _LANGUAGES)


def decode_own_text(kind: str, concept: Json, codes: list[Json]) -> str | None:
    """The document's own text beside its codes: `elements.encode_codes` the other way."""
    text, written = concept.get("text"), extension_value(concept, "as-written")
    if codes and text in names_of_code(kind, codes[0]):
        return written if isinstance(written, str) else None
    return text


def _told(kind: str, concept: Json | None) -> str | None:
    """The document's word: as written, as long as the text names the same thing; else the text."""
    text, written = text_without_side(concept), extension_value(json_object(concept), "as-written")
    meant = find(kind, written) if isinstance(written, str) else None
    return written if meant and (text is None or find(kind, text) == meant) else text


def _agree(kind: str, known: Concept, codings: list[Json]) -> bool:
    """Whether the codes, if there are any, name this concept, and none names another of its kind."""
    return not _others(kind, known, codings) and (
        not codings or any(_names(known, one) for one in codings)
    )


def _by_codes(
    resources: SessionResources, where: str, kind: str, concept: Json | None
) -> str | Json | None:
    """What the codes say, when the text does not say it or says something else; an edited code before others.

    Words as written stand as long as the codes still say the same.
    """
    text, codings = _told(kind, concept), _codings(concept)
    if not codings and text is not None and is_line(text, MAX_WORD) and is_kept(kind, text):
        return text
    if not codings:
        resources.note(where, f"no code, and the vocabulary does not know the text as a {kind}")
        return None
    if text is not None:
        resources.note(where, "text and codes disagree; the codes are taken")
    written = extension_value(json_object(concept), "as-written")
    meant = find(kind, written) if isinstance(written, str) else None
    if meant and _agree(kind, meant, codings):
        return str(written)
    known = find(kind, text) if text is not None else None
    edited = _others(kind, known, codings) if known else []
    for coding in (*edited, *codings):
        for named in _meanings(kind, coding):
            return named.display if find(kind, named.display) == named else decode_code(coding)
    return decode_code(codings[0])


def _codings(concept: Json | None) -> list[Json]:
    return json_objects(json_object(concept).get("coding"))


def _meanings(kind: str, coding: Json) -> Iterator[Concept]:
    """What a code says in the vocabulary's `kind`; nothing when it is unknown there."""
    system, code = coding.get("system"), coding.get("code")
    if isinstance(system, str) and isinstance(code, str):
        yield from by_code(system, code, kind)


def _names(known: Concept, coding: Json) -> bool:
    """Whether the concept is written with this code."""
    return (coding.get("system"), coding.get("code")) in {
        (code.system, code.code) for code in known.codings
    }


def _others(kind: str, known: Concept, codings: list[Json]) -> list[Json]:
    """The codes that name other concepts of the same kind."""
    return [
        coding for coding in codings if not _names(known, coding) and any(_meanings(kind, coding))
    ]


def decode_code(coding: Json) -> Json:
    """A Coding as the document writes it."""
    return present(**{part: coding.get(part) for part in ("system", "code", "display")})


def side_of(site: Json) -> str | None:
    """left, right or bilateral of a body site."""
    for extension in _lateralities(site):
        concept = extension.get("valueCodeableConcept") or {
            "coding": [extension.get("valueCoding")]
        }
        codes = (
            str(coding.get("code"))
            for coding in _codings(concept)
            if coding.get("system") == SNOMED
        )
        return key_of("side", concept) or next(
            (_UNILATERAL[code] for code in codes if code in _UNILATERAL), None
        )
    return None


def decode_side(resources: SessionResources, where: str, site: Json) -> str | None:
    """The same, and a side that cannot be read is named."""
    on = side_of(site)
    if on is None and _lateralities(site):
        resources.note(where, "a side that is none of left, right, bilateral")
    return on


def _lateralities(site: Json) -> list[Json]:
    urls = (LATERALITY, BELGIAN_LATERALITY)
    return [found for found in json_objects(site.get("extension")) if found.get("url") in urls]


def levels_of(element: Json) -> list[str]:
    """The levels of the spine in our extensions, each once."""
    found = (
        key_of("level", extension.get("valueCodeableConcept"))
        for extension in extensions(element, "spinal-level")
    )
    return [level for level in dict.fromkeys(found) if level]


def decode_levels(resources: SessionResources, where: str, element: Json) -> list[str]:
    """The same, and a level that cannot be read, or stands there twice, is named."""
    read = levels_of(element)
    if len(read) < len(extensions(element, "spinal-level")):
        resources.note(where, "a level that cannot be read, or that is there twice")
    return read


def drop_duplicates(
    resources: SessionResources, where: str, name: str, items: list[Any]
) -> list[Any]:
    """The items of the document's list `name`, one of those that are alike; that others were left out is named."""
    read: dict[object, Any] = {}
    for index, item in enumerate(items):
        if read.setdefault(item_key(name, item) or index, item) is not item:
            resources.note(where, "the same as another one")
    return list(read.values())


def first_of(resources: SessionResources, where: str, items: list[Json]) -> Json:
    """The first of what a session has one of, empty without any; that there are more is named."""
    if len(items) > 1:
        resources.note(where, "more than one; the first is taken")
    return items[0] if items else {}
