"""Where a session has a choice of words, read from the model itself: fields of few words, and of the vocabulary's."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin

from dnfhir.errors import SessionError
from dnfhir.fhir import jsontext
from dnfhir.mappers.forward.coverage import leaves
from dnfhir.session import concept_key, item_key, read_session
from dnfhir.session.field_tree import field_at, part_at
from dnfhir.session.fields.words import LEVELS, NEEDLING
from dnfhir.terms import concepts, find
from dnfhir.terms.measures import scales_of
from tests.documents import as_real_data, example
from tests.mappers.full_session import full_session

Json = dict[str, Any]
Path = tuple[str | int, ...]

#: No word of any kind, so that the reader says which kind of word belongs there.
_NO_WORD: Final = "qqqqqqqqqqqq"
#: Beside its required fields an item of these lists needs one more.
_NEEDED: Final[Json] = {
    "other": {"text": "osteoporose"},
    "needling": {"muscle": "piriformis"},
    "tests": {"result": "negative"},
}
#: Beside this field its object needs another.
_BESIDE: Final[Json] = {"unit": {"number": 1}}
#: One document holds no more items, so that a failure can be read.
_MOST: Final = 120


def put(document: Json, path: Path, value: Any) -> Json:
    """A copy of the document with the value at `path`."""
    changed = copy.deepcopy(document)
    place: Any = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return changed


def pattern(path: Path) -> str:
    """The path with `*` for any item of a list."""
    return "/".join("*" if isinstance(step, int) else step for step in path)


def choices(annotation: Any) -> tuple[Any, ...]:
    """The words of every Literal in a field's type, and both answers of a yes or no."""
    if annotation is bool:
        return (True, False)
    if get_origin(annotation) is Literal:
        return tuple(word for part in get_args(annotation) for word in (choices(part) or (part,)))
    return tuple(word for inner in get_args(annotation) for word in choices(inner))


@cache
def places_of_choices() -> dict[str, tuple[Path, tuple[Any, ...]]]:
    """Each field of few words, by its pattern: where it stands in the full session, and its words."""
    result: dict[str, tuple[Path, tuple[Any, ...]]] = {}
    for path, _ in leaves(full_session()):
        field = field_at(path[:-1] if isinstance(path[-1], int) else path)
        words = choices(field.annotation) if field and path[0] != "schema" else ()
        if words:
            result.setdefault(pattern(path), (path, words))
    return result


def with_choice(path: Path, word: Any) -> Json:
    """The full session with this word at `path`, and what must agree with it."""
    document = full_session()
    if path == ("test_data",) and not word:
        return as_real_data(document)
    if path[-1] == "scale":
        document["pain_scores"][path[1]]["score"] = 5
    if path[0] == "examination" and word == "not_performed":
        item = document["examination"]["tests"][path[2]]
        document["examination"]["tests"][path[2]] = {
            name: item[name] for name in item.keys() - {"value", "text"}
        }
    if path[0] == "pain_scores" and path[-1] == "moment":
        document["pain_scores"][path[1]]["at"] = document["ended_at"]
    if path[-2:] == ("consent", "given") and not word:
        del document["screening"]["consent"]["withdrawn_at"]
    if "contraindications" in path:
        document["screening"]["confirmed_by_therapist"] = []
    if path[:2] == ("screening", "confirmed_by_therapist"):
        document["screening"]["contraindications"][word] = "present"
    return put(document, path, word)


@cache
def places_of_words() -> dict[tuple[str, str], Path]:
    """Each place of a word of the vocabulary, by kind and pattern; the reader itself says which kind belongs there."""
    result: dict[tuple[str, str], Path] = {}
    texts = {
        pattern(path): path for path, value in leaves(full_session()) if isinstance(value, str)
    }
    for place, path in texts.items():
        if kind := _kind_at(path):
            result[kind, place] = path
    return result


def _kind_at(path: Path) -> str | None:
    try:
        read_session(
            jsontext.canonical(put(full_session(), path, _NO_WORD)).encode(), strict_vocabulary=True
        )
    except SessionError as error:
        for problem in error.problems:
            if problem.pointer == jsontext.pointer(path):
                if kind := re.match(f'unknown (.*) "{_NO_WORD}"', problem.message):
                    return kind[1].replace(" ", "_")
                return "level" if problem.message.endswith("is not a level") else None
    return None


def names(kind: str) -> Iterator[str]:
    """Every name of every row of the vocabulary's `kind` that means one concept only."""
    if kind == "level":
        yield from LEVELS
        return
    for key, known in concepts(kind).items():
        if key not in NEEDLING:
            yield from (name for name in dict.fromkeys(known.names) if find(kind, name) == known)


def codes(kind: str) -> Iterator[Json]:
    """Every coding of every row."""
    for key, known in concepts(kind).items():
        for code in known.codings if key not in NEEDLING else ():
            yield {"system": code.system, "code": code.code, "display": code.display}


def documents(path: Path, words: Iterator[Any]) -> Iterator[Json]:
    """Sessions that say each of the words once at the place of `path`, with little else; many in one where it can."""
    if not any(isinstance(step, int) for step in path):
        yield from (_frame() | put(_holding(path), path, word) for word in words)
        return
    first = next(index for index, step in enumerate(path) if isinstance(step, int))
    for items in _unlike(str(path[first - 1]), (_item(path, first, word) for word in words)):
        yield _frame() | put(_holding(path[:first]), path[:first], items)


def _frame() -> Json:
    """The required fields, and that the numbers of people are made up."""
    document = example("case-report")
    return {
        "test_data": True,
        **{name: document[name] for name, field in _fields(()) if field.is_required()},
    }


def _holding(path: Path) -> Json:
    """The objects around `path`."""
    inner: Json = {}
    for step in reversed(path[:-1]):
        inner = {str(step): inner}
    return inner


def _item(path: Path, first: int, word: Any) -> Any:
    """An item of the list with its required fields and the word."""
    if first == len(path) - 1:
        return word
    full: Any = full_session()
    for step in path[: first + 1]:
        full = full[step]
    item = {name: full[name] for name, field in _fields(path[:first]) if field.is_required()}
    return {**_NEEDED.get(str(path[first - 1]), {}), **item, **_inside(path[first + 1 :], word)}


def _scored(instrument: Any, number: int) -> Json:
    """A score on the instrument's first scale, at a time of its own: one sitting gives one score."""
    scales = scales_of(concept_key("measure", instrument))
    low = scales[0].low if scales else None
    return {
        "score": 0 if low is None else low,
        "at": f"2014-03-05T10:00:{number // 1000:02}.{number % 1000:03}+01:00",
    }


def _inside(path: Path, word: Any) -> Any:
    """The lists and objects on the way down `path`, which hold the word."""
    if not path:
        return word
    step, inner = path[0], _inside(path[1:], word)
    return [inner] if isinstance(step, int) else {**_BESIDE.get(step, {}), step: inner}


def _fields(path: Path) -> Iterator[tuple[str, Any]]:
    part = part_at(path)
    assert part is not None
    return ((field.alias or name, field) for name, field in part.model_fields.items())


def _unlike(name: str, items: Iterator[Any]) -> Iterator[list[Any]]:
    """The items in lists that hold no two alike; those with an id get one of their own."""
    lists: list[dict[str | None, Any]] = []
    for number, item in enumerate(items):
        if isinstance(item, dict) and "id" in item:
            item["id"] = f"i{number}"
        if isinstance(item, dict) and "instrument" in item:
            item.update(_scored(item["instrument"], number))
        key = item_key(name, item)
        free = next(
            (resource for resource in lists if key not in resource and len(resource) < _MOST), None
        )
        if free is None:
            lists.append(free := {})
        free[key] = item
    return iter([list(resource.values()) for resource in lists])
