"""From what a therapist writes to the one concept it names; what could be two things is left to the therapist."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.session.wording.suspicion import event_in
from dnfhir.terms import KINDS, Concept, all_codings, by_code, concept, concepts, find, rows
from dnfhir.terms.lookup import _index
from dnfhir.terms.systems import CANONICAL, LOINC, OWN, SNOMED, UBERON
from tests.documents import SESSIONS

#: The session's fields that hold a word (or a list of words) of the vocabulary.
FIELDS = {
    "aftercare": "aftercare",
    "event": "adverse_event",
    "levels": "level",
    "muscle": "muscle",
    "position": "position",
    "problem": "problem",
    "region": "region",
    "regions": "region",
    "side": "side",
    "test": "test",
    "treatment": "treatment",
}
ALL = [term for kind in KINDS for term in concepts(kind).values()]
MUSCLES = list(concepts("muscle").values())


def _key(kind: str, word: str) -> str | None:
    result = find(kind, word)
    return result.key if result else None


@pytest.mark.parametrize("term", ALL, ids=lambda term: f"{term.kind}-{term.key}")
def test_every_name_finds_its_concept(term: Concept) -> None:
    """By key, English, Dutch and Latin name and alias, in capitals and with wide spaces too."""
    for name in (term.key, *term.names):
        for written in (
            name,
            name.upper(),
            f"  {name.replace(' ', '   ')} ",
            name.replace(" ", "-"),
        ):
            assert find(term.kind, written) == term, written


@pytest.mark.parametrize("term", MUSCLES, ids=lambda term: term.key)
@pytest.mark.parametrize(
    "written", ["m. {}", "M.{}", "mm. {}", "musculus {}", "musculi {}", "{} muscle", "{}-spier"]
)
def test_every_muscle_is_recognised_with_the_words_for_muscle_around_it(
    term: Concept, written: str
) -> None:
    """`m.`, `mm.`, `musculus`, `spier` add nothing to a name."""
    for name in term.names:
        assert find("muscle", written.format(name)) == term, name


@pytest.mark.parametrize("kind", KINDS)
def test_no_name_of_a_kind_has_two_meanings(kind: str) -> None:
    """Every form in the index (all Latin cases too) leads to one concept."""
    assert {form: keys for form, keys in _index(kind).items() if len(keys) > 1} == {}


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("m. quadratus lumborum", "quadratus_lumborum"),
        ("mm. multifidi", "multifidus"),
        ("multifidus", "multifidus"),
        ("erectores spinae", "erector_spinae"),
        ("mm. errector trunci", "erector_spinae"),
        ("erector trunci", "erector_spinae"),
        ("mm. glutei maximi", "gluteus_maximus"),
        ("trapezii", "trapezius"),
        ("mm. scaleni", "scalenes"),
        ("rhomboidei", "rhomboids"),
        ("deltoideus", "deltoid"),
        ("deltoid", "deltoid"),
        ("Musculus Peroneus Longus", "fibularis_longus"),
        ("piriformisspier", "piriformis"),
        ("onderrug musculatuur", "lower_back_muscle"),
        ("monnikskapspier", "trapezius"),
    ],
)
def test_muscles_as_therapists_write_them(written: str, key: str) -> None:
    """Plural, genitive, English, Dutch, and the case report's own misspelling."""
    assert _key("muscle", written) == key


@pytest.mark.parametrize(
    ("kind", "word", "key"),
    [
        ("region", "lower back", "lumbar_region"),
        ("region", "gluteale regio", "buttock"),
        ("test", "slump", "slump_test"),
        ("test", "Lasegue", "slr_test"),
        ("test", "SLR", "slr_test"),
        ("test", "tenenstand", "toe_walk_test"),
        ("test", "heel stand", "heel_walk_test"),
        ("treatment", "manuele compressie", "trigger_point_compression"),
        ("treatment", "dry-needling", "dry_needling"),
        ("treatment", "mobilization", "mobilisation"),
        ("position", "buikligging", "prone"),
        ("position", "linkerzijligging", "left_side_lying"),
        ("aftercare", "drink water", "hydration"),
        ("aftercare", "warmth", "heat"),
        ("aftercare", "light movement", "light_movement"),
        ("aftercare", "stretching", "aftercare_stretch"),
        ("adverse_event", "bruising", "bruise"),
        ("adverse_event", "napijn", "post_needling_soreness"),
        ("problem", "acute lage rugpijn", "acute_low_back_pain"),
        ("contraindication", "bloedverdunners", "anticoagulants"),
        ("side", "links", "left"),
        ("level", "th12", "T12"),
        ("severity", "matig", "moderate"),
    ],
)
def test_other_words(kind: str, word: str, key: str) -> None:
    """Dutch and English words of each kind that a session holds."""
    assert _key(kind, word) == key


@pytest.mark.parametrize(
    ("kind", "word", "key"),
    [
        ("test", "proef van Spurling", "spurling_test"),
        ("test", "Hawkins-Kennedytest", "hawkins_kennedy_test"),
        ("test", "Mill's test", "mill_test"),
        ("test", "shoulder abduction test", "shoulder_abduction_relief"),
        ("test", "shoulder abduction", "shoulder_abduction"),
        ("test", "schouderabductie test", None),
        ("test", "voorste schuifladetest", None),
        ("region", "regio knie", "knee"),
        ("treatment", "shockwave behandeling", "eswt"),
        ("treatment", "hormoontherapie", None),
        ("measure", "NDI score", "measure_ndi"),
        ("aftercare", "advies rust", "rest"),
    ],
)
def test_words_around_a_name_add_nothing(kind: str, word: str, key: str | None) -> None:
    """But where 'test' makes another thing of it, or two things may be meant (the knee's drawer or the ankle's)."""
    assert _key(kind, word) == key


@pytest.mark.parametrize(
    "word", ["xyzzy", "", "   ", "m.", "spier", "\u0000", "肌肉", "a" * 100_000]
)
def test_nonsense_finds_nothing(word: str) -> None:
    """No concept for what is like nothing, is empty or far too long."""
    assert find("muscle", word) is None


@pytest.mark.parametrize(
    "word", ["acupuncture", "acupunctuur", "Acupuncture", "acupressure", "western acupuncture"]
)
def test_acupuncture_is_no_treatment_of_ours(word: str) -> None:
    """It does not find dry needling."""
    assert find("treatment", word) is None


@given(st.sampled_from(KINDS), st.text())
def test_any_text_is_answered(kind: str, word: str) -> None:
    """Lookup never raises; what it finds is of the kind asked."""
    result = find(kind, word)
    assert result is None or (result.kind == kind and concept(kind, result.key) == result)


@given(st.sampled_from(MUSCLES), st.data())
def test_one_wrong_letter_never_finds_another_muscle(term: Concept, data: st.DataObject) -> None:
    """With a letter left out a Latin name finds its own muscle or none."""
    name = term.la or term.display
    at = data.draw(st.integers(0, len(name) - 1))
    assert find("muscle", name[:at] + name[at + 1 :]) in (None, term)


def test_unknown_kinds_and_keys_are_defects() -> None:
    """A kind or key that is not in the tables is the caller's mistake: KeyError."""
    with pytest.raises(KeyError):
        find("bone", "femur")
    with pytest.raises(KeyError):
        concept("muscle", "femur")


def test_by_code_knows_exact_codes_only() -> None:
    """A muscle's structure code is the muscle; a group names the group; a classification names nothing."""
    assert [term.key for term in by_code(SNOMED, "6001004")] == ["quadratus_lumborum"]
    assert [term.key for term in by_code(SNOMED, "128511007")] == ["hamstrings"]
    assert by_code(UBERON, "UBERON:0001374") == ()
    assert [term.kind for term in by_code(SNOMED, "25064002")] == ["problem", "adverse_event"]
    assert by_code("http://hl7.org/fhir/sid/icd-10", "M54.5") == ()
    assert by_code(LOINC, "6001004") == ()


def test_by_code_and_concepts_agree() -> None:
    """Each concept is among those its own code names."""
    assert [term for term in ALL if term not in by_code(OWN, term.own.code)] == []


def test_codings_that_may_be_sent() -> None:
    """Exactly the codings of the concepts: no map, no related or narrower code is among them."""
    sent = {(code.system, code.code) for term in ALL for code in term.codings}
    assert all_codings() == sent
    kept = [
        row for kind in KINDS for row in rows(kind) if row.relation in ("map", "method", "related")
    ]
    assert kept and not {(row.coding.system, row.coding.code) for row in kept} & sent
    assert CANONICAL + "/CodeSystem/dry-needling" == OWN


_KEPT_AS_TEXT = [
    ("test", "reach for the top shelf"),
    ("aftercare", "arm below shoulder height today"),
]


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.name)
def test_the_examples_are_understood(path: Path) -> None:
    """Every word of every example session is in the vocabulary but those that show what is kept as text; of a
    suspicion the event is."""
    document = json.loads(path.read_text(encoding="utf-8"))
    unknown = [
        (kind, word) for kind, word in _words(document) if find(kind, event_in(word).event) is None
    ]
    assert unknown == (_KEPT_AS_TEXT if path.name.startswith("bilateral-shoulder") else [])


def _words(document: Any) -> Iterator[tuple[str, str]]:
    """The vocabulary words of a session, wherever they stand: (kind, word)."""
    if isinstance(document, list):
        for item in document:
            yield from _words(item)
    if isinstance(document, dict):
        for name, value in document.items():
            kind = FIELDS.get(name)
            if kind:
                words = value if isinstance(value, list) else [value]
                yield from ((kind, word) for word in words if isinstance(word, str))
            else:
                yield from _words(value)


def test_loading_reads_only_what_is_asked() -> None:
    """Importing the vocabulary reads no table, finding a muscle reads the muscles alone, and pydantic stays out."""
    program = (
        "import json, sys, dnfhir.terms.tables as t, dnfhir.terms as v\n"
        "before = t.rows.cache_info().currsize; v.find('muscle', 'trapezius')\n"
        "print(json.dumps([before, t.rows.cache_info().currsize, 'pydantic' in sys.modules, 'difflib' in sys.modules]))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert json.loads(loaded.stdout) == [0, 1, False, False]
