"""The one name that running text has for a concept."""

from __future__ import annotations

import pytest

from dnfhir.terms import KINDS, Concept, concept, concepts, find, preferred

EVERY = [known for kind in KINDS for known in concepts(kind).values()]


@pytest.mark.parametrize(
    ("kind", "key", "dutch", "english"),
    [
        ("muscle", "quadratus_lumborum", "m. quadratus lumborum", "m. quadratus lumborum"),
        ("muscle", "scalenes", "mm. scaleni", "mm. scaleni"),
        ("muscle", "platysma", "platysma", "platysma"),
        ("muscle", "abdominal_muscles", "buikspieren", "abdominal muscles"),
        ("region", "calf", "kuit", "calf"),
        ("problem", "low_back_pain", "lage rugpijn", "low back pain"),
        ("problem", "achilles_rupture", "achillespeesruptuur", "Achilles tendon rupture"),
        ("test", "spurling_test", "Spurling-test", "Spurling test"),
        ("test", "faber_test", "FABER-test", "FABER test (Patrick)"),
    ],
)
def test_is_what_the_field_writes(kind: str, key: str, dutch: str, english: str) -> None:
    known = concept(kind, key)
    assert (preferred(known, "nl"), preferred(known, "en")) == (dutch, english)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_is_a_word_that_finds_the_concept_again(language: str) -> None:
    """So that a text which holds it can be read back, and typed into a document."""
    assert [known for known in EVERY if find(known.kind, preferred(known, language)) != known] == []


def test_a_name_of_a_person_keeps_its_capital() -> None:
    """Those of people stand with a capital in Dutch too, and begin the English name."""

    def of_a_person(known: Concept) -> bool:
        first = known.nl.replace("-", " ").split(" ")[0] if known.nl else ""
        return first[:1].isupper() and known.display.startswith(first)

    small = [
        known.display
        for known in EVERY
        if of_a_person(known) and preferred(known, "en")[0].islower()
    ]
    assert small == []


def test_every_concept_has_a_name_that_a_dutch_reader_knows() -> None:
    """A Dutch one, or the Latin of a muscle: never the English one for want of another."""
    assert [known.key for known in EVERY if not known.nl and not known.la] == []
