"""Runs dnfhir and kills it, as a power cut would, before or after its N-th step.

python -m tests.storms.killing record FILE -- push …    counts the steps, writes them to FILE
python -m tests.storms.killing before 3 -- push …       SIGKILL before the third
python -m tests.storms.killing after 3 -- push …        SIGKILL once it is done

A step is a call through a seam: one exchange with the server (`Transport.get`, `search`, `post`), and every
method that `--seam module:Class.method` names. Nothing in dnfhir knows of this: the methods are wrapped here.
With several threads the steps are counted in the order in which they begin.
"""

from __future__ import annotations

import functools
import inspect
import itertools
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Final

_TRANSPORT: Final = "dnfhir.transport.transport:Transport"
SEAMS: Final = tuple(f"{_TRANSPORT}.{name}" for name in ("get", "search", "post"))
_ROOT: Final = Path(__file__).parents[2]
KILLED: Final = -signal.SIGKILL


@dataclass(frozen=True)
class Killing:
    """What a caller wants of dnfhir: its arguments, and the seams where it may die.

    further: `module:Class.method` beside the exchanges with the server. environment: added to ours.
    """

    arguments: Sequence[str]
    further: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    limit_s: float = 120.0

    def record(self, file: Path) -> list[str]:
        """Run to the end; the name of each step, in their order. Raises RuntimeError when dnfhir fails."""
        done = self._run("record", str(file))
        if done.returncode != 0:
            raise RuntimeError(f"dnfhir ended with {done.returncode}: {done.stderr[-2000:]}")
        return file.read_text(encoding="utf-8").splitlines()

    def kill(self, when: str, step: int) -> subprocess.CompletedProcess[str]:
        """Run and kill `before` or `after` a step; `returncode` is KILLED when it came so far."""
        return self._run(when, str(step))

    def run(self) -> subprocess.CompletedProcess[str]:
        """Run dnfhir as it is."""
        return self._run("before", "0")

    def _run(self, when: str, value: str) -> subprocess.CompletedProcess[str]:
        seams = [part for seam in self.further for part in ("--seam", seam)]
        return subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.storms.killing",
                when,
                value,
                *seams,
                "--",
                *self.arguments,
            ],
            cwd=_ROOT,
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            timeout=self.limit_s,
            check=False,
        )


def surroundings(folder: Path, *, read_s: float = 5, total_s: float = 10) -> dict[str, str]:
    """The environment of a dnfhir that knows only `folder`: its outbox there, and short waits for a server."""
    config = folder / "config.toml"
    config.write_text(f"read_timeout = {read_s}\ntotal_timeout = {total_s}\n", encoding="utf-8")
    return {
        "HOME": str(folder),
        "XDG_STATE_HOME": str(folder / "state"),
        "DNFHIR_CONFIG": str(config),
        "DNFHIR_OUTBOX": str(folder / "outbox.db"),
    }


class _Steps:
    """Counts the calls, and kills at one of them or writes them down."""

    def __init__(self, when: str, value: str) -> None:
        self._when = when
        self._fatal = 0 if when == "record" else int(value)
        self._file = Path(value) if when == "record" else None
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        if self._file:
            self._file.write_text("", encoding="utf-8")

    def wrap(self, seam: str) -> None:
        """Count the calls of `module:Class.method` from now on."""
        module, _, path = seam.partition(":")
        owner, _, name = path.rpartition(".")
        holder = functools.reduce(getattr, owner.split(".") if owner else [], import_module(module))
        original: Callable[..., Any] = getattr(holder, name)

        @functools.wraps(original)
        def step(*arguments: Any, **named: Any) -> Any:
            number = self._begin(seam)
            if number == self._fatal and self._when == "before":
                os.kill(os.getpid(), signal.SIGKILL)
            try:
                return original(*arguments, **named)
            finally:
                if number == self._fatal and self._when == "after":
                    os.kill(os.getpid(), signal.SIGKILL)

        bound = isinstance(inspect.getattr_static(holder, name), classmethod | staticmethod)
        setattr(holder, name, staticmethod(step) if bound else step)

    def _begin(self, seam: str) -> int:
        with self._lock:
            if self._file:
                with self._file.open("a", encoding="utf-8") as file:
                    file.write(f"{seam.rpartition(':')[2]}\n")
            return next(self._numbers)


def main(given: Sequence[str]) -> None:
    """Wrap the seams, then be dnfhir."""
    split = list(given).index("--")
    when, value, *seams = given[:split]
    steps = _Steps(when, value)
    for seam in (*SEAMS, *(one for one in seams if one != "--seam")):
        steps.wrap(seam)
    sys.argv = ["dnfhir", *given[split + 1 :]]
    import_module("dnfhir.commands").main()


if __name__ == "__main__":
    main(sys.argv[1:])
