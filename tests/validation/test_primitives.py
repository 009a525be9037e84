"""R4's primitive types, value by value."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dnfhir.validation.primitives import fault

RIGHT: list[tuple[str, object]] = [
    ("boolean", True),
    ("integer", -5),
    ("integer", 0),
    ("unsignedInt", 0),
    ("positiveInt", 1),
    ("decimal", Decimal("6.10")),
    ("decimal", 7),
    ("decimal", 0.3),
    ("decimal", 10**400),
    ("string", "a\tb\r\nc"),
    ("string", " leading and trailing "),
    ("code", "a b"),
    ("id", "A-1.b"),
    ("id", "a" * 64),
    ("uri", "urn:oid:1.2"),
    ("url", "http://x.org/a"),
    ("canonical", "http://x.org/a|1"),
    ("oid", "urn:oid:2.16.840"),
    ("uuid", "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"),
    ("date", "2024"),
    ("date", "2024-02"),
    ("date", "2024-02-29"),
    ("dateTime", "2024"),
    ("dateTime", "2024-02-29"),
    ("dateTime", "2024-02-29T23:59:60.123+14:00"),
    ("instant", "2024-02-29T10:00:00Z"),
    ("time", "10:00:00"),
    ("base64Binary", "aGVs bG8="),
    ("markdown", "*a*"),
]
WRONG: list[tuple[str, object]] = [
    ("boolean", "true"),
    ("boolean", 1),
    ("integer", True),
    ("integer", 7.0),
    ("integer", Decimal("7.0")),
    ("integer", "7"),
    ("integer", 2**31),
    ("unsignedInt", -1),
    ("positiveInt", 0),
    ("decimal", "6.10"),
    ("decimal", True),
    ("decimal", float("nan")),
    ("decimal", Decimal("Infinity")),
    ("string", ""),
    ("string", " \n\t"),
    ("string", "a\x00b"),
    ("string", "a\x1bb"),
    ("string", "\ud800"),
    ("string", "a" * (1024 * 1024 + 1)),
    ("string", 5),
    ("code", " a"),
    ("code", "a  b"),
    ("code", "a\nb"),
    ("id", "a_b"),
    ("id", "a" * 65),
    ("id", "é"),
    ("id", "a\n"),
    ("uri", "a b"),
    ("oid", "2.16.840"),
    ("uuid", "urn:uuid:C757873D-EC9A-4326-A141-556F43239520"),
    ("uuid", "c757873d-ec9a-4326-a141-556f43239520"),
    ("date", "2023-02-29"),
    ("date", "2024-13"),
    ("date", "0000"),
    ("date", "24"),
    ("date", "2024-2-1"),
    ("date", "2024-02-29T10:00:00Z"),
    ("date", "٢٠٢٤"),
    ("dateTime", "2024-02-29T10:00:00"),
    ("dateTime", "2024-02-29T10:00Z"),
    ("dateTime", "2024-02-30T10:00:00Z"),
    ("dateTime", "2024-02-29 10:00:00Z"),
    ("dateTime", "2024-02-29T24:00:00Z"),
    ("dateTime", "2024-02-29T10:00:00+14:30"),
    ("dateTime", "2024-02-29T"),
    ("instant", "2024-02-29"),
    ("instant", "2024-02-29T10:00Z"),
    ("time", "10:00"),
    ("base64Binary", "a"),
    ("base64Binary", "a*b="),
]


@pytest.mark.parametrize(("kind", "value"), RIGHT)
def test_a_right_value_is_taken(kind: str, value: object) -> None:
    assert fault(kind, value) is None


@pytest.mark.parametrize(("kind", "value"), WRONG, ids=lambda value: repr(value)[:30])
def test_a_wrong_value_is_refused_with_what_would_be_right(kind: str, value: object) -> None:
    result = fault(kind, value)
    assert result is not None
    assert result.message
    assert result.expected
