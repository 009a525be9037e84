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
from typing import Any, Final

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

    sent: what was sent last, told by `knows_sent` where the server still has that version.
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
        found = {
            "path": self.path,
            "change": self.kind,
            "server": self.server,
            "document": self.document,
        }
        return {**found, "sent": self.sent} if self.knows_sent else found

    def as_lines(self) -> Iterator[str]:
        """`= sent last`, where it differs from what the server holds; `- server`; `+ document`."""
        if self.knows_sent and self.sent != self.server:
            yield f"= {self.path}: {_shown(self.sent)}"
        if self.server is not None:
            yield f"- {self.path}: {_shown(self.server)}"
        if self.document is not None:
            yield f"+ {self.path}: {_shown(self.document)}"


def changes(
    held: Json,
    wanted: Json,
    names: Mapping[str, str],
    sent: Json | None = None,
    roles: Mapping[str, str] = _NO_ROLES,
) -> tuple[Change, ...]:
    """What the document would change of the server's resource.

    names: as in `content`. sent: what was sent last. roles: for each `urn:uuid:…` what people call the resource.
    """
    found = (_with_roles(change, roles) for change in _elements(held, wanted, names, sent))
    missing = sorted(labels(wanted) - labels(held))
    added = [
        Change(f"meta.{kind}", None, {"system": system, "code": code})
        for kind, system, code in missing
    ]
    return (*found, *added)


def difference(before: Json, now: Json, names: Mapping[str, str]) -> str:
    """Where two versions differ: element paths and kinds, never a value; long lists are cut."""
    found = _elements(before, now, names)
    shown = ", ".join(f"{change.path} {change.kind}" for change in found[:_MOST_PATHS])
    return shown + (f" and {len(found) - _MOST_PATHS} more" if len(found) > _MOST_PATHS else "")


def _elements(
    held: Json, wanted: Json, names: Mapping[str, str], sent: Json | None = None
) -> list[Change]:
    last = None if sent is None else content(sent, names)
    return [
        Change(path, server, document, before, sent is not None)
        for path, server, document, before in _differing(
            "", content(held, names), content(wanted, names), last
        )
    ]


def _shown(value: Any) -> str:
    return "(nothing)" if value is None else escape_unprintable(jsontext.canonical(value))


def _differing(path: str, one: Any, other: Any, third: Any) -> Iterator[tuple[str, Any, Any, Any]]:
    """The smallest parts in which `one` and `other` differ, with the `third`'s part there."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted({*one, *other}):
            shown = name if _ELEMENT.fullmatch(name) else "?"
            last = third.get(name) if isinstance(third, dict) else None
            yield from _differing(
                f"{path}.{shown}" if path else shown, one.get(name), other.get(name), last
            )
    elif isinstance(one, list) and isinstance(other, list):
        rest = third if isinstance(third, list) else []
        if all(_is_reference(item) for item in (*one, *other)):
            yield from _references(path, one, other, rest)
        else:
            yield from _items(path, one, other, rest)
    elif one != other:
        yield path, one, other, third


def _items(
    path: str, one: list[Any], other: list[Any], third: list[Any]
) -> Iterator[tuple[str, Any, Any, Any]]:
    """Items that are gone, new, or changed where they stand; an index is the server's, of a new item the document's."""
    before, after = (
        [jsontext.canonical(item) for item in one],
        [jsontext.canonical(item) for item in other],
    )
    for _, start, end, begin, stop in _blocks(before, after):
        both = min(end - start, stop - begin)
        for index in range(both):
            last = third[start + index] if start + index < len(third) else None
            yield from _differing(
                f"{path}[{start + index}]", one[start + index], other[begin + index], last
            )
        for index in range(start + both, end):
            yield f"{path}[{index}]", one[index], None, one[index] if one[index] in third else None
        for index in range(begin + both, stop):
            yield (
                f"{path}[{index}]",
                None,
                other[index],
                other[index] if other[index] in third else None,
            )


def _blocks(before: list[str], after: list[str]) -> list[tuple[str, int, int, int, int]]:
    found = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [block for block in found if block[0] != "equal"]


def _is_reference(item: Any) -> bool:
    return isinstance(item, dict) and item.keys() == {"reference"}


def _references(
    path: str, one: list[Json], other: list[Json], third: list[Any]
) -> Iterator[tuple[str, Any, Any, Any]]:
    """A list of references is a set: which are gone, which are new; all of them where only their order differs."""
    gone, new = (
        [item for item in one if item not in other],
        [item for item in other if item not in one],
    )
    for item in gone:
        yield path, item["reference"], None, item["reference"] if item in third else None
    for item in new:
        yield path, None, item["reference"], item["reference"] if item in third else None
    if not gone and not new and one != other:
        yield path, one, other, third or None


def _with_roles(change: Change, roles: Mapping[str, str]) -> Change:
    """References by what people call the resources, where they are of this session."""
    server, document, sent = (
        _in_words(value, roles) for value in (change.server, change.document, change.sent)
    )
    return replace(change, server=server, document=document, sent=sent)


def _in_words(value: Any, roles: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {name: _in_words(part, roles) for name, part in value.items()}
    if isinstance(value, list):
        return [_in_words(part, roles) for part in value]
    return roles.get(value, value) if isinstance(value, str) else value
