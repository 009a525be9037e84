"""R4's primitive types: what a JSON value must look like to be one (https://hl7.org/fhir/R4/datatypes.html)."""

from __future__ import annotations

import base64
import binascii
import math
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

MAX_STRING = 1024 * 1024

_YEAR = r"(?!0000)[0-9]{4}"
_DAY = rf"{_YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?"
_ZONE = r"(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
_DATE = rf"{_YEAR}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
_ABSOLUTE_TIME = "YYYY-MM-DDThh:mm:ss with an offset such as +01:00 or Z"

#: Type, pattern, what is right in words.
_PATTERNS: dict[str, tuple[str, str]] = {
    "string": (r"[\s\S]*\S[\s\S]*", "text that is not only white space"),
    "markdown": (r"[\s\S]*\S[\s\S]*", "text that is not only white space"),
    "xhtml": (r"[\s\S]*\S[\s\S]*", "an XHTML div"),
    "code": (r"[^\s]+( [^\s]+)*", "a code without spaces at its ends or two in a row"),
    "id": (r"[A-Za-z0-9\-.]{1,64}", "1 to 64 of A-Z, a-z, 0-9, - and ."),
    "uri": (r"\S+", "a URI without spaces"),
    "url": (r"\S+", "a URL without spaces"),
    "canonical": (r"\S+", "a canonical URL without spaces"),
    "oid": (r"urn:oid:[0-2](\.(0|[1-9][0-9]*))+", "urn:oid: and the number in dotted form"),
    "uuid": (
        r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        "urn:uuid: and a UUID in small letters",
    ),
    "date": (_DATE, "YYYY, YYYY-MM or YYYY-MM-DD, a real date"),
    "dateTime": (
        rf"{_DATE}|{_DAY}T{_TIME}{_ZONE}",
        f"YYYY, YYYY-MM, YYYY-MM-DD or {_ABSOLUTE_TIME}, a real date",
    ),
    "instant": (rf"{_DAY}T{_TIME}{_ZONE}", f"{_ABSOLUTE_TIME}, a real date"),
    "time": (_TIME, "hh:mm:ss"),
    "base64Binary": (r"[\s\S]+", "base64"),
}
_COMPILED = {kind: (re.compile(pattern), words) for kind, (pattern, words) in _PATTERNS.items()}
_WITH_DATE = frozenset({"date", "dateTime", "instant"})

#: Whole numbers: smallest, largest.
_RANGES = {
    "integer": (-(2**31), 2**31 - 1),
    "unsignedInt": (0, 2**31 - 1),
    "positiveInt": (1, 2**31 - 1),
}
#: White space that R4 allows in text; all else below U+0020, and DEL, is refused.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Fault:
    """What is wrong with a value (never the value itself) and what would be right."""

    message: str
    expected: str


def fault(kind: str, value: object) -> Fault | None:
    """Why a JSON value (not null, list or object) is not of the primitive type `kind`; None when it is."""
    if kind == "boolean":
        return _boolean(value)
    if kind == "decimal":
        return _decimal(value)
    if kind in _RANGES:
        return _whole(kind, value)
    if not isinstance(value, str):
        return Fault(
            f"{_json_kind(value)} where a {kind} is meant", f"a string: {_COMPILED[kind][1]}"
        )
    return _text(kind, value)


def _boolean(value: object) -> Fault | None:
    if isinstance(value, bool):
        return None
    return Fault(f"{_json_kind(value)} where a boolean is meant", "true or false")


def _text(kind: str, value: str) -> Fault | None:
    pattern, words = _COMPILED[kind]
    if not value.strip():
        message = "only white space" if value else "an empty string"
        return Fault(message, f"{words}, or the element left out")
    if _CONTROL.search(value):
        return Fault(
            "holds a control or unpaired character",
            "text without U+0000 to U+001F (tab, CR, LF may stay)",
        )
    if len(value) > MAX_STRING:
        return Fault("is longer than 1,048,576 characters", "a shorter text")
    if not pattern.fullmatch(value) or not _is_real(kind, value):
        return Fault(f"is not a {kind}", words)
    return None


def _is_real(kind: str, value: str) -> bool:
    """What a pattern cannot tell: that the date exists, that base64 decodes."""
    if kind in _WITH_DATE and len(value) >= 10:
        try:
            date.fromisoformat(value[:10])
        except ValueError:
            return False
    if kind == "base64Binary":
        try:
            base64.b64decode(re.sub(r"[ \t\r\n]", "", value), validate=True)
        except (binascii.Error, ValueError):
            return False
    return True


def _decimal(value: object) -> Fault | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return Fault(f"{_json_kind(value)} where a decimal is meant", "a number without quotes")
    # An int is always finite, and math cannot hold large ones.
    if not isinstance(value, int) and not math.isfinite(value):
        return Fault("is not a finite number", "a number")
    return None


def _whole(kind: str, value: object) -> Fault | None:
    low, high = _RANGES[kind]
    words = f"a whole number from {low} to {high}"
    if isinstance(value, bool) or not isinstance(value, int):
        return Fault(f"{_json_kind(value)} where a {kind} is meant", words)
    if not low <= value <= high:
        return Fault(f"is out of range for a {kind}", words)
    return None


def _json_kind(value: object) -> str:
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, int):
        return "a whole number"
    if isinstance(value, float | Decimal):
        return "a decimal number"
    if isinstance(value, str):
        return "a string"
    return "a value"
