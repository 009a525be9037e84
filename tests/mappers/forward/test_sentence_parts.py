"""How a word stands in a sentence: by the vocabulary's name, and behind it what the name does not say."""

from __future__ import annotations

import pytest

from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.sentences.parts import word_name
from dnfhir.screening import assess
from dnfhir.session import session_of
from tests.documents import example


@pytest.mark.parametrize(
    ("kind", "word", "name"),
    [
        ("problem", "HNP L5-S1", "hernia (HNP L5-S1)"),
        ("problem", "WAD II", "whiplash (WAD II)"),
        ("problem", "lage rugpijn", "lage rugpijn"),
        ("problem", "low back pain", "lage rugpijn"),
        ("muscle", "obliquus capitis inferior", "m. obliquus capitis (obliquus capitis inferior)"),
        ("muscle", "biceps femoris caput breve", "m. biceps femoris (biceps femoris caput breve)"),
        ("muscle", "m. glut. med.", "m. gluteus medius"),
        ("muscle", "QL", "m. quadratus lumborum"),
        ("test", "gemodificeerde Schober", "Schober-test (gemodificeerde Schober)"),
        ("adverse_event", "tintelingen in hand", "tintelingen (tintelingen in hand)"),
    ],
)
def test_a_word_that_may_be_narrower_stands_behind_the_name(
    kind: str, word: str, name: str
) -> None:
    """A level, a grade or a part of a muscle is not lost to who reads the sentence; an abbreviation adds nothing."""
    session = session_of(example("case-report"))
    assert word_name(MappingContext(session, assess(session), "1"), kind, word) == name
