"""Fields that hold times: checked, kept character by character, quoted in messages; a birth date
never is.
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from dnfhir.session.fields.wrong import kind_of, quoted, wrong
from dnfhir.session.times import INSTANT_PATTERN, PARTIAL_PATTERN, is_instant, is_partial_date

_INSTANT = "a time with seconds and offset from UTC, as 2014-03-05T10:00:00+01:00"
_PARTIAL = "a date, as 2014-03-05, 2014-03 or 2014"
_EITHER = f"{_PARTIAL}, or {_INSTANT}"

#: Longer texts are not times; what follows need not be quick on them.
_LONGEST = 64

_OFFSET = r"(?:Z|[+-][0-9]{2}:[0-9]{2})"
_CLOCK = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"
#: Near misses of an instant, and what each lacks. No offset or second is guessed.
_NEARLY = (
    (re.compile(_CLOCK + r":[0-9]{2}(?:\.[0-9]+)?"), "has no offset from UTC, and none is assumed"),
    (re.compile(_CLOCK + _OFFSET), "has no seconds"),
    (re.compile(_CLOCK), "has neither seconds nor an offset from UTC"),
    (re.compile(PARTIAL_PATTERN), "has no time of day"),
    (
        re.compile(_CLOCK + r":60(?:\.[0-9]+)?" + _OFFSET),
        "is a leap second, which servers cannot keep",
    ),
    (
        re.compile(_CLOCK + r":[0-9]{2}\.[0-9]{10,}" + _OFFSET),
        "has more than nine digits of a second",
    ),
    (
        re.compile(_CLOCK + r":[0-9]{2}(?:\.[0-9]+)?" + _OFFSET),
        "is a time or an offset that does not exist",
    ),
)
_MONTH_FIRST = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{4})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")


def check_instant(value: object) -> str:
    """A moment: RFC 3339 with seconds and offset."""
    text = _a_string(value, _INSTANT)
    if is_instant(text):
        return text
    raise wrong(f"{quoted(text)} {_instant_fault(text)}", _INSTANT, _instant_repair(text))


def check_partial_date(value: object) -> str:
    """A year, a month or a day."""
    text = _a_string(value, _PARTIAL)
    if is_partial_date(text):
        return text
    raise wrong(f"{quoted(text)} {_date_fault(text)}", _PARTIAL, _date_repair(text))


def check_birth_date(value: object) -> str:
    """A partial date whose message does not quote it."""
    text = _a_string(value, "a date, as 1958-04-30, 1958-04 or 1958")
    if is_partial_date(text):
        return text
    raise wrong(_date_fault(text), "a date, as 1958-04-30, 1958-04 or 1958")


def check_when(value: object) -> str:
    """A partial date or an instant."""
    text = _a_string(value, _EITHER)
    if is_instant(text) or is_partial_date(text):
        return text
    if re.match(_CLOCK, text):
        raise wrong(f"{quoted(text)} {_instant_fault(text)}", _EITHER, _instant_repair(text))
    raise wrong(f"{quoted(text)} {_date_fault(text)}", _EITHER, _date_repair(text))


def _a_string(value: object, expected: str) -> str:
    if not isinstance(value, str):
        raise wrong(f"is {kind_of(value)}", f"{expected}, in double quotes")
    if len(value) > _LONGEST:
        raise wrong(f"is {len(value):,} characters long", expected)
    return value


def _instant_fault(text: str) -> str:
    if _instant_repair(text):
        return "is not written as RFC 3339"
    if _DAY_FIRST.match(text):
        return "has the day first"
    if re.fullmatch(r"[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2})?", text):
        return "has no date"
    with_t = re.sub(r"(?<=[0-9])\s+(?=[0-9])", "T", text.strip(), count=1)
    if with_t != text:
        return f"has a blank for the T, and it {_fault_with_t(with_t)}"
    return _fault_with_t(text)


def _fault_with_t(text: str) -> str:
    for grammar, fault in _NEARLY:
        if grammar.fullmatch(text):
            return fault
    return "is not a time"


def _instant_repair(text: str) -> tuple[str, ...]:
    """The same moment in the right form, when only its form is wrong."""
    repaired = re.sub(r"\s+", "T", text.strip(), count=1).upper().replace(",", ".")
    repaired = re.sub(r"T(.*?)T?([+-][0-9]{2}):?([0-9]{2})\Z", r"T\1\2:\3", repaired)
    if repaired == text or not is_instant(repaired):
        return ()
    return (repaired,)


def _date_fault(text: str) -> str:
    if _DAY_FIRST.fullmatch(text):
        return "has the day first"
    if _MONTH_FIRST.fullmatch(text):
        return "has the month first"
    if re.match(_CLOCK, text):
        return "holds a time of day"
    if re.fullmatch(r"[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?", text):
        return "is a date that does not exist, or that lacks a zero"
    return "is not a date"


def _date_repair(text: str) -> tuple[str, ...]:
    if parts := _DAY_FIRST.fullmatch(text):
        repaired = f"{parts[3]}-{int(parts[2]):02}-{int(parts[1]):02}"
    elif parts := _MONTH_FIRST.fullmatch(text):
        repaired = f"{parts[2]}-{int(parts[1]):02}"
    elif re.fullmatch(r"[0-9]{8}", text):
        repaired = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    else:
        return ()
    if not is_partial_date(repaired):
        return ()
    return (repaired,)


def _schema(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": f"^{pattern}$"})


Instant = Annotated[str, BeforeValidator(check_instant), _schema(INSTANT_PATTERN)]
PartialDate = Annotated[str, BeforeValidator(check_partial_date), _schema(PARTIAL_PATTERN)]
BirthDate = Annotated[str, BeforeValidator(check_birth_date), _schema(PARTIAL_PATTERN)]
When = Annotated[
    str, BeforeValidator(check_when), _schema(f"(?:{PARTIAL_PATTERN}|{INSTANT_PATTERN})")
]
