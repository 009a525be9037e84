"""Where versions of a resource differ, element by element.

`difference` names paths only and may go anywhere; `Change` holds values, which only the output of a dry run shows.
An item that is gone from a list, or new in it, is one difference: those after it are the same items as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from dnfhir.fhir import jsontext
from dnfhir.fhir.content import content, labels
from dnfhir.fhir.json_values import Json
from dnfhir.printable import escape_unprintable

_MOST_PATHS: Final = 12
_NO_ROLES: Final[Mapping[str, str]] = MappingProxyType({})
_ELEMENT: Final = re.compile(r"_?[A-Za-z][A-Za-z0-9]{0,63}")


@dataclass(frozen=True)
class Change:
    """One element that the server and the document do not have alike; None: not there.

    sent: what was sent last; knows_sent: the server still has that version.
    """

    path: str
    server: Any = field(repr=False)
    document: Any = field(repr=False)
    sent: Any = field(repr=False, default=None)
    knows_sent: bool = False

    @property
    def kind(self) -> str:
        """What the document does to the server's element: added, removed or changed."""
        if self.server is None:
            return "added"
        return "removed" if self.document is None else "changed"

    def as_json(self) -> Json:
        """The change for programs; numbers are exact."""
        change = {
            "path": self.path,
            "change": self.kind,
            "server": self.server,
            "document": self.document,
        }
        if self.knows_sent:
            change["sent"] = self.sent
        return change

    def as_lines(self) -> Iterator[str]:
        """`= sent last`, where it differs from the server's; `- server`; `+ document`."""
        if self.knows_sent and self.sent != self.server:
            yield f"= {self.path}: {_shown(self.sent)}"
        if self.server is not None:
            yield f"- {self.path}: {_shown(self.server)}"
        if self.document is not None:
            yield f"+ {self.path}: {_shown(self.document)}"


def changes(
    server_copy: Json,
    wanted: Json,
    names: Mapping[str, str],
    sent: Json | None = None,
    roles: Mapping[str, str] = _NO_ROLES,
) -> tuple[Change, ...]:
    """What the document would change of the server's resource.

    names: as in `content`. sent: what was sent last. roles: for each `urn:uuid:…` what people call
    the resource.
    """
    elements = [
        _with_roles(change, roles) for change in _elements(server_copy, wanted, names, sent)
    ]
    for kind, system, code in sorted(labels(wanted) - labels(server_copy)):
        elements.append(Change(f"meta.{kind}", None, {"system": system, "code": code}))
    return tuple(elements)


def difference(before: Json, now: Json, names: Mapping[str, str]) -> str:
    """Where two versions differ: element paths and kinds, never a value; long lists are cut."""
    elements = _elements(before, now, names)
    shown = ", ".join(f"{change.path} {change.kind}" for change in elements[:_MOST_PATHS])
    further = len(elements) - _MOST_PATHS
    return f"{shown} and {further} more" if further > 0 else shown


def _shown(value: Any) -> str:
    return "(nothing)" if value is None else escape_unprintable(jsontext.canonical(value))


def _elements(
    server_copy: Json, wanted: Json, names: Mapping[str, str], sent: Json | None = None
) -> list[Change]:
    last = None if sent is None else content(sent, names)
    versions = _Versions(content(server_copy, names), content(wanted, names), last)
    return [replace(change, knows_sent=sent is not None) for change in _differing("", versions)]


class _Versions(NamedTuple):
    """The same part of three versions; None where a version has none."""

    server: Any
    document: Any
    sent: Any

    def member(self, name: str) -> _Versions:
        sent = self.sent.get(name) if isinstance(self.sent, dict) else None
        return _Versions(self.server.get(name), self.document.get(name), sent)


def _differing(path: str, versions: _Versions) -> Iterator[Change]:
    """The smallest parts in which the server's and the document's version differ."""
    server, document, sent = versions
    if isinstance(server, dict) and isinstance(document, dict):
        for name in sorted({*server, *document}):
            yield from _differing(_below(path, name), versions.member(name))
    elif isinstance(server, list) and isinstance(document, list):
        before = sent if isinstance(sent, list) else []
        compare_items = _references if _are_references([*server, *document]) else _items
        yield from compare_items(path, server, document, before)
    elif server != document:
        yield Change(path, server, document, sent)


def _below(path: str, name: str) -> str:
    """The path of a member; a name that is no element's may hold anything, and is not shown."""
    shown = name if _ELEMENT.fullmatch(name) else "?"
    return f"{path}.{shown}" if path else shown


def _items(path: str, server: list[Any], document: list[Any], sent: list[Any]) -> Iterator[Change]:
    """Items that are gone, new, or changed where they stand.

    An index is the server's; of a new item, the document's.
    """
    for block in _blocks(server, document):
        both = min(block.server_end - block.server, block.document_end - block.document)
        for offset in range(both):
            index = block.server + offset
            last = sent[index] if index < len(sent) else None
            versions = _Versions(server[index], document[block.document + offset], last)
            yield from _differing(f"{path}[{index}]", versions)
        for index in range(block.server + both, block.server_end):
            yield Change(f"{path}[{index}]", server[index], None, _if_in(sent, server[index]))
        for index in range(block.document + both, block.document_end):
            yield Change(f"{path}[{index}]", None, document[index], _if_in(sent, document[index]))


class _Block(NamedTuple):
    """Neighbouring items that differ: from and to which index, on the server and in the document."""

    server: int
    server_end: int
    document: int
    document_end: int


def _blocks(server: list[Any], document: list[Any]) -> list[_Block]:
    before = [jsontext.canonical(item) for item in server]
    after = [jsontext.canonical(item) for item in document]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [_Block(*bounds) for tag, *bounds in matcher.get_opcodes() if tag != "equal"]


def _if_in(sent: list[Any], item: Any) -> Any:
    return item if item in sent else None


def _are_references(items: list[Any]) -> bool:
    return all(isinstance(item, dict) and item.keys() == {"reference"} for item in items)


def _references(
    path: str, server: list[Json], document: list[Json], sent: list[Any]
) -> Iterator[Change]:
    """A list of references is a set: which are gone, which are new; all where only order differs."""
    gone, new = _lacking(server, document), _lacking(document, server)
    for item in gone:
        yield Change(path, item["reference"], None, _target_if_in(sent, item))
    for item in new:
        yield Change(path, None, item["reference"], _target_if_in(sent, item))
    if not gone and not new and server != document:
        yield Change(path, server, document, sent or None)


def _lacking(items: list[Json], others: list[Json]) -> list[Json]:
    """The items that are not among the others."""
    return [item for item in items if item not in others]


def _target_if_in(sent: list[Any], item: Json) -> Any:
    return item["reference"] if item in sent else None


def _with_roles(change: Change, roles: Mapping[str, str]) -> Change:
    """References by what people call the resources, where they are of this session."""
    return replace(
        change,
        server=_in_words(change.server, roles),
        document=_in_words(change.document, roles),
        sent=_in_words(change.sent, roles),
    )


def _in_words(value: Any, roles: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: _in_words(member, roles) for name, member in value.items()}
    if isinstance(value, list):
        return [_in_words(item, roles) for item in value]
    return roles.get(value, value) if isinstance(value, str) else value
