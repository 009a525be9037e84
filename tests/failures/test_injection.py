"""What somebody writes stays a text: in narratives, on terminals, in the URLs of searches."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import uuid4
from xml.etree import ElementTree

import click
import pytest

from dnfhir.commands import cli
from dnfhir.fhir import jsontext
from tests.commands.conftest import Run
from tests.documents import example, of_its_own
from tests.failures.between import Json, between, every, outcome, receipt, session, written
from tests.integration.support import record_of, search

EVIL = '<script>alert(1)</script><img src=x onerror=alert(2)>"\' onload="x" &lt;script&gt; ]]> <!-- javascript:x'


def _poisoned(value: Any, key: str = "") -> Any:
    """The document with EVIL in its free texts."""
    if isinstance(value, dict):
        return {name: _poisoned(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_poisoned(part, key) for part in value]
    free = (
        "note",
        "description",
        "possible_cause",
        "text",
        "family",
        "given",
        "qualification",
        "posture",
        "why",
    )
    return f"{value} {EVIL}" if key in free and isinstance(value, str) else value


def _narratives(resources: Iterator[Json]) -> Iterator[str]:
    for resource in resources:
        if "text" in resource:
            yield resource["text"]["div"]


def _active(element: ElementTree.Element) -> Iterator[str]:
    for part in element.iter():
        if part.tag.rpartition("}")[2] in ("script", "img", "iframe", "object", "style", "a"):
            yield part.tag
        yield from (
            name
            for name in part.attrib
            if name.startswith("on") or "javascript" in part.attrib[name]
        )


def test_script_and_event_attributes_in_narrative(run: Run, embedded: str, tmp_path: Path) -> None:
    document = _poisoned(of_its_own(example("case-report")))
    done = run("push", written(tmp_path, document), "--server", embedded)
    assert done.code == 0, done.err
    server_copy = (one for result in record_of(embedded, document).values() for one in result)
    divs = list(_narratives(server_copy))
    assert any("alert(1)" in div for div in divs), "the text is there"
    for div in divs:
        assert list(_active(ElementTree.fromstring(div))) == []  # noqa: S314 (our own server's)
        assert "<script" not in div and "<img" not in div


def test_script_in_a_session_comes_back_as_the_text_that_it_was(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    document = _poisoned(of_its_own(example("undetermined")))
    file = written(tmp_path, document)
    assert run("push", file, "--server", embedded).code == 0
    patient = written(tmp_path, document["patient"]["identifier"], "patient.json")
    pulled = run("pull", "--patient", patient, "--server", embedded)
    assert (
        pulled.out == jsontext.canonical(jsontext.parse(run("normalise", file).out.encode())) + "\n"
    )


ESCAPES = "\x1b[31mred\x1b]0;title\x07\x9b2J\x1b[2J\r\nforged: line\x08\u202e\u2066hidden\u200b"


@pytest.mark.parametrize("status", [400, 401, 404, 409, 422, 500])
def test_terminal_escapes_in_server_messages(
    run: Run, embedded: str, tmp_path: Path, status: int
) -> None:
    """Not on stderr, not in a receipt, and not in the outbox, whose list is read days later."""
    with between(embedded, every(lambda _: outcome(status, f"a{ESCAPES}b"))) as server:
        done = run("push", session(tmp_path), "--server", server.url, "--wait", "0.3")
    shown = [
        done,
        run("outbox", "list"),
        run("outbox", "show", "1"),
        run("outbox", "list", "--json"),
    ]
    assert done.code != 0
    for text in (part for one in shown for part in (one.out, one.err)):
        assert all(letter == "\n" or letter.isprintable() for letter in text)
        assert not re.search("^forged", text, re.MULTILINE)
    assert "forged: line" in done.err, "what was said is told, on its own line"


def test_terminal_escapes_in_what_a_person_reads_of_a_document(run: Run, tmp_path: Path) -> None:
    file = session(tmp_path, note="a\x1b[31m\u202eb")
    for command in ("explain", "validate", "screen", "completeness"):
        done = run(command, file)
        assert "\x1b" not in done.out + done.err
        assert "\u202e" not in done.out + done.err


#: What means something in a search: a system (`|`), an alternative (`,`), a composite (`$`), an escape (`\`); in a URL.
NUMBERS = ("9|9", "9", "1,2", "1", "a$b", r"c\d", "h&_id=x?#%2C+=/ü", "h")


def pushed_once(run: Run, url: str, folder: Path, number: str, system: str) -> None:
    """A patient with this number is there once, found again, and pulled; no URL holds the number."""
    document = of_its_own(example("undetermined"))
    document["patient"]["identifier"] = {"system": system, "value": number}
    file = written(folder, document)
    with between(url, lambda *_: None) as server:
        first = run("push", file, "--server", server.url, "--json")
        lines = [unquote(one.line) for one in server.requests]
    assert receipt(first)["outcome"] == "created", (number, first.err)
    assert not [line for line in lines if system in line], (
        "a patient's number stands in no URL, which servers log"
    )
    again = run("push", file, "--server", url, "--json")
    assert receipt(again)["outcome"] == "unchanged", (number, again.err)
    matches = search(url, "Patient", identifier=f"{system}|")
    numbers = [one["value"] for person in matches for one in person["identifier"]]
    assert numbers.count(number) == 1
    patient = written(folder, {"system": system, "value": number}, "patient.json")
    (line,) = run("pull", "--patient", patient, "--server", url).out.splitlines()
    assert json.loads(line)["patient"]["identifier"]["value"] == number


def test_special_characters_in_identifiers_inside_search_urls(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    """They find the one patient, and no other."""
    system = f"urn:test:{uuid4()}"
    for number in NUMBERS:
        pushed_once(run, embedded, tmp_path, number, system)


def _commands(group: click.Group) -> Iterator[click.Command]:
    for command in group.commands.values():
        yield from _commands(command) if isinstance(command, click.Group) else (command,)


def test_csv_formulas_have_no_way_out() -> None:
    """No command writes CSV or a spreadsheet: what begins with `=` stays in JSON, and on a terminal."""
    reported = "\n".join(
        f"{one.help} {[vars(option) for option in one.params]}" for one in _commands(cli)
    )
    assert not re.search(r"\b(csv|tsv|xlsx?)\b", reported, re.IGNORECASE)
