"""JSON text: what is refused, with which words, and that numbers keep their digits."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.fhir import jsontext


def refused(data: bytes) -> jsontext.JsonTextError:
    with pytest.raises(jsontext.JsonTextError) as caught:
        jsontext.parse(data)
    assert all(problem.message and problem.expected for problem in caught.value.problems)
    return caught.value


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        ("{}".encode("utf-16"), "UTF-16"),
        ("{}".encode("utf-16-le"), "UTF-16"),
        ("{}".encode("utf-32"), "UTF-16 or UTF-32"),
        ('{"a": "é"}'.encode("latin-1"), "Latin-1"),
        (b'{"a": 1', "breaks off"),
        (b'{"a": [1, 2', "breaks off"),
        (b'{"a": "x', "never ends"),
        (b"{'a': 1}", "double quotes"),
        (b'{"a": 1,}', "name is missing"),
        (b'{"a": 0,30}', "decimal comma"),
        (b'{"a": 01}', "comma or a closing bracket"),
        (b'{"a": .5}', "value is missing"),
        (b'{"a": "x\ny"}', "control character"),
        (b'{"a": "\\q"}', "backslash"),
        (b'{"a": "\\u12"}', "hexadecimal"),
        (b"{} {}", "after the end"),
        (b"nan", "value is missing"),
        (b"[" * 100_000, "nested"),
        (b"[" * 100_000 + b"]" * 100_000, "nested"),
        (b'{"a":' * 33 + b"1" + b"}" * 33, "nested"),
    ],
)
def test_what_is_not_json_is_named_with_what_would_be_right(data: bytes, says: str) -> None:
    assert says in str(refused(data))


@pytest.mark.parametrize(
    ("literal", "says", "suggestions"),
    [
        ("NaN", "NaN is not JSON", ()),
        ("Infinity", "Infinity is not JSON", ()),
        ("-Infinity", "-Infinity is not JSON", ()),
        ("1e5", "exponent", ("100000",)),
        ("2.50E-2", "exponent", ("0.0250",)),
        ("1e400", "exponent", ()),
        ("1e99999999999999999999", "exponent", ()),
        (str(2**70), "22 digits", ()),
        ("9" * 5000, "5000 digits", ()),
        ("0." + "1" * 40, "41 digits", ()),
        ("-0", "negative zero", ()),
        ("-0.00", "negative zero", ()),
        ("0.00000001", "below 0.000001", ()),
        (r'"\ud800"', "surrogate", ()),
        (r'"\udc00\ud800"', "surrogate", ()),
    ],
)
def test_a_value_that_cannot_be_kept_is_named_by_its_pointer(
    literal: str, says: str, suggestions: tuple[str, ...]
) -> None:
    (problem,) = refused(f'{{"a": [1, {literal}]}}'.encode()).problems
    assert problem.pointer == "/a/1"
    assert says in problem.message
    assert problem.suggestions == suggestions


def test_all_flaws_of_a_readable_text_are_named_together() -> None:
    error = refused(b'{"a": 1, "a": {"b": 1, "b": NaN, "b": 3}, "c": 1e3, "\\ud800": 1}')
    assert [problem.pointer for problem in error.problems] == ["/a", "/a/b", "/a/b", "/c", ""]


def test_a_flaw_inside_the_first_of_two_same_keys_is_named_too() -> None:
    error = refused(b'{"a": NaN, "a": 1}')
    assert [problem.pointer for problem in error.problems] == ["/a", "/a"]


def test_a_syntax_error_has_line_and_column() -> None:
    error = refused(b'{\n  "a": 1\n  "b": 2\n}')
    assert (error.line, error.column) == (3, 3)
    assert "line 3, column 3" in str(error)


def test_a_text_of_quotes_does_not_take_long() -> None:
    """The scan for brackets is linear also on a text that never ends."""
    refused(b'"' + rb"\"" * 2_000_000)


def test_too_large_a_document_is_refused_before_it_is_read() -> None:
    with pytest.raises(jsontext.JsonTextError, match="at most 10 bytes"):
        jsontext.parse(b"[" * 11, max_bytes=10)


def test_brackets_inside_texts_do_not_count_as_depth() -> None:
    assert jsontext.parse(b'["' + b"[" * 100 + b'\\""]') == ["[" * 100 + '"']


def test_thirty_two_levels_are_read() -> None:
    value: Any = jsontext.parse(b"[" * 32 + b"]" * 32)
    for _ in range(31):
        (value,) = value
    assert value == []


def test_pairs_of_surrogates_are_characters() -> None:
    assert jsontext.parse(rb'"\ud83d\ude00"') == "\N{GRINNING FACE}"


@pytest.mark.parametrize(
    "literal", ["0.30", "6.10", "50", "0.000001", "-1.50", "12345678901234567890", "0.0"]
)
def test_numbers_keep_their_digits(literal: str) -> None:
    value = jsontext.parse(literal.encode())
    assert isinstance(value, Decimal if "." in literal else int)
    assert jsontext.canonical(value) == literal
    assert jsontext.pretty(value) == literal + "\n"


def test_canonical_sorts_keys_and_escapes_nothing_needless() -> None:
    assert (
        jsontext.canonical({"b": Decimal("0.30"), "a": ["é", (1, None)]})
        == '{"a":["é",[1,null]],"b":0.30}'
    )


def test_pretty_keeps_the_order_of_keys() -> None:
    assert jsontext.pretty({"b": 1, "a": []}) == '{\n  "b": 1,\n  "a": []\n}\n'


@pytest.mark.parametrize(
    ("path", "pointer"),
    [
        ((), ""),
        (("needling", 0, "id"), "/needling/0/id"),
        (("a/b", "c~d"), "/a~1b/c~0d"),
        (("patient", "Anna Testpersoon", "x"), "/patient"),
        (("999990019",), ""),
        (("a", "\x1b[31m"), "/a"),
    ],
)
def test_pointers_are_escaped_and_stop_before_what_may_be_private(
    path: tuple[str | int, ...], pointer: str
) -> None:
    assert jsontext.pointer(path) == pointer


@given(st.binary(max_size=60))
def test_any_bytes_are_a_value_or_a_json_text_error(data: bytes) -> None:
    try:
        jsontext.parse(data)
    except jsontext.JsonTextError as error:
        assert error.problems


@given(st.text(alphabet='{}[]",:\\u019eE+-. \nNaInfity', max_size=40))
def test_any_json_like_text_is_a_value_or_a_json_text_error(text: str) -> None:
    try:
        value = jsontext.parse(text.encode())
    except jsontext.JsonTextError:
        return
    assert jsontext.parse(jsontext.canonical(value).encode()) == value
