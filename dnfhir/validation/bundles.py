"""Bundles: R4's bdl rules, requests that agree with their resource, and nothing there twice.

HAPI answers 200 with one response entry to two entries with the same conditional URL (hapi-fhir #8183): so
what is there twice is named here, before sending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.json_values import Json, items, json_object
from dnfhir.fhir.pointers import join
from dnfhir.fhir.references import names_version
from dnfhir.fhir.resource_types import R4_TYPES, with_article

_UUID = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_WITH_REQUEST = frozenset({"batch", "transaction", "history"})
_WITH_RESPONSE = frozenset({"batch-response", "transaction-response", "history"})
#: Kinds that may have a resource twice: versions of it, or what a server made of several entries.
_REPEATING = frozenset({"history", "batch-response", "transaction-response"})
#: Kinds whose entries are written, so that an identifier there twice makes two resources of one thing.
_WRITTEN = frozenset({"batch", "transaction"})


@dataclass(frozen=True)
class _Entry:
    pointer: str
    value: Json
    resource: Json
    request: Json

    @property
    def kind(self) -> str | None:
        """The resource's type; None for what is not an R4 type: another check names that."""
        stated = self.resource.get("resourceType")
        if isinstance(stated, str) and stated in R4_TYPES:
            return stated
        return None


class _Name(NamedTuple):
    """What no two entries have alike: where it stands, the key to compare, and what it is in words."""

    pointer: str
    key: tuple[str, ...]
    what: str


def bundle_problems(bundle: Json, pointer: str = "") -> Iterator[Problem]:
    """What is wrong with a Bundle as such; its resources are checked elsewhere."""
    kind = bundle.get("type")
    if not isinstance(kind, str):
        return  # the structure check names it
    yield from _kind_problems(bundle, pointer, kind)
    entries = list(_entries(bundle, pointer))
    for entry in entries:
        yield from _entry_problems(entry, kind)
        if kind in _WRITTEN and entry.request:
            yield from _request_problems(entry)
    if kind not in _REPEATING:
        yield from _twice(entries, written=kind in _WRITTEN)


def _entries(bundle: Json, pointer: str) -> Iterator[_Entry]:
    for at, entry in items(bundle.get("entry"), join(pointer, "entry")):
        if isinstance(entry, dict):
            resource, request = (
                json_object(entry.get("resource")),
                json_object(entry.get("request")),
            )
            yield _Entry(at, entry, resource, request)


def _kind_problems(bundle: Json, pointer: str, kind: str) -> Iterator[Problem]:
    if "total" in bundle and kind not in {"searchset", "history"}:
        message = "bdl-1: total only in a search or history"
        yield Problem(join(pointer, "total"), message, Remedy.REMOVE)
    if kind == "document":
        yield from _document_problems(bundle, pointer)


def _document_problems(bundle: Json, pointer: str) -> Iterator[Problem]:
    if not json_object(bundle.get("identifier")).keys() >= {"system", "value"}:
        message = "bdl-9: a document without a name of its own"
        yield Problem(join(pointer, "identifier"), message, "system and value")
    if "timestamp" not in bundle:
        message = "bdl-10: a document without its time"
        yield Problem(join(pointer, "timestamp"), message, "when it was put together")
    first = next(_entries(bundle, pointer), None)
    if first is None or first.kind != "Composition":
        at = first.pointer if first else join(pointer, "entry")
        message = "bdl-11: a document does not begin with a Composition"
        yield Problem(at, message, "the Composition first")


def _entry_problems(entry: _Entry, kind: str) -> Iterator[Problem]:
    if "search" in entry.value and kind != "searchset":
        message = "bdl-2: search only in a searchset"
        yield Problem(join(entry.pointer, "search"), message, Remedy.REMOVE)
    yield from _exchange_problems(entry, "request", "bdl-3", kind, _WITH_REQUEST)
    yield from _exchange_problems(entry, "response", "bdl-4", kind, _WITH_RESPONSE)
    url = entry.value.get("fullUrl")
    if isinstance(url, str):
        yield from _full_url_problems(join(entry.pointer, "fullUrl"), url)


def _exchange_problems(
    entry: _Entry, member: str, key: str, kind: str, kinds: frozenset[str]
) -> Iterator[Problem]:
    """A request or response stands in Bundles of `kinds`, and must stand there."""
    pointer, of_kinds = join(entry.pointer, member), ", ".join(sorted(kinds))
    if member in entry.value and kind not in kinds:
        yield Problem(pointer, f"{key}: {member} belongs to {of_kinds}", Remedy.REMOVE)
    if member not in entry.value and kind in kinds:
        yield Problem(pointer, f"{key}: {member} is missing, needed in {of_kinds}", member)


def _full_url_problems(pointer: str, url: str) -> Iterator[Problem]:
    if names_version(url):
        yield Problem(pointer, "bdl-8: names a version", "the URL without /_history/")
    if url.startswith("urn:uuid:") and not _UUID.fullmatch(url):
        yield Problem(pointer, "not a UUID", "urn:uuid: and a UUID in small letters")


def _request_problems(entry: _Entry) -> Iterator[Problem]:
    """A request's method, URL and resource have to agree."""
    method, url = entry.request.get("method"), entry.request.get("url")
    pointer = join(entry.pointer, "request")
    if method in ("POST", "PUT") and "resource" not in entry.value:
        message = f"{method} without a resource"
        yield Problem(join(entry.pointer, "resource"), message, "the resource to write")
    if "ifNoneExist" in entry.request and method != "POST":
        message = "only POST creates if none exists"
        yield Problem(join(pointer, "ifNoneExist"), message, Remedy.REMOVE)
    if not isinstance(url, str) or entry.kind is None:
        return
    if method == "POST":
        yield from _post_problems(join(pointer, "url"), url, entry.kind)
    elif method == "PUT":
        yield from _put_problems(join(pointer, "url"), url, entry.kind, entry.resource.get("id"))


def _post_problems(pointer: str, url: str, kind: str) -> Iterator[Problem]:
    is_operation = url.startswith("$") or "/$" in url
    if url != kind and not is_operation:
        yield Problem(pointer, "POST goes to the resource's type", kind)


def _put_problems(pointer: str, url: str, kind: str, resource_id: object) -> Iterator[Problem]:
    is_conditional = url.startswith(f"{kind}?")
    if is_conditional:
        return
    if not url.startswith(f"{kind}/"):
        yield Problem(pointer, "PUT names another type than the resource's", f"{kind}/<id>")
    elif url != f"{kind}/{resource_id}":
        message = "PUT names another id than the resource's"
        yield Problem(pointer, message, f"{kind}/<the resource's id>")


def _twice(entries: list[_Entry], *, written: bool) -> Iterator[Problem]:
    """The second of two that name the same thing."""
    first_with: dict[tuple[str, ...], str] = {}
    for entry in entries:
        for name in _names(entry, written):
            first = first_with.setdefault(name.key, entry.pointer)
            if first != entry.pointer:
                yield Problem(name.pointer, f"{name.what} as {first}", "each thing once")


def _names(entry: _Entry, written: bool) -> Iterator[_Name]:
    """Everything that distinguishes an entry from others."""
    url, resource_id = entry.value.get("fullUrl"), entry.resource.get("id")
    version = str(json_object(entry.resource.get("meta")).get("versionId"))
    if isinstance(url, str):
        pointer = join(entry.pointer, "fullUrl")
        yield _Name(pointer, ("fullUrl", url, version), "bdl-7: the same fullUrl")
    if entry.kind is None:
        return
    if isinstance(resource_id, str):
        key = ("id", entry.kind, resource_id, version)
        yield _Name(join(entry.pointer, "resource", "id"), key, "the same type and id")
    if written:
        yield from _request_names(entry, entry.kind)
        yield from _identifier_names(entry, entry.kind)


def _request_names(entry: _Entry, kind: str) -> Iterator[_Name]:
    url, condition = entry.request.get("url"), entry.request.get("ifNoneExist")
    pointer = join(entry.pointer, "request")
    if entry.request.get("method") == "PUT" and isinstance(url, str):
        yield _Name(join(pointer, "url"), ("url", unquote(url)), "the same URL")
    if isinstance(condition, str):
        key = ("ifNoneExist", kind, unquote(condition))
        yield _Name(join(pointer, "ifNoneExist"), key, "the same ifNoneExist")


def _identifier_names(entry: _Entry, kind: str) -> Iterator[_Name]:
    pointer = join(entry.pointer, "resource", "identifier")
    for at, identifier in items(entry.resource.get("identifier"), pointer):
        if isinstance(identifier, dict) and isinstance(identifier.get("value"), str):
            key = ("identifier", kind, str(identifier.get("system")), identifier["value"])
            yield _Name(at, key, f"the same identifier of {with_article(kind)}")
