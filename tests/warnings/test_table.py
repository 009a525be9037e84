"""The table of warnings: every code has words, stands in the documentation, and is shown with its places."""

import re

from dnfhir.warnings import WARNINGS, warning_text
from tests.documents import EXAMPLES

_ROW = re.compile(r"^\| `([a-z0-9_]+)` \| (.+) \|$", re.MULTILINE)


def test_every_code_stands_once_and_has_dutch_and_english_words() -> None:
    codes = [warning.code for warning in WARNINGS]
    assert len({*codes}) == len(codes)
    assert all(re.fullmatch("[a-z0-9_]+", code) for code in codes)
    assert all(warning_text(code, "nl") != warning_text(code, "en") for code in codes)


def test_docs_mapping_lists_every_warning_with_its_words_in_the_tables_order() -> None:
    text = (EXAMPLES.parent / "docs" / "mapping.md").read_text(encoding="utf-8")
    section = text.partition("## Warnings")[2].partition("\n## ")[0]
    assert _ROW.findall(section) == [(warning.code, warning.en) for warning in WARNINGS]
