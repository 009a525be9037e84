"""That a folder can be seen at once."""

from __future__ import annotations

import subprocess
from collections import Counter
from pathlib import PurePosixPath

from tests.house.sources import ROOT

MOST = 25
#: Folders that may hold more, each for the reason beside it.
NAMED = {
    "examples": "the paths of the examples are a contract: pages and vendors name them",
}


def test_no_folder_has_more_than_25_files() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    there = [path for path in listed.splitlines() if (ROOT / path).exists()]
    files = Counter(str(PurePosixPath(path).parent) for path in there)
    assert {folder: count for folder, count in files.items() if count > MOST} == {
        folder: files[folder] for folder in NAMED
    }
