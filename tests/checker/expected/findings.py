"""What a server should hold of medication, examination and trigger points."""

from __future__ import annotations

from collections.abc import Iterator

from tests.checker import names
from tests.checker.expected.shared import Expectation
from tests.checker.names import Facts, Json
from tests.checker.normal import key_of_test
from tests.checker.words import called, code, key

_IN_WORDS: dict[str, dict[str, str]] = {
    "nl": {"left": "links", "right": "rechts", "bilateral": "beiderzijds"}
    | {"before": "vóór behandeling", "after": "na behandeling"},
    "en": {"left": "left", "right": "right", "bilateral": "both sides"}
    | {"before": "before treatment", "after": "after treatment"},
}


def findings(document: Json) -> Iterator[Expectation]:
    """Trigger points, medication and what was examined."""
    if document.get("trigger_points") == []:
        yield "no-trigger-points", "Observation", {"value": False}
    for point in document.get("trigger_points", []):
        yield f"trigger-point/{point['id']}", "Condition", _trigger_point(point)
    for item in document.get("medication", []):
        role = f"medication/{names.text_key(item['text'])}"
        yield role, "MedicationStatement", {"text": item["text"]}
    yield from _examination(document)


def _trigger_point(point: Json) -> Facts:
    return {
        "code": f"mtrp-{point['activity']}" if "activity" in point else "mtrp",
        "muscle": point["muscle"],
        "muscle_code": code("muscle", point["muscle"]),
        "side": point.get("side"),
    }


def _examination(document: Json) -> Iterator[Expectation]:
    examination = document.get("examination", {})
    for test in examination.get("tests", []):
        yield "/".join(("test", *key_of_test(test))), "Observation", _tested(document, test)
    for palpation in examination.get("palpation", []):
        place = ["palpation", key("muscle", palpation["muscle"]), palpation.get("side")]
        yield "/".join(filter(None, place)), "Observation", {}
    for name in ("posture", "motion"):
        if name in examination:
            yield name, "Observation", {"value": examination[name]}
    for omitted in examination.get("not_examined", []):
        role = f"not-examined/{names.text_key(omitted['what'])}"
        yield role, "Observation", {"text": omitted["what"]}


def _tested(document: Json, test: Json) -> Facts:
    """How a test came out, and all that keeps it apart from another of its name."""
    done = test.get("result") != "not_performed"
    value, result = test.get("value", {}), test.get("result") if done else None
    return {
        "name": _name_of_test(document, test),
        "result": result[:3].upper() if result else None,
        "done": done,
        "number": value.get("number"),
        "unit": {"degrees": "deg", "graden": "deg"}.get(value.get("unit"), value.get("unit")),
        "words": test.get("text"),
        "words_alone": "text" in test and not value and not result,
        "region": test.get("region"),
        "side": test.get("side"),
        "moment": test.get("moment"),
        "nerve": test.get("neurological"),
        "note": test.get("why"),
        "category": "exam",
        "performer": names.person(document, "practitioner"),
    }


def _name_of_test(document: Json, test: Json) -> str:
    """As a reader of texts sees it."""
    language = document.get("language", "nl")
    words = _IN_WORDS[language]
    named = [called("test", test["test"], language), called("region", test.get("region"), language)]
    place = [*named, words.get(test.get("side", ""))]
    when = words.get(test.get("moment", ""))
    return " ".join(word for word in place if word) + (f", {when}" if when else "")
