"""That generated sessions hold what the proofs over them claim: every field of the document, and not by chance."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from dnfhir.mappers.forward.coverage import leaves
from dnfhir.mappers.forward.field_homes import homes
from tests.generated.corpus import ROOT, each_session, source_files

_NUMBER = 400


def fields_of(document: dict[str, Any]) -> set[str]:
    """The fields of a document as `HOMES` writes them; the field of a code as well as the code's own."""
    paths = [
        ["*" if isinstance(part, int) else str(part) for part in path]
        for path, _ in leaves(document)
    ]
    return {"/".join(path[:end]) for path in paths for end in range(1, len(path) + 1)}


def test_every_field_stands_in_many_generated_sessions() -> None:
    """A generator whose filters fail gives small documents only, and every proof over them becomes hollow."""
    seen: Counter[str] = Counter()

    @each_session(_NUMBER)
    def count(document: dict[str, Any]) -> None:
        seen.update(fields_of(document))

    count()
    rare = {field: seen[field] for field in homes() if seen[field] < 2}
    assert rare == {}
    top = {field.split("/")[0] for field in homes()}
    assert {field: seen[field] for field in top if seen[field] < _NUMBER // 20} == {}


def test_the_corpus_is_drawn_anew_when_anything_changes_that_it_follows_from() -> None:
    """All modules that draw it are among the files that its hash is made of."""
    program = """import sys, tests.generated.corpus
for module in list(sys.modules.values()): print(getattr(module, "__file__", None) or "")"""
    loaded = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout.splitlines()
    own = {Path(file) for file in loaded if file.startswith((f"{ROOT}/dnfhir", f"{ROOT}/tests"))}
    assert own - {ROOT / "tests/__init__.py"} <= set(source_files())
