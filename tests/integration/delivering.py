"""`dnfhir push` of a folder through a fault proxy, by real processes that are killed, until it has come to an end."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

Json = dict[str, Any]
_ROOT: Final = Path(__file__).parents[2]
_SETTINGS: Final = "connect_timeout = 5\nread_timeout = 5\ntotal_timeout = 8\n"
_LIMIT_S: Final = 3000.0


@dataclass
class Pusher:
    """Runs `dnfhir push FOLDER` again and again; `receipts` are all that any of them told.

    server: its address for dnfhir. home: for the outbox and the configuration.
    """

    server: str
    folder: Path
    home: Path
    options: tuple[str, ...] = ()
    receipts: list[Json] = field(default_factory=list)
    codes: list[int] = field(default_factory=list)
    stderr: str = ""

    def __post_init__(self) -> None:
        self.home.mkdir(parents=True, exist_ok=True)
        (self.home / "config.toml").write_text(_SETTINGS, encoding="utf-8")

    @property
    def environment(self) -> dict[str, str]:
        """Ours, without a setting of dnfhir's, and with its state in `home`. Its token is another one each time."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("DNFHIR_")}
        return {
            **kept,
            "XDG_STATE_HOME": str(self.home / "state"),
            "DNFHIR_CONFIG": str(self.home / "config.toml"),
            "DNFHIR_TOKEN_COMMAND": "date +%s%N",
        }

    def start(self) -> subprocess.Popen[bytes]:
        """One run, its stdout and stderr in files."""
        number = len(self.codes)
        line = [
            sys.executable,
            "-m",
            "dnfhir",
            "push",
            str(self.folder),
            "--server",
            self.server,
            "--json",
        ]
        out, err = (self.home / f"{number}.{name}" for name in ("out", "err"))
        with out.open("wb") as stdout, err.open("wb") as stderr:
            command = [*line, "--wait", "900", *self.options]
            return subprocess.Popen(
                command, stdout=stdout, stderr=stderr, env=self.environment, cwd=_ROOT
            )

    def ended(self, process: subprocess.Popen[bytes]) -> int:
        """Keep what a run told; its exit code."""
        number, code = len(self.codes), process.wait()
        lines = (self.home / f"{number}.out").read_bytes().split(b"\n")
        self.receipts += [
            json.loads(line) for line in lines[:-1] if line
        ]  # the last may be torn by a kill
        self.stderr += (self.home / f"{number}.err").read_text(encoding="utf-8", errors="replace")
        self.codes.append(code)
        return code

    def run(self) -> int:
        """One run to its end."""
        return self.ended(self.start())

    def run_and_kill(self, kills: int, chance: random.Random, longest_s: float) -> None:
        """So many runs, each killed (SIGKILL) after a while; one that ends before is begun again."""
        end = time.monotonic() + _LIMIT_S
        while kills and time.monotonic() < end:
            process = self.start()
            try:
                process.wait(chance.uniform(0.4, longest_s))
            except subprocess.TimeoutExpired:
                process.kill()
                kills -= 1
            self.ended(process)

    def finish(self, most: int = 20) -> int:
        """Run until nothing is left to be tried; the exit code of the last run."""
        for _ in range(most):
            code = self.run()
            if not {entry["state"] for entry in self.entries()} & {"queued", "sending", "unknown"}:
                return code
        raise AssertionError(f"never came to an end: {Counter(self.codes)}\n{self.stderr[-2000:]}")

    def entries(self) -> list[Json]:
        """What the outbox tells of every document."""
        line = [sys.executable, "-m", "dnfhir", "outbox", "list", "--json"]
        done = subprocess.run(
            line, capture_output=True, env=self.environment, cwd=_ROOT, check=True
        )
        return [json.loads(text) for text in done.stdout.splitlines()]
