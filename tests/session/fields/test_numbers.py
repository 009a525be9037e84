"""Numbers and yes or no: JSON numbers with their digits, plausible, and how to write what is not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.session import normal_form
from tests.session.documents import changed, only_problem, read

NEEDLE = "/needling/0/needle"


@pytest.mark.parametrize(
    ("pointer", "value", "says", "suggestions"),
    [
        (f"{NEEDLE}/diameter_mm", "0,300", "decimal comma", ("0.300",)),
        (f"{NEEDLE}/diameter_mm", "0,30 mm", "decimal comma and a unit inside", ("0.30",)),
        (f"{NEEDLE}/diameter_mm", "0,03", "0.03 is not plausible", ()),
        ("/needling/0/retention_s", "1,200", "decimal comma", ("1.200",)),
        ("/episode/session_number", "2", "is text", ("2",)),
        (f"{NEEDLE}/diameter_mm", "0.3 mm", "unit inside", ("0.3",)),
        (f"{NEEDLE}/length_mm", "5 cm", "unit inside", ("50",)),
        ("/needling/0/retention_s", "10 min", "unit inside", ("600",)),
        (f"{NEEDLE}/diameter_mm", "dun", "is text", ()),
        (f"{NEEDLE}/diameter_mm", "1" * 100, "is text", ()),
        (f"{NEEDLE}/diameter_mm", True, "is true or false", ()),
        (f"{NEEDLE}/diameter_mm", 30, "30 is not plausible", ()),
        (f"{NEEDLE}/diameter_mm", Decimal("0.03"), "0.03 is not plausible", ()),
        (f"{NEEDLE}/length_mm", 4, "4 is not plausible", ()),
        (f"{NEEDLE}/length_mm", Decimal("150.1"), "150.1 is not plausible", ()),
        ("/needling/0/depth_mm", -1, "-1 is not plausible", ()),
        ("/needling/0/retention_s", 7201, "7201 is not plausible", ()),
        ("/needling/0/punctures", 0, "0 is out of range", ()),
        ("/needling/0/punctures", Decimal("3.0"), "3.0 is not written as a whole number", ("3",)),
        ("/needling/0/punctures", Decimal("2.5"), "2.5 is not written as a whole number", ()),
        ("/needling/0/punctures", "3", "is text", ("3",)),
        ("/needling/0/punctures", True, "is true or false", ()),
        ("/needling/0/punctures", 2**63, "out of range", ()),
        ("/needling/0/twitch_responses", -1, "out of range", ()),
        ("/needling/0/twitch_responses", "meerdere", "not known", ("several",)),
        ("/needling/0/twitch_responses", "4", "is text", ("4",)),
        ("/needling/0/twitch_responses", False, "is true or false", ()),
        ("/episode/session_number", 0, "out of range", ()),
        ("/complaint/sick_leave", "ja", "is text", ("true",)),
        ("/complaint/sick_leave", "No", "is text", ("false",)),
        ("/complaint/sick_leave", 1, "is a number", ()),
        ("/test_data", "true", "is text", ("true",)),
        ("/needling/0/stopped", False, "is false", ()),
        ("/needling/0/stopped", "ja", "yes or no", ()),
        ("/needling/0/stopped", 3, "is a number", ()),
    ],
)
def test_what_a_number_or_flag_refuses(
    pointer: str, value: Any, says: str, suggestions: tuple[str, ...]
) -> None:
    problem = only_problem({pointer: value})
    assert problem.pointer == pointer
    assert says in problem.message
    assert problem.suggestions == suggestions
    assert problem.expected


@pytest.mark.parametrize("literal", ["0.30", "0.3", "0.250", "1", "1.0"])
def test_a_measure_keeps_its_digits_into_the_normal_form(literal: str) -> None:
    session = read(changed({f"{NEEDLE}/diameter_mm": Decimal(literal)}))
    assert f'"diameter_mm":{literal},' in jsontext.canonical(normal_form(session))


@pytest.mark.parametrize(
    ("name", "text", "number"),
    [
        ("diameter_mm", "0,25", "0.25"),
        ("diameter_mm", "0.30", "0.30"),
        ("length_mm", "60", "60"),
        ("length_mm", " 60 ", "60"),
    ],
)
def test_a_measure_in_quotes_is_the_number_it_is(name: str, text: str, number: str) -> None:
    """As a Dutch database writes it; a number that may be thousands, or that has its unit in it, is an error."""
    session = read(changed({f"{NEEDLE}/{name}": text}))
    assert f'"{name}":{number}' in jsontext.canonical(normal_form(session))


@pytest.mark.parametrize("count", [0, 3, "several"])
def test_twitches_are_a_count_or_several(count: int | str) -> None:
    assert (
        read(changed({"/needling/0/twitch_responses": count})).needling[0].twitch_responses == count
    )


@pytest.mark.parametrize("stopped", [True, "patient werd licht in het hoofd"])
def test_stopped_is_true_or_the_reason(stopped: bool | str) -> None:
    assert read(changed({"/needling/0/stopped": stopped})).needling[0].stopped == stopped
