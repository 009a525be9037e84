"""The published vocabulary is the package's: the committed files, the code system, the value sets, the maps."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from dnfhir import map_session, read_session
from dnfhir.mappers.condition import ALLERGIES
from dnfhir.session.fields.choices import (
    JurisdictionWord,
    MomentWord,
    PainContextWord,
    TestMomentWord,
)
from dnfhir.terms import KINDS, all_codings, concept, concepts, rows
from dnfhir.terms.systems import CANONICAL, OWN
from profiles import conceptmaps, definitions, kinds, valuesets, vocabulary
from profiles.codesystems import WORDS, own_concepts
from profiles.shorthand import FSH
from tests.documents import SESSIONS

#: R4's ConceptMap.equivalence, as far as it is used: https://hl7.org/fhir/R4/valueset-concept-map-equivalence.html
_EQUIVALENCES = {"equivalent", "wider", "narrower", "relatedto"}


def test_writing_again_gives_exactly_the_committed_files(tmp_path: Path) -> None:
    """Nothing changed in the tables, or by hand, without the other."""
    vocabulary.write(tmp_path)
    again = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.fsh")}
    committed = {
        path.relative_to(FSH): path.read_bytes()
        for name in vocabulary.FOLDERS
        for path in (FSH / name).rglob("*.fsh")
    }
    assert again.keys() == committed.keys()
    assert [str(path) for path in again if again[path] != committed[path]] == [], (
        "run `python -m profiles.vocabulary`"
    )


def test_a_file_that_is_no_longer_written_goes(tmp_path: Path) -> None:
    """Other folders are nobody's business."""
    vocabulary.write(tmp_path)
    left = tmp_path / "valuesets" / "gone.fsh"
    kept = tmp_path / "profiles" / "kept.fsh"
    kept.parent.mkdir()
    for path in (left, kept):
        path.write_text("// old", encoding="utf-8")
    vocabulary.write(tmp_path)
    assert (left.exists(), kept.exists()) == (False, True)


def test_the_code_system_has_the_own_code_of_every_concept_and_no_other() -> None:
    """Read from the committed file itself."""
    text = (FSH / "codesystems" / "dry-needling.fsh").read_text(encoding="utf-8")
    written = re.findall(r'^\* #(\S+) "', text, re.MULTILINE)
    wanted = {row.coding.code for kind in KINDS for row in rows(kind) if row.coding.system == OWN}
    assert sorted(wanted) == written
    assert set(definitions.DEFINITIONS) <= wanted


def test_a_code_of_two_kinds_means_the_same_in_both() -> None:
    """One display, whatever the table it stands in."""
    for meant in own_concepts().values():
        assert len({known.display for known in meant}) == 1


def test_every_kind_is_described_and_has_a_value_set_of_its_codings() -> None:
    """The value set's id is the kind."""
    assert set(kinds.KINDS) == set(KINDS)
    for kind in KINDS:
        there = {
            (one.system, one.code) for one in valuesets.contents()[kind.replace("_", "-")].codings
        }
        assert there == {
            (one.system, one.code) for known in concepts(kind).values() for one in known.codings
        }


def test_value_sets_hold_nothing_else_than_what_a_resource_may_carry() -> None:
    """No code without a row; the document's own words have their own small systems."""
    words = {
        (f"{CANONICAL}/CodeSystem/{name}", word.code)
        for name, small in WORDS.items()
        for word in small.words
    }
    for name, content in valuesets.contents().items():
        assert content.codings, name
        assert {(one.system, one.code) for one in content.codings} <= all_codings() | words, name


def test_no_display_of_a_value_set_differs_from_the_one_that_is_written() -> None:
    """A resource and the value set it is checked against name a code alike."""
    for kind in KINDS:
        names = {
            (one.system, one.code): one.display
            for one in valuesets.contents()[kind.replace("_", "-")].codings
        }
        for known in concepts(kind).values():
            assert {names[(one.system, one.code)] for one in known.codings} == {
                one.display for one in known.codings
            }


@pytest.mark.parametrize("example", SESSIONS, ids=lambda path: path.name)
def test_every_own_code_of_an_example_is_in_the_code_system(example: Path) -> None:
    """What the mappers write is published."""
    bundle = map_session(read_session(example.read_bytes())).bundle()
    assert _own_codes(bundle) <= set(own_concepts())


def _own_codes(value: object) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(_own_codes, value))
    if not isinstance(value, dict):
        return set()
    here = {str(value["code"])} if value.get("system") == OWN else set()
    return here.union(*map(_own_codes, value.values()))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("pain-moment", MomentWord),
        ("pain-context", PainContextWord),
        ("test-moment", TestMomentWord),
        ("jurisdiction", JurisdictionWord),
    ],
)
def test_words_of_the_document_are_published_as_they_are_written(name: str, words: object) -> None:
    """As the session's field has them."""
    assert {word.code for word in WORDS[name].words} == set(get_args(words))


def test_maps_hold_verified_rows_only_each_with_an_equivalence_of_r4() -> None:
    """And a comment wherever the target is not the same (R4's cmd-1 wants one for `narrower`)."""
    verified = {
        (row.coding.system, row.coding.code) for kind in KINDS for row in rows(kind) if row.verified
    }
    for _, system in conceptmaps.TARGETS.values():
        targets = [
            target for _, targets in conceptmaps.mappings(system).values() for target in targets
        ]
        assert targets
        for target in targets:
            assert (system, target.code) in verified
            assert target.equivalence in _EQUIVALENCES
            assert target.comment or target.equivalence == "equivalent"


def test_every_verified_row_of_a_mapped_system_is_in_its_map() -> None:
    """Nothing that is known is left out."""
    for _, system in conceptmaps.TARGETS.values():
        mapped = {
            (own, one.code)
            for own, (_, result) in conceptmaps.mappings(system).items()
            for one in result
        }
        wanted = {
            (concept(kind, row.key).own.code, row.coding.code)
            for kind in KINDS
            for row in rows(kind)
            if row.verified and row.coding.system == system
        }
        assert mapped == wanted


def test_a_group_is_wider_a_part_narrower_a_substance_only_related() -> None:
    """Equivalence is read from our code to the target."""
    snomed = conceptmaps.mappings("http://snomed.info/sct")
    result = {
        (own, one.code): one.equivalence for own, (_, targets) in snomed.items() for one in targets
    }
    assert result[("biceps-femoris", "128511007")] == "wider"
    assert result[("anticoagulants", "711150003")] == "narrower"
    assert result[("quadratus-lumborum", "6001004")] == "equivalent"
    for name in ALLERGIES:
        known = concept("contraindication", name)
        assert result[(known.own.code, known.codings[0].code)] == "relatedto"
