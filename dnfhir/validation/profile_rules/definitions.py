"""What our profiles and extensions say, as trees of rules; read from the differentials of the shipped package.

All our profiles stand on R4's own types, so a differential is all that they add; `structure` checks what R4 says.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Final

from dnfhir import profiles
from dnfhir.terms.systems import CANONICAL
from dnfhir.validation.fhirpath import compile_path
from dnfhir.validation.fhirpath.values import Expression

#: A reference to nothing: `references` names the place, and need not look through the whole Bundle for it.
_ELSEWHERE: Final = frozenset({"dn-session-bundle-31"})
_KINDS: Final = ("StructureDefinition", "ValueSet")
#: Extensions are told apart by their address; R4 says so, not the differentials.
_BY_URL: Final = dict.fromkeys(("extension", "modifierExtension"), (("value", "url"),))
_TYPE_URL: Final = "http://hl7.org/fhir/StructureDefinition/"


@dataclass(frozen=True)
class Constraint:
    """An invariant: its key, what it says, and the function that tells whether it holds."""

    key: str
    human: str
    test: Expression


@dataclass
class Rule:
    """What a profile says of one element, or of one slice of it.

    name: as in FHIR ("value[x]"). types: those allowed, all when empty. targets: the types that a reference may
    point to. given: the value that it must have (exact) or hold. codes: (system, code) of its required binding.
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
        """Whether it says more of an item than that it is there."""
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
    found = _resource("StructureDefinition", url)
    if found is None:
        return None
    root = Rule(found["type"])
    for element in found["differential"]["element"]:
        _fill(_place(root, element["id"]), element)
    _prune(root)
    contexts = tuple(context["expression"] for context in found.get("context", ()))
    return Definition(found["type"], contexts, root)


@cache
def value_set(url: str) -> frozenset[tuple[str, str]] | None:
    """The (system, code) pairs of a value set of ours; None for others', which nobody can look into here."""
    found = _resource("ValueSet", url)
    if found is None:
        return None
    parts = found["compose"]["include"]
    return frozenset((part["system"], one["code"]) for part in parts for one in part["concept"])


def _resource(kind: str, url: str) -> Any:
    base, _, name = url.rpartition("/")
    held = _package().get(f"package/{kind}-{name}.json") if base == f"{CANONICAL}/{kind}" else None
    return None if held is None else json.loads(held)


@cache
def _package() -> Mapping[str, bytes]:
    wanted = tuple(f"package/{kind}-" for kind in _KINDS)
    return {name: content for name, content in profiles.files().items() if name.startswith(wanted)}


def _place(rule: Rule, path: str) -> Rule:
    """The rule of an element by its id: "Procedure.bodySite:muscle.coding"."""
    for step in path.split(".")[1:]:
        name, _, named = step.partition(":")
        rule = rule.children.setdefault(name, Rule(name, discriminators=_BY_URL.get(name, ())))
        if named:
            rule = rule.slices.setdefault(named, Rule(name))
    return rule


def _fill(rule: Rule, element: dict[str, Any]) -> None:
    rule.least = element.get("min", 0)
    most = element.get("max", "*")
    rule.most = None if most == "*" else int(most)
    kinds = element.get("type", ())
    rule.types = tuple(kind["code"] for kind in kinds)
    targets = [one for kind in kinds for one in kind.get("targetProfile", ())]
    rule.targets = tuple(one.removeprefix(_TYPE_URL) for one in targets)
    rule.profile = next((one for kind in kinds for one in kind.get("profile", ())), None)
    for key, value in element.items():
        if key.startswith(("fixed", "pattern")):
            rule.given, rule.exact = value, key.startswith("fixed")
    binding = element.get("binding", {})
    if binding.get("strength") == "required":
        rule.codes = value_set(binding["valueSet"])
    rule.constraints = tuple(_constraints(element))
    slicing = element.get("slicing", {})
    if slicing:
        rule.discriminators = tuple((one["type"], one["path"]) for one in slicing["discriminator"])
    rule.closed = slicing.get("rules") == "closed"


def _constraints(element: dict[str, Any]) -> Iterator[Constraint]:
    for one in element.get("constraint", ()):
        if one["severity"] == "error" and one["key"] not in _ELSEWHERE:
            yield Constraint(one["key"], one["human"], compile_path(one["expression"]))


def _prune(rule: Rule) -> None:
    """Takes away the rules that say nothing, such as those that only mark an element as must-support."""
    for part in (*rule.slices.values(), *rule.children.values()):
        _prune(part)
    rule.children = {name: child for name, child in rule.children.items() if _says_something(child)}


def _says_something(rule: Rule) -> bool:
    return rule.asks or bool(rule.slices) or rule.least > 0 or rule.most is not None
