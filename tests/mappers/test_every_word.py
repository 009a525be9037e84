"""Every word of every field of few words, and every name and code of the vocabulary at every place, comes back.

Fields, words and places are read from the model: a word added there without a mapper's entry fails here.
"""

from __future__ import annotations

from typing import get_args

import pytest

from dnfhir.session.field_tree import field_at
from dnfhir.session.fields.choices import JurisdictionWord
from tests.mappers.every_word import (
    Json,
    Path,
    choices,
    codes,
    documents,
    names,
    places_of_choices,
    places_of_words,
    with_choice,
)
from tests.mappers.full_session import schema_leaves
from tests.mappers.reverse.test_round_trip import read, there_and_back


@pytest.mark.parametrize("place", places_of_choices())
def test_every_word_of_a_field_of_few_words_comes_back(place: str) -> None:
    path, words = places_of_choices()[place]
    for word in words:
        for jurisdiction in get_args(JurisdictionWord) if path[-1] == "side" else (None,):
            document = with_choice(path, word)
            there_and_back(
                read({**document, "jurisdiction": jurisdiction} if jurisdiction else document)
            )


def test_no_field_of_few_words_is_missing() -> None:
    leaves = schema_leaves() - {"schema"}
    fields = {path: field_at([step for step in path.split("/") if step != "*"]) for path in leaves}
    few = {path for path, field in fields.items() if field and choices(field.annotation)}
    assert {place.removesuffix("/*") for place in places_of_choices()} == few


@pytest.mark.parametrize(
    ("kind", "path"),
    [pytest.param(kind, path, id=place) for (kind, place), path in places_of_words().items()],
)
def test_every_name_of_every_row_of_the_vocabulary_comes_back(kind: str, path: Path) -> None:
    result = list(documents(path, names(kind)))
    assert result
    for document in result:
        there_and_back(read(document))


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        pytest.param(kind, path, id=place)
        for (kind, place), path in places_of_words().items()
        if kind not in ("level", "position", "needle_material", "unit")
    ],
)
def test_every_row_given_as_a_code_comes_back(kind: str, path: Path) -> None:
    """A code chosen by the user stays that code, whatever the vocabulary calls it."""
    result: list[Json] = list(documents(path, codes(kind)))
    assert result
    for document in result:
        there_and_back(read(document))
