"""Coverage tells the truth: every field has one home, and what changes in a field changes there."""

from __future__ import annotations

import copy
import re
from collections import Counter
from decimal import Decimal
from functools import lru_cache
from typing import Any, Literal, get_args, get_origin

import pytest

from dnfhir.errors import SessionError
from dnfhir.fhir import jsontext
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.mappers import READERS, Entry, map_session
from dnfhir.mappers.forward.coverage import (
    FieldCoverage,
    coverage,
    kept_as_text,
    leaves,
    refused_fields,
)
from dnfhir.mappers.forward.field_homes import home_of, homes
from dnfhir.session import json_schema, normal_form, read_session, session_of
from dnfhir.session.field_tree import field_at
from dnfhir.terms import concepts
from dnfhir.terms.tables import TABLES
from tests.documents import SESSIONS, as_real_data, example
from tests.generated.corpus import each_session
from tests.mappers.full_session import full_session, schema_leaves

Json = dict[str, Any]
HOME = re.compile(r"(.*): ([A-Z][A-Za-z]+\..*)")
#: Lists whose emptiness has a home of its own.
EMPTY = {"trigger_points", "adverse_events"}
#: Fields that others must agree with: ids, what names them, the scale of a high score, what was confirmed or
#: withdrawn, and test data, whose numbers no real document may have.
TIED = {"id", "trigger_point", "needling", "scale", "diabetes", "given", "test_data"}
#: The vocabulary of each field that holds its words.
KINDS = {
    "regions": "region",
    "event": "adverse_event",
    "instrument": "measure",
    "material": "needle_material",
}


def covered(document: Json) -> dict[str, FieldCoverage]:
    return {field.pointer: field for field in coverage(document, session_of(document))}


def test_the_leaves_of_the_model_are_those_of_the_json_schema() -> None:
    schema = json_schema()
    names = {name for part in (schema, *schema["$defs"].values()) for name in part["properties"]}
    assert {path.rpartition("/")[2] for path in schema_leaves()} <= names
    assert names <= {part for path in schema_leaves() for part in path.split("/")} | {
        "system",
        "code",
        "display",
    }


def test_every_field_of_the_schema_has_a_home_and_every_home_is_a_field() -> None:
    assert set(homes()) - EMPTY == schema_leaves() - {"schema"} - EMPTY


def test_no_field_has_two_homes() -> None:
    counted = Counter(path for mapper in READERS for path in mapper.HOMES)
    assert {path: number for path, number in counted.items() if number > 1} == {}


def test_the_full_document_holds_every_field() -> None:
    results = {
        re.sub("/[0-9]+(?=/|$)", "/*", pointer(path))[1:] for path, _ in leaves(full_session())
    }
    resources = {
        path for path in schema_leaves() if any(f"{one}/".startswith(f"{path}/") for one in results)
    }
    assert resources == schema_leaves()


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.name))
def test_every_leaf_of_an_example_stands_where_it_is_stated_to_stand(session: Any) -> None:
    document = example(session.name.removesuffix(".session.json"))
    fields = covered(document)
    assert list(fields) == [pointer(path) for path, _ in leaves(document)]
    for field in fields.values():
        if field.state in ("mapped", "text"):
            assert field.homes
            assert all(at_home(document, home) for home in field.homes), field


@pytest.mark.parametrize(
    "path", [path for path, _ in leaves(full_session())], ids=lambda path: pointer(path).lstrip("/")
)
def test_changing_a_field_changes_its_home(path: Path) -> None:
    document = full_session()
    field = covered(document)[pointer(path)]
    if field.state == "says nothing":
        assert path == ("schema",)
        return
    if (other := changed_at(document, path)) is None:
        assert path[-1] in TIED, "a change could not be made"
        assert all(at_home(document, home) for home in field.homes)
        return
    after = covered(other)[pointer(path)]
    before_values = [at_home(document, home) for home in field.homes]
    assert all(before_values), field
    assert before_values != [at_home(other, home) for home in after.homes], field


@each_session(40)
def test_every_leaf_of_a_generated_session_stands_where_it_is_stated_to_stand(
    document: Json,
) -> None:
    for field in covered(document).values():
        if field.state in ("mapped", "text"):
            assert field.homes
            assert all(at_home(document, home) for home in field.homes), field


def at_home(document: Json, home: str) -> list[str]:
    """What stands at `role: FHIR path`; `(x)` picks the items of that name, `resolve()` follows a reference."""
    role, path = HOME.fullmatch(home).groups()  # type: ignore[union-attr]
    entries = entries_of(jsontext.canonical(document))
    resources = {entry.role: entry.resource for entry in entries}
    by_url = {entry.full_url: entry.resource for entry in entries}
    here: list[Any] = [resources[role]]
    resource_type, *steps = re.split(r"\.(?![^(]*\))", path)
    assert resource_type == resources[role]["resourceType"]
    for step in steps:
        here = (
            [by_url[result["reference"]] for result in here]
            if step == "resolve()"
            else list(stepped(here, step))
        )
    return [jsontext.canonical(result) for result in here]


@lru_cache(maxsize=4)
def entries_of(text: str) -> tuple[Entry, ...]:
    return map_session(read_session(text.encode())).entries


def stepped(here: list[Any], step: str) -> Any:
    name, _, chosen = step.rstrip(")").partition("(")
    for element in here:
        value = element.get(name, []) if isinstance(element, dict) else []
        for item in value if isinstance(value, list) else [value]:
            if name == "item" and "linkId" in item and item["linkId"] != chosen:
                yield from stepped([item], step)  # the answers of a group stand inside it
            elif all(
                word in jsontext.canonical(item).replace('":', "=")
                for word in re.split(r": | ", chosen)
            ):
                yield item


def changed_at(document: Json, path: Path) -> Json | None:
    """The document with another right value at `path`, or None when none of those tried is right."""
    for value in others(path, at(document, path)):
        result = copy.deepcopy(document)
        at(result, path[:-1])[path[-1]] = value
        try:
            session_of(copy.deepcopy(result))
        except SessionError:
            continue
        return result
    return None


def at(document: Any, path: Path) -> Any:
    for part in path:
        document = document[part]
    return document


def others(path: Path, value: Any) -> list[Any]:
    """Values of the same sort."""
    name = str(next(part for part in reversed(path) if isinstance(part, str)))
    if isinstance(value, bool):
        return [not value, "reason"]
    if isinstance(value, int | Decimal):
        return [value + 1, value - 1, value + Decimal("0.01")]
    if isinstance(value, dict):
        return [{"vendor": {"room": 3}}]
    field = field_at([part for part in path if isinstance(part, str)])
    words = [choice for choice in choices(field.annotation) if choice != value] if field else []
    kind = KINDS.get(name, name)
    words += [concept.display for concept in concepts(kind).values()] if kind in TABLES else []
    times = [
        re.sub(r":00([+.])", r":01\1", value),
        re.sub(r"-05$", "-04", value),
        "1959",
        "2014-03-11",
        "2014-03-03",
        "2014-03-13",
    ]
    numbers = ("04999998", "19999999804", "999990032")
    ends = (f"{value} x", f"{value}1", f"{value}/1")
    return [
        word for word in (*words, *times, *numbers, 4, "L3", "L4", "S1", *ends) if word != value
    ]


def choices(annotation: Any) -> list[str]:
    if get_origin(annotation) is Literal:
        return [choice for choice in get_args(annotation) if isinstance(choice, str)]
    return [choice for inner in get_args(annotation) for choice in choices(inner)]


def test_what_says_nothing_is_reported_with_why() -> None:
    document = as_real_data(example("case-report"))
    document["screening"]["contraindications"]["fever"] = "not_asked"
    document["medication"] = []
    document["needling"][0] |= {"muscle": "m. quadratus lumborum", "side": "left"}
    fields = covered(document)
    silent = {
        place: field.reason for place, field in fields.items() if field.state == "says nothing"
    }
    assert silent == {
        "/schema": "version",
        "/test_data": "the same as without it",
        "/medication": "empty",
        "/screening/contraindications/fever": "not asked",
        "/needling/0/muscle": "as its trigger point",
        "/needling/0/side": "as its trigger point",
    }


@pytest.mark.parametrize("field", ["fever", "medication", "muscle"])
def test_without_what_says_nothing_the_session_is_the_same(field: str) -> None:
    document = example("case-report")
    silent = copy.deepcopy(document)
    if field == "medication":
        del document["medication"]
        silent["medication"] = []
    elif field == "fever":
        del document["screening"]["contraindications"]["fever"]
        silent["screening"]["contraindications"]["fever"] = "not_asked"
    else:
        silent["needling"][0]["muscle"] = "m. quadratus lumborum"
    assert normal_form(session_of(silent)) == normal_form(session_of(document))


def test_text_that_looks_like_no_answer_is_still_text() -> None:
    document = example("case-report")
    document["needling"][0]["stimulation"] = "not_asked"
    assert covered(document)["/needling/0/stimulation"].state == "mapped"


def test_the_empty_lists_that_answer_have_a_home() -> None:
    document = {**example("excluded"), "trigger_points": [], "adverse_events": []}
    fields = covered(document)
    assert fields["/trigger_points"].homes == ("no-trigger-points: Observation.valueBoolean",)
    assert fields["/adverse_events"].homes == (
        "encounter: Encounter.extension(no-adverse-events).valueBoolean",
    )


def test_a_contraindication_that_is_present_stands_in_two_resources() -> None:
    fields = covered(full_session())
    answered, resource = fields["/screening/contraindications/nickel_allergy"].homes
    assert answered.startswith("questionnaire: QuestionnaireResponse.")
    assert resource == "contraindication/nickel_allergy: AllergyIntolerance.code"


def test_free_text_is_reported_as_text_and_extensions_are_one_field() -> None:
    document = full_session()
    assert [place for place, field in covered(document).items() if field.state == "text"] == [
        "/note",
        "/extensions",
    ]
    assert kept_as_text(session_of(document)) == ("note", "extensions")


def test_a_refused_document_names_each_place_and_why() -> None:
    with pytest.raises(SessionError) as caught:
        read_session(b'{"schema": "dnfhir/session/1", "id": 5}')
    fields = refused_fields(caught.value)
    assert {field.state for field in fields} == {"refused"}
    by_place = {field.pointer: field.reason for field in fields}
    assert by_place["/id"] == "is a number; expected the id in double quotes"
    assert "/patient" in by_place


def test_a_path_that_is_no_field_has_no_home() -> None:
    assert home_of(("nothing", 0)) is None


def test_a_pregnancy_that_the_therapist_recognised_stands_in_its_observation() -> None:
    document = example("joint-decision")
    document["screening"]["confirmed_by_therapist"] = ["pregnancy"]
    fields = covered(document)
    assert (
        fields["/screening/contraindications/pregnancy"].homes[1]
        == "pregnancy: Observation.valueCodeableConcept"
    )
    assert fields["/screening/confirmed_by_therapist/0"].homes == (
        "pregnancy: Observation.performer",
    )
