"""The base of the canonical addresses stands in one place, and a build for another one is whole."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dnfhir
from dnfhir.terms.systems import CANONICAL
from profiles.build import PROJECT, compile_profiles
from profiles.canonical import SYSTEMS, base_of, rebased, write
from tests.documents import EXAMPLES

OTHER = "https://fhir.hospital.org/dn"
PACKAGE = Path(dnfhir.__file__).parent
#: What a session is called by, however its profiles are called.
NAMES = """
import json, sys
from dnfhir.mappers import map_session
from dnfhir.session import read_session
bundle = map_session(read_session(sys.stdin.buffer.read()), version="1").bundle()
sent = [one["resource"] for one in bundle["entry"]]
names = [[one.get("id"), one.get("identifier"), one["meta"].get("tag")] for one in sent]
print(json.dumps([names, sorted({url for one in sent for url in one["meta"]["profile"]})]))
"""


def test_no_other_file_of_the_program_writes_the_base() -> None:
    """The sources in FSH have that of their configuration, which a build replaces."""
    bare = CANONICAL.partition("://")[2]
    files = [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.csv"), *PROJECT.glob("*.py")]
    assert [path.name for path in files if bare in path.read_text(encoding="utf-8")] == [
        SYSTEMS.name
    ]
    assert base_of(PROJECT) == CANONICAL


@pytest.mark.parametrize(
    "base", ["fhir.hospital.org", "https://fhir.hospital.org/", "https://x/a b", 'https://x"', ""]
)
def test_what_is_no_base_is_refused(tmp_path: Path, base: str) -> None:
    systems = Path(shutil.copy(SYSTEMS, tmp_path))
    with pytest.raises(ValueError, match="http"):
        write(base, systems)
    assert systems.read_bytes() == SYSTEMS.read_bytes()


def test_names_of_what_is_sent_are_the_same_below_another_base(tmp_path: Path) -> None:
    """In a copy of the program: ids, identifiers and tags stay, profiles move."""
    shutil.copytree(PACKAGE, tmp_path / "dnfhir", ignore=shutil.ignore_patterns("__pycache__"))
    before, profiles = _names(PACKAGE.parent)
    write(OTHER, tmp_path / "dnfhir" / "terms" / "systems.py")
    after, moved = _names(tmp_path)
    assert after == before
    assert moved == sorted(url.replace(CANONICAL, OTHER) for url in profiles)
    assert moved != profiles


def test_the_sources_move_whole(tmp_path: Path) -> None:
    copied = rebased(PROJECT, OTHER, tmp_path)
    texts = {
        path.name: path.read_text(encoding="utf-8") for path in copied.rglob("*") if path.is_file()
    }
    assert [name for name, text in texts.items() if CANONICAL in text] == []
    lengths = re.findall(
        r"'([^']*/StructureDefinition/)'\) implies \(url\.substring\((\d+)\)",
        texts["extensions.fsh"],
    )
    assert lengths == [(f"{OTHER}/StructureDefinition/", str(len(f"{OTHER}/StructureDefinition/")))]


@pytest.mark.xdist_group("sushi")
def test_a_build_for_another_base_is_clean_and_leaves_nothing_behind(tmp_path: Path) -> None:
    compiled = compile_profiles(rebased(PROJECT, OTHER, tmp_path / "sources"), tmp_path / "made")
    assert (compiled.errors, compiled.warnings) == (0, 0), compiled.output
    made = [path.read_text(encoding="utf-8") for path in compiled.resources.glob("*.json")]
    assert [text[:200] for text in made if CANONICAL in text] == []
    assert all(json.loads(text).get("url", OTHER).startswith(OTHER) for text in made)


def _names(folder: Path) -> tuple[object, list[str]]:
    document = (EXAMPLES / "case-report.session.json").read_bytes()
    names, profiles = json.loads(
        subprocess.run(
            [sys.executable, "-c", NAMES],
            input=document,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(folder)},
            capture_output=True,
            check=True,
        ).stdout
    )
    return names, profiles
