"""`dnfhir profiles`: what is written where, what is left alone, and what is told of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import requests

from dnfhir.profiles import FILE_NAME, files, package_bytes, resources
from tests.commands.conftest import Run

ALL = len(list(resources()))


def test_the_package_is_loaded_once_and_then_left_alone(run: Run, fresh_server: str) -> None:
    first = run("profiles", "install", "--server", fresh_server)
    assert (first.code, first.err) == (0, f"{ALL} created\n")
    names = [f"{resource['resourceType']}/{resource['id']}" for resource in resources()]
    assert [line.split()[:2] for line in first.out.splitlines()] == [
        ["created", name] for name in names
    ]
    second = run("profiles", "install", "--server", fresh_server)
    assert (second.code, second.err) == (0, f"{ALL} unchanged\n")


def test_an_edit_on_the_server_is_reported_and_kept(run: Run, fresh_server: str) -> None:
    run("profiles", "install", "--server", fresh_server)
    name = "CodeSystem/dry-needling"
    edited = requests.get(f"{fresh_server}/{name}", timeout=30).json() | {"title": "Edited"}
    requests.put(f"{fresh_server}/{name}", json=edited, timeout=30).raise_for_status()
    done = run("profiles", "install", "--server", fresh_server, "--json")
    lines = {f"{line['type']}/{line['id']}": line for line in json.loads(done.out)["resources"]}
    assert (done.code, lines[name]["outcome"]) == (76, "failed")
    assert f"dnfhir: {name}: somebody else has edited it on the server" in done.err
    assert requests.get(f"{fresh_server}/{name}", timeout=30).json()["title"] == "Edited"
    again = run("profiles", "install", "--server", fresh_server, "--overwrite")
    assert (again.code, again.err) == (0, f"1 updated, {ALL - 1} unchanged\n")


@pytest.mark.parametrize(
    ("arguments", "code"), [((), 78), (("--server", "http://127.0.0.1:9/fhir"), 75)]
)
def test_no_server_is_reported_by_its_exit_code(
    run: Run, arguments: tuple[str, ...], code: int
) -> None:
    assert run("profiles", "install", *arguments).code == code


def test_the_package_is_written_as_one_file_and_unpacked(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "dnfhir"
    done = run("profiles", "export", folder)
    written = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    assert {name: path.read_bytes() for name, path in written.items()} == {
        FILE_NAME: package_bytes(),
        **files(),
    }
    assert set(done.out.splitlines()) == {str(path) for path in written.values()}
    assert (done.code, done.err) == (0, f"{len(written)} written, 0 unchanged\n")
    assert run("profiles", "export", folder).err == f"0 written, {len(written)} unchanged\n"


def test_a_file_that_says_something_else_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    (tmp_path / "package").mkdir()
    mine = tmp_path / "package" / "package.json"
    mine.write_text("{}", encoding="utf-8")
    done = run("profiles", "export", tmp_path)
    assert (done.code, done.out) == (76, "")
    assert str(mine) in done.err
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [mine]
