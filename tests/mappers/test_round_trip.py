"""There and back: what a session becomes comes back as its normal form, byte for byte."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from dnfhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.unmap import unmap
from dnfhir.session import Session, normal_form, read_session
from dnfhir.session.words import LEVELS, NEEDLING
from dnfhir.terms import concepts
from tests.documents import SESSIONS, example
from tests.sizes import size
from tests.strategies import sessions

Json = dict[str, Any]
NUMBER = size(300, 20_000)


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


@settings(max_examples=NUMBER, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(sessions())
def test_every_generated_session_comes_back(document: Json) -> None:
    there_and_back(read(document))


def names(kind: str) -> list[Any]:
    """Every name of every row of the vocabulary's `kind` that means one concept only."""
    from dnfhir.terms import find

    return [
        pytest.param(name, id=f"{kind}-{key}-{name}")
        for key, known in concepts(kind).items()
        for name in dict.fromkeys(known.names)
        if find(kind, name) == known and key not in NEEDLING
    ]


#: Where a document says a word of each kind.
PLACES: dict[str, tuple[str | int, ...]] = {
    "muscle": ("trigger_points", 0, "muscle"),
    "region": ("complaint", "regions", 0),
    "problem": ("complaint", "problem"),
    "test": ("examination", "tests", 0, "test"),
    "treatment": ("other_treatment", 0, "treatment"),
    "position": ("needling", 0, "position"),
    "adverse_event": ("adverse_events", 0, "event"),
    "aftercare": ("aftercare", 0),
}


def put(document: Json, path: tuple[str | int, ...], value: Any) -> Json:
    """A copy of the document with the value at `path`."""
    changed = copy.deepcopy(document)
    place: Any = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return changed


def base() -> Json:
    """A session with an item at every place where a word can stand."""
    document = example("case-report")
    document["adverse_events"] = [{"id": "a1", "event": "bruise"}]
    document["complaint"]["regions"] = ["buttock"]
    document["examination"]["tests"] = [{"test": "slump", "result": "negative"}]
    document["aftercare"] = ["warmth"]
    return document


def lean() -> Json:
    """The same places and little else: the vocabulary has more than a thousand names."""
    document = base()
    for field in ("pain_scores", "medication", "screening", "episode", "note"):
        del document[field]
    del document["examination"]["palpation"]
    for field in ("trigger_points", "needling", "other_treatment"):
        document[field] = document[field][:1]
    return document


@pytest.mark.parametrize(
    ("kind", "name"),
    [pytest.param(kind, found.values[0], id=found.id) for kind in PLACES for found in names(kind)],
)
def test_every_name_of_every_row_of_the_vocabulary_comes_back(kind: str, name: str) -> None:
    there_and_back(read(put(lean(), PLACES[kind], name)))


@pytest.mark.parametrize("kind", [kind for kind in PLACES if kind not in ("position", "aftercare")])
def test_every_row_given_as_a_code_comes_back(kind: str) -> None:
    for known in concepts(kind).values():
        for coding in known.codings if known.key not in NEEDLING else ():
            code = {"system": coding.system, "code": coding.code, "display": coding.display}
            there_and_back(read(put(lean(), PLACES[kind], code)))


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_comes_back(level: str) -> None:
    document = put(base(), ("trigger_points", 0, "levels"), [level])
    there_and_back(read(put(document, ("needling", 1, "levels"), [level])))


CHOICES: dict[tuple[str | int, ...], tuple[Any, ...]] = {
    ("language",): ("nl", "en"),
    ("test_data",): (True, False),
    ("patient", "sex"): ("male", "female", "other", "unknown"),
    ("patient", "birth_date"): ("1958", "1958-03", "1958-03-09"),
    ("complaint", "side"): ("left", "right", "bilateral"),
    ("complaint", "severity"): ("mild", "moderate", "severe"),
    ("complaint", "sick_leave"): (True, False),
    ("complaint", "since"): ("2014", "2014-03", "2014-03-04", "2014-03-04T08:00:00Z"),
    ("screening", "indications", "regional_pain"): ("present", "absent", "not_asked"),
    ("screening", "indications", "reduced_motion"): ("present", "absent", "not_asked"),
    ("screening", "indications", "reduced_strength"): ("present", "absent", "not_asked"),
    ("screening", "indications", "hypersensitive_zone"): ("present", "absent", "not_asked"),
    ("screening", "indications", "referred_pain"): ("muscular", "neurological", "absent", "not_asked"),
    ("screening", "fear_of_needles"): ("present", "absent", "not_asked"),
    ("screening", "consent"): (
        {"explained": True},
        {"explained": False, "given": False, "at": "2014-03-05T10:08:00+01:00", "by": "de dochter"},
        {"given": True},
        {"at": "2014-03-05T10:08:00+01:00"},
        {"by": "de dochter"},
    ),
    ("screening", "joint_decision"): (
        {"taken": True},
        {"taken": False, "note": "Liever niet."},
        {"taken": True, "at": "2014-03-05T10:08:00.250+01:00", "note": "Samen besloten."},
    ),
    ("examination", "tests", 0, "result"): ("positive", "negative", "indeterminate", "not_performed"),
    ("examination", "tests", 0, "side"): ("left", "right", "bilateral"),
    ("examination", "tests", 0, "why"): ("Pijn.",),
    ("examination", "palpation", 0, "hypertonic"): (True, False),
    ("examination", "palpation", 0, "painful"): (True, False),
    ("trigger_points", 0, "activity"): ("active", "latent"),
    ("trigger_points", 0, "taut_band"): ("present", "absent", "not_asked"),
    ("trigger_points", 0, "recognised_pain"): ("present", "absent", "not_asked"),
    ("trigger_points", 0, "referred_pain"): ("muscular", "neurological", "absent", "not_asked"),
    ("needling", 0, "twitch_responses"): (0, 1, 12, "several"),
    ("needling", 0, "stopped"): (True, "De patiënt wilde niet verder."),
    ("needling", 0, "punctures"): (1, 25),
    ("needling", 0, "stimulation"): ("manual",),
    ("needling", 0, "response_sought"): ("local twitch response",),
    ("needling", 0, "at"): ("2014-03-05T10:12:00+01:00",),
    ("pain_scores", 0, "moment"): ("baseline", "after", "follow_up"),
    ("pain_scores", 0, "scale"): ("VAS100",),
    ("adverse_events", 0, "severity"): ("mild", "significant", "serious"),
    ("adverse_events", 0, "needling"): ("n1",),
    ("adverse_events", 0, "at"): ("2014-03-05T10:20:00+01:00",),
    ("adverse_events", 0, "text"): ("Na afdrukken over.",),
    ("medication",): ([{"code": {"system": "urn:x:atc", "code": "N02AX02"}}], [{"text": "a"}, {"text": "b"}]),
    ("extensions",): ({"vendor": {"room": 2, "tags": [], "empty": None}},),
    ("trigger_points", 0, "side"): ("left", "right", "bilateral"),
}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        pytest.param(path, value, id=f"{'/'.join(map(str, path))}={value}"[:80])
        for path, values in CHOICES.items()
        for value in values
    ],
)
def test_every_choice_of_every_field_comes_back(path: tuple[str | int, ...], value: Any) -> None:
    there_and_back(read(put(base(), path, value)))


@pytest.mark.parametrize(("scale", "score"), [("VAS100", 0), ("VAS100", 100), ("VAS10", 7), ("NRS", 10)])
def test_every_scale_comes_back(scale: str, score: int) -> None:
    there_and_back(read(put(put(base(), ("pain_scores", 0, "scale"), scale), ("pain_scores", 0, "score"), score)))


@pytest.mark.parametrize("digits", ["0.3", "0.30", "0.300", "0.25"])
def test_numbers_come_back_with_their_digits(digits: str) -> None:
    from decimal import Decimal

    there_and_back(read(put(base(), ("needling", 0, "needle", "diameter_mm"), Decimal(digits))))


@pytest.mark.parametrize("empty", ["trigger_points", "adverse_events"])
def test_looked_and_found_none_is_not_the_same_as_not_recorded(empty: str) -> None:
    document = base()
    document.update(trigger_points=[], needling=[], adverse_events=[])
    there_and_back(read(document))
    del document[empty]
    there_and_back(read(document))
