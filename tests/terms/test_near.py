"""What a misspelt word may have meant: offered, never guessed, and never across a word that tells two things apart."""

from __future__ import annotations

import hashlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.terms import KINDS, Concept, concept, concepts, find, nearest_names
from dnfhir.terms.names import compact, without_muscle
from tests.sizes import size
from tests.terms.telling_apart import distinguished, shortened, slip

#: The kinds whose words a session document holds.
WRITTEN = (
    "muscle",
    "region",
    "problem",
    "test",
    "treatment",
    "position",
    "adverse_event",
    "aftercare",
    "measure",
)
NAMES = [(term, name) for kind in KINDS for term in concepts(kind).values() for name in term.names]
#: Another vocabulary draws other misspellings.
SEED = hashlib.sha256("\n".join(f"{term.kind} {name}" for term, name in NAMES).encode()).hexdigest()


def _offered(kind: str, word: str) -> list[Concept]:
    results = [find(kind, name) for name in nearest_names(kind, word)]
    assert all(results), word
    return [term for term in results if term]


def _form(kind: str, name: str) -> str:
    return compact(without_muscle(name) if kind == "muscle" else name)


def _is_named(term: Concept, word: str) -> bool:
    """Whether a word is, but for case, accents and blanks, a name of a concept."""
    return _form(term.kind, word) in {_form(term.kind, name) for name in (*term.names, term.key)}


@pytest.mark.parametrize(
    ("word", "offered"),
    [
        ("gluteus", {"gluteus maximus", "gluteus medius", "gluteus minimus"}),
        ("mm. glutei", {"gluteus maximus", "gluteus medius", "gluteus minimus"}),
        ("biceps", {"biceps brachii", "biceps femoris"}),
        ("vastus", {"vastus medialis", "vastus lateralis", "vastus intermedius"}),
        ("pterygoideus", {"pterygoideus medialis", "pterygoideus lateralis"}),
        ("psoas", {"psoas major", "psoas minor", "iliopsoas"}),
        ("levator", {"levator scapulae", "levator ani"}),
        (
            "pectoralis",
            {"pectoralis major", "pectoralis minor", "pectoralis major pars clavicularis"},
        ),
        (
            "mm. interossei dorsales",
            {
                "Dorsal interossei of foot",
                "Dorsal interossei of hand",
                "interosseus dorsalis primus",
            },
        ),
    ],
)
def test_an_ambiguous_muscle_is_not_guessed(word: str, offered: set[str]) -> None:
    """A name that could be several muscles finds none; all of them are offered."""
    assert find("muscle", word) is None
    assert set(nearest_names("muscle", word)) == offered


@pytest.mark.parametrize(
    ("word", "last"), [("m. obliquus", "obliquus capitis"), ("levator", "levator ani")]
)
def test_what_lies_beside_an_artery_or_is_seldom_needled_never_comes_first(
    word: str, last: str
) -> None:
    """What therapists write most, by the number of its names, is offered first."""
    offered = nearest_names("muscle", word)
    assert last in offered[1:]


@pytest.mark.parametrize(
    ("kind", "word", "best"),
    [
        ("muscle", "m. quadratus lumborm", "quadratus lumborum"),
        ("muscle", "multifidis", "multifidus"),
        ("muscle", "piriformus", "piriformis"),
        ("muscle", "errector trunki", "erector spinae"),
        ("muscle", "hamstrngs", "Hamstrings"),
        ("muscle", "m. flexor policis longus", "flexor pollicis longus"),
        ("muscle", "abductor halucis", "abductor hallucis"),
        ("test", "slump tst", "slumptest"),
        ("position", "buikliging", "buikligging"),
        ("treatment", "compresion", "compression"),
        ("region", "lower bak", "lower back"),
        ("problem", "acute low bakc pain", "Acute low back pain"),
    ],
)
def test_a_misspelling_is_offered_not_guessed(kind: str, word: str, best: str) -> None:
    """The nearest name can be written as it stands; a muscle is never offered by a misspelling, nor beside another."""
    assert find(kind, word) is None
    assert nearest_names(kind, word) == (best,)
    assert find(kind, best) is not None


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("muscle", "abdductor hallucis"),
        ("muscle", "abductor pollicis"),
        ("muscle", "obliquus enternus"),
        ("muscle", "teres manor"),
        ("muscle", "opponens digiti minimi"),
        ("muscle", "palmaris brevis"),
        ("adverse_event", "hypertensie"),
        ("contraindication", "hypertensie"),
        ("region", "lage rug linsk of rechts"),
        ("test", "ULNT 4"),
        ("level", "L6"),
        ("measure", "QBPD"),
        ("treatment", "geen massage"),
        ("side", "bilaterall links"),
    ],
)
def test_nothing_is_offered_where_it_could_lead_astray(kind: str, word: str) -> None:
    """Two that are equally near, an opposite, another number, a denial, an abbreviation, a muscle that is not ours."""
    assert nearest_names(kind, word) == ()


@pytest.mark.parametrize("kind", KINDS)
def test_a_word_that_is_known_is_not_answered_with_another(kind: str) -> None:
    """Of all pairs of names in a kind: none is offered for one that is another concept's."""
    for term in concepts(kind).values():
        for name in term.names:
            assert find(kind, name) == term
            assert nearest_names(kind, name) == (), name


@pytest.mark.parametrize("kind", WRITTEN)
def test_names_of_other_kinds_are_answered_across_no_word(kind: str) -> None:
    """A region in the field of a muscle: unknown, or another concept there, never its opposite."""
    draw = random.Random(SEED + kind)
    others = [
        (term, name) for term, name in NAMES if term.kind != kind and find(kind, name) is None
    ]
    for _, name in draw.sample(others, size(150, len(others))):
        assert [term.key for term in _offered(kind, name) if _is_across(name, term)] == [], name


def _is_across(written: str, term: Concept) -> bool:
    """Whether an offered concept has only names that a word tells apart from what was written."""
    return all(distinguished(written, name) for name in term.names)


@pytest.mark.parametrize("kind", ["muscle", "region", "test"])
def test_a_name_with_a_word_left_out_is_answered_across_no_word(kind: str) -> None:
    """'flexor pollicis' is several muscles: all of them, and no extensor and no toe."""
    draw = random.Random(SEED + kind)
    written = [
        part for term, name in NAMES if term.kind == kind for part in shortened(name) if part
    ]
    for part in draw.sample(written, min(len(written), size(400, len(written)))):
        if find(kind, part) is None:
            assert [term.key for term in _offered(kind, part) if _is_across(part, term)] == [], part


def test_misspellings_are_never_taken_for_another_nor_answered_across_a_word() -> None:
    """One slip in a name: unknown, or what was meant; offered is what was meant, alone or among all that it begins.

    A slip that happens to write another concept's name (FDL for FDP) cannot be seen by any reader, and is left out.
    """
    draw = random.Random(SEED)
    dangerous = []
    for _ in range(size(3_000, 10_000)):
        term, name = draw.choice(NAMES)
        written = slip(name, draw)
        known = find(term.kind, written)
        offered = () if known else _offered(term.kind, written)
        taken = known not in (None, term) and not _is_named(known, written)
        across = any(other != term and _is_across(name, other) for other in offered)
        if taken or across or (offered and term not in offered):
            dangerous.append((term.kind, term.key, name, written))
    assert dangerous == []


@pytest.mark.parametrize(
    "word", ["xyzzy", "", "   ", "m.", "spier", "\u0000", "肌肉", "a" * 100_000]
)
def test_nonsense_is_answered_with_nothing(word: str) -> None:
    """No suggestion for what is like nothing, is empty or far too long."""
    assert word == "spier" or nearest_names("muscle", word) == ()


@pytest.mark.parametrize(
    "word", ["acupuncture", "acupunctuur", "Acupuncture", "acupressure", "western acupuncture"]
)
def test_acupuncture_is_not_answered_with_dry_needling(word: str) -> None:
    assert nearest_names("treatment", word) == ()


@given(st.sampled_from(KINDS), st.text())
def test_what_is_offered_for_any_text_can_be_written(kind: str, word: str) -> None:
    """Never more than one can choose from."""
    offered = nearest_names(kind, word)
    assert len(offered) <= 8
    assert all(find(kind, name) for name in offered)


def test_an_unknown_kind_is_a_defect() -> None:
    with pytest.raises(KeyError):
        nearest_names("bone", "femur")


def test_the_judge_of_these_tests_knows_opposites() -> None:
    """What it calls dangerous, and what not."""
    assert distinguished("flexor pollicis longus", "flexor hallucis longus")
    assert distinguished("heupabductie", "heupadductie")
    assert distinguished("ULNT 1", "ULNT2")
    assert not distinguished("gluteus", "gluteus medius")
    assert concept("muscle", "gluteus_medius").la
