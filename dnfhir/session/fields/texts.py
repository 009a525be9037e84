"""Fields that hold text: ids, free text, absolute URIs, codes. They are private: no message quotes
them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from dnfhir.session.fields.wrong import kind_of, wrong
from dnfhir.session.registers import meant

MAX_ID = 64
MAX_VALUE = 255
MAX_TEXT = 20_000

#: Control characters but tab and line ends, lone surrogates, and two that XML (the narrative)
#: cannot hold.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_BREAK = re.compile("[\t\n\r\u2028\u2029]")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_URN_OID = re.compile(r"urn:oid:[0-2](?:\.(?:0|[1-9][0-9]*))+")
_URN_UUID = re.compile(r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_URNS = {"urn:oid": _URN_OID, "urn:uuid": _URN_UUID}
_WITHOUT_HOST = re.compile(r"https?:(?!//[^/?#])", re.IGNORECASE)
_BARE_OID = re.compile(r"[0-2](?:\.(?:0|[1-9][0-9]*)){3,}")


def check_text(value: object, limit: int = MAX_TEXT) -> str:
    """Text with something to read in it, which every server and page can keep."""
    if not isinstance(value, str):
        raise wrong(f"is {kind_of(value)}", "text in double quotes")
    if len(value) > limit:
        raise wrong(f"is {len(value):,} characters long", f"at most {limit:,} characters")
    if not value:
        raise wrong("is empty", "text, or the field left out")
    if not any(map(_is_visible, value)):
        raise wrong("holds only white space", "text, or the field left out")
    if _UNPRINTABLE.search(value):
        raise wrong(
            "holds a control character", "text with no control characters but tab and line ends"
        )
    return value


def _is_visible(character: str) -> bool:
    return character.isprintable() and not character.isspace()


def check_line(value: object, limit: int = MAX_VALUE) -> str:
    """One line of text without blanks at its ends."""
    text = check_text(value, limit)
    if _LINE_BREAK.search(text):
        raise wrong("holds a tab or a line end", "one line")
    if text != text.strip():
        raise wrong("begins or ends with white space", "the same without it")
    return text


def is_line(value: str, limit: int = MAX_VALUE) -> bool:
    """Whether a text is one line as `check_line` takes it."""
    try:
        check_line(value, limit)
    except PydanticCustomError:
        return False
    return True


def check_id(value: object) -> str:
    """A name that the practice gives: one line, at most 64 characters."""
    _refuse_number(value, "the id in double quotes")
    text = check_line(value, MAX_ID)
    if re.search(r"  |[^\S ]", text) or any(map(_is_format_character, text)):
        raise wrong(
            "holds white space or invisible characters that a name cannot have",
            "single blanks only",
        )
    return text


def _refuse_number(value: object, expected: str) -> None:
    """A whole number in place of its digits as text; anything else that is not text has its own
    message.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        raise wrong("is a number", expected)


def _is_format_character(character: str) -> bool:
    """Whether it is one of Unicode's invisible marks (Cf): two ids would look alike."""
    return unicodedata.category(character) == "Cf"


def check_identifier_value(value: object) -> str:
    """A number of a person or practice; as text, because leading zeros count."""
    _refuse_number(value, "the identifier in double quotes, with its leading zeros")
    return check_line(value)


def check_uri(value: object) -> str:
    """An absolute URI (RFC 3986); the OID and UUID kinds of urn are checked too, as FHIR servers
    do.
    """
    text = check_line(value)
    expected = (
        "an absolute URI, as http://fhir.nl/fhir/NamingSystem/agb-z or urn:oid:2.16.528.1.1007.3.1"
    )
    if _BARE_OID.fullmatch(text):
        raise wrong("is an OID without its scheme", 'the same with "urn:oid:" before it')
    if not _is_uri(text):
        raise wrong("is not an absolute URI", expected, meant(text))
    for kind, grammar in _URNS.items():
        if text.startswith(f"{kind}:") and not grammar.fullmatch(text):
            raise wrong(f"is not a valid {kind}", expected)
    return text


def _is_uri(text: str) -> bool:
    if _URI.fullmatch(text) is None or not text.isprintable():
        return False
    return _WITHOUT_HOST.match(text) is None


def check_code(value: object) -> str:
    """A code as FHIR's `code`: no blanks at its ends, single ones inside."""
    _refuse_number(value, "the code in double quotes")
    text = check_line(value)
    if re.search(r"\s\s|[^\S ]", text):
        raise wrong("holds white space that a code cannot have", "single blanks only")
    return text


_NOT_BLANK = {"type": "string", "minLength": 1, "pattern": r"\S"}

Text = Annotated[
    str, BeforeValidator(check_text), WithJsonSchema({**_NOT_BLANK, "maxLength": MAX_TEXT})
]
OneLine = Annotated[
    str,
    BeforeValidator(check_line),
    WithJsonSchema(
        {"type": "string", "minLength": 1, "maxLength": MAX_VALUE, "pattern": r"^\S(.*\S)?$"}
    ),
]
Id = Annotated[
    str,
    BeforeValidator(check_id),
    WithJsonSchema(
        {"type": "string", "minLength": 1, "maxLength": MAX_ID, "pattern": r"^\S(.*\S)?$"}
    ),
]
IdentifierValue = Annotated[
    str,
    BeforeValidator(check_identifier_value),
    WithJsonSchema(
        {"type": "string", "minLength": 1, "maxLength": MAX_VALUE, "pattern": r"^\S(.*\S)?$"}
    ),
]
Uri = Annotated[
    str,
    BeforeValidator(check_uri),
    WithJsonSchema(
        {"type": "string", "maxLength": MAX_VALUE, "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:\S+$"}
    ),
]
Code = Annotated[
    str,
    BeforeValidator(check_code),
    WithJsonSchema({"type": "string", "maxLength": MAX_VALUE, "pattern": r"^\S+( \S+)*$"}),
]
