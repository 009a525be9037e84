"""Dates, times, numbers and names in a sentence, in both languages."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.mappers.forward.in_words import names, number, sentences, span, when

LANGUAGES = st.sampled_from(["nl", "en"])
OFFSETS = st.sampled_from(["Z", "+01:00", "-05:30", "+14:00"])
MONTHS = {
    "nl": [
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ],
    "en": [
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ],
}


@pytest.mark.parametrize(
    ("text", "dutch", "english"),
    [
        ("2014", "2014", "2014"),
        ("2014-03", "maart 2014", "March 2014"),
        ("2014-03-05", "5 maart 2014", "5 March 2014"),
        ("2014-03-05T10:08:00+01:00", "5 maart 2014, 10.08 uur", "5 March 2014, 10:08"),
        ("2014-12-31T00:05:59.999-05:00", "31 december 2014, 0.05 uur", "31 December 2014, 00:05"),
        ("2014-03-05T09:08:00Z", "5 maart 2014, 9.08 uur UTC", "5 March 2014, 09:08 UTC"),
    ],
)
def test_a_time_is_reported_as_far_as_it_is_known(text: str, dutch: str, english: str) -> None:
    assert (when(text, "nl"), when(text, "en")) == (dutch, english)


@given(st.dates(date(1, 1, 1)), LANGUAGES)
def test_a_day_reads_back_as_itself(day: date, language: str) -> None:
    written, named, year = when(day.isoformat(), language).split(" ")
    assert date(int(year), MONTHS[language].index(named) + 1, int(written)) == day


@given(st.datetimes(), OFFSETS, LANGUAGES)
def test_no_time_is_reported_as_programs_write_it(at: datetime, offset: str, language: str) -> None:
    instant = f"{at.isoformat(timespec='seconds')}{offset}"
    reported = when(instant, language)
    assert not re.search(r"\d{4}-\d{2}|T\d", reported)
    assert reported.endswith("UTC") is (offset == "Z")
    clock = re.search(r", (\d+)[.:](\d\d)", reported)
    assert clock is not None
    assert (int(clock[1]), int(clock[2])) == (at.hour, at.minute)


@pytest.mark.parametrize(
    ("start", "end", "reported"),
    [
        ("2014-03-05T10:00:00+01:00", "2014-03-05T10:30:00+01:00", "5 maart 2014, 10.00–10.30 uur"),
        ("2014-03-05T10:00:00+01:00", None, "5 maart 2014, 10.00 uur"),
        (
            "2014-03-05T23:30:00+01:00", "2014-03-06T00:15:00+01:00",
            "5 maart 2014, 23.30 uur tot 6 maart 2014, 0.15 uur",
        ),
        (
            "2014-03-05T10:00:00+01:00", "2014-03-05T09:30:00Z",
            "5 maart 2014, 10.00 uur tot 5 maart 2014, 9.30 uur UTC",
        ),
    ],
)  # fmt: skip
def test_a_period_of_one_day_names_the_day_once(start: str, end: str | None, reported: str) -> None:
    assert span(start, end, "nl") == reported


@given(st.decimals("-999", "999", places=3), LANGUAGES)
def test_a_number_keeps_its_digits(value: Decimal, language: str) -> None:
    reported = number(value, language)
    assert reported.replace(",", ".") == f"{value:f}"
    assert ("," if language == "en" else ".") not in reported


@given(st.lists(st.sampled_from(["nek links", "schouder"]), max_size=4))
def test_a_list_has_one_and(words: list[str]) -> None:
    reported = names(words, "en")
    assert reported.count(" en ") == (len(words) > 1)
    assert re.split(", | en ", reported) == (words or [""])


def test_each_sentence_has_one_end() -> None:
    assert (
        sentences(["Klacht: nekpijn", None, "Een val?", " Over. ", ""])
        == "Klacht: nekpijn. Een val? Over."
    )
