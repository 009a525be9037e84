"""What an element breaks of the rules of a profile: how many, of which type, which value, which codes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.json_values import Json, as_objects, is_choice_of, json_object
from dnfhir.fhir.pointers import join
from dnfhir.fhir.resource_types import with_article
from dnfhir.validation.fhirpath.values import Around, truth
from dnfhir.validation.profile_rules.definitions import Rule
from dnfhir.validation.profile_rules.matching import belongs, fits
from dnfhir.validation.references import Index, type_of_target


class ElementValue(NamedTuple):
    """A value of an element: its place, the member it stands in, and the value itself."""

    pointer: str
    key: str
    value: Any


class Context(NamedTuple):
    """What is known around an element: its resource, and the bundle's resources."""

    around: Around
    bundle: Index


def element_problems(value: Json, rule: Rule, pointer: str, context: Context) -> Iterator[Problem]:
    """What the members of an object break of the rules for them."""
    for child in rule.children.values():
        values = _values(value, child.name, pointer)
        if not _is_count_allowed(len(values), child):
            yield _miscounted(values, child, pointer)
        if child.asks:
            for element in values:
                yield from item_problems(element, child, context)
        if child.slices:
            yield from _slice_problems(values, child, pointer, context)


def item_problems(element: ElementValue, rule: Rule, context: Context) -> Iterator[Problem]:
    """What one value breaks of the rule for it."""
    if rule.types and rule.name.endswith("[x]") and not _is_of_type(element.key, rule):
        message = f"not a type that the profile allows for {rule.name}"
        yield Problem(element.pointer, message, " or ".join(rule.types))
        return
    yield from _value_problems(element, rule, context.bundle)
    for constraint in rule.constraints:
        if truth(constraint.test(element.value, context.around)) is not True:
            yield Problem(element.pointer, f"{constraint.key}: {constraint.human}")
    if rule.children and isinstance(element.value, dict):
        yield from element_problems(element.value, rule, element.pointer, context)


def _value_problems(element: ElementValue, rule: Rule, index: Index) -> Iterator[Problem]:
    """What the value itself, its codes and its target break."""
    if rule.given is not None and not fits(element.value, rule):
        yield Problem(element.pointer, "not what the profile fixes here", _in_words(rule.given))
    if rule.codes is not None:
        yield from _code_problems(element, rule.codes)
    if rule.targets:
        yield from _target_problems(element, rule, index)


def _values(value: Json, name: str, pointer: str) -> list[ElementValue]:
    """The values of an element; of value[x] under any of its keys."""
    if not name.endswith("[x]"):
        return _values_of_key(value, name, pointer)
    stem = name.removesuffix("[x]")
    values: list[ElementValue] = []
    for key in dict.fromkeys(key.removeprefix("_") for key in value):
        if is_choice_of(key, stem):
            values += _values_of_key(value, key, pointer)
    return values


def _values_of_key(value: Json, key: str, pointer: str) -> list[ElementValue]:
    """The values of one member. A primitive may be there as its twin (`_name`) alone."""
    stated = value.get(key)
    if isinstance(stated, list):
        values = []
        for at, item in enumerate(stated):
            if item is not None:
                values.append(ElementValue(f"{pointer}/{key}/{at}", key, item))
        return values
    if stated is not None or f"_{key}" in value:
        return [ElementValue(f"{pointer}/{key}", key, stated)]
    return []


def _is_count_allowed(count: int, rule: Rule) -> bool:
    return count >= rule.least and (rule.most is None or count <= rule.most)


def _miscounted(values: list[ElementValue], rule: Rule, pointer: str) -> Problem:
    at = pointer if rule.name.endswith("[x]") else join(pointer, rule.name)
    if len(values) < rule.least:
        return Problem(at, f"the profile needs {rule.name}", f"at least {rule.least}")
    if rule.most == 0:
        return Problem(values[0].pointer, f"the profile has no {rule.name} here", Remedy.REMOVE)
    return Problem(at, f"too many of {rule.name}", f"at most {rule.most}")


def _slice_problems(
    values: list[ElementValue], rule: Rule, pointer: str, context: Context
) -> Iterator[Problem]:
    """What each slice's values break of it; what belongs to none is wrong in a closed list."""
    in_slices: set[str] = set()
    for name, slice_rule in rule.slices.items():
        own = [value for value in values if belongs(value.key, value.value, rule, slice_rule)]
        in_slices.update(value.pointer for value in own)
        if not _is_count_allowed(len(own), slice_rule):
            at = join(pointer, rule.name.removesuffix("[x]"))
            message = f"{rule.name}: {name} is there {len(own)} times"
            yield Problem(at, message, _count_in_words(slice_rule))
        for value in own:
            yield from item_problems(value, slice_rule, context)
    if rule.closed:
        yield from _outside_problems(values, rule, in_slices)


def _count_in_words(rule: Rule) -> str:
    if rule.most is None:
        return f"at least {rule.least}"
    return f"{rule.least} to {rule.most}"


def _outside_problems(
    values: list[ElementValue], rule: Rule, in_slices: set[str]
) -> Iterator[Problem]:
    for value in values:
        if value.pointer not in in_slices:
            message = f"not one of those that the profile has for {rule.name}"
            yield Problem(value.pointer, message, ", ".join(rule.slices))


def _code_problems(element: ElementValue, codes: frozenset[tuple[str, str]]) -> Iterator[Problem]:
    """A code, a coding, or a concept of which one coding is in the value set."""
    value = element.value
    if isinstance(value, str):
        is_known = any(code == value for _, code in codes)
    elif isinstance(value, dict):
        codings = as_objects(value.get("coding", value))
        is_known = any((str(one.get("system")), str(one.get("code"))) in codes for one in codings)
    else:
        return
    if not is_known:
        yield Problem(
            element.pointer, "a code that the profile does not allow here", _listed(codes)
        )


def _target_problems(element: ElementValue, rule: Rule, index: Index) -> Iterator[Problem]:
    reference = json_object(element.value).get("reference")
    kind = type_of_target(reference, index) if isinstance(reference, str) else None
    if kind is not None and kind not in rule.targets:
        message = f"the profile's {rule.name} does not point to {with_article(kind)}"
        yield Problem(join(element.pointer, "reference"), message, " or ".join(rule.targets))


def _is_of_type(key: str, rule: Rule) -> bool:
    kind = key.removeprefix(rule.name.removesuffix("[x]"))
    return any(kind == name[0].upper() + name[1:] for name in rule.types)


def _in_words(given: Any) -> str:
    """A value of a profile in words; nothing of the document."""
    if isinstance(given, dict) and "coding" in given:
        given = given["coding"][0]
    if isinstance(given, dict) and "code" in given:
        return f"{given['code']} of {given.get('system', 'its system')}"
    if isinstance(given, bool):
        return str(given).lower()
    return str(given)


def _listed(codes: frozenset[tuple[str, str]]) -> str:
    known = sorted(code for _, code in codes)
    if len(known) < 12:
        return ", ".join(known)
    return f"one of {len(known)}, such as {known[0]}"
