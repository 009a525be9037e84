"""`make profiles`: vocabulary, SUSHI and package in one go; SUSHI's own words and counts are always shown.

`python -m profiles.build --check` compiles alone: it writes neither vocabulary nor package. `--out DIR` keeps what
SUSHI made in DIR. Exits 1 unless SUSHI counts 0 Errors and 0 Warnings, or when a tool is missing.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from dnfhir.terms.systems import CANONICAL
from profiles import package, vocabulary
from profiles.canonical import base_of, rebased
from tests.servers.process import ServerError
from tests.servers.sushi_runner import Compiled, run_sushi

PROJECT = Path(__file__).parent


def main(arguments: list[str] | None = None) -> int:
    """Compile the profiles; gives the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m profiles.build", description="compile the profiles with SUSHI"
    )
    parser.add_argument(
        "--check", action="store_true", help="compile alone: no vocabulary, no package"
    )
    parser.add_argument(
        "--project", type=Path, default=PROJECT, help="another SUSHI project, for a try"
    )
    parser.add_argument("--out", type=Path, help="keep what SUSHI made in this folder")
    options = parser.parse_args(arguments)
    if not options.check:
        vocabulary.main()
    try:
        with tempfile.TemporaryDirectory(prefix="dnfhir-profiles-") as temporary:
            project = _project(options.project, Path(temporary))
            compiled = compile_profiles(project, options.out or Path(temporary) / "made")
            if compiled.is_clean and not options.check:
                sys.stdout.write(f"{package.write(compiled.resources)}\n")
    except ServerError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0 if compiled.is_clean else 1


def _project(project: Path, temporary: Path) -> Path:
    """The sources to compile: as they are, or a copy below the base that dnfhir was given (profiles/canonical.py)."""
    return (
        project
        if base_of(project) == CANONICAL
        else rebased(project, CANONICAL, temporary / "sources")
    )


def compile_profiles(project: Path, out: Path) -> Compiled:
    """Run SUSHI over a project into a folder, and show what it says. Raises ServerError as run_sushi does."""
    compiled = run_sushi(project, out)
    sys.stdout.write(compiled.output)
    sys.stdout.write(f"SUSHI: {compiled.errors} Errors, {compiled.warnings} Warnings\n")
    sys.stdout.flush()
    return compiled


if __name__ == "__main__":
    sys.exit(main())
