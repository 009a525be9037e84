"""`--proof-report FILE`: the figures of `make proof`, one row for each proof that has a size.

A test tells its figure with `record_property("proof", "8 threads at once, 50 rounds")`.
"""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from pathlib import Path

import pytest

import dnfhir

_HEAD = """# Proof

The sizes that `make proof` ran last, on {machine}, Python {python}, dnfhir {version}, {day}.
`make test` runs the same proofs smaller. All passed; times are of a machine with other work, for orientation only.

| proof | figure | seconds |
| --- | --- | --- |
"""


class ProofReport:
    """Collects what tests told of themselves, and writes it when all passed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        figures = [str(value) for name, value in report.user_properties if name == "proof"]
        if report.when == "call" and report.passed and figures:
            test, _, _group = report.nodeid.rpartition("::")[2].partition("@")
            name = test.removeprefix("test_").replace("_", " ")
            self._rows.append(f"| {name} | {'; '.join(figures)} | {report.duration:.0f} |\n")

    def pytest_sessionfinish(self, exitstatus: int) -> None:
        if exitstatus == pytest.ExitCode.OK:
            self._path.write_text(self._head() + "".join(sorted(self._rows)), encoding="utf-8")

    def _head(self) -> str:
        return _HEAD.format(
            machine=f"{platform.machine()} {platform.system()}",
            python=platform.python_version(),
            version=dnfhir.__version__,
            day=datetime.now(UTC).date(),
        )
