"""Canaries: values that tell of a patient, or let somebody in, and a witness of every place where one may turn up."""

from __future__ import annotations

import base64
import html
import json
import logging
import os
import sqlite3
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import pytest

from dnfhir.errors import DnfhirError
from tests.commands.conftest import EntryResult
from tests.documents import example, of_its_own
from tests.failures.between import Json

BORN = ("1949-07-23", "23-07-1949", "19490723", "23/07/1949", "07/23/1949")


@dataclass(frozen=True)
class Canary:
    """The values of one test, which stand nowhere else on this machine."""

    mark: str = field(default_factory=lambda: uuid4().hex[:10])
    number: str = field(default_factory=lambda: f"73{uuid4().int % 10**10:010}")

    #: Whether servers are told of patients, so that they can quote it.
    tells_of_patients: bool = True

    def word(self, name: str) -> str:
        """A word of the canary's own."""
        return f"{name}{self.mark}"

    @cached_property
    def document(self) -> Json:
        """A session whose every text is a canary; its own id, its practice and its roles are none."""
        result = of_its_own(example("case-report"))
        result["patient"] |= {
            "identifier": {"system": "urn:test:patient", "value": self.number},
            "name": {"family": self.word("Familie"), "given": [self.word("Voornaam")]},
            "birth_date": BORN[0],
        }
        result["practitioner"]["name"] = {
            "family": self.word("Behandelaar"),
            "given": [self.word("Roepnaam")],
        }
        result["note"] = f"{self.word('notitie')} in vertrouwen"
        result["complaint"] |= {
            "description": self.word("klacht"),
            "possible_cause": f"door {self.word('oorzaak')}",
        }
        result["examination"]["posture"] = self.word("houding")
        result["medication"] = [{"text": self.word("middel")}]
        return result

    @property
    def token(self) -> str:
        """A bearer token; for other kinds of credential, the password."""
        return self.word("geheim")

    @property
    def encoded(self) -> str:
        """The number with every character percent-encoded."""
        return "".join(f"%{ord(letter):02X}" for letter in self.number)

    @property
    def echo(self) -> str:
        """What a server may quote of what it was sent, in the ways in which servers do."""
        bearer = f"Authorization: Bearer {self.token} {quote(f'Bearer {self.token}', safe='')}"
        if not self.tells_of_patients:
            return bearer
        people = f"{self.word('Voornaam')} {self.word('Familie')} ({', '.join(BORN)})"
        texts = f"{self.word('notitie')} in vertrouwen / {self.word('klacht')}"
        shown = f"Patient?identifier=urn:test:patient|{self.number} urn%3Atest%3Apatient%7C{self.number} {self.encoded}"
        return f"{shown} {people} {texts} {bearer}"

    def leaks_in(self, text: str) -> list[str]:
        """The forms of the canaries that stand in a text, in any case and in the usual encodings."""
        forms = {
            self.mark,
            self.number,
            self.encoded,
            *BORN,
            base64.b64encode(self.token.encode()).decode()[:-4],
        }
        forms |= {quote(born, safe="") for born in BORN}
        plain = html.unescape(text).lower()
        return sorted(form for form in forms if form.lower() in plain)


@dataclass
class Witness:
    """Sees every log record of every library at every level, and every failure that is made."""

    canary: Canary
    logged: list[str] = field(default_factory=list)
    failures: list[DnfhirError] = field(default_factory=list)

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Look on from now on."""
        handle = logging.Logger.handle

        def seen(logger: logging.Logger, record: logging.LogRecord) -> None:
            self.logged.append(f"{record.getMessage()} {vars(record)}")
            handle(logger, record)

        def made(error: DnfhirError, *arguments: object) -> None:
            Exception.__init__(error, *arguments)
            self.failures.append(error)

        monkeypatch.setattr(logging.Logger, "handle", seen)
        monkeypatch.setattr(logging.Logger, "isEnabledFor", lambda *_: True)
        monkeypatch.setattr(DnfhirError, "__init__", made, raising=False)

    def check(self, done: EntryResult, *, product: bool) -> None:
        """No canary in what was reported. product: stdout is the record itself."""
        failures = "\n".join(
            f"{error!r} {vars(error)} {_reported(error)}" for error in self.failures
        )
        places = {"stderr": done.err, "logs": "\n".join(self.logged), "failures": failures}
        places |= {} if product else {"stdout": done.out}
        places |= {f"column {name}": text for name, text in columns()} | {
            "file names": "\n".join(file_names())
        }
        leaks = {
            place: self.canary.leaks_in(text)
            for place, text in places.items()
            if self.canary.leaks_in(text)
        }
        assert leaks == {}, {
            place: _around(places[place], result[0]) for place, result in leaks.items()
        }
        assert "Traceback" not in done.err


def _reported(error: DnfhirError) -> str:
    return "".join(traceback.format_exception(error))


def _around(text: str, result: str) -> str:
    place = max(html.unescape(text).lower().find(result.lower()), 0)
    return html.unescape(text)[max(place - 300, 0) : place + 100]


def _state() -> Path:
    return Path(os.environ["XDG_STATE_HOME"])


def file_names() -> list[str]:
    """The names of all files below the state folder."""
    return [str(path.relative_to(_state())) for path in _state().rglob("*")]


def columns() -> Iterator[tuple[str, str]]:
    """Everything in the outbox's tables but the documents themselves."""
    for path in _state().rglob("outbox.db"):
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as box:
            box.row_factory = sqlite3.Row
            tables = [
                row[0] for row in box.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            ]
            for table in tables:
                for row in box.execute(f"SELECT * FROM {table}"):  # noqa: S608 (its own tables)
                    for name in row.keys():  # noqa: SIM118 (a Row iterates over its values)
                        if (table, name) != ("document", "body"):
                            yield f"{table}.{name}", str(row[name])
        box.close()


def raw() -> str:
    """The bytes of all files of the outbox, as text."""
    return "".join(
        path.read_bytes().decode("latin-1") for path in _state().rglob("*") if path.is_file()
    )


def saying(value: Any) -> bytes:
    """A value as JSON."""
    return json.dumps(value).encode()
