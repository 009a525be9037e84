"""Parts of a session there and back: what one mapper makes of what it wrote, and of what others did to it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Protocol

from hypothesis import strategies as st

from dnfhir.fhir import jsontext
from dnfhir.mappers import Mapped, map_session
from dnfhir.mappers.reverse.find_session import find_session
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.session import Session, normal_form, read_session
from tests.documents import example

Json = dict[str, Any]


class Reads(Protocol):
    """A mapper's reverse mapping."""

    def from_fhir(self, resources: SessionResources) -> Json: ...


def read(document: Json) -> Session:
    """The session that a document says."""
    return read_session(jsontext.canonical(document).encode())


def changed(name: str, **changes: Any) -> Json:
    """An example with other values for whole fields; `...` takes a field away."""
    document = {**copy.deepcopy(example(name)), **changes}
    return {field: value for field, value in document.items() if value is not ...}


def mapped(document: Json) -> Mapped:
    """The document as FHIR."""
    return map_session(read(document))


def roles(document: Json) -> dict[str, Json]:
    """The document's resources by role."""
    return {entry.role: entry.resource for entry in mapped(document).entries}


def resources_of(document: Json) -> SessionResources:
    """The resources of a document, as the reverse mapping finds them."""
    return find_session(jsontext.parse(jsontext.canonical(mapped(document).bundle()).encode()))


def back(mapper: Reads, document: Json) -> Json:
    """What a mapper decodes of the document's resources; it may leave nothing unread."""
    resources = resources_of(document)
    before = list(resources.unread)
    stated = mapper.from_fhir(resources)
    assert resources.unread == before
    return stated


def normal(document: Json) -> Json:
    """The document in normal form."""
    return normal_form(read(document))


def by_id(items: list[Json]) -> dict[str, Json]:
    """Items by their ids."""
    return {item["id"]: item for item in items}


def edited(
    mapper: Reads, document: Json, role: str, edit: Callable[[Json], object]
) -> tuple[Json, list[str]]:
    """What a mapper reads after somebody edited the resource with a role, and where something was not read."""
    resources = resources_of(document)
    edit(resources.by_role[role])
    stated = mapper.from_fhir(resources)
    return stated, [unread.where for unread in resources.unread]


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) below a JSON value."""
    keys = (
        list(value)
        if isinstance(value, dict)
        else range(len(value))
        if isinstance(value, list)
        else ()
    )
    return [place for key in keys for place in ((value, key), *_places(value[key]))]


JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from(
        [Decimal("1E+40"), "", " ", "x", "2014", "2014-03-05T10:00:00Z", "urn:uuid:none", "stopped"]
    ),
    st.sampled_from(
        [[], {}, [[]], [{}], ["x"], {"reference": 7}, {"coding": [5]}, {"coding": {}}, [None]]
    ),
    st.sampled_from(
        [
            {"coding": [{"system": "s", "code": "c"}]},
            {"text": "nobody knows"},
            {"value": "1"},
            "\ud83d?",
        ]
    ),
)


@st.composite
def mutations(draw: st.DrawFn, resources: list[Json]) -> None:
    """Put junk at some places of the resources, take members away, double items of lists; in place."""
    for _ in range(draw(st.integers(1, 4))):
        places = _places(resources)
        places = [place for place in places if place[0] is not resources]
        if not places:
            return
        container, key = draw(st.sampled_from(places))
        how = draw(st.sampled_from(("junk", "junk", "gone", "twice", "named")))
        if how == "gone":
            del container[key]
        elif how == "twice" and isinstance(container, list):
            container.append(copy.deepcopy(container[key]))
        elif how == "named" and isinstance(container, dict):
            container[draw(st.sampled_from(("note", "foreign", "a b", "_status")))] = copy.deepcopy(
                draw(JUNK)
            )
        else:
            container[key] = copy.deepcopy(draw(JUNK))


def stated_of(
    document: Json, *fields: str, only: tuple[str, ...] = (), without: tuple[str, ...] = ()
) -> str:
    """Canonical JSON of some list fields of the document's normal form, items cut to (or without) some fields."""
    form = normal(document)
    cut: Json = {}
    for field in fields:
        items = [_cut(item, only, without) for item in form.get(field, [])]
        items = [item for item in items if not only or len(item) == len(only)]
        if items or form.get(field) == []:
            cut[field] = items
    return in_order(cut)


def _cut(item: Any, only: tuple[str, ...], without: tuple[str, ...]) -> Any:
    if not isinstance(item, dict):
        return item
    return {
        name: value
        for name, value in item.items()
        if name not in without and (not only or name in only)
    }


def in_order(part: Json) -> str:
    """Canonical JSON of a partial document, its lists in one order: position is never identity."""
    reported = {
        field: sorted((_levels_in_order(item) for item in items), key=jsontext.canonical)
        for field, items in part.items()
    }
    return jsontext.canonical(reported)


def _levels_in_order(item: Any) -> Any:
    return (
        {**item, "levels": sorted(item["levels"])}
        if isinstance(item, dict) and "levels" in item
        else item
    )
