"""What names an item of a list: its id, or its content. Two words for one concept are one key.

Keys order the normal form, find two alike, and name resources (`<kind>/<key>`). A key holds no free
text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Final

from dnfhir.session.fields.base import Part
from dnfhir.session.fields.words import LEVELS
from dnfhir.session.registers import register
from dnfhir.session.times import is_instant, moment
from dnfhir.session.wording.kept_words import is_kept
from dnfhir.terms import KINDS, by_code, find


def item_key(name: str, item: object) -> str | None:
    """The key of an item of the list `name` (`tests`, `needling` …), as model or as JSON value.

    None when the item is too wrong to have one. KeyError for a list that the document has not.
    """
    if isinstance(item, Part):
        item = item.model_dump(by_alias=True)
    return _KEYS[name](item)


def item_order(name: str, item: object) -> tuple[object, ...]:
    """Where an item stands in its list in the normal form."""
    if name == "levels":
        return (LEVELS.index(str(item)),)
    key = item_key(name, item)
    if name == "course":
        return (moment(getattr(item, "at", "")), key)
    return (*_texts_before_key(name, item), key or "")


def _texts_before_key(name: str, item: object) -> Iterator[str]:
    """What people look for first in a list that they read as text."""
    if name in _OF_TEXT:
        yield str(item).casefold()
    if isinstance(item, Part):
        for field in _BY_TEXT.get(name, ()):
            yield str(getattr(item, field) or "").casefold()


def concept_key(kind: str, word: object) -> str | None:
    """The vocabulary's key for a word or a coding.

    The key of an unknown coding is made of its system and code, that of an unknown word which is
    kept as text of the word, in which case and white space do not count.
    """
    if isinstance(word, str):
        return _key_of_word(kind, word)
    system, code = _string(word, "system"), _string(word, "code")
    if system is None or code is None:
        return None
    concepts = by_code(system, code, kind)
    if len(concepts) == 1:
        return concepts[0].key
    return _digest("code", f"{system}|{code}")


def _key_of_word(kind: str, word: str) -> str | None:
    concept = kind in KINDS and find(kind, word)
    if concept:
        return concept.key
    if is_kept(kind, word):
        return _digest("word", _folded(word))
    return None


def same_concept(kind: str, word: object, its_word: object) -> bool | None:
    """Whether two words or codings name one concept; None when it cannot be decided."""
    key, its_key = concept_key(kind, word), concept_key(kind, its_word)
    if key is None or its_key is None:
        return None
    if key == its_key:
        return True
    if key.startswith("code-") != its_key.startswith("code-"):
        return None
    return False


def _digest(kind: str, text: str) -> str:
    return f"{kind}-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _string(item: object, field: str) -> str | None:
    """The text of a field, of a model or a JSON object; None when there is none."""
    value = None
    if isinstance(item, Mapping):
        value = item.get(field)
    elif isinstance(item, Part):
        value = getattr(item, field, None)
    if not isinstance(value, str):
        return None
    return value


def _id(item: Any) -> str | None:
    return _string(item, "id")


def _word(kind: str) -> Callable[[Any], str | None]:
    return partial(concept_key, kind)


def _sided(field: str, kind: str) -> Callable[[Any], str | None]:
    def key(item: Any) -> str | None:
        if not isinstance(item, Mapping):
            return None
        concept = concept_key(kind, item.get(field))
        side = _string(item, "side")
        if concept is None or side is None:
            return concept
        return f"{concept}/{side}"

    return key


def _test(item: Any) -> str | None:
    """Test and side, then region and moment where they are recorded; their words are never one of
    another's.
    """
    test = _sided("test", "test")(item)
    if test is None:
        return None
    parts = [test]
    if item.get("region") is not None:
        region = concept_key("region", item["region"])
        if region is None:
            return None
        parts.append(region)
    when = _string(item, "moment")
    if when is not None:
        parts.append(when)
    return "/".join(parts)


def _medication(item: Any) -> str | None:
    if not isinstance(item, Mapping):
        return None
    return concept_key("medication", item.get("code")) or _text("text")(item)


def _identifier(item: Any) -> str | None:
    """A key of a number of a person: a hash, for the number itself is not to be shown."""
    system, value = _string(item, "system"), _string(item, "value")
    if system is None or value is None:
        return None
    return _digest("number", f"{register(system)}\n{value}")


def _text(field: str) -> Callable[[Any], str | None]:
    """A key of free text: a hash, for a key is shown where free text must not be."""

    def key(item: Any) -> str | None:
        return _words(_string(item, field))

    return key


def _words(item: Any) -> str | None:
    if not isinstance(item, str):
        return None
    return _digest("text", _folded(item))


def _advice(item: Any) -> str | None:
    """Of a word or a code its concept, of free text the text."""
    return concept_key("aftercare", item) or _text("text")(item)


def _course(item: Any) -> str | None:
    """Two notes of one moment are alike when their text is, however its offset is written."""
    at, text = _string(item, "at"), _text("text")(item)
    if at is None or text is None or not is_instant(at):
        return None
    return f"{moment(at).timestamp()}/{text}"


def _itself(item: Any) -> str | None:
    if not isinstance(item, str):
        return None
    return item


#: Lists of texts.
_OF_TEXT: Final = ("goals", "by")
#: Lists that people read in the order of their text, though a key holds none.
_BY_TEXT: Final = {
    "identifiers": ("system", "value"),
    "medication": ("text",),
    "not_examined": ("what",),
}

_KEYS: Final[dict[str, Callable[[Any], str | None]]] = {
    "trigger_points": _id,
    "needling": _id,
    "other_treatment": _id,
    "pain_scores": _id,
    "outcome_measures": _id,
    "adverse_events": _id,
    "tests": _test,
    "palpation": _sided("muscle", "muscle"),
    "not_examined": _text("what"),
    "medication": _medication,
    "identifiers": _identifier,
    "other": _id,
    "aftercare": _advice,
    "goals": _words,
    "regions": _word("region"),
    "codes": _word("problem"),
    "course": _course,
    "by": _words,
    "levels": _itself,
    "confirmed_by_therapist": _itself,
}
