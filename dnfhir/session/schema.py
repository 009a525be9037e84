"""The document's JSON Schema (2020-12), for vendors: what each field means, its unit, an example."""

from __future__ import annotations

from typing import Any

from dnfhir.session.model import Session


def json_schema() -> dict[str, Any]:
    """The schema as a JSON value: the structure; words and agreement only `dnfhir validate` can check."""
    from dnfhir.terms.systems import CANONICAL

    drawn: dict[str, Any] = _without_null(Session.model_json_schema(by_alias=True))
    for part in (drawn, *drawn["$defs"].values()):
        for name, field in part["properties"].items():
            field.setdefault("title", name.replace("_", " ").capitalize())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{CANONICAL}/session/1",
        **drawn,
    }


def _without_null(schema: Any) -> Any:
    """A field that may be left out is not a field that may be null."""
    if isinstance(schema, list):
        return [_without_null(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {key: _without_null(value) for key, value in schema.items() if not (key == "default" and value is None)}
    ways = plain.get("anyOf")
    if isinstance(ways, list) and {"type": "null"} in ways:
        left = [way for way in ways if way != {"type": "null"}]
        del plain["anyOf"]
        plain = {**(left[0] if len(left) == 1 else {"anyOf": left}), **plain}
    return plain
