"""Where versions of a resource differ, element by element.

`difference` names paths only and may go anywhere; `Change` holds values, which only the output of a dry run shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice, zip_longest
from typing import Any, Final

from dnfhir import jsontext
from dnfhir.content import Json, content, labels

_MOST_PATHS: Final = 12
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
        found = {"path": self.path, "change": self.kind, "server": self.server, "document": self.document}
        return {**found, "sent": self.sent} if self.knows_sent else found

    def as_lines(self) -> Iterator[str]:
        """`= sent last`, where it differs from what the server holds; `- server`; `+ document`."""
        if self.knows_sent and self.sent != self.server:
            yield f"= {self.path}: {_shown(self.sent)}"
        if self.server is not None:
            yield f"- {self.path}: {_shown(self.server)}"
        if self.document is not None:
            yield f"+ {self.path}: {_shown(self.document)}"


def changes(held: Json, wanted: Json, names: Mapping[str, str], sent: Json | None = None) -> tuple[Change, ...]:
    """What the document would change of the server's resource. sent: what was sent last; names: as in `content`."""
    found = _elements(held, wanted, names, sent)
    missing = sorted(labels(wanted) - labels(held))
    added = [Change(f"meta.{kind}", None, {"system": system, "code": code}) for kind, system, code in missing]
    return (*found, *added)


def difference(before: Json, now: Json, names: Mapping[str, str]) -> str:
    """Where two versions differ: element paths and kinds, never a value; long lists are cut."""
    found = _elements(before, now, names)
    shown = ", ".join(f"{change.path} {change.kind}" for change in found[:_MOST_PATHS])
    return shown + (f" and {len(found) - _MOST_PATHS} more" if len(found) > _MOST_PATHS else "")


def _elements(held: Json, wanted: Json, names: Mapping[str, str], sent: Json | None = None) -> list[Change]:
    last = None if sent is None else content(sent, names)
    return [
        Change(path, server, document, before, sent is not None)
        for path, server, document, before in _differing("", content(held, names), content(wanted, names), last)
    ]


def printable(text: str) -> str:
    """JSON text with every character that a terminal could obey (escape, direction marks) as JSON escape."""
    return text if text.isprintable() else "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def _shown(value: Any) -> str:
    return "(nothing)" if value is None else printable(jsontext.canonical(value))


def _differing(path: str, one: Any, other: Any, third: Any) -> Iterator[tuple[str, Any, Any, Any]]:
    """The smallest parts in which `one` and `other` differ, with the `third`'s part there."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted({*one, *other}):
            shown = name if _ELEMENT.fullmatch(name) else "?"
            last = third.get(name) if isinstance(third, dict) else None
            yield from _differing(f"{path}.{shown}" if path else shown, one.get(name), other.get(name), last)
    elif isinstance(one, list) and isinstance(other, list):
        rest = third if isinstance(third, list) else []
        for index, parts in enumerate(islice(zip_longest(one, other, rest), max(len(one), len(other)))):
            yield from _differing(f"{path}[{index}]", *parts)
    elif one != other:
        yield path, one, other, third
