"""What CONTRIBUTING.md says of a new thing is so: its files are there, have the example, and a muscle needs no more."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT

PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
_THINGS = PAGE.partition("## Where a new thing goes")[2].partition("## Glossary")[0]
#: By its heading the text about a new thing.
THINGS = dict(re.findall(r"### (.+)\n((?:(?!### )[^\0])*)", _THINGS))


def _files(text: str) -> list[str]:
    return re.findall(r"^- `([^`]+)`: ", text, re.MULTILINE)


def test_the_page_tells_of_five_things() -> None:
    assert list(THINGS) == [
        "A muscle",
        "A field",
        "A contraindication",
        "A resource type",
        "A server's quirk",
    ]
    assert all(len(_files(text)) >= 3 for text in THINGS.values())


@pytest.mark.parametrize("thing", THINGS)
def test_every_file_of_a_list_has_its_example(thing: str) -> None:
    example = re.search(r"Example: `(\w+)`", THINGS[thing])
    assert example is not None
    word = re.compile(re.escape(example[1]).replace("_", "[_-]"), re.IGNORECASE)
    lacking = [
        file
        for file in _files(THINGS[thing])
        if not word.search((ROOT / file).read_text(encoding="utf-8"))
    ]
    assert lacking == []


def test_every_folder_of_the_picture_is_there() -> None:
    picture = PAGE.partition("## How the code")[2].partition("## Where a new thing")[0]
    named = re.findall(r"`((?:dnfhir|tests)/[\w./]*)`", picture)
    assert len(named) >= 12
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_glossary_has_each_term_once() -> None:
    rows = re.findall(r"^\| ([^|]+) \| ", PAGE.partition("## Glossary")[2], re.MULTILINE)
    terms = [row for row in rows if row not in {"term", "---"}]
    assert len(terms) >= 20
    assert len(terms) == len(set(terms))


def test_a_row_in_the_table_is_all_that_a_muscle_needs(tmp_path: Path) -> None:
    """In a copy of the code, so that the table is the changed one for everything that reads it."""
    shutil.copytree(ROOT / "dnfhir", tmp_path / "dnfhir")
    table = tmp_path / _files(THINGS["A muscle"])[0]
    row = "testulus,own,testulus,Testulus,testspier,musculus testulus,,,own code,no,\n"
    table.write_text(table.read_text(encoding="utf-8") + row, encoding="utf-8")
    document = json.loads((ROOT / "examples" / "case-report.session.json").read_bytes())
    document["needling"][0] = {"id": "n1", "muscle": "testspier", "side": "left"}
    (tmp_path / "new.session.json").write_text(json.dumps(document), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "dnfhir", "map", "new.session.json", "--strict-vocabulary"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert '"code": "testulus"' in done.stdout
    assert "m. testulus" in done.stdout or "testspier" in done.stdout
