"""The rules of our profiles and extensions, as trees; read from the differentials of the shipped package.

All our profiles stand on R4's own types, so a differential is all that they add; `structure` checks R4's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Final

from dnfhir import profiles
from dnfhir.terms.systems import CANONICAL
from dnfhir.validation.fhirpath import compile_path
from dnfhir.validation.fhirpath.values import Expression

#: A reference to nothing: `references` names the place, and need not look through the whole Bundle for it.
_ELSEWHERE: Final = frozenset({"dn-session-bundle-31"})
_BEGINNINGS: Final = ("package/StructureDefinition-", "package/ValueSet-")
#: Extensions are distinguished by their address; R4 states so, not the differentials.
_BY_URL: Final = dict.fromkeys(("extension", "modifierExtension"), (("value", "url"),))
_TYPE_URL: Final = "http://hl7.org/fhir/StructureDefinition/"


@dataclass(frozen=True)
class Constraint:
    """An invariant: its key, what it asks in words, and the function that tests it."""

    key: str
    human: str
    test: Expression


@dataclass
class Rule:
    """The rule of a profile for one element, or for one slice of it.

    name: as in FHIR ("value[x]"). types: those allowed, all when empty. targets: the types that a reference may
    point to. given: the value that it must be (exact) or include. codes: (system, code) of its required binding.
    """

    name: str
    least: int = 0
    most: int | None = None
    types: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    profile: str | None = None
    given: Any = None
    exact: bool = False
    codes: frozenset[tuple[str, str]] | None = None
    constraints: tuple[Constraint, ...] = ()
    children: dict[str, Rule] = field(default_factory=dict)
    slices: dict[str, Rule] = field(default_factory=dict)
    discriminators: tuple[tuple[str, str], ...] = ()
    closed: bool = False

    @cached_property
    def asks(self) -> bool:
        """Whether it asks more of an item than that it is there."""
        typed = bool(self.types) and self.name.endswith("[x]")
        of_the_value = self.given is not None or self.codes is not None
        return bool(self.constraints or self.targets or self.children) or typed or of_the_value


@dataclass(frozen=True)
class Definition:
    """A profile or an extension: the type it is of, where an extension may stand, and its rules."""

    type: str
    contexts: tuple[str, ...]
    root: Rule


@cache
def definition(url: str) -> Definition | None:
    """The definition with this address; None when the package has none. KeyError for one this module cannot read."""
    resource = _resource("StructureDefinition", url)
    if resource is None:
        return None
    root = Rule(resource["type"])
    for element in resource["differential"]["element"]:
        _fill(_rule_at(root, element["id"]), element)
    _prune(root)
    contexts = tuple(context["expression"] for context in resource.get("context", ()))
    return Definition(resource["type"], contexts, root)


@cache
def value_set(url: str) -> frozenset[tuple[str, str]] | None:
    """The (system, code) pairs of a value set of ours; None for others', which are not in the package."""
    resource = _resource("ValueSet", url)
    if resource is None:
        return None
    codes: set[tuple[str, str]] = set()
    for include in resource["compose"]["include"]:
        for concept in include["concept"]:
            codes.add((include["system"], concept["code"]))
    return frozenset(codes)


def _resource(kind: str, url: str) -> Any:
    base, _, name = url.rpartition("/")
    if base != f"{CANONICAL}/{kind}":
        return None
    content = _package().get(f"package/{kind}-{name}.json")
    if content is None:
        return None
    return json.loads(content)


@cache
def _package() -> Mapping[str, bytes]:
    files = profiles.files()
    return {name: content for name, content in files.items() if name.startswith(_BEGINNINGS)}


def _rule_at(rule: Rule, path: str) -> Rule:
    """The rule of an element by its id: "Procedure.bodySite:muscle.coding"."""
    for step in path.split(".")[1:]:
        name, _, slice_name = step.partition(":")
        rule = rule.children.setdefault(name, Rule(name, discriminators=_BY_URL.get(name, ())))
        if slice_name:
            rule = rule.slices.setdefault(slice_name, Rule(name))
    return rule


def _fill(rule: Rule, element: dict[str, Any]) -> None:
    rule.least = element.get("min", 0)
    most = element.get("max", "*")
    if most != "*":
        rule.most = int(most)
    _fill_types(rule, element.get("type", ()))
    for key, value in element.items():
        if key.startswith(("fixed", "pattern")):
            rule.given, rule.exact = value, key.startswith("fixed")
    binding = element.get("binding", {})
    if binding.get("strength") == "required":
        rule.codes = value_set(binding["valueSet"])
    rule.constraints = tuple(_constraints(element))
    _fill_slicing(rule, element.get("slicing", {}))


def _fill_types(rule: Rule, types: Sequence[dict[str, Any]]) -> None:
    rule.types = tuple(stated["code"] for stated in types)
    targets: list[str] = []
    profiles_of_types: list[str] = []
    for stated in types:
        targets += stated.get("targetProfile", ())
        profiles_of_types += stated.get("profile", ())
    rule.targets = tuple(target.removeprefix(_TYPE_URL) for target in targets)
    rule.profile = next(iter(profiles_of_types), None)


def _fill_slicing(rule: Rule, slicing: dict[str, Any]) -> None:
    if slicing:
        discriminators = slicing["discriminator"]
        rule.discriminators = tuple((stated["type"], stated["path"]) for stated in discriminators)
    rule.closed = slicing.get("rules") == "closed"


def _constraints(element: dict[str, Any]) -> Iterator[Constraint]:
    for stated in element.get("constraint", ()):
        if stated["severity"] == "error" and stated["key"] not in _ELSEWHERE:
            yield Constraint(stated["key"], stated["human"], compile_path(stated["expression"]))


def _prune(rule: Rule) -> None:
    """Takes away the rules that ask nothing, such as those that only mark an element as must-support."""
    for inner in (*rule.slices.values(), *rule.children.values()):
        _prune(inner)
    rule.children = {name: child for name, child in rule.children.items() if _is_needed(child)}


def _is_needed(rule: Rule) -> bool:
    return rule.asks or bool(rule.slices) or rule.least > 0 or rule.most is not None
