"""Fields that hold numbers and yes or no: JSON numbers, their digits kept, units in the field's name.

A measure in mm or s may also stand in quotes, with a decimal comma, as exports of a Dutch database write it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Final

from pydantic import BeforeValidator, WithJsonSchema

from dnfhir.session.fields.wrong import kind_of, quoted, wrong

_IN_QUOTES = re.compile(
    r"\s*(-?[0-9]{1,9}(?:[.,][0-9]{1,9})?)\s*([a-zµ%]{1,8})?\.?\s*", re.IGNORECASE
)
#: A number in quotes that can mean one thing only: three digits after the mark may also be thousands.
_PLAIN = re.compile(r"([0-9]{1,9})(?:[.,]([0-9]{1,2}))?")
_OUT_OF = re.compile(r"\s*([0-9]{1,3})\s*/\s*(10|100)\s*")
#: Longer texts hold no number.
_LONGEST: Final = 32
#: Of a measured number: it is below this, above minus this, and no finer than so many digits after the point.
MOST: Final = 1_000_000
FINEST: Final = 6
#: How often a unit goes into the one in the field's name.
_FACTORS: Final = {"mm": {"cm": 10}, "s": {"min": 60, "minuten": 60, "minutes": 60}}
_YES: Final = {"true", "yes", "ja", "y", "j", "waar"}
_NO: Final = {"false", "no", "nee", "n", "onwaar"}


def check_flag(value: object) -> bool:
    """true or false, nothing else."""
    if isinstance(value, bool):
        return value
    suggestions: tuple[str, ...] = ()
    if isinstance(value, str):
        word = value.strip().casefold()
        suggestions = ("true",) if word in _YES else ("false",) if word in _NO else ()
    raise wrong(f"is {kind_of(value)}", "true or false, without quotes", suggestions)


def check_number(value: object, unit: str = "") -> int | Decimal:
    """A JSON number; for one in quotes, a message how to write it."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return value
    expected = f"a number in {unit}, without quotes" if unit else "a number, without quotes"
    if not isinstance(value, str):
        raise wrong(f"is {kind_of(value)}", expected)
    raise _text_for_a_number(value, expected, unit)


def unquoted(value: object) -> object:
    """The number of a text that is one, with a decimal comma or point and without a unit; else the value itself."""
    plain = (
        _PLAIN.fullmatch(value.strip())
        if isinstance(value, str) and len(value) <= _LONGEST
        else None
    )
    return Decimal(".".join(part for part in plain.groups() if part)) if plain else value


def check_amount(value: object) -> int | Decimal:
    """A number as written, below 0 too, of a size that a clinic measures; what it counts stands beside it."""
    number = check_number(value)
    fraction = digits(number).partition(".")[2]
    if not -MOST < number < MOST or len(fraction) > FINEST:
        raise wrong(
            "is too long a number",
            f"less than {MOST:,}, with at most {FINEST} digits after the point",
        )
    return number


def digits(number: int | Decimal) -> str:
    """The number as written, without exponent."""
    return f"{number:f}" if isinstance(number, Decimal) else str(number)


def _text_for_a_number(value: str, expected: str, unit: str) -> Exception:
    if len(value) > _LONGEST:
        return wrong("is text", expected)
    if ratio := _OUT_OF.fullmatch(value):
        scale = {"10": "VAS10 or NRS", "100": "VAS100"}[ratio[2]]
        return wrong(
            f"{quoted(value)} is text",
            f"the number alone; /{ratio[2]} is the scale {scale}",
            (ratio[1],),
        )
    found = _IN_QUOTES.fullmatch(value)
    if not found:
        return wrong("is text", expected)
    number = Decimal(found[1].replace(",", "."))
    what = "is text with a decimal comma" if "," in found[1] else "is text"
    if found[2]:
        what += f" {'and' if ',' in found[1] else 'with'} a unit inside"
        what += "; the unit stands in the field's name" if unit else ""
        number *= _FACTORS.get(unit, {}).get(found[2].lower(), 1)
    return wrong(f"{quoted(value)} {what}", expected, (f"{number:f}",))


def whole(low: int, high: int, otherwise: str) -> Callable[[object], int]:
    """A validator for whole numbers from `low` to `high`; `otherwise` says what else to do."""

    def check(value: object) -> int:
        number = check_number(value)
        expected = f"a whole number from {low} to {high}; {otherwise}"
        if isinstance(number, Decimal):
            suggestions = (str(int(number)),) if number == int(number) else ()
            raise wrong(f"{number:f} is not written as a whole number", expected, suggestions)
        if not low <= number <= high:
            raise wrong(f"{number} is out of range", expected)
        return number

    return check


def measure(low: str, high: str, unit: str, hint: str) -> Callable[[object], Decimal]:
    """A validator for a plausible measure from `low` to `high`; the number keeps its digits."""

    def check(value: object) -> Decimal:
        number = Decimal(check_number(unquoted(value), unit))
        if not Decimal(low) <= number <= Decimal(high):
            raise wrong(f"{number:f} is not plausible in {unit}", f"{low} to {high} {unit}; {hint}")
        return number

    return check


def _measure_bounds(low: float, high: float) -> WithJsonSchema:
    """A number; or the text of one, which only the reader can hold to the bounds."""
    number = {"type": "number", "minimum": low, "maximum": high}
    return WithJsonSchema({"anyOf": [number, {"type": "string", "pattern": f"^{_PLAIN.pattern}$"}]})


def _bounds(kind: str, low: float, high: float) -> WithJsonSchema:
    return WithJsonSchema({"type": kind, "minimum": low, "maximum": high})


Flag = Annotated[bool, BeforeValidator(check_flag), WithJsonSchema({"type": "boolean"})]
SessionNumber = Annotated[
    int, BeforeValidator(whole(1, 9999, "1 is the first session")), _bounds("integer", 1, 9999)
]
PlannedSessions = Annotated[
    int,
    BeforeValidator(whole(1, 9999, "leave the field out when no number was planned")),
    _bounds("integer", 1, 9999),
]
Punctures = Annotated[
    int,
    BeforeValidator(whole(1, 9999, "leave the field out when they were not counted")),
    _bounds("integer", 1, 9999),
]
DiameterMm = Annotated[
    Decimal,
    BeforeValidator(measure("0.1", "1.0", "mm", "0.03 cm is 0.30 mm, and a gauge is no diameter")),
    _measure_bounds(0.1, 1),
]
LengthMm = Annotated[
    Decimal, BeforeValidator(measure("5", "150", "mm", "4 cm is 40 mm")), _measure_bounds(5, 150)
]
DepthMm = Annotated[
    Decimal, BeforeValidator(measure("0", "150", "mm", "2 cm is 20 mm")), _measure_bounds(0, 150)
]
RetentionS = Annotated[
    Decimal,
    BeforeValidator(measure("0", "7200", "s", "10 minutes are 600 s")),
    _measure_bounds(0, 7200),
]


def check_twitches(value: object) -> int | str:
    """How many local twitch responses: a count (0 is looked for, none), or `several`."""
    if value == "several":
        return "several"
    otherwise = 'leave the field out when it was not looked for, or write "several"'
    if isinstance(value, str) and not _IN_QUOTES.fullmatch(value[:_LONGEST]):
        raise wrong(
            f"{quoted(value)} is not known here",
            f'a whole number or "several"; {otherwise}',
            ("several",),
        )
    return whole(0, 9999, otherwise)(value)


Twitches = Annotated[
    int | str,
    BeforeValidator(check_twitches),
    WithJsonSchema(
        {"anyOf": [{"type": "integer", "minimum": 0, "maximum": 9999}, {"const": "several"}]}
    ),
]
