"""Words that tell two things apart, as a suggestion minds them."""

from __future__ import annotations

import pytest

from dnfhir.terms.distinguishing import contradicts


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("flexor pollicis longus", "flexor hallucis longus"),
        ("flexor indicis", "extensor indicis"),
        ("adductor longus", "adductor brevis"),
        ("trapezius pars ascendens", "trapezius pars descendens"),
        ("gluteus medius", "gluteus maximus"),
        ("interossei dorsales manus", "interossei dorsales pedis"),
        ("hypertensie", "hypotensie"),
        ("lage rug links", "lage rug rechts"),
        ("heupabductie", "heupadductie"),
        ("ulnt 1", "ulnt 2"),
        ("hemofilie a", "hemofilie b"),
        ("geen jeuk", "jeuk"),
        ("acute lage rugpijn", "chronische lage rugpijn"),
    ],
)
def test_opposites_are_parted(written: str, name: str) -> None:
    assert contradicts(written, name)
    assert contradicts(name, written)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("gluteus", "gluteus medius"),
        ("gluteus mdius", "gluteus medius"),
        ("upper trapezius", "bovenste trapezius"),
        ("duim", "thumb"),
        ("warme pakking", "warmtepakking"),
    ],
)
def test_what_says_no_other_is_not(written: str, name: str) -> None:
    """A word that is missing or misspelt in what was written, and the same in another language."""
    assert not contradicts(written, name)
