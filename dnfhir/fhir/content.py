"""The content of a resource, apart from how a server stores it: the basis on which two versions are compared.

Left out: the id, versionId, lastUpdated, source, claims of profiles (a newer dnfhir claims more, a server may drop
them), tags and security labels (servers add to them; see `labels`), the resource's narrative, dnfhir's version, the
manifest itself, and strings, objects and lists without content. Numbers count by value (7 is 7.0), references by the
name the document uses for the resource, the narrative of a Composition's section by its words and numbers. The date of
a Composition does not count: written again of a document with the same content, it is the same letter. The order of
elements does not count, the order within a list does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from hashlib import sha256
from html import unescape
from types import MappingProxyType
from typing import Any, Final

from dnfhir.fhir import jsontext
from dnfhir.fhir.json_values import Json, json_object, json_objects
from dnfhir.fhir.references import unversioned
from dnfhir.terms.systems import DEFINITIONS

#: The manifest: on each target of a Provenance, the hash of the content that was sent.
HASH_EXTENSION: Final = f"{DEFINITIONS}content-hash"

#: Beside it, of a resource that somebody else had changed: how that was decided, `ours` or `theirs`.
CHOICE_EXTENSION: Final = f"{DEFINITIONS}conflict-choice"

#: Beside both, of `theirs`: the hash of the content that the server had and kept.
KEPT_EXTENSION: Final = f"{DEFINITIONS}kept-content-hash"

#: How often a document that had been replaced was sent again; keeps its Provenance the newest one.
REPEAT_EXTENSION: Final = f"{DEFINITIONS}sent-again"

#: Marks an AdverseEvent or a PractitionerRole as entered in error: they have no status in R4.
ENTERED_IN_ERROR_EXTENSION: Final = f"{DEFINITIONS}entered-in-error"

_BOOKKEEPING: Final = (HASH_EXTENSION, CHOICE_EXTENSION, KEPT_EXTENSION, REPEAT_EXTENSION)
_SERVERS_META: Final = ("versionId", "lastUpdated", "source", "profile", "tag", "security")
_LONGEST_INTEGER: Final = 40
_MARKUP: Final = re.compile(r"<[^>]*>")
#: A number with digits after its point or comma.
_FRACTION: Final = re.compile(r"(\d+)([.,]\d+)")
_NO_NAMES: Final[Mapping[str, str]] = MappingProxyType({})


def content(resource: Json, names: Mapping[str, str] = _NO_NAMES) -> Json:
    """The content of `resource`, in a form that compares by `==`.

    names: for each resource as the server names it (`Patient/123`, also absolute), the `urn:uuid:…` of the
    document.
    """
    members = _without(resource, ("id", "text"))
    members["meta"] = _without(json_object(resource.get("meta")), _SERVERS_META)
    if resource.get("resourceType") == "Provenance":
        agents = json_objects(resource.get("agent"))
        members["agent"] = [_without_version(agent) for agent in agents]
    if resource.get("resourceType") == "Composition":
        members.pop("date", None)
    return _plain_object(members, names)


def content_hash(resource: Json, names: Mapping[str, str] = _NO_NAMES) -> str:
    """SHA-256, in hex, of the canonical JSON of `content`."""
    return hash_of(content(resource, names))


def hash_of(content: Json) -> str:
    """SHA-256, in hex, of what `content` gave."""
    return sha256(jsontext.canonical(content).encode()).hexdigest()


def labels(resource: Json) -> frozenset[tuple[str, str, str]]:
    """Tags and security labels as (kind, system, code); a server may have more of them than were sent."""
    meta = json_object(resource.get("meta"))
    keys: set[tuple[str, str, str]] = set()
    for kind in ("tag", "security"):
        for label in json_objects(meta.get(kind)):
            keys.add((kind, str(label.get("system", "")), str(label.get("code", ""))))
    return frozenset(keys)


def has_same_content(sent: Json, server_copy: Json, names: Mapping[str, str] = _NO_NAMES) -> bool:
    """Whether the server's copy has the content of the document's. Others' labels may stand beside ours."""
    if content(sent, names) != content(server_copy, names):
        return False
    return labels(sent) <= labels(server_copy)


def _without(value: Json, keys: Sequence[str]) -> Json:
    return {key: member for key, member in value.items() if key not in keys}


def _without_version(agent: Json) -> Json:
    """The agent of a Provenance; the program without its display, which names its version."""
    codings = json_objects(json_object(agent.get("type")).get("coding"))
    if any(coding.get("code") == "assembler" for coding in codings):
        return {**agent, "who": _without(json_object(agent.get("who")), ("display",))}
    return agent


def _plain(value: Any, names: Mapping[str, str]) -> Any:
    """The value in its one form. Half of a mapping's time goes here, so the commonest kinds stand first."""
    if isinstance(value, dict):
        return _plain_object(value, names)
    if isinstance(value, str):
        return value if value.strip() else ""
    if isinstance(value, list | tuple):
        return _plain_list(value, names)
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float | Decimal):
        return _number(value)
    return value


def _plain_object(value: Json, names: Mapping[str, str]) -> Json:
    members: Json = {}
    for key, member in value.items():
        if isinstance(member, str):
            if text := _text(key, member, names):
                members[key] = text
        elif _has_content(plain := _plain(member, names)):
            members[key] = plain
    return members


def _plain_list(values: Sequence[Any], names: Mapping[str, str]) -> list[Any]:
    items: list[Any] = []
    for value in values:
        if not _is_bookkeeping(value) and _has_content(plain := _plain(value, names)):
            items.append(plain)
    return items


def _text(key: str, text: str, names: Mapping[str, str]) -> str:
    """A string in its one form, by the element that it is the value of."""
    if key == "reference":
        reference = unversioned(text)
        return names.get(reference, reference)
    if key == "div":
        return _words(text)
    return text if text.strip() else ""


def _words(xhtml: str) -> str:
    """The text of a narrative: a server may write its markup otherwise, and a number without its last zeros."""
    words = " ".join(unescape(_MARKUP.sub(" ", xhtml)).split())
    return _FRACTION.sub(_without_last_zeros, words)


def _without_last_zeros(number: re.Match[str]) -> str:
    return number[1] + number[2].rstrip("0").rstrip(".,")


def _has_content(plain: object) -> bool:
    """Whether there is content: false and 0 are, nothing and the empty ones are not."""
    return bool(plain) or isinstance(plain, int | Decimal)


def _is_bookkeeping(value: object) -> bool:
    return isinstance(value, dict) and value.get("url") in _BOOKKEEPING


def _number(value: int | float | Decimal) -> int | Decimal:
    number = value if isinstance(value, Decimal) else Decimal(str(value))
    if number.adjusted() < _LONGEST_INTEGER and number == number.to_integral_value():
        return int(number)
    return number.normalize()
