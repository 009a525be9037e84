"""Muscles by the beginnings of their names' words: known where one is meant, never guessed where two may be."""

from __future__ import annotations

import pytest

from dnfhir.terms import Concept, concepts, find, nearest_names
from dnfhir.terms.names import normalise, without_muscle

LATIN = [
    term for term in concepts("muscle").values() if term.la.startswith(("musculus ", "musculi "))
]


def _key(word: str) -> str | None:
    concept = find("muscle", word)
    return concept.key if concept else None


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("m. glut. med.", "gluteus_medius"),
        ("trap. desc.", "trapezius_upper"),
        ("m. trap. pars asc.", "trapezius_lower"),
        ("ext. carpi rad. brevis", "extensor_carpi_radialis_brevis"),
        ("m. ext. carp. rad. long.", "extensor_carpi_radialis_longus"),
        ("m. gastrocn. cap. med.", "gastrocnemius_medial"),
        ("m. gastrocn.", "gastrocnemius"),
        ("m. flex. dig. superf.", "flexor_digitorum_superficialis"),
        ("m. obl. ext. abd.", "obliquus_externus_abdominis"),
        ("M. RECT. FEM.", "rectus_femoris"),
        ("m.semispin.cap.", "semispinalis_capitis"),
        ("pect. maj.", "pectoralis_major"),
        ("bov. trap.", "trapezius_upper"),
        ("m. peron. long.", "fibularis_longus"),
    ],
)
def test_an_abbreviation_of_one_muscle_is_that_muscle(written: str, key: str) -> None:
    assert _key(written) == key


@pytest.mark.parametrize(
    ("written", "among"),
    [
        ("ext. dig.", "extensor digitorum longus"),
        ("flex. poll.", "flexor pollicis brevis"),
        ("quad. fem.", "quadratus femoris"),
        ("abd. dig. min.", "abductor digiti minimi pedis"),
        ("m. serr. post.", "serratus posterior superior"),
    ],
)
def test_an_abbreviation_of_two_is_neither_and_both_are_offered(written: str, among: str) -> None:
    assert _key(written) is None
    assert among in nearest_names("muscle", written)
    assert len(nearest_names("muscle", written)) > 1


@pytest.mark.parametrize(
    "written",
    [
        *(
            "biceps",
            "triceps",
            "pectoralis",
            "rectus",
            "psoas",
            "levator",
            "quadratus",
            "serratus",
            "m. obliquus",
        ),
        *("mm. interossei", "mm. interossei dorsales", "abductor digiti minimi", "multifidi L5"),
        *(
            "m. opponens",
            "palmaris",
            "transversus",
            "orbicularis",
            "scap.",
            "minimus",
            "rotatoren",
            "med.",
            "lat.",
        ),
        *("m. rectus fem. li", "gastrocnemius l", "m. rectus fem. re", "m. gluteus links", "SPIN"),
    ],
)
def test_what_may_be_another_muscle_is_unknown(written: str) -> None:
    """Also where the vocabulary has only one of them ('palmaris': the brevis is no row), and a side is no word."""
    assert _key(written) is None


@pytest.mark.parametrize("term", LATIN, ids=lambda term: term.key)
def test_each_latin_name_cut_to_beginnings_is_itself_or_nothing(term: Concept) -> None:
    """Whatever the number of letters left of each word, it finds another muscle only by that one's own abbreviation."""
    words = without_muscle(term.la).split()
    for length in range(2, 10):
        written = " ".join(word[:length] for word in words)
        concept = find("muscle", f"m. {written}.")
        assert concept in (None, term) or _is_alias(concept, written), written


def _is_alias(term: Concept, written: str) -> bool:
    return written in [normalise(alias) for alias in term.aliases]


@pytest.mark.parametrize("written", ["IS", "m. IS", "is."])
def test_an_abbreviation_has_no_latin_cases(written: str) -> None:
    """'ES' is the erector spinae, and 'IS', its plural to a machine, the infraspinatus to a therapist."""
    assert _key("ES") == "erector_spinae"
    assert _key(written) is None


def test_a_name_that_is_written_whole_is_no_abbreviation() -> None:
    """'splenius' begins two other muscles and is one itself."""
    assert _key("splenius") == "splenius"
    assert _key("m. splen.") is None
