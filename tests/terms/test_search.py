"""`dnfhir terms`: what a person sees of the vocabulary."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from dnfhir.commands import cli
from dnfhir.errors import DATA, OK, USAGE
from dnfhir.terms import search, suggestions


def test_the_exact_meaning_comes_first() -> None:
    """A name, an alias, a code of any system, then what has the word in it."""
    assert search("multifidi")[0].key == "multifidus"
    assert search("6001004")[0].key == "quadratus_lumborum"
    assert "low_back_pain" in [term.key for term in search("L03")]
    gluteal = [term.key for term in search("gluteus", ("muscle",))]
    assert gluteal == ["gluteus_maximus", "gluteus_medius", "gluteus_minimus"]


def test_nothing_recognised_is_empty() -> None:
    """No concept for nonsense, but names near to a misspelling of any kind."""
    assert search("xyzzy") == ()
    assert suggestions("xyzzy") == ()
    assert suggestions("slump tst") == ("slumptest",)


def test_a_person_reads_names_codes_and_sources() -> None:
    """Kind, key, names in three languages, and each code with its source."""
    result = CliRunner().invoke(cli, ["terms", "errector trunci"])
    assert result.exit_code == OK
    assert "muscle  erector_spinae" in result.stdout
    assert "44947003" in result.stdout
    assert "source: hl7-eu/EHDSI-Terminology-package@25202ea6" in result.stdout
    assert "rugstrekker" in result.stdout


def test_a_program_reads_json() -> None:
    """One array; relation, verified and source stand with each code."""
    result = CliRunner().invoke(cli, ["terms", "biceps femoris", "--kind", "muscle", "--json"])
    output = json.loads(result.stdout)
    assert [term["key"] for term in output] == ["biceps_femoris"]
    assert [(code["code"], code["relation"]) for code in output[0]["codings"]] == [
        ("biceps-femoris", "exact"),
        ("128511007", "broader"),
        ("UBERON:0001374", "uberon"),
    ]
    assert all(code["source"] for code in output[0]["codings"])


@pytest.mark.parametrize("flags", [[], ["--json"]])
def test_an_unknown_word_ends_in_65_with_the_nearest_names(flags: list[str]) -> None:
    """The suggestion is on stderr; stdout holds data only."""
    result = CliRunner().invoke(cli, ["terms", "quadratus lumborm", *flags])
    assert result.exit_code == DATA
    assert "quadratus lumborum" in result.stderr
    assert result.stdout.strip() == ("[]" if flags else "")


def test_a_query_cannot_write_to_the_terminal() -> None:
    """Control characters of the query come back escaped."""
    result = CliRunner().invoke(cli, ["terms", "\x1b[2Jxyzzy"])
    assert result.exit_code == DATA
    assert "\x1b" not in result.stderr + result.stdout


def test_an_unknown_kind_is_wrong_use() -> None:
    """Exit 2 with the kinds that there are."""
    result = CliRunner().invoke(cli, ["terms", "femur", "--kind", "bone"])
    assert result.exit_code == USAGE
    assert "muscle" in result.stderr
