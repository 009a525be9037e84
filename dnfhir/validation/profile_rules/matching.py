"""Whether a value is what a rule gives, and which slice of a list it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from dnfhir.fhir.json_values import Json, as_objects
from dnfhir.validation.fhirpath.values import member
from dnfhir.validation.profile_rules.definitions import Rule

_EXTENSION: Final = re.compile(r"extension\('([^']+)'\)(\.value)?")


def fits(value: Any, rule: Rule) -> bool:
    """Whether a value is the one that the rule gives; a rule that gives none takes all."""
    if rule.given is None:
        return True
    if rule.exact:
        return same(value, rule.given)
    return has_pattern(value, rule.given)


def has_pattern(value: Any, pattern: Any) -> bool:
    """Whether all that the pattern has is in the value, however more there is."""
    if isinstance(pattern, dict):
        return isinstance(value, dict) and all(
            has_pattern(value.get(key), wanted) for key, wanted in pattern.items()
        )
    if isinstance(pattern, list):
        return isinstance(value, list) and all(_has_item(value, wanted) for wanted in pattern)
    return same(value, pattern)


def _has_item(values: list[Any], pattern: Any) -> bool:
    return any(has_pattern(value, pattern) for value in values)


def same(value: Any, given: Any) -> bool:
    """Equal, where true is not 1."""
    return type(value) is type(given) and bool(value == given)


def belongs(key: str, item: Any, rule: Rule, slice_rule: Rule) -> bool:
    """Whether an item, the value of a key, is of a slice of the rule."""
    return all(_agrees(key, item, slice_rule, kind, path) for kind, path in rule.discriminators)


def _agrees(key: str, item: Any, slice_rule: Rule, kind: str, path: str) -> bool:
    if kind == "type":
        return key.lower().endswith(tuple(name.lower() for name in slice_rule.types))
    if path == "$this":
        return fits(item, slice_rule)
    if not isinstance(item, dict):
        return False
    if path == "url" and slice_rule.profile:
        return item.get("url") == slice_rule.profile
    return _agrees_at(path, item, slice_rule)


def _agrees_at(path: str, item: Json, slice_rule: Rule) -> bool:
    through = _EXTENSION.fullmatch(path)
    if through is None:
        return _has_member(item, slice_rule, path)
    url, to_value = through.groups()
    if to_value:
        return _has_extension_value(item, slice_rule, url)
    return _has_extension(item, slice_rule, url)


def _has_member(item: Json, slice_rule: Rule, path: str) -> bool:
    """Whether a member is there, or is not, or has its value, as the slice asks."""
    rule = slice_rule.children.get(path) or Rule(path)
    values = member([item], path)
    if rule.given is None:
        return bool(values) != (rule.most == 0)
    return any(fits(value, rule) for value in values)


def _has_extension(item: Json, slice_rule: Rule, url: str) -> bool:
    """Whether an extension is there, or is not, as the slice asks."""
    for rule in _extension_rules(slice_rule):
        if rule.profile == url:
            return bool(_extensions(item, url)) != (rule.most == 0)
    return False


def _has_extension_value(item: Json, slice_rule: Rule, url: str) -> bool:
    """Whether the value of an extension is the one that the slice gives."""
    rule = _value_rule(slice_rule, url)
    if rule is None:
        return False
    return any(fits(value, rule) for value in member(_extensions(item, url), "value"))


def _value_rule(slice_rule: Rule, url: str) -> Rule | None:
    """The slice's rule for the value of an extension."""
    for extension in _extension_rules(slice_rule):
        if extension.profile == url:
            for name, rule in extension.children.items():
                if name.startswith("value"):
                    return rule
    return None


def _extension_rules(slice_rule: Rule) -> Iterable[Rule]:
    return slice_rule.children["extension"].slices.values()


def _extensions(item: Json, url: str) -> list[Json]:
    extensions = as_objects(member([item], "extension"))
    return [extension for extension in extensions if extension.get("url") == url]
