"""The published JSON Schema: described throughout, and of one mind with the model on structure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from click.testing import CliRunner

from dnfhir.commands import cli
from dnfhir.fhir import jsontext
from dnfhir.session import json_schema
from tests.session.documents import GONE, case_report, changed, problems

SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def objects() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object that the schema describes, with its name."""
    yield "Session", SCHEMA
    yield from SCHEMA["$defs"].items()


FIELDS = [
    (f"{name}.{field}", about)
    for name, part in objects()
    for field, about in part["properties"].items()
]


def test_it_is_a_schema_of_2020_12() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"].endswith("/session/1")


def test_the_case_report_satisfies_it() -> None:
    VALIDATOR.validate(case_report())


@pytest.mark.parametrize(("name", "about"), FIELDS, ids=[name for name, _ in FIELDS])
def test_every_field_has_title_description_and_example(name: str, about: dict[str, Any]) -> None:
    assert about["title"]
    assert about["description"].endswith(".")
    assert about["examples"]
    within = {
        "$defs": SCHEMA["$defs"],
        **{key: value for key, value in about.items() if key != "default"},
    }
    for example in about["examples"]:
        jsonschema.Draft202012Validator(within).validate(example)
    assert ("unit" in about) == (
        name.endswith(("_mm", "_s", ".punctures", ".twitch_responses", ".score"))
    )


def test_every_object_is_closed_and_no_field_may_be_null() -> None:
    assert all(part["additionalProperties"] is False for _, part in objects())
    assert '"null"' not in jsontext.canonical(SCHEMA)


@pytest.mark.parametrize(
    "changes",
    [
        {"/foo": 1},
        {"/patient": GONE},
        {"/patient/identifier/value": GONE},
        {"/schema": "dnfhir/session/2"},
        {"/id": ""},
        {"/id": " a"},
        {"/id": "x" * 65},
        {"/id": 5},
        {"/note": None},
        {"/note": " "},
        {"/started_at": "2014-03-05"},
        {"/started_at": "2014-03-05T10:00:00"},
        {"/patient/birth_date": "05-03-1958"},
        {"/patient/sex": "v"},
        {"/practice/identifier/system": "agb"},
        {"/complaint/side": "Links"},
        {"/complaint/codes/0/code": "L  03"},
        {"/complaint/regions": "back"},
        {"/complaint/sick_leave": "ja"},
        {"/medication/0": {}},
        {"/medication/0": "tramadol"},
        {"/screening/contraindications/child": "absent"},
        {"/screening/contraindications/fever": True},
        {"/screening/confirmed_by_therapist": ["child"]},
        {"/examination/tests/0/result": GONE},
        {"/trigger_points/0/levels": ["Th12"]},
        {"/trigger_points/0/muscle": {"code": "1"}},
        {"/trigger_points/0/muscle": 5},
        {"/needling/-": {"id": "n3"}},
        {"/needling/0/punctures": 0},
        {"/needling/0/twitch_responses": "veel"},
        {"/needling/0/needle/diameter_mm": "0.30 mm"},
        {"/needling/0/needle/diameter_mm": 30},
        {"/needling/0/stopped": False},
        {"/pain_scores/0/score": 101},
        {"/pain_scores/0/scale": "NRS"},
        {"/pain_scores/0/at": GONE},
        {"/aftercare": [5]},
        {"/referral": {"direction": "out"}},
        {"/referral": {"to": "huisarts"}},
        {"/plan": {"sessions": 0}},
        {"/plan": {"goals": "hardlopen"}},
        {"/plan": {"frequency": 1}},
        {"/referral": {"direction": "in", "urgency": "spoed"}},
        {"/extensions": []},
    ],
    ids=str,
)
def test_it_refuses_the_structure_that_the_model_refuses(changes: dict[str, Any]) -> None:
    document = changed(changes)
    assert problems(document)
    assert not VALIDATOR.is_valid(document)


def test_the_command_prints_it() -> None:
    result = CliRunner().invoke(cli, ["schema"])
    assert result.exit_code == 0
    assert jsontext.canonical(jsontext.parse(result.stdout.encode())) == jsontext.canonical(SCHEMA)


def _word_schemas(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema of a word of the vocabulary, wherever it stands."""
    inside = (
        schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    )
    if isinstance(schema, dict) and "see `dnfhir terms`" in str(schema.get("description")):
        yield schema
    for part in inside:
        yield from _word_schemas(part)


def test_it_lists_the_words_that_there_are() -> None:
    """As examples, for other names and abbreviations are read too; the Dutch and the English ones, in order."""
    muscles = SCHEMA["$defs"]["TriggerPoint"]["properties"]["muscle"]["oneOf"][0]["examples"]
    assert {"m. piriformis", "mm. scaleni", "buikspieren", "abdominal muscles"} <= set(muscles)
    assert muscles == sorted(muscles, key=lambda name: (name.casefold(), name))
    result = list(_word_schemas(SCHEMA))
    assert len(result) > 10
    assert [part["description"] for part in result if len(part["examples"]) < 10] == []
    assert not [part for part in result if "enum" in part]
    assert "words of" not in jsontext.canonical(SCHEMA["$defs"]["TriggerPoint"])


def test_each_word_that_it_lists_can_be_written() -> None:
    """Needling is no other treatment, and is not listed there."""
    treatments = SCHEMA["$defs"]["OtherTreatment"]["properties"]["treatment"]["oneOf"][0][
        "examples"
    ]
    assert "massage" in treatments and "dry needling" not in treatments
    positions = SCHEMA["$defs"]["Needling"]["properties"]["position"]["examples"]
    for field, words in (
        ("/other_treatment/0/treatment", treatments),
        ("/needling/0/position", positions),
    ):
        assert [word for word in words if field in problems(changed({field: word}))] == []
