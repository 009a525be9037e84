"""`dnfhir terms find` and `list`: how each word is read, for programs, and the words that there are."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dnfhir.commands import cli
from dnfhir.errors import DATA, OK, USAGE
from dnfhir.terms import KINDS, concepts


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ("terms", *arguments))


def _results(*words: str, kind: str = "muscle") -> list[dict[str, Any]]:
    result = _run("find", "--kind", kind, "--json", "--", *words)
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_each_word_is_one_line_of_json_in_the_order_asked() -> None:
    first, second = _results("m. glut. med.", "biceps")
    assert first == {
        "word": "m. glut. med.",
        "kind": "muscle",
        "key": "gluteus_medius",
        "code": {
            "system": "http://snomed.info/sct",
            "code": "78333006",
            "display": "Structure of gluteus medius muscle",
        },
        "suggestions": [],
    }
    assert second == {
        "word": "biceps",
        "kind": "muscle",
        "key": None,
        "code": None,
        "suggestions": ["biceps brachii", "biceps femoris"],
    }


def test_the_code_is_the_one_that_is_sent_first() -> None:
    """Our own where no other system has the concept itself, never a group that contains it."""
    (result,) = _results("m. biceps femoris")
    assert (
        result["code"]["code"]
        == concepts("muscle")["biceps_femoris"].codings[0].code
        == "biceps-femoris"
    )


@pytest.mark.parametrize(
    ("words", "code"),
    [(["QL"], OK), (["QL", "TFL"], OK), (["QL", "biceps"], DATA), (["xyzzy"], DATA)],
)
def test_one_unknown_word_ends_in_65(words: list[str], code: int) -> None:
    for flags in ([], ["--json"]):
        result = _run("find", "--kind", "muscle", *flags, "--", *words)
        assert result.exit_code == code
        assert len(result.stdout.splitlines()) == len(words)


def test_a_person_reads_the_same() -> None:
    reported = _run("find", "--kind", "muscle", "QL", "biceps", "xyzzy").stdout.splitlines()
    assert reported[0] == (
        "QL: quadratus_lumborum, 6001004 Quadratus lumborum muscle (http://snomed.info/sct)"
    )
    assert reported[1:] == [
        "biceps: not known; did you mean biceps brachii or biceps femoris?",
        "xyzzy: not known",
    ]


def test_a_word_cannot_write_to_the_terminal() -> None:
    for flags in ([], ["--json"]):
        assert "\x1b" not in _run("find", "--kind", "muscle", *flags, "--", "\x1b[2Jxyzzy").stdout


@pytest.mark.parametrize(
    "arguments", [["find", "--kind", "bone", "femur"], ["list", "bone"], ["find", "QL"]]
)
def test_an_unknown_kind_and_no_kind_are_wrong_use(arguments: list[str]) -> None:
    assert _run(*arguments).exit_code == USAGE


@pytest.mark.parametrize("kind", KINDS)
def test_the_list_of_a_kind_holds_every_concept_and_name(kind: str) -> None:
    result = _run("list", kind, "--json")
    assert result.exit_code == OK
    known = concepts(kind).values()
    assert [
        (term["key"], term["nl"], tuple(term["aliases"])) for term in json.loads(result.stdout)
    ] == [(term.key, term.nl, term.aliases) for term in known]


def test_the_list_for_people_has_a_line_for_each_concept() -> None:
    lines = _run("list", "position").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(concepts("position"))
    assert "buikligging" in lines[list(concepts("position")).index("prone")]
