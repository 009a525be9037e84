"""Nothing of the document's people or free text, however a server encodes it, stays in a text."""

from __future__ import annotations

import html
import json
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.transport.redact import REMOVED, Redactor, patient_strings, terminal_safe

CASE = Path(__file__).parents[2] / "examples" / "case-report.session.json"
TEXT = 'Jan\'s <été> & "co"/1 Ångström'


@pytest.mark.parametrize(
    "encoded",
    [
        TEXT,
        TEXT.upper(),
        quote(TEXT),
        quote(TEXT).lower(),
        quote(TEXT, safe=""),
        quote_plus(TEXT),
        quote(quote(TEXT, safe=""), safe=""),
        html.escape(TEXT),
        html.escape(TEXT).replace("&#x27;", "&#39;"),
        json.dumps(TEXT)[1:-1],
        json.dumps(TEXT, ensure_ascii=False)[1:-1],
        TEXT.replace(" ", "\n  "),
        TEXT.replace("Å", "A\u030a").replace("é", "e\u0301"),
        f"{TEXT[:6]}\x1b[31m{TEXT[6:]}",
    ],
)
def test_a_secret_is_cut_in_every_encoding(encoded: str) -> None:
    assert Redactor([TEXT]).cut(f"a {encoded} b") == f"a {REMOVED} b"


_WORDS = st.lists(st.text("abcdefgé0123456789", min_size=5, max_size=9), min_size=1, max_size=6)


@given(
    _WORDS,
    st.text(),
    st.text(),
    st.sampled_from([str, quote, quote_plus, html.escape, json.dumps, str.upper]),
)
def test_no_text_keeps_a_secret(
    words: list[str], before: str, after: str, encode: Callable[[str], str]
) -> None:
    """Whatever stands around it and however it is encoded."""
    secret = " ".join(words)
    cut = Redactor([secret]).cut(f"{before} {encode(secret)} {after}")
    assert REMOVED in cut
    assert secret not in cut.lower()


def test_overlapping_secrets_and_parts_of_free_text_are_cut() -> None:
    redactor = Redactor(["werd er 's nachts wakker van", "nachts wakker van pijn"])
    assert redactor.cut("said: er 's nachts wakker van pijn.") == f"said: {REMOVED}."


def test_short_names_are_cut_as_words_only() -> None:
    redactor = Redactor(["Ans", "Jo"])
    assert (
        redactor.cut("transaction of Ans: name=%20ANS%20 Jo")
        == f"transaction of {REMOVED}: name= {REMOVED} Jo"
    )


def test_a_number_is_cut_without_its_separators() -> None:
    assert (
        Redactor(["9999.90.019"]).cut("id 999990019 and 9999.90.019")
        == f"id {REMOVED} and {REMOVED}"
    )


def test_a_secret_at_the_edge_of_a_huge_text_does_not_stay_in_half() -> None:
    for length in range(4970, 5010):
        assert "canary" not in Redactor(["canary-canary-canary"]).cut(
            "x" * length + "canary-canary-canary" * 3
        )


def test_a_large_document_and_a_large_text_are_quick() -> None:
    """A hostile or broken server and a document of megabytes must not hold a push."""
    redactor = Redactor(
        [f"word{number} and {'x' * 50} {number}" for number in range(20_000)] + ["y" * 1_000_000]
    )
    started = time.monotonic()
    assert redactor.cut("%25" * 1_000_000 + "word7 and more") != ""
    assert time.monotonic() - started < 5


def test_nothing_to_cut() -> None:
    assert Redactor([]).cut("as it is") == "as it is"
    assert "secret" not in repr(Redactor(["secret"]))


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a\x1b[31;1mb\x1b[0m", "ab"),
        ("a\x1b]0;title\x07b", "ab"),
        ("a\x1b]8;;http://x\x1b\\b", "ab"),
        ("a\x9b31mb", "ab"),
        ("a\x1b", "a"),
        ("a\r\n\tb\u2028c", "a b c"),
        ("a\u202eb\u2066c\u200bd\ufeffe\U000e0041f", "abcdef"),
        ("a\x00\x08\x7fb", "ab"),
        ("\ud800é😀", "é😀"),
    ],
)
def test_a_terminal_gets_plain_text_only(text: str, safe: str) -> None:
    assert terminal_safe(text) == safe


def test_long_text_is_cut_short() -> None:
    assert terminal_safe("x" * 501) == "x" * 499 + "…"
    assert terminal_safe("x" * 500) == "x" * 500


def test_the_case_reports_people_and_free_text_are_recognised() -> None:
    result = patient_strings(json.loads(CASE.read_text(encoding="utf-8")))
    assert {
        "999990019",
        "Testpersoon",
        "Anna",
        "1958",
        "19999999904",
        "Voorbeeld",
        "Sam",
        "04999999",
    } <= result
    assert {
        "tramadol",
        "Klachtenvrij; behandeling beëindigd.",
        "2014-03-05-lbp-1",
        "pijn",
    } <= result
    assert "Antalgische houding: flexie, lateroflexie links." in result


def test_words_of_our_tables_and_addresses_stay_readable() -> None:
    result = patient_strings(json.loads(CASE.read_text(encoding="utf-8")))
    assert (
        not {
            "left",
            "prone",
            "present",
            "VAS100",
            "baseline",
            "m. quadratus lumborum",
            "tp1",
            "massage",
        }
        & result
    )
    assert not any(text.startswith("http") for text in result)


def test_names_in_parts_and_birth_dates_in_other_orders_are_recognised() -> None:
    person = {
        "name": {"family": "Jansen-de Vries", "given": ["Anna Maria"]},
        "birth_date": "1958-02-01",
    }
    result = patient_strings({"patient": person})
    assert {
        "Jansen",
        "Vries",
        "Anna",
        "Maria",
        "1958-02-01",
        "01-02-1958",
        "01/02/1958",
        "19580201",
    } <= result


def test_people_are_recognised_in_fhir_too() -> None:
    """As what a server holds, or a document of `validate`: alone, or in a Bundle."""
    person = {
        "resourceType": "Patient",
        "birthDate": "1958-11-02",
        "name": [{"family": "de Vries-Bakker"}],
    }
    for document in (
        person,
        {"resourceType": "Bundle", "entry": [None, {"resource": person}]},
        {"patient": person},
    ):
        assert {"02-11-1958", "19581102", "Vries", "Bakker"} <= patient_strings(document)


def test_everything_below_extensions_counts() -> None:
    assert "secret" in patient_strings({"extensions": {"id": [{"code": "secret"}]}})


@pytest.mark.parametrize(
    "document", [None, 1, "x", [], {"patient": 1, "episode": []}, {"patient": {"name": None}}]
)
def test_any_json_value_is_read(document: object) -> None:
    assert patient_strings(document) == set()


def test_a_word_that_the_vocabulary_does_not_know_may_tell_about_a_person() -> None:
    """It stands as text, and may hold anything; a known word is no secret."""
    treatments = [
        {"id": "o1", "treatment": "oefeningen van Jansen"},
        {"id": "o2", "treatment": "massage"},
    ]
    document = {
        "other_treatment": treatments,
        "complaint": {"regions": ["bij het litteken", "nek"]},
    }
    assert patient_strings(document) == {"oefeningen van Jansen", "bij het litteken"}
