"""Narratives: XHTML for formatting, nothing that runs or fetches."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.samples import (
    DIV,
    OBSERVATION,
    Case,
    Json,
    one_problem,
)

XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'

NARRATIVE: list[Case] = [
    (OBSERVATION, {"/text/div": div}, "/text/div", words)
    for div, words in (
        ("plain", "not well-formed"),
        ("<div>x</div>", "does not start as an XHTML div"),
        (f"<p {XHTML}>x</p>", "does not start as an XHTML div"),
        (f"<div {XHTML}><p>x</div>", "not well-formed"),
        (f"<div {XHTML}>&nbsp;</div>", "not well-formed"),
        (f"<div {XHTML}><script>x</script></div>", "not for formatting"),
        (f"<div {XHTML}><iframe/>x</div>", "not for formatting"),
        (f'<div {XHTML}><p onclick="x()">x</p></div>', "an attribute"),
        (f'<div {XHTML}><a href="java\tscript:x()">x</a></div>', "run a script"),
        (f'<div {XHTML}><a href="data:text/html,x">x</a></div>', "run a script"),
        (f'<div {XHTML}><s:p xmlns:s="http://x">x</s:p></div>', "not for formatting"),
        (f"<div {XHTML}> <p/> </div>", "txt-2"),
        (f'<!DOCTYPE div [<!ENTITY a "b">]><div {XHTML}>&a;</div>', "document type"),
        (DIV + DIV, "not well-formed"),
    )
]


@pytest.mark.parametrize(("sample", "changes", "pointer", "words"), NARRATIVE)
def test_each_unsafe_or_wrong_narrative_is_recognised(
    sample: Json, changes: dict[str, Any], pointer: str, words: str
) -> None:
    """One break gives one problem, at its place."""
    assert words in one_problem(sample, changes, pointer)
