"""Running the command in this process: exit code, stdout and stderr, as a shell would see them."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from dnfhir.commands import main


@dataclass(frozen=True)
class EntryResult:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., EntryResult]


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Run:
    """Run `dnfhir …`; `stdin` is what it reads from standard input.

    The environment names no server; the outbox is the test's own.
    """
    for name in [name for name in os.environ if name.startswith("DNFHIR_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", "/nonexistent")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))

    def command(*arguments: object, stdin: bytes = b"") -> EntryResult:
        monkeypatch.setattr(sys, "argv", ["dnfhir", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        return EntryResult(int(ended.value.code or 0), captured.out, captured.err)

    return command
