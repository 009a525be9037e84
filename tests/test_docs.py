"""Every command that README and docs/ show is run, and what they show of its output is what it says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reference import DOCS, PAGES

ROOT = DOCS.parent
SHOWN_SERVER = "http://127.0.0.1:8090/fhir"
SHOWING = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]


@pytest.mark.parametrize("name", PAGES)
def test_the_reference_pages_are_made_from_the_code_of_today(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name](), "run `make docs`"


def shown(page: Path) -> Iterator[tuple[str, list[str]]]:
    """Each command of a page with the output shown below it."""
    for block in re.findall(r"```console\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *output = part.rstrip("\n").split("\n")
            yield command, output


@pytest.mark.parametrize("page", SHOWING, ids=lambda page: str(page.name))
def test_what_a_page_shows_is_what_happens(page: Path, fresh_server: str, tmp_path: Path) -> None:
    folder = tmp_path / "checkout"
    shutil.copytree(ROOT / "examples", folder / "examples")
    shutil.copytree(DOCS, folder / "docs")
    for command, output in shown(page):
        if command.startswith("dnfhir sandbox"):
            continue  # it is what `fresh_server` runs; tests/test_sandbox.py proves the command
        expected = int(result[1]) if (result := re.search(r"# exit (\d+)$", command)) else 0
        done = run(command.replace(SHOWN_SERVER, fresh_server), folder)
        assert done.returncode == expected, done.stdout
        for line in output:
            assert line_is_there(line, done.stdout.replace(fresh_server, SHOWN_SERVER)), (
                line,
                done.stdout,
            )


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A command as a person types it; what stands on stdout and stderr together."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {name: value for name, value in os.environ.items() if name != "COLUMNS"} | {
        "PATH": path
    }
    environment["XDG_STATE_HOME"] = str(folder.parent / "state")  # an outbox for each page
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def line_is_there(line: str, output: str) -> bool:
    """Whether a shown line begins a line of the output; `…` stands for anything."""
    pattern = ".*".join(re.escape(part) for part in line.split("…"))
    return re.search(f"^{pattern}", output, re.MULTILINE) is not None


def test_the_two_commands_of_the_readme_and_every_other_target_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    pages = "".join(
        page.read_text(encoding="utf-8") for page in [*SHOWING, ROOT / "CONTRIBUTING.md"]
    )
    named = set(re.findall(r"(?:^ {4}|`)make ([a-z]+)", pages, re.MULTILINE))
    assert {"demo", "test"} <= named <= targets


def test_the_demo_runs_from_start_to_end() -> None:
    done = run(f"{sys.executable} examples/demo.py", ROOT)
    assert done.returncode == 0, done.stdout
    assert "created (41 created)" in done.stdout
    assert "unchanged (41 unchanged)" in done.stdout
