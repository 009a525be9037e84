"""docs/clinical-safety.md names a test for each hazard: every one of them is there."""

import ast
import re
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_PAGE = (_ROOT / "docs" / "clinical-safety.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\| (.+) \| (.+) \| `(tests/[\w/]+\.py)::(\w+)` \|$", re.MULTILINE)


def test_every_hazard_of_the_table_has_a_control_and_a_test_that_exists() -> None:
    rows = _ROW.findall(_PAGE)
    table = _PAGE.partition("## Hazards\n")[2].partition("\n## ")[0]
    assert len(rows) == table.count("\n| ") - 2 > 20
    for hazard, _, file, name in rows:
        tree = ast.parse((_ROOT / file).read_text(encoding="utf-8"))
        assert name in {
            node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
        }, hazard
