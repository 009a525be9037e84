"""There and back: what a session becomes comes back as its normal form, byte for byte."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import Session, normal_form, read_session
from tests.documents import SESSIONS, example
from tests.generated.corpus import each_session
from tests.mappers.every_word import put
from tests.sizes import size

Json = dict[str, Any]
#: Generated sessions, in parts that run side by side.
PARTS, NUMBER = size(2, 20), size(150, 1_000)


def read(document: Json) -> Session:
    return read_session(jsontext.canonical(document).encode())


def there_and_back(session: Session) -> None:
    """The Bundle of the session, unmapped, is its normal form, and nothing was left unread."""
    sent = jsontext.parse(jsontext.pretty(map_session(session).bundle()).encode(), max_depth=64)
    back = unmap(sent)
    assert jsontext.canonical(back.document()) == jsontext.canonical(normal_form(session))
    assert back.unread == ()


@pytest.mark.parametrize("file", SESSIONS, ids=lambda path: path.name)
def test_every_example_comes_back(file: Path) -> None:
    there_and_back(read_session(file.read_bytes()))


@pytest.mark.parametrize("part", range(PARTS))
def test_every_generated_session_comes_back(
    part: int, record_property: Callable[[str, object], None]
) -> None:
    @each_session(NUMBER, start=part * NUMBER)
    def comes_back(document: Json) -> None:
        there_and_back(read(document))

    comes_back()
    record_property("proof", f"{NUMBER} generated sessions, byte for byte")


def base() -> Json:
    """A session with an item at every place where a word can stand."""
    document = example("case-report")
    document["adverse_events"] = [{"id": "a1", "event": "bruise"}]
    document["complaint"]["regions"] = ["buttock"]
    document["examination"]["tests"] = [{"test": "slump", "result": "negative"}]
    document["aftercare"] = ["warmth"]
    return document


#: Values of each form that a field may take; the words of fields of few words are read from the model (`every_word`).
FORMS: dict[tuple[str | int, ...], tuple[Any, ...]] = {
    ("patient", "birth_date"): ("1958", "1958-03", "1958-03-09"),
    ("complaint", "since"): ("2014", "2014-03", "2014-03-04", "2014-03-04T08:00:00Z"),
    ("practitioner", "specialty"): (
        "kinesist",
        "hippotherapeut",
        {"system": "urn:x:y", "code": "1", "display": "d"},
    ),
    ("screening", "consent"): (
        {"explained": True},
        {"explained": False, "given": False, "at": "2014-03-05T10:08:00+01:00", "by": "de dochter"},
        {"given": True},
        {"at": "2014-03-05T10:08:00+01:00"},
        {"by": "de dochter"},
        {"by": ["de vader", "de moeder"]},
        {"given": True, "by": ["de patiënt", "the patient", "de moeder"]},
        {"given": True, "by": ["de moeder", "DE PATIËNT"]},
        {"given": True, "by": ["de patiënt"]},
        {"given": True, "by": "de patiënt"},
        {"given": True, "by": []},
    ),
    ("screening", "joint_decision"): (
        {"taken": True},
        {"taken": False, "note": "Liever niet."},
        {"taken": True, "at": "2014-03-05T10:08:00.250+01:00", "note": "Samen besloten."},
    ),
    ("examination", "tests", 0, "why"): ("Pijn.",),
    ("needling", 0, "twitch_responses"): (0, 1, 12, "several"),
    ("needling", 0, "stopped"): (True, "De patiënt wilde niet verder."),
    ("needling", 0, "punctures"): (1, 25),
    ("needling", 0, "stimulation"): ("manual",),
    ("needling", 0, "response_sought"): ("local twitch response",),
    ("needling", 0, "at"): ("2014-03-05T10:12:00+01:00",),
    ("adverse_events", 0, "needling"): ("n1",),
    ("adverse_events", 0, "at"): ("2014-03-05T10:20:00+01:00",),
    ("adverse_events", 0, "text"): ("Na afdrukken over.",),
    ("medication",): (
        [{"code": {"system": "urn:x:atc", "code": "N02AX02"}}],
        [{"text": "a"}, {"text": "b"}],
    ),
    ("extensions",): ({"vendor": {"room": 2, "tags": [], "empty": None}},),
}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        pytest.param(path, value, id=f"{'/'.join(map(str, path))}={value}"[:80])
        for path, values in FORMS.items()
        for value in values
    ],
)
def test_every_form_of_a_value_comes_back(path: tuple[str | int, ...], value: Any) -> None:
    there_and_back(read(put(base(), path, value)))


@pytest.mark.parametrize(
    ("scale", "score"), [("VAS100", 0), ("VAS100", 100), ("VAS10", 7), ("NRS", 10)]
)
def test_every_scale_comes_back(scale: str, score: int) -> None:
    there_and_back(
        read(
            put(put(base(), ("pain_scores", 0, "scale"), scale), ("pain_scores", 0, "score"), score)
        )
    )


@pytest.mark.parametrize("digits", ["0.3", "0.30", "0.300", "0.25"])
def test_numbers_come_back_with_their_digits(digits: str) -> None:
    from decimal import Decimal

    there_and_back(read(put(base(), ("needling", 0, "needle", "diameter_mm"), Decimal(digits))))


@pytest.mark.parametrize("empty", ["trigger_points", "adverse_events"])
def test_looked_and_recognised_none_is_not_the_same_as_not_recorded(empty: str) -> None:
    document = base()
    document.update(trigger_points=[], needling=[], adverse_events=[])
    there_and_back(read(document))
    del document[empty]
    there_and_back(read(document))
