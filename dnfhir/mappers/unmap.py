"""The way back: a Bundle of one session's resources becomes the session document in its normal form.

Clinical elements are read, nothing else: no resource carries a copy of the document. What others wrote or edited
is read as far as it can be, and what cannot is named.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dnfhir import jsontext
from dnfhir.content import content
from dnfhir.mappers import READERS, Mapped, map_session
from dnfhir.mappers.elements import Json
from dnfhir.mappers.found import Found, Unread, find_session
from dnfhir.mappers.provenance import SHARED
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.session import SCHEMA, Session, normal_form, read_session

#: Roles that are not compared: the hospital holds more than a session says, and a record of recording adds up.
HOSPITALS = (*SHARED, "provenance/")


@dataclass(frozen=True)
class Unmapped:
    """A session read back, and what of the record no field of it says."""

    session: Session
    unread: tuple[Unread, ...]

    def document(self) -> Json:
        """The session document, in normal form."""
        return normal_form(self.session)


def unmap(bundle: Json, *, pain_change: PainChange = OSTELO_2008) -> Unmapped:
    """Rebuild the session that a Bundle holds. pain_change: the thresholds it was mapped with.

    Raises BundleError when it holds no session or several, SessionError when what was read is no valid
    document (its pointers lead into the document that was rebuilt).
    """
    found = find_session(bundle)
    document: Json = {"schema": SCHEMA, "id": found.session_id}
    for mapper in READERS:
        document = merged(document, mapper.from_fhir(found))
    _drop_placeless(found, document)
    session = read_session(jsontext.canonical(document).encode())
    _compare(found, map_session(session, pain_change=pain_change))
    return Unmapped(session, tuple(found.unread))


def _drop_placeless(found: Found, document: Json) -> None:
    """A needle or a twitch without its needling: what was needled cannot be read, so neither can they be placed."""
    for item in list(document.get("needling", [])):
        if "muscle" not in item and "trigger_point" not in item:
            document["needling"].remove(item)
            found.note(f"needling/{item['id']}", "not read: it names no muscle and no trigger point")


def merged(one: Any, other: Any) -> Any:
    """Two partial documents as one: objects by field, lists item by item where items share an `id`."""
    if isinstance(one, dict) and isinstance(other, dict):
        both = {key: merged(one[key], other[key]) for key in one.keys() & other.keys()}
        return {**one, **other, **both}
    if isinstance(one, list) and isinstance(other, list):
        return _joined(one, other)
    return other


def _joined(one: list[Any], other: list[Any]) -> list[Any]:
    ids = {item["id"]: item for item in other if isinstance(item, dict) and "id" in item}
    known = {item["id"] for item in one if isinstance(item, dict) and "id" in item}
    first = [
        merged(item, ids[item["id"]]) if isinstance(item, dict) and item.get("id") in ids else item for item in one
    ]
    return first + [item for item in other if not (isinstance(item, dict) and item.get("id") in known)]


def _compare(found: Found, expected: Mapped) -> None:
    """Map the session that was read again, and name whatever the record holds beside it or instead of it."""
    named = {unread.where.partition(".")[0].partition(":")[0] for unread in found.unread}
    roles = {entry.role: entry.resource for entry in expected.entries if not entry.role.startswith(HOSPITALS)}
    for role in sorted(roles.keys() | found.resources.keys()):
        held = found.role(role)
        if role in named or role.startswith(HOSPITALS) or (held is None and role not in roles):
            continue
        if held is None:
            found.note(role, "is missing; the session's rules give it")
        elif role not in roles:
            found.note(role, "does not follow from the session that was read")
        else:
            _compare_one(found, role, held, roles[role])


def _compare_one(found: Found, role: str, held: Json, expected: Json) -> None:
    one, other = _says(held), _says(expected)
    for element in sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name)):
        found.note(f"{role}.{element}", "says another thing than the session that was read gives")


def _says(resource: Json) -> Json:
    """What a resource says, wherever its references lead: a server has names of its own."""
    said = content({key: value for key, value in resource.items() if key not in ("identifier", "language")})
    return {key: _nameless(value) for key, value in said.items()}


def _nameless(value: Any) -> Any:
    """The value with every Reference the same."""
    if isinstance(value, dict):
        return {key: "" if key == "reference" else _nameless(part) for key, part in value.items()}
    return [_nameless(part) for part in value] if isinstance(value, list) else value
