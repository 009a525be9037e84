"""Whether a value is what a rule gives, and which slice of a list it belongs to."""

from __future__ import annotations

import re
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.validation.fhirpath.values import member
from dnfhir.validation.profile_rules.definitions import Rule

_EXTENSION: Final = re.compile(r"extension\('([^']+)'\)(\.value)?")


def fits(value: Any, rule: Rule) -> bool:
    """Whether a value is the one that the rule gives; a rule that gives none takes all."""
    if rule.given is None:
        return True
    return same(value, rule.given) if rule.exact else holds_pattern(value, rule.given)


def holds_pattern(value: Any, pattern: Any) -> bool:
    """Whether all that the pattern has is in the value, however more there is."""
    if isinstance(pattern, dict):
        return isinstance(value, dict) and all(
            holds_pattern(value.get(key), one) for key, one in pattern.items()
        )
    if isinstance(pattern, list):
        return isinstance(value, list) and all(
            any(holds_pattern(item, one) for item in value) for one in pattern
        )
    return same(value, pattern)


def same(value: Any, other: Any) -> bool:
    """Equal, where true is not 1."""
    return type(value) is type(other) and bool(value == other)


def belongs(key: str, item: Any, rule: Rule, part: Rule) -> bool:
    """Whether an item, found under a key, is of a slice (`part`) of the rule."""
    return all(_agrees(key, item, part, kind, path) for kind, path in rule.discriminators)


def _agrees(key: str, item: Any, part: Rule, kind: str, path: str) -> bool:
    if kind == "type":
        return any(key.lower().endswith(one.lower()) for one in part.types)
    if path == "$this":
        return fits(item, part)
    if not isinstance(item, dict):
        return False
    if path == "url" and part.profile:
        return item.get("url") == part.profile
    through = _EXTENSION.fullmatch(path)
    if through is None:
        return _has_member(item, part, path)
    return (
        _of_extension(item, part, through[1])
        if through[2]
        else _has_extension(item, part, through[1])
    )


def _has_member(item: Json, part: Rule, path: str) -> bool:
    """Whether a member is there, or is not, or has its value, as the slice says."""
    asked = part.children.get(path) or Rule(path)
    values = member([item], path)
    if asked.given is None:
        return bool(values) != (asked.most == 0)
    return any(fits(value, asked) for value in values)


def _has_extension(item: Json, part: Rule, url: str) -> bool:
    """Whether an extension is there, or is not, as the slice says."""
    asked = next(one for one in part.children["extension"].slices.values() if one.profile == url)
    extensions = member([item], "extension")
    return any(isinstance(one, dict) and one.get("url") == url for one in extensions) != (
        asked.most == 0
    )


def _of_extension(item: Json, part: Rule, url: str) -> bool:
    """Whether the value of an extension is the one that the slice gives."""
    wanted = [one for one in part.children["extension"].slices.values() if one.profile == url]
    given = next(
        (
            child
            for one in wanted
            for name, child in one.children.items()
            if name.startswith("value")
        ),
        None,
    )
    extensions = [
        one
        for one in member([item], "extension")
        if isinstance(one, dict) and one.get("url") == url
    ]
    return given is not None and any(fits(value, given) for value in member(extensions, "value"))
