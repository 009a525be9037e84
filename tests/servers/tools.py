"""Which programs the tests need beside Python, and how Debian installs those that are missing."""

import re
import shutil
import subprocess
import sys
from typing import NamedTuple


class Tool(NamedTuple):
    """A program from outside: what people call it, its commands, its Debian package, its oldest fit version."""

    name: str
    commands: tuple[str, ...]
    package: str
    oldest: int | None = None


TOOLS = (
    Tool("JDK 17 or newer", ("javac", "java"), "openjdk-17-jdk-headless", oldest=17),
    Tool("Maven", ("mvn",), "maven"),
    Tool("Node.js 18 or newer", ("node",), "nodejs", oldest=18),
    Tool("npm", ("npm",), "npm"),
    Tool("Chromium", ("chromium",), "chromium"),
)


def missing_tools() -> list[tuple[str, str]]:
    """Each missing tool with the command that installs it; empty when all are there."""
    return [(tool.name, f"apt-get install -y {tool.package}") for tool in _missing()]


def missing_line() -> str | None:
    """What is missing and the one command that installs it all, on one line; None when nothing is."""
    missing = _missing()
    if not missing:
        return None
    names = ", ".join(tool.name for tool in missing)
    return f"missing: {names}; install: apt-get install -y {' '.join(tool.package for tool in missing)}"


def _missing() -> list[Tool]:
    return [
        tool for tool in TOOLS if not all(_fit(command, tool.oldest) for command in tool.commands)
    ]


def _fit(command: str, oldest: int | None) -> bool:
    if shutil.which(command) is None:
        return False
    if oldest is None:
        return True
    answer = subprocess.run([command, "--version"], capture_output=True, text=True, check=False)
    # `javac 17.0.15`, `openjdk 17.0.15`, `v20.20.2`; before 9 Java did not know the option
    version = re.search(r"\d+", answer.stdout + answer.stderr)
    return answer.returncode == 0 and version is not None and int(version[0]) >= oldest


if __name__ == "__main__":
    line = missing_line()
    if line:
        sys.exit(line)
