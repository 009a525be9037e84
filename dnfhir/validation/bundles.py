"""Bundles: R4's bdl rules, requests that agree with their resource, and nothing there twice.

HAPI answers 200 with one response entry to two entries with the same conditional URL (hapi-fhir #8183): so
what is there twice is found here, before sending.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.json_values import Json, items
from dnfhir.fhir.pointers import join
from dnfhir.fhir.references import names_version
from dnfhir.fhir.resource_types import R4_TYPES

_UUID = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_WITH_REQUEST = frozenset({"batch", "transaction", "history"})
_WITH_RESPONSE = frozenset({"batch-response", "transaction-response", "history"})
#: Kinds that may hold a resource twice: versions of it, or what a server made of several entries.
_REPEATING = frozenset({"history", "batch-response", "transaction-response"})
#: Kinds whose entries are written, so that an identifier there twice makes two records of one thing.
_WRITTEN = frozenset({"batch", "transaction"})


@dataclass(frozen=True)
class _Entry:
    pointer: str
    value: Json
    resource: Json
    request: Json

    @property
    def kind(self) -> str | None:
        """The resource's type; None for what is no R4 type: that is named elsewhere, and not repeated."""
        named = self.resource.get("resourceType")
        return named if isinstance(named, str) and named in R4_TYPES else None


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
    for at, value in items(bundle.get("entry"), join(pointer, "entry")):
        if isinstance(value, dict):
            resource, request = (value.get(name) for name in ("resource", "request"))
            yield _Entry(
                at,
                value,
                resource if isinstance(resource, dict) else {},
                request if isinstance(request, dict) else {},
            )


def _kind_problems(bundle: Json, pointer: str, kind: str) -> Iterator[Problem]:
    if "total" in bundle and kind not in {"searchset", "history"}:
        yield Problem(
            join(pointer, "total"), "bdl-1: total only in a search or history", Remedy.REMOVE
        )
    if kind == "document":
        yield from _document_problems(bundle, pointer)


def _document_problems(bundle: Json, pointer: str) -> Iterator[Problem]:
    identifier = bundle.get("identifier")
    if not isinstance(identifier, dict) or not identifier.keys() >= {"system", "value"}:
        yield Problem(
            join(pointer, "identifier"),
            "bdl-9: a document without a name of its own",
            "system and value",
        )
    if "timestamp" not in bundle:
        yield Problem(
            join(pointer, "timestamp"),
            "bdl-10: a document without its time",
            "when it was put together",
        )
    first = next(_entries(bundle, pointer), None)
    if first is None or first.kind != "Composition":
        at = first.pointer if first else join(pointer, "entry")
        yield Problem(
            at, "bdl-11: a document does not begin with a Composition", "the Composition first"
        )


def _entry_problems(entry: _Entry, kind: str) -> Iterator[Problem]:
    if "search" in entry.value and kind != "searchset":
        yield Problem(
            join(entry.pointer, "search"), "bdl-2: search only in a searchset", Remedy.REMOVE
        )
    for member, key, kinds in (
        ("request", "bdl-3", _WITH_REQUEST),
        ("response", "bdl-4", _WITH_RESPONSE),
    ):
        if (member in entry.value) != (kind in kinds):
            wrong = "belongs to" if member in entry.value else "is missing, needed in"
            message = f"{key}: {member} {wrong} {', '.join(sorted(kinds))}"
            yield Problem(
                join(entry.pointer, member),
                message,
                Remedy.REMOVE if member in entry.value else member,
            )
    url = entry.value.get("fullUrl")
    if not isinstance(url, str):
        return
    if names_version(url):
        yield Problem(
            join(entry.pointer, "fullUrl"), "bdl-8: names a version", "the URL without /_history/"
        )
    if url.startswith("urn:uuid:") and not _UUID.fullmatch(url):
        yield Problem(
            join(entry.pointer, "fullUrl"), "not a UUID", "urn:uuid: and a UUID in small letters"
        )


def _request_problems(entry: _Entry) -> Iterator[Problem]:
    """A request's method, URL and resource have to tell the same story."""
    method, url, kind = entry.request.get("method"), entry.request.get("url"), entry.kind
    pointer = join(entry.pointer, "request")
    if method in ("POST", "PUT") and "resource" not in entry.value:
        yield Problem(
            join(entry.pointer, "resource"), f"{method} without a resource", "the resource to write"
        )
    if "ifNoneExist" in entry.request and method != "POST":
        yield Problem(
            join(pointer, "ifNoneExist"), "only POST creates if none exists", Remedy.REMOVE
        )
    if not isinstance(url, str) or kind is None:
        return
    at = join(pointer, "url")
    if method == "POST" and url != kind and not url.startswith("$") and "/$" not in url:
        yield Problem(at, "POST goes to the resource's type", kind)
    elif method == "PUT" and not url.startswith(f"{kind}?"):
        name = entry.resource.get("id")
        if "/" not in url or url.partition("/")[0] != kind:
            yield Problem(at, "PUT names another type than the resource's", f"{kind}/<id>")
        elif url != f"{kind}/{name}":
            yield Problem(
                at, "PUT names another id than the resource's", f"{kind}/<the resource's id>"
            )


def _twice(entries: list[_Entry], *, written: bool) -> Iterator[Problem]:
    """The second of two that name the same thing."""
    first: dict[tuple[str, ...], str] = {}
    for entry in entries:
        for pointer, key, words in _names(entry, written):
            earlier = first.setdefault(key, entry.pointer)
            if earlier != entry.pointer:
                yield Problem(pointer, f"{words} as {earlier}", "each thing once")


def _names(entry: _Entry, written: bool) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Everything that tells an entry from others: where it stands, the key, in words."""
    url, kind, name = entry.value.get("fullUrl"), entry.kind, entry.resource.get("id")
    meta = entry.resource.get("meta")
    version = str(meta.get("versionId")) if isinstance(meta, dict) else "None"
    if isinstance(url, str):
        yield join(entry.pointer, "fullUrl"), ("fullUrl", url, version), "bdl-7: the same fullUrl"
    if kind is None:
        return
    if isinstance(name, str):
        yield (
            join(entry.pointer, "resource", "id"),
            ("id", kind, name, version),
            "the same type and id",
        )
    if not written:
        return
    yield from _request_names(entry, kind)
    for at, one in items(
        entry.resource.get("identifier"), join(entry.pointer, "resource", "identifier")
    ):
        if isinstance(one, dict) and isinstance(one.get("value"), str):
            key = ("identifier", kind, str(one.get("system")), one["value"])
            yield at, key, f"the same identifier of {_article(kind)}"


def _request_names(entry: _Entry, kind: str) -> Iterator[tuple[str, tuple[str, ...], str]]:
    url, condition = entry.request.get("url"), entry.request.get("ifNoneExist")
    pointer = join(entry.pointer, "request")
    if entry.request.get("method") == "PUT" and isinstance(url, str):
        yield join(pointer, "url"), ("url", unquote(url)), "the same URL"
    if isinstance(condition, str):
        yield (
            join(pointer, "ifNoneExist"),
            ("ifNoneExist", kind, unquote(condition)),
            "the same ifNoneExist",
        )


def _article(kind: str) -> str:
    return f"{'an' if kind[:1] in 'AEIO' else 'a'} {kind}"
