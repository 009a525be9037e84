"""What a record holds beside the session that was read from it, or instead of what that session gives."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any, Final

from dnfhir.fhir.content import content
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.mappers.forward.context import Entry
from dnfhir.mappers.reverse.bundle_reader import reference_label
from dnfhir.mappers.reverse.session_resources import SessionResources, is_entered_in_error
from dnfhir.mappers.roles import SHARED
from dnfhir.terms.systems import DEFINITIONS

_OURS: Final = re.compile(re.escape(DEFINITIONS) + "([a-z-]+)")
_ELEMENT: Final = re.compile(r"[A-Za-z]*(\([a-z-]*\))?")


def note_differences(
    resources: SessionResources, bundle: Json, expected: Collection[Entry]
) -> None:
    """Name what differs between the record and `expected`, the resources of the session that was read from it.

    The hospital's people are not compared, for it holds more of them than a session says; nor is a Provenance.
    """
    ours = {entry.role: entry for entry in expected if not _is_apart(entry.role)}
    roles = {name: entry.role for entry in expected for name in (entry.full_url, _address(entry))}
    _name_absent(resources, bundle, roles)
    every = sorted({role for role in resources.by_role if not _is_apart(role)} | ours.keys())
    told = _told(resources, every)
    for role in every:
        held = resources.by_role.get(role)
        if held is not None and is_entered_in_error(held):
            resources.note(role, "is entered in error", "withdrawn")
        elif held is None:
            if (role, "") not in told:
                resources.note(
                    role, "is not in this Bundle; the session's rules give it", "missing"
                )
        elif role not in ours:
            if (role, "") not in told:
                resources.note(role, "does not follow from the session that was read", "differs")
        else:
            _compare_one(resources, held, ours[role], roles, told)


def _is_apart(role: str) -> bool:
    """Whether the role is the hospital's, shared with other sessions, or of a record of recording, which adds up."""
    return role in SHARED or role.startswith("provenance/")


def _address(entry: Entry) -> str:
    return f"{entry.type}/{entry.resource.get('id')}"


def _name_absent(resources: SessionResources, bundle: Json, roles: Mapping[str, str]) -> None:
    """What the Bundle itself says is elsewhere: other pages, and targets of the newest Provenance."""
    if any(link.get("relation") == "next" for link in json_objects(bundle.get("link"))):
        resources.note(
            "Bundle.link(next)", "this is one page of several: the others are missing", "missing"
        )
    for target in json_objects((resources.newest_provenance() or {}).get("target")):
        if resources.resolve(target) is None:
            name = target.get("reference")
            where = roles.get(name, "") if isinstance(name, str) else ""
            resources.note(
                where or reference_label(name),
                "is missing from this Bundle; its Provenance names it",
                "missing",
            )


def _told(resources: SessionResources, roles: Collection[str]) -> set[tuple[str, str]]:
    """Role and element of what was named already. An id may hold any sign: a place that may be two is none."""
    told: set[tuple[str, str]] = set()
    for where in {unread.where for unread in resources.unread}:
        owners = [
            role for role in roles if where == role or where.startswith((f"{role}.", f"{role}:"))
        ]
        if len(owners) == 1:
            element = _ELEMENT.match(where.removeprefix(owners[0]).lstrip(".: "))
            told.add((owners[0], element.group() if element else ""))
    return told


def _compare_one(
    resources: SessionResources,
    held: Json,
    expected: Entry,
    roles: Mapping[str, str],
    told: Collection[tuple[str, str]],
) -> None:
    role = expected.role
    known = {id(resource): name for name, resource in resources.by_role.items()}
    one, other = _says(held, roles, resources, known), _says(expected.resource, roles)
    for element in sorted(
        name for name in one.keys() | other.keys() if one.get(name) != other.get(name)
    ):
        if (role, element) not in told and (role, element.partition("(")[0]) not in told:
            resources.note(
                f"{role}.{element}",
                "says another thing than the session that was read gives",
                "differs",
            )
    if json_object(held.get("text")).get("status") == "additional":
        resources.note(f"{role}.text", "tells more than the elements do")


def _says(
    resource: Json,
    roles: Mapping[str, str],
    resources: SessionResources | None = None,
    known: Mapping[int, str] | None = None,
) -> Json:
    """What a resource says, each reference as the role it leads to, each extension an element of its own."""

    def named(reference: str) -> str:
        target = resources.resolve({"reference": reference}) if resources else None
        role = (known or {}).get(id(target)) if target is not None else roles.get(reference)
        return f"role {role}" if role else reference

    def by_role(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: named(part) if key == "reference" and isinstance(part, str) else by_role(part)
                for key, part in value.items()
            }
        return _unordered([by_role(part) for part in value]) if isinstance(value, list) else value

    said = content(
        {key: value for key, value in resource.items() if key not in ("identifier", "language")}
    )
    return _apart({key: by_role(value) for key, value in said.items()})


def _unordered(values: list[Any]) -> list[Any]:
    """References in an order of their own: a session's lists have none."""
    if all(isinstance(value, dict) and isinstance(value.get("reference"), str) for value in values):
        return sorted(values, key=lambda value: str(value["reference"]))
    return values


def _apart(said: Json) -> Json:
    """The same with each of our extensions under its own name."""
    extensions = said.pop("extension", [])
    for extension in extensions if isinstance(extensions, list) else [extensions]:
        ours = _OURS.fullmatch(str(json_object(extension).get("url")))
        said.setdefault(f"extension({ours.group(1)})" if ours else "extension", []).append(
            extension
        )
    return said
