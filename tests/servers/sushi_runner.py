"""SUSHI, the compiler of FHIR Shorthand: offline, and no work of its is taken for good that it warned of."""

import json
import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.servers.build import build
from tests.servers.process import ServerError

LIMIT_S: Final = 300
_COUNTS: Final = re.compile(r"(\d+) Errors?\s+(\d+) Warnings?")
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Compiled:
    """What SUSHI made: its resources (JSON files), its words, and its own counts of errors and warnings."""

    resources: Path
    output: str
    errors: int
    warnings: int

    @property
    def is_clean(self) -> bool:
        """No error and no warning."""
        return self.errors == 0 and self.warnings == 0


def run_sushi(project: Path, out: Path) -> Compiled:
    """Compiles a folder with a sushi-config.yaml into `out`, with snapshots.

    Raises ServerError when a tool is missing, or SUSHI ends without telling its counts.
    """
    folder = build("sushi")
    program = folder / "node_modules" / "fsh-sushi"
    with tempfile.TemporaryDirectory(prefix="dnfhir-sushi-") as home:
        done = subprocess.run(
            [
                "node",
                str(program / "dist" / "app.js"),
                "build",
                "--snapshot",
                "--out",
                str(out.resolve()),
                str(project.resolve()),
            ],
            env=_offline_home(Path(home), folder / "home", program),
            cwd=home,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
    output = _COLOUR.sub("", done.stdout)
    if not (counts := _COUNTS.search(output)):
        raise ServerError(f"SUSHI ended ({done.returncode}) without its counts:\n{output[-4000:]}")
    return Compiled(out / "fsh-generated" / "resources", output, int(counts[1]), int(counts[2]))


def _offline_home(home: Path, packages: Path, program: Path) -> dict[str, str]:
    """Its environment: the packages of the build, a registry where nothing answers, and no other version to be had.

    SUSHI asks `npm view` for its newest version, and counts no answer as a warning: it gets its own version.
    """
    (home / ".fhir").symlink_to(packages / ".fhir")
    npm = home / "bin" / "npm"
    npm.parent.mkdir()
    version = json.loads((program / "package.json").read_text(encoding="utf-8"))["version"]
    npm.write_text(f"#!/bin/sh\necho {version}\n")
    npm.chmod(0o755)
    return {
        "PATH": f"{npm.parent}:{os.environ['PATH']}",
        "HOME": str(home),
        "FPL_REGISTRY": "http://127.0.0.1:9",
    }
