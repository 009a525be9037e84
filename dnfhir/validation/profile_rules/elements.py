"""One element of a resource held to the rules of a profile: how many, of which type, which value, which codes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.json_values import Json, as_objects
from dnfhir.fhir.pointers import join
from dnfhir.validation.fhirpath.values import Around, truth
from dnfhir.validation.profile_rules.definitions import Rule
from dnfhir.validation.profile_rules.matching import belongs, fits
from dnfhir.validation.references import Index, type_of_target


class Found(NamedTuple):
    """A value where a rule looks for one: its place and the member it stands in."""

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
        found = _members(value, child.name, pointer)
        if len(found) < child.least or (child.most is not None and len(found) > child.most):
            yield _miscounted(found, child, pointer)
        if child.asks:
            for one in found:
                yield from item_problems(one, child, context)
        if child.slices:
            yield from _slice_problems(found, child, pointer, context)


def item_problems(found: Found, rule: Rule, context: Context) -> Iterator[Problem]:
    """What one value breaks of the rule for it."""
    if rule.types and rule.name.endswith("[x]") and not _is_of_type(found.key, rule):
        yield Problem(
            found.pointer,
            f"not a type that the profile allows for {rule.name}",
            " or ".join(rule.types),
        )
        return
    if rule.given is not None and not fits(found.value, rule):
        yield Problem(found.pointer, "not what the profile fixes here", _told(rule.given))
    if rule.codes is not None:
        yield from _code_problems(found, rule.codes)
    if rule.targets:
        yield from _target_problems(found, rule, context.bundle)
    for constraint in rule.constraints:
        if truth(constraint.test(found.value, context.around)) is not True:
            yield Problem(found.pointer, f"{constraint.key}: {constraint.human}")
    if rule.children and isinstance(found.value, dict):
        yield from element_problems(found.value, rule, found.pointer, context)


def _members(value: Json, name: str, pointer: str) -> list[Found]:
    """The values of an element; of value[x] under any of its keys. A primitive may be there as its twin alone."""
    if name.endswith("[x]"):
        stem = name[:-3]
        plain = dict.fromkeys(key.removeprefix("_") for key in value)
        keys = [
            key
            for key in plain
            if key.startswith(stem) and key[len(stem) : len(stem) + 1].isupper()
        ]
        return [found for key in keys for found in _members(value, key, pointer)]
    held = value.get(name)
    if isinstance(held, list):
        return [
            Found(f"{pointer}/{name}/{at}", name, item)
            for at, item in enumerate(held)
            if item is not None
        ]
    if held is not None or f"_{name}" in value:
        return [Found(f"{pointer}/{name}", name, held)]
    return []


def _miscounted(found: list[Found], rule: Rule, pointer: str) -> Problem:
    at = pointer if rule.name.endswith("[x]") else join(pointer, rule.name)
    if len(found) < rule.least:
        return Problem(at, f"the profile needs {rule.name}", f"at least {rule.least}")
    if rule.most == 0:
        return Problem(found[0].pointer, f"the profile has no {rule.name} here", Remedy.REMOVE)
    return Problem(at, f"too many of {rule.name}", f"at most {rule.most}")


def _slice_problems(
    found: list[Found], rule: Rule, pointer: str, context: Context
) -> Iterator[Problem]:
    """Each slice's items held to the slice; what belongs to none is wrong in a closed list."""
    placed: set[str] = set()
    for name, part in rule.slices.items():
        own = [one for one in found if belongs(one.key, one.value, rule, part)]
        placed |= {one.pointer for one in own}
        least, most = part.least, part.most
        if len(own) < least or (most is not None and len(own) > most):
            at = join(pointer, rule.name.removesuffix("[x]"))
            words = f"{least} to {most}" if most is not None else f"at least {least}"
            yield Problem(at, f"{rule.name}: {name} is there {len(own)} times", words)
        for one in own:
            yield from item_problems(one, part, context)
    for one in found if rule.closed else ():
        if one.pointer not in placed:
            known = ", ".join(rule.slices)
            yield Problem(
                one.pointer, f"not one of those that the profile has for {rule.name}", known
            )


def _code_problems(found: Found, codes: frozenset[tuple[str, str]]) -> Iterator[Problem]:
    """A code, a coding, or a concept of which one coding is in the value set."""
    value = found.value
    if isinstance(value, str):
        known = any(code == value for _, code in codes)
    elif isinstance(value, dict):
        inner = as_objects(value.get("coding", value))
        known = any((str(one.get("system")), str(one.get("code"))) in codes for one in inner)
    else:
        return
    if not known:
        yield Problem(found.pointer, "a code that the profile does not allow here", _listed(codes))


def _target_problems(found: Found, rule: Rule, index: Index) -> Iterator[Problem]:
    reference = found.value.get("reference") if isinstance(found.value, dict) else None
    kind = type_of_target(reference, index) if isinstance(reference, str) else None
    if kind is not None and kind not in rule.targets:
        message = f"the profile's {rule.name} does not point to {'an' if kind[:1] in 'AEIO' else 'a'} {kind}"
        yield Problem(join(found.pointer, "reference"), message, " or ".join(rule.targets))


def _is_of_type(key: str, rule: Rule) -> bool:
    kind = key[len(rule.name) - len("[x]") :]
    return any(kind == one[0].upper() + one[1:] for one in rule.types)


def _told(given: Any) -> str:
    """A value of a profile in words; nothing of the document."""
    if isinstance(given, dict) and "coding" in given:
        given = given["coding"][0]
    if isinstance(given, dict) and "code" in given:
        return f"{given['code']} of {given.get('system', 'its system')}"
    return str(given).lower() if isinstance(given, bool) else str(given)


def _listed(codes: frozenset[tuple[str, str]]) -> str:
    known = sorted(code for _, code in codes)
    return ", ".join(known) if len(known) < 12 else f"one of {len(known)}, such as {known[0]}"
