"""What a document's reader decides on one word, and that the decision is the reader's own."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.session.wording.deciding import decide
from tests.session.documents import changed, problems


def _key(kind: str, word: str) -> str | None:
    concept = decide(kind, word).concept
    return concept.key if concept else None


@pytest.mark.parametrize(
    ("kind", "word", "key"),
    [
        ("muscle", "m. glut. med.", "gluteus_medius"),
        ("adverse_event", "verdenking pneumothorax", "pneumothorax"),
        ("adverse_event", "klaplong?", "pneumothorax"),
        ("level", "T12", "T12"),
        ("measure", "NDI", "measure_ndi"),
        ("unit", "kg", "kilogram"),
        ("treatment", "dry needling", "dry_needling"),
    ],
)
def test_a_word_is_read_as_one_concept(kind: str, word: str, key: str) -> None:
    assert _key(kind, word) == key
    assert decide(kind, word).suggestions == ()


@pytest.mark.parametrize(
    ("kind", "word", "suggestions"),
    [
        ("muscle", "biceps", ("biceps brachii", "biceps femoris")),
        ("muscle", " m. soleus", ()),
        ("muscle", "", ()),
        ("muscle", "a" * 300, ()),
        ("level", "Th12", ("T12",)),
        ("level", "L3-L4", ()),
        ("adverse_event", "geen jeuk", ()),
        ("measure", "VAS", ()),
        ("test", "NDI", ()),
        ("unit", "kg/cm2", ("kg", "N")),
    ],
)
def test_what_is_not_known_has_at_most_suggestions(
    kind: str, word: str, suggestions: tuple[str, ...]
) -> None:
    assert decide(kind, word) == (None, suggestions)


@pytest.mark.parametrize(
    "word",
    ["m. glut. med.", "m. piriformis", "biceps", "psoas", "ext. dig.", " m. soleus", "xyzzy"],
)
def test_it_decides_as_the_reader_of_a_document(word: str) -> None:
    """Of the muscle of a trigger point: refused there when it is not known, with the same names offered."""
    refused: Any = problems(changed({"/trigger_points/0/muscle": word})).get(
        "/trigger_points/0/muscle"
    )
    decided = decide("muscle", word)
    assert (refused is None) == (decided.concept is not None)
    assert refused is None or refused.suggestions == decided.suggestions
