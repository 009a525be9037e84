"""Properties that hold for every document: valid ones are read, wrong ones end in SessionError, never otherwise."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import jsonschema  # type: ignore[import-untyped]
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dnfhir.errors import SessionError
from dnfhir.fhir import jsontext
from dnfhir.session import (
    Session,
    document_hash,
    json_schema,
    normal_form,
    normal_text,
    read_session,
)
from tests.generated.corpus import drawn_sessions, each_session
from tests.generated.strategies import sessions
from tests.generated.strategy_values import Json

#: Without shrinking, which takes minutes on documents as large as these.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
SLOW = settings(max_examples=60, suppress_health_check=list(HealthCheck), phases=PHASES)
SCHEMA = jsonschema.Draft202012Validator(json_schema())

ODD: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    2**62,
    Decimal("7.5"),
    "",
    " ",
    "ja",
    "Links",
    "2014-13-45",
    "2014-03-05T10:00:00+01:00",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "0000",
    "\x1b[31m",
    "x" * 70,
    [],
    {},
    [[]],
    [None],
    {"id": 1},
    {"system": "http://snomed.info/sct", "code": "1"},
    "dnfhir/session/2",
)


def read(document: Any) -> Session:
    """The session of a JSON value."""
    return read_session(jsontext.canonical(document).encode())


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every value in a document."""
    yield path
    inside = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, item in inside:
        yield from places(item, (*path, key))


def shuffle(value: Any, random: Any, name: str = "") -> Any:
    """The same document with its keys and lists in another order, but given names and free content as they were."""
    if isinstance(value, dict):
        keys = random.sample(sorted(value), len(value))
        return {
            key: value[key] if key == "extensions" else shuffle(value[key], random, key)
            for key in keys
        }
    if isinstance(value, list) and name != "given":
        return [shuffle(item, random) for item in random.sample(value, len(value))]
    return value


@SLOW
@given(sessions())
def test_every_valid_document_is_read_and_satisfies_the_schema(document: Json) -> None:
    assert read(document).test_data
    SCHEMA.validate(document)


@each_session(60)
def test_the_normal_form_is_its_own_normal_form(document: Json) -> None:
    session = read(document)
    again = read_session(normal_text(session).encode())
    assert normal_text(again) == normal_text(session)
    assert document_hash(again) == document_hash(session)


@SLOW
@given(drawn_sessions(200), st.randoms(use_true_random=False))
def test_the_order_of_lists_and_keys_does_not_count(document: Json, random: Any) -> None:
    shuffled = shuffle(document, random)
    assert normal_form(read(shuffled)) == normal_form(read(document))


@settings(SLOW, max_examples=200)
@given(drawn_sessions(200), st.data())
def test_a_changed_document_is_a_session_or_a_session_error(
    document: Json, data: st.DataObject
) -> None:
    changed = copy.deepcopy(document)
    for _ in range(data.draw(st.integers(1, 4))):
        path = data.draw(st.sampled_from(list(places(changed))[1:]))
        parent: Any = changed
        for step in path[:-1]:
            parent = parent[step]
        change = data.draw(st.sampled_from(("replace", "remove", "add")))
        if change == "replace":
            parent[path[-1]] = copy.deepcopy(data.draw(st.sampled_from(ODD)))
        elif change == "remove":
            del parent[path[-1]]
        elif isinstance(parent, dict):
            parent[
                data.draw(st.sampled_from(("child", "painScores", "a/b", "é", "123456", "\x1b[0m")))
            ] = 1
        else:
            parent.append(copy.deepcopy(parent[int(path[-1])]))
        if not list(places(changed))[1:]:
            break
    try:
        read(changed)
    except SessionError as error:
        assert error.problems
        assert all(problem.message for problem in error.problems)


@settings(SLOW, max_examples=200)
@given(drawn_sessions(200), st.integers(0, 10**6), st.binary(max_size=4))
def test_torn_and_damaged_bytes_are_a_session_or_a_session_error(
    document: Json, at: int, junk: bytes
) -> None:
    data = jsontext.pretty(document).encode()
    at %= len(data)
    for damaged in (data[:at], data[:at] + junk + data[at + len(junk) :]):
        try:
            read_session(damaged)
        except SessionError as error:
            assert error.problems
