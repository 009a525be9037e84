"""The document's JSON Schema (2020-12), for vendors: what each field means, its unit, an
example.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from dnfhir.session.fields.words import NEEDLING, WORDS_OF
from dnfhir.session.model import Session
from dnfhir.terms import concepts, preferred
from dnfhir.terms.systems import CANONICAL

_NULL: Final = {"type": "null"}


def json_schema() -> dict[str, Any]:
    """The schema as a JSON value: the structure; words and agreement only `dnfhir validate` can
    check.

    Where a word of the vocabulary stands, the preferred Dutch and English names are listed as
    examples: other names and abbreviations are read too.
    """
    drawn = _with_words(_without_null(Session.model_json_schema(by_alias=True)))
    for part in (drawn, *drawn["$defs"].values()):
        for name, field in part["properties"].items():
            field.setdefault("title", name.replace("_", " ").capitalize())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{CANONICAL}/session/1",
        **drawn,
    }


def _rewritten(schema: Any, rewrite: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """The schema with every object in it rewritten, what is inside first."""
    if isinstance(schema, list):
        return [_rewritten(item, rewrite) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return rewrite({key: _rewritten(value, rewrite) for key, value in schema.items()})


def _with_words(schema: Any) -> Any:
    """The same with the words that there are where one may stand, after the field's own example."""
    return _rewritten(schema, _list_words)


def _list_words(schema: dict[str, Any]) -> dict[str, Any]:
    kind = schema.pop(WORDS_OF, None)
    if kind:
        examples = (*schema.get("examples", ()), *_words(kind))
        schema["examples"] = list(dict.fromkeys(examples))
    return schema


def _words(kind: str) -> list[str]:
    """The preferred names of a kind, sorted; without those that stand elsewhere in a document."""
    names = set()
    for key, known in concepts(kind).items():
        if kind != "treatment" or key not in NEEDLING:
            names |= {preferred(known, "nl"), preferred(known, "en")}
    return sorted(names, key=lambda name: (name.casefold(), name))


def _without_null(schema: Any) -> Any:
    """A field that may be left out is not a field that may be null."""
    return _rewritten(schema, _drop_null)


def _drop_null(schema: dict[str, Any]) -> dict[str, Any]:
    if "default" in schema and schema["default"] is None:
        del schema["default"]
    ways = schema.get("anyOf")
    if not isinstance(ways, list) or _NULL not in ways:
        return schema
    del schema["anyOf"]
    left = [way for way in ways if way != _NULL]
    if len(left) == 1:
        return {**left[0], **schema}
    return {"anyOf": left, **schema}
