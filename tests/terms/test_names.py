"""How names are compared: normalising settles after one step, and Latin cases come out as they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.terms.names import compact, latin_cases, normalise, without_frame, without_muscle


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    """Normalised text is a fixed point, for any Unicode text."""
    once = normalise(text)
    assert normalise(once) == once
    assert compact(compact(text)) == compact(text)


@given(st.text())
def test_taking_the_muscle_words_off_twice_changes_nothing(text: str) -> None:
    """`m. m. trapezius` loses both; nothing is ever emptied that held a word."""
    once = without_muscle(text)
    assert without_muscle(once) == once
    assert bool(once) == bool(normalise(text))


@given(st.text())
def test_case_and_surroundings_do_not_count(text: str) -> None:
    """What is around a name, and how wide its spaces are, changes nothing."""
    assert normalise(f"  {text}\t. ") == normalise(text)
    assert normalise(text.replace(" ", " \u00a0 ")) == normalise(text)


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("  Lasègue ", "lasegue"),
        ("proef van LASÈGUE", "proef van lasegue"),
        ("M.  quadratus\nlumborum", "m quadratus lumborum"),
        ("Sacro-iliacaal", "sacro iliacaal"),
        ("patiëntvoorlichting", "patientvoorlichting"),
        ("patie\u0308ntvoorlichting", "patientvoorlichting"),
        ("VAS 0–100", "vas 0 100"),
        ("--", ""),
    ],
)
def test_normalised_forms(written: str, compared: str) -> None:
    """Accents (in either Unicode form), case, hyphens and spaces do not count."""
    assert normalise(written) == compared


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("musculus multifidus", {"multifidi", "multifidorum"}),
        ("musculus erector spinae", {"erectores spinae", "erectoris spinae"}),
        ("musculus gluteus maximus", {"glutei maximi"}),
        ("musculus trapezius", {"trapezii"}),
        ("musculus piriformis", {"piriformes"}),
        ("musculus biceps femoris", {"bicipitis femoris", "bicipites femoris"}),
        ("musculus teres major", {"teretis majoris", "teretes majores"}),
        ("musculi scaleni", {"scalenus", "scalenorum"}),
        ("musculi rotatores", {"rotator", "rotatorum"}),
    ],
)
def test_latin_cases(name: str, forms: set[str]) -> None:
    """Genitive and plural of every declension that muscle names use; what is a genitive already stays."""
    assert forms <= set(latin_cases(name))


@pytest.mark.parametrize(
    ("kind", "written", "name"),
    [
        ("test", "proef van Lasègue", "lasegue"),
        ("test", "Mill's test", "mill"),
        ("test", "S1-test", "s1 test"),
        ("region", "regio nek", "nek"),
        ("region", "knieregio", "knie"),
        ("treatment", "TENS-behandeling", "tens"),
        ("measure", "NDI score", "ndi"),
        ("aftercare", "advies: warmte", "warmte"),
        ("problem", "piriformis syndroom", "piriformis syndroom"),
    ],
)
def test_words_around_a_name_that_say_no_more_than_its_kind(
    kind: str, written: str, name: str
) -> None:
    assert without_frame(kind, written) == name
