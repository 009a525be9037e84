"""Writes the vocabulary, the measures' scales and the intake's Questionnaire as FSH: `python -m profiles.vocabulary`.

One source of truth: the package's term tables and the session's own fields. What is written here is committed, and
a test writes it again and compares.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from profiles import codesystems, conceptmaps, measures, questionnaire, valuesets
from profiles.shorthand import FSH, Files

#: Folders with nothing in them but what is written here.
FOLDERS: Final = ("codesystems", "valuesets", "conceptmaps", "questionnaires", "measures")


def files() -> Files:
    """Every file, by its path below the FSH folder; the same every time."""
    tables = {**codesystems.files(), **valuesets.files(), **conceptmaps.files()}
    return {**tables, **measures.files(), **questionnaire.files()}


def write(folder: Path = FSH) -> int:
    """Write every file, and take away what is no longer one; returns how many there are."""
    wanted = files()
    for name in FOLDERS:
        for old in sorted((folder / name).rglob("*.fsh")):
            if old.relative_to(folder).as_posix() not in wanted:
                old.unlink()
    for path, content in wanted.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content, encoding="utf-8", newline="\n")
    return len(wanted)


def main() -> int:
    """Write the files and say how many."""
    sys.stdout.write(f"vocabulary: {write()} files\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
