"""What names an item of a list: its id, or what it says. Two words for one concept are one key.

Keys order the normal form, find two alike, and name resources (`<kind>/<key>`). A key holds no free text.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Final

from dnfhir.session.fields.base import Part
from dnfhir.session.fields.words import LEVELS
from dnfhir.session.registers import register
from dnfhir.session.times import is_instant, moment
from dnfhir.session.wording.kept_words import is_kept


def item_key(name: str, item: object) -> str | None:
    """The key of an item of the list `name` (`tests`, `needling` …), as model or as JSON value.

    None when the item is too wrong to have one. KeyError for a list that the document has not.
    """
    plain = item.model_dump(by_alias=True) if isinstance(item, Part) else item
    return _KEYS[name](plain)


def item_order(name: str, item: object) -> tuple[object, ...]:
    """Where an item stands in its list in the normal form."""
    if name == "levels":
        return (LEVELS.index(str(item)),)
    if name in ("goals", "by"):
        return (str(item).casefold(), item_key(name, item) or "")
    if name in _BY_TEXT and isinstance(item, Part):
        texts = (str(getattr(item, field) or "").casefold() for field in _BY_TEXT[name])
        return (*texts, item_key(name, item) or "")
    if name == "course":
        return (moment(getattr(item, "at", "")), item_key(name, item))
    return (item_key(name, item) or "",)


def concept_key(kind: str, word: object) -> str | None:
    """The vocabulary's key for a word or a coding.

    The key of an unknown coding is made of its system and code, that of an unknown word which is kept as text of the
    word, in which case and white space do not count.
    """
    from dnfhir.terms import KINDS, by_code, find

    if isinstance(word, str):
        concept = find(kind, word) if kind in KINDS else None
        unknown = (
            _digest("word", " ".join(word.split()).casefold()) if is_kept(kind, word) else None
        )
        return concept.key if concept else unknown
    plain = word.model_dump() if isinstance(word, Part) else word
    if not isinstance(plain, Mapping):
        return None
    system, code = plain.get("system"), plain.get("code")
    if not isinstance(system, str) or not isinstance(code, str):
        return None
    keys = sorted(concept.key for concept in by_code(system, code, kind))
    return keys[0] if len(keys) == 1 else _digest("code", f"{system}|{code}")


def same_concept(kind: str, one: object, other: object) -> bool | None:
    """Whether two words or codings name one concept; None when it cannot be told."""
    first, second = concept_key(kind, one), concept_key(kind, other)
    if first == second:
        return first is not None or None
    unknown = sum(key is None or key.startswith("code-") for key in (first, second))
    return None if unknown == 1 or None in (first, second) else False


def _digest(kind: str, text: str) -> str:
    return f"{kind}-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _id(item: Any) -> str | None:
    found = item.get("id") if isinstance(item, Mapping) else None
    return found if isinstance(found, str) else None


def _word(kind: str) -> Callable[[Any], str | None]:
    return lambda item: concept_key(kind, item)


def _sided(field: str, kind: str) -> Callable[[Any], str | None]:
    def key(item: Any) -> str | None:
        found = concept_key(kind, item.get(field)) if isinstance(item, Mapping) else None
        side = item.get("side") if found else None
        return f"{found}/{side}" if isinstance(side, str) else found

    return key


def _test(item: Any) -> str | None:
    """Test and side, then region and moment where they are recorded; their words are never one of another's."""
    found = _sided("test", "test")(item)
    if found is None or not isinstance(item, Mapping):
        return None
    parts = [found]
    if item.get("region") is not None:
        region = concept_key("region", item["region"])
        if region is None:
            return None
        parts.append(region)
    if isinstance(item.get("moment"), str):
        parts.append(item["moment"])
    return "/".join(parts)


def _medication(item: Any) -> str | None:
    if not isinstance(item, Mapping):
        return None
    return concept_key("medication", item.get("code")) or _text("text")(item)


def _identifier(item: Any) -> str | None:
    """A key of a number of a person: a hash, for the number itself is not to be shown."""
    parts = [item.get(part) for part in ("system", "value")] if isinstance(item, Mapping) else []
    said = [part for part in parts if isinstance(part, str)]
    said[:1] = [register(system) for system in said[:1]]
    return _digest("number", "\n".join(said)) if len(said) == 2 else None


def _text(*fields: str) -> Callable[[Any], str | None]:
    """A key of free text: a hash, for a key is shown where free text must not be."""

    def key(item: Any) -> str | None:
        texts = [item.get(field) for field in fields] if isinstance(item, Mapping) else []
        said = [" ".join(text.split()).casefold() for text in texts if isinstance(text, str)]
        return _digest("text", "\n".join(said)) if said and len(said) == len(texts) else None

    return key


def _advice(item: Any) -> str | None:
    """Of a word or a code its concept, of free text the text."""
    return concept_key("aftercare", item) or _text("text")(item)


def _course(item: Any) -> str | None:
    """Two notes of one moment are alike when their text is, however its offset is written."""
    at = item.get("at") if isinstance(item, Mapping) else None
    if not isinstance(at, str) or not is_instant(at):
        return None
    text = _text("text")(item)
    return f"{moment(at).timestamp()}/{text}" if text else None


def _words(item: Any) -> str | None:
    return _text("text")({"text": item})


def _itself(item: Any) -> str | None:
    return item if isinstance(item, str) else None


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
