"""Ids, free text, URIs, codes: what is refused, and that no message quotes them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.session.documents import changed, only_problem, problems, read


@pytest.mark.parametrize(
    ("pointer", "value", "says"),
    [
        ("/id", "x" * 65, "65 characters"),
        ("/id", 12, "is a number"),
        ("/id", True, "is true or false"),
        ("/id", "", "is empty"),
        ("/id", " a", "begins or ends"),
        ("/id", "a\nb", "line end"),
        ("/id", "a\u2028b", "line end"),
        ("/id", "a\x1bb", "control character"),
        ("/note", "", "is empty"),
        ("/note", " \n\t ", "only white space"),
        ("/note", "\u00a0\u200b", "only white space"),
        ("/note", "a\x00b", "control character"),
        ("/note", "a\x85b", "control character"),
        ("/note", "a\uffff", "control character"),
        ("/note", "x" * 20_001, "20,001 characters"),
        ("/note", 5, "is a number"),
        ("/note", ["a"], "is a list"),
        ("/note", {"a": 1}, "is an object"),
        ("/patient/identifier/value", 999990019, "is a number"),
        ("/patient/identifier/value", "999990019 ", "begins or ends"),
        ("/patient/identifier/system", "bsn", "not an absolute URI"),
        ("/patient/identifier/system", "www.example.org/bsn", "not an absolute URI"),
        ("/patient/identifier/system", "http://", "not an absolute URI"),
        ("/patient/identifier/system", "http:///bsn", "not an absolute URI"),
        ("/patient/identifier/system", "http://a b", "not an absolute URI"),
        ("/patient/identifier/system", "2.16.840.1.113883.2.4.6.3", "OID without its scheme"),
        ("/patient/identifier/system", "urn:oid:3.1", "not a valid urn:oid"),
        ("/patient/identifier/system", "urn:uuid:123", "not a valid urn:uuid"),
        ("/complaint/codes/0/code", "L  03", "white space"),
        ("/complaint/codes/0/code", 3, "is a number"),
    ],
)
def test_what_a_text_field_refuses(pointer: str, value: Any, says: str) -> None:
    problem = only_problem({pointer: value})
    assert problem.pointer == pointer
    assert says in problem.message
    assert problem.expected


@pytest.mark.parametrize(
    "text",
    ["tab\tand\r\nline ends", "<b>&amp;</b>", "漢字 😀", " blanks at its ends ", "x" * 20_000],
)
def test_text_is_kept_character_by_character(text: str) -> None:
    assert read(changed({"/note": text})).note == text


@pytest.mark.parametrize(
    "uri", ["urn:oid:2.16.528.1.1007.3.2", "https://example.org/é?a=b#c", "tag:x,2020:y"]
)
def test_absolute_uris_are_taken(uri: str) -> None:
    assert read(changed({"/practice/identifier/system": uri})).practice.identifier.system == uri


def test_private_values_are_never_quoted() -> None:
    """Names, numbers of people and free text stay out of messages, whatever is wrong with them."""
    canary = "Canary\x07"
    places = (
        "/note",
        "/patient/identifier/value",
        "/patient/identifier/system",
        "/patient/name/family",
        "/patient/birth_date",
        "/practitioner/qualification",
        "/complaint/description",
        "/medication/0/text",
        "/screening/consent/by",
        "/needling/0/stopped",
        "/needling/0/needle/lot",
        "/extensions",
    )
    result = problems(changed(dict.fromkeys(places, canary)))
    assert set(result) == set(places)
    assert "Canary" not in " ".join(str(problem) for problem in result.values())
