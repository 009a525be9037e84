"""Fields that hold numbers and yes or no: JSON numbers, their digits kept, units in the field's
name.

A measure in mm or s may also stand in quotes, with a decimal comma, as exports of a Dutch database
write it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Final

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from dnfhir.session.fields.wrong import kind_of, quoted, wrong

_IN_QUOTES = re.compile(
    r"\s*(-?[0-9]{1,9}(?:[.,][0-9]{1,9})?)\s*([a-zµ%]{1,8})?\.?\s*", re.IGNORECASE
)
#: A number in quotes that can mean one thing only: three digits after the mark may also be
#: thousands.
_PLAIN = re.compile(r"([0-9]{1,9})(?:[.,]([0-9]{1,2}))?")
#: Scores written out of the highest of their scale.
_SCALES: Final = {"10": "VAS10 or NRS", "100": "VAS100"}
_OUT_OF = re.compile(r"\s*([0-9]{1,3})\s*/\s*(10|100)\s*")
#: Longer texts hold no number.
_LONGEST: Final = 32
#: Of a measured number: it is below this, above minus this, and no finer than so many digits after
#: the point.
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
        suggestions = _flag_meant(value.strip().casefold())
    raise wrong(f"is {kind_of(value)}", "true or false, without quotes", suggestions)


def _flag_meant(word: str) -> tuple[str, ...]:
    if word in _YES:
        return ("true",)
    if word in _NO:
        return ("false",)
    return ()


def check_number(value: object, unit: str = "") -> int | Decimal:
    """A JSON number; for one in quotes, a message how to write it."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return value
    expected = "a number, without quotes"
    if unit:
        expected = f"a number in {unit}, without quotes"
    if not isinstance(value, str):
        raise wrong(f"is {kind_of(value)}", expected)
    raise _text_for_a_number(value, expected, unit)


def unquoted(value: object) -> object:
    """The number of a text that is one, with a decimal comma or point and without a unit; else the
    value itself.
    """
    if not isinstance(value, str) or len(value) > _LONGEST:
        return value
    plain = _PLAIN.fullmatch(value.strip())
    if plain is None:
        return value
    return Decimal(".".join(filter(None, plain.groups())))


def check_amount(value: object) -> int | Decimal:
    """A number as written, below 0 too, of a size that a clinic measures; what it counts stands
    beside it.
    """
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
    if isinstance(number, Decimal):
        return f"{number:f}"
    return str(number)


def _text_for_a_number(value: str, expected: str, unit: str) -> PydanticCustomError:
    if len(value) > _LONGEST:
        return wrong("is text", expected)
    ratio = _OUT_OF.fullmatch(value)
    if ratio:
        right = f"the number alone; /{ratio[2]} is the scale {_SCALES[ratio[2]]}"
        return wrong(f"{quoted(value)} is text", right, (ratio[1],))
    quantity = _IN_QUOTES.fullmatch(value)
    if quantity:
        return _quantity_in_quotes(value, quantity, expected, unit)
    return wrong("is text", expected)


def _quantity_in_quotes(
    value: str, quantity: re.Match[str], expected: str, unit: str
) -> PydanticCustomError:
    """The error for a text of a number with a decimal comma, a unit, or both."""
    number = Decimal(quantity[1].replace(",", "."))
    message = f"{quoted(value)} is text"
    beside = _beside(quantity)
    if beside:
        message += f" with {beside}"
    if quantity[2]:
        number *= _FACTORS.get(unit, {}).get(quantity[2].lower(), 1)
    if quantity[2] and unit:
        message += "; the unit stands in the field's name"
    return wrong(message, expected, (f"{number:f}",))


def _beside(quantity: re.Match[str]) -> str:
    """What stands in a number's text beside digits and a point."""
    kinds = []
    if "," in quantity[1]:
        kinds.append("a decimal comma")
    if quantity[2]:
        kinds.append("a unit inside")
    return " and ".join(kinds)


def in_full(number: Decimal) -> tuple[str, ...]:
    """The whole number that a decimal such as 3.0 is, as a suggestion; none when it is not one."""
    if number != int(number):
        return ()
    return (str(int(number)),)


def whole_number(low: int, high: int, otherwise: str) -> Callable[[object], int]:
    """A validator for whole numbers from `low` to `high`; `otherwise` is what else to do."""

    def check(value: object) -> int:
        number = check_number(value)
        expected = f"a whole number from {low} to {high}; {otherwise}"
        if isinstance(number, Decimal):
            raise wrong(f"{number:f} is not written as a whole number", expected, in_full(number))
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
    int,
    BeforeValidator(whole_number(1, 9999, "1 is the first session")),
    _bounds("integer", 1, 9999),
]
PlannedSessions = Annotated[
    int,
    BeforeValidator(whole_number(1, 9999, "leave the field out when no number was planned")),
    _bounds("integer", 1, 9999),
]
Punctures = Annotated[
    int,
    BeforeValidator(whole_number(1, 9999, "leave the field out when they were not counted")),
    _bounds("integer", 1, 9999),
]
DiameterMm = Annotated[
    Decimal,
    BeforeValidator(
        measure("0.1", "1.0", "mm", "0.03 cm is 0.30 mm, and a gauge is not a diameter")
    ),
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
    return whole_number(0, 9999, otherwise)(value)


Twitches = Annotated[
    int | str,
    BeforeValidator(check_twitches),
    WithJsonSchema(
        {"anyOf": [{"type": "integer", "minimum": 0, "maximum": 9999}, {"const": "several"}]}
    ),
]
