"""The words that mappers write for a term, and for a place with its side."""

from __future__ import annotations

import pytest

from dnfhir.mappers.forward.elements import display_text
from dnfhir.session import CodedWord

QL = "http://snomed.info/sct", "6001004"


@pytest.mark.parametrize(
    ("kind", "word", "side", "dutch", "english"),
    [
        ("muscle", "QL", "left", "m. quadratus lumborum links", "m. quadratus lumborum, left"),
        ("muscle", "mm. multifidi", None, "m. multifidus", "m. multifidus"),
        ("region", "Calf", "bilateral", "kuit beiderzijds", "calf, both sides"),
        ("problem", "acute low back pain", None, "acute lage rugpijn", "acute low back pain"),
        ("region", None, "right", "rechts", "right"),
        ("region", None, None, "", ""),
        ("region", "bij de dokter", "left", "bij de dokter links", "bij de dokter, left"),
        (
            "muscle",
            CodedWord(system=QL[0], code=QL[1]),
            None,
            "m. quadratus lumborum",
            "m. quadratus lumborum",
        ),
        (
            "muscle",
            CodedWord(system=QL[0], code=QL[1], display="QL"),
            "left",
            "m. quadratus lumborum links",
            "m. quadratus lumborum, left",
        ),
        ("muscle", CodedWord(system="urn:x", code="1"), None, "1", "1"),
        (
            "muscle",
            CodedWord(system="urn:x", code="1", display="Iets"),
            "left",
            "Iets links",
            "Iets, left",
        ),
    ],
)
def test_a_word_is_the_preferred_name_with_its_side(
    kind: str, word: str | CodedWord | None, side: str | None, dutch: str, english: str
) -> None:
    """What the vocabulary does not know is as written; of a code that it does not know the display."""
    assert display_text(kind, word, "nl", side) == dutch
    assert display_text(kind, word, "en", side) == english
