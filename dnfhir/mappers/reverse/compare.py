"""What the resources of a session contain beside the session that was read, or instead of what it
gives.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from dnfhir.fhir.content import content
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.context import Entry
from dnfhir.mappers.reverse.bundle_reader import reference_label
from dnfhir.mappers.reverse.session_resources import SessionResources, is_entered_in_error
from dnfhir.mappers.roles import PROVENANCE, SHARED
from dnfhir.terms.systems import DEFINITIONS

_OURS: Final = re.compile(re.escape(DEFINITIONS) + "([a-z-]+)")
_ELEMENT: Final = re.compile(r"[A-Za-z]*(\([a-z-]*\))?")


def note_differences(
    resources: SessionResources, bundle: Json, expected: Collection[Entry]
) -> None:
    """Name what differs between the resources and `expected`, those of the session that was read
    from them.

    The hospital's people are not compared, for they have more in them than a session states; nor is
    a Provenance.
    """
    roles = _roles_by_reference(expected)
    _note_absent(resources, bundle, roles)
    ours = {entry.role: entry for entry in expected if _is_compared(entry.role)}
    compared = sorted(ours.keys() | set(filter(_is_compared, resources.by_role)))
    comparison = _Comparison(resources, ours, roles, _already_noted(resources, compared))
    for role in compared:
        comparison.note_resource(role)


def _is_compared(role: str) -> bool:
    """Not the hospital's people, nor what sessions share.

    Nor a Provenance, of which each correction adds one.
    """
    return role not in SHARED and not role.startswith(PROVENANCE)


def _roles_by_reference(entries: Collection[Entry]) -> dict[str, str]:
    roles = {}
    for entry in entries:
        roles[entry.full_url] = entry.role
        roles[f"{entry.type}/{entry.resource.get('id')}"] = entry.role
    return roles


def _note_absent(resources: SessionResources, bundle: Json, roles: Mapping[str, str]) -> None:
    """What the Bundle itself states to be elsewhere: other pages, and targets of the newest
    Provenance.
    """
    if any(link.get("relation") == "next" for link in json_objects(bundle.get("link"))):
        where = "Bundle.link(next)"
        resources.note(where, "this is one page of several: the others are missing", "missing")
    provenance = resources.newest_provenance() or {}
    for target in json_objects(provenance.get("target")):
        if resources.resolve(target) is None:
            where = _absent_name(target.get("reference"), roles)
            resources.note(where, "is missing from this Bundle; its Provenance names it", "missing")


def _absent_name(reference: object, roles: Mapping[str, str]) -> str:
    if isinstance(reference, str) and reference in roles:
        return roles[reference]
    return reference_label(reference)


def _already_noted(resources: SessionResources, roles: Collection[str]) -> set[tuple[str, str]]:
    """Role and element of what was noted before.

    An id may contain any sign: a place that may belong to two roles counts for neither.
    """
    noted: set[tuple[str, str]] = set()
    for where in {unread.where for unread in resources.unread}:
        owners = [role for role in roles if _is_in(where, role)]
        if len(owners) == 1:
            noted.add((owners[0], _element_of(where.removeprefix(owners[0]))))
    return noted


def _element_of(place: str) -> str:
    """The element with which a place in a resource begins; empty for the resource itself."""
    element = _ELEMENT.match(place.lstrip(".: "))
    return element.group() if element else ""


def _is_in(where: str, role: str) -> bool:
    return where == role or where.startswith((f"{role}.", f"{role}:"))


@dataclass(frozen=True)
class _Comparison:
    """The resources that were read, and those that their session gives.

    expected: by role; roles: by the references to the expected ones; noted: role and element of
    what was noted.
    """

    resources: SessionResources
    expected: Mapping[str, Entry]
    roles: Mapping[str, str]
    noted: Collection[tuple[str, str]]

    def note_resource(self, role: str) -> None:
        """Note that a resource is entered in error, missing or unexpected, or which of its
        elements differ.
        """
        resource = self.resources.by_role.get(role)
        if resource is not None and is_entered_in_error(resource):
            self.resources.note(role, "is entered in error", "withdrawn")
        elif resource is not None and role in self.expected:
            self._note_elements(role, resource)
        elif (role, "") in self.noted:
            return
        elif resource is None:
            reason = "is not in this Bundle; the session's rules give it"
            self.resources.note(role, reason, "missing")
        else:
            reason = "does not follow from the session that was read"
            self.resources.note(role, reason, "differs")

    def _note_elements(self, role: str, resource: Json) -> None:
        actual = _comparable(resource, self._role_of)
        expected = _comparable(self.expected[role].resource, self.roles.get)
        for element in sorted(actual.keys() | expected.keys()):
            same = actual.get(element) == expected.get(element)
            if not same and not self._is_noted(role, element):
                reason = "differs from what the session that was read gives"
                self.resources.note(f"{role}.{element}", reason, "differs")
        if json_object(resource.get("text")).get("status") == "additional":
            self.resources.note(f"{role}.text", "contains more than the elements do")

    def _is_noted(self, role: str, element: str) -> bool:
        return (role, element) in self.noted or (role, element.partition("(")[0]) in self.noted

    def _role_of(self, reference: str) -> str | None:
        """The role to which a reference in the Bundle leads.

        Where it leads out of it, the expected one's.
        """
        target = self.resources.resolve({"reference": reference})
        if target is None:
            return self.roles.get(reference)
        for role, resource in reversed(self.resources.by_role.items()):
            if resource is target:
                return role
        return None


def _comparable(resource: Json, role_of: Callable[[str], str | None]) -> Json:
    """The content of a resource, each reference as the role it leads to, each extension an element
    of its own.
    """
    compared = dict(resource)
    compared.pop("identifier", None)
    compared.pop("language", None)
    elements: Json = _with_roles(content(compared), role_of)
    return _with_named_extensions(elements)


def _with_roles(value: Any, role_of: Callable[[str], str | None]) -> Any:
    if isinstance(value, list):
        return _ordered_references([_with_roles(item, role_of) for item in value])
    if not isinstance(value, dict):
        return value
    replaced = {name: _with_roles(inner, role_of) for name, inner in value.items()}
    reference = value.get("reference")
    role = role_of(reference) if isinstance(reference, str) else None
    if role:
        replaced["reference"] = f"role {role}"
    return replaced


def _ordered_references(values: list[Any]) -> list[Any]:
    """A list of references in alphabetical order, for a session's lists have none.

    Other lists as they are.
    """
    for value in values:
        if not isinstance(value, dict) or not isinstance(value.get("reference"), str):
            return values
    return sorted(values, key=lambda value: str(value["reference"]))


def _with_named_extensions(elements: Json) -> Json:
    """The same with each of our extensions under its own name."""
    extensions = elements.pop("extension", [])
    if not isinstance(extensions, list):
        extensions = [extensions]
    for extension in extensions:
        name = "extension"
        ours = _OURS.fullmatch(str(json_object(extension).get("url")))
        if ours:
            name = f"extension({ours.group(1)})"
        elements.setdefault(name, []).append(extension)
    return elements
