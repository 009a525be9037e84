"""The base of our canonical addresses: one constant, set once for all that is built.

`python -m profiles.canonical URL` writes it into dnfhir/terms/systems.py (`make profiles CANONICAL=URL` does so and
builds all again). The sources in FSH stand below the base that sushi-config.yaml names; a build for another base
compiles a copy of them. No id and no identifier follows from it.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Final

SYSTEMS: Final = Path(__file__).parent.parent / "dnfhir" / "terms" / "systems.py"
_CONSTANT: Final = re.compile(r'^CANONICAL: Final = "(.*)"$', re.MULTILINE)
_CONFIGURED: Final = re.compile(r"^canonical: (\S+)$", re.MULTILINE)
#: An http(s) address without query, fragment and slash at its end.
_BASE: Final = re.compile(r"https?://[a-z0-9.-]+(?::[0-9]+)?(?:/[A-Za-z0-9._~-]+)*")
_SOURCES: Final = ("*.fsh", "sushi-config.yaml")


def write(base: str, systems: Path = SYSTEMS) -> None:
    """Make `base` the base of all canonical addresses. ValueError when it cannot be one."""
    if not _BASE.fullmatch(base):
        raise ValueError("a canonical base is an http(s) address without a slash at its end")
    text, found = _CONSTANT.subn(
        f'CANONICAL: Final = "{base}"', systems.read_text(encoding="utf-8")
    )
    if found != 1:
        raise ValueError(f"{systems.name} does not hold the one constant")
    systems.write_text(text, encoding="utf-8", newline="\n")


def base_of(project: Path) -> str:
    """The base below which the sources of a SUSHI project stand."""
    (base,) = _CONFIGURED.findall((project / "sushi-config.yaml").read_text(encoding="utf-8"))
    return str(base)


def rebased(project: Path, base: str, target: Path) -> Path:
    """A copy of a SUSHI project whose sources stand below another base; returns its folder."""
    before = base_of(project)
    shutil.copytree(project / "input", target / "input")
    shutil.copy(project / "sushi-config.yaml", target)
    for path in (path for pattern in _SOURCES for path in target.rglob(pattern)):
        text = _shortened(path.read_text(encoding="utf-8"), before, base).replace(before, base)
        path.write_text(text, encoding="utf-8", newline="\n")
    return target


def _shortened(text: str, before: str, base: str) -> str:
    """Invariants that cut the beginning off an address cut as much off the other one."""
    beginning = "/StructureDefinition/"
    return text.replace(
        f"substring({len(before + beginning)})", f"substring({len(base + beginning)})"
    )


def main(arguments: list[str]) -> int:
    """Write the base that is given; gives the exit code."""
    try:
        (base,) = arguments
        write(base)
    except ValueError as error:
        sys.stderr.write(f"python -m profiles.canonical URL: {error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
