"""The document's JSON Schema (2020-12), for vendors: what each field means, its unit, an example."""

from __future__ import annotations

from typing import Any

from dnfhir.session.fields.words import NEEDLING, WORDS_OF
from dnfhir.session.model import Session


def json_schema() -> dict[str, Any]:
    """The schema as a JSON value: the structure; words and agreement only `dnfhir validate` can check.

    Where a word of the vocabulary stands, the preferred Dutch and English names are listed as examples: other names and
    abbreviations are read too.
    """
    from dnfhir.terms.systems import CANONICAL

    drawn: dict[str, Any] = _with_words(_without_null(Session.model_json_schema(by_alias=True)))
    for part in (drawn, *drawn["$defs"].values()):
        for name, field in part["properties"].items():
            field.setdefault("title", name.replace("_", " ").capitalize())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{CANONICAL}/session/1",
        **drawn,
    }


def _with_words(schema: Any) -> Any:
    """The same with the words that there are where one may stand, after the field's own example."""
    if isinstance(schema, list):
        return [_with_words(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {key: _with_words(value) for key, value in schema.items() if key != WORDS_OF}
    if WORDS_OF in schema:
        plain["examples"] = list(
            dict.fromkeys((*plain.get("examples", ()), *_words(schema[WORDS_OF])))
        )
    return plain


def _words(kind: str) -> list[str]:
    """The preferred names of a kind, sorted; without those that stand elsewhere in a document."""
    from dnfhir.terms import concepts, preferred

    shown = (
        known for key, known in concepts(kind).items() if kind != "treatment" or key not in NEEDLING
    )
    names = {preferred(known, language) for known in shown for language in ("nl", "en")}
    return sorted(names, key=lambda name: (name.casefold(), name))


def _without_null(schema: Any) -> Any:
    """A field that may be left out is not a field that may be null."""
    if isinstance(schema, list):
        return [_without_null(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {
        key: _without_null(value)
        for key, value in schema.items()
        if not (key == "default" and value is None)
    }
    ways = plain.get("anyOf")
    if isinstance(ways, list) and {"type": "null"} in ways:
        left = [way for way in ways if way != {"type": "null"}]
        del plain["anyOf"]
        plain = {**(left[0] if len(left) == 1 else {"anyOf": left}), **plain}
    return plain
