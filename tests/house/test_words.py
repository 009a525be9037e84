"""That the project speaks the field's words: none of the table's left column is left."""

from __future__ import annotations

from itertools import chain

from tests.house.sources import ROOT, modules
from tests.house.words import (
    PUBLISHED,
    module_faults,
    name_faults,
    page_faults,
    prose_faults,
    text_faults,
)

DNFHIR = modules("dnfhir")
TESTS = [module for module in modules("tests") if not module.path.startswith("tests/house/")]
PAGES = [
    "README.md",
    "CONTRIBUTING.md",
    *sorted(f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")),
]
PAGES = [page for page in PAGES if page not in PUBLISHED]


def test_no_name_in_dnfhir_is_one_of_the_old_words() -> None:
    assert list(chain.from_iterable(map(name_faults, DNFHIR))) == []


def test_no_name_in_the_tests_is_one_of_the_old_words() -> None:
    assert [fault for module in TESTS for fault in name_faults(module, strict=False)] == []


def test_no_module_is_called_by_one_of_the_old_words() -> None:
    assert list(chain.from_iterable(map(module_faults, DNFHIR))) == []


def test_no_comment_docstring_or_message_has_one_of_the_old_words() -> None:
    assert list(chain.from_iterable(map(text_faults, DNFHIR))) == []


def test_no_page_has_one_of_the_old_words() -> None:
    assert list(chain.from_iterable(map(page_faults, PAGES))) == []


def test_an_old_word_is_seen() -> None:
    assert list(prose_faults("what the server held", "here"))
    assert not list(prose_faults("what the server has", "here"))
