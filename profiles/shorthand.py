"""Writing FHIR Shorthand: texts, codes, and the head of a generated file. https://hl7.org/fhir/uv/shorthand/"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from dnfhir.terms import Coding

#: Where SUSHI looks for FHIR Shorthand.
FSH: Final = Path(__file__).parent / "input" / "fsh"
TRANSLATION: Final = "http://hl7.org/fhir/StructureDefinition/translation"

#: A file's path below the FSH folder -> its text.
Files = dict[str, str]


def text(words: str) -> str:
    """A string literal."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def code(coding: Coding) -> str:
    """A Coding literal with its display; a system is written in full, so that no file needs another's aliases."""
    return f"{coding.system}#{coding.code} {text(coding.display)}"


def pascal(name: str) -> str:
    """`adverse-event` and `adverse_event` as `AdverseEvent`."""
    return "".join(part[:1].upper() + part[1:] for part in name.replace("_", "-").split("-"))


def generated(source: str, lines: Iterable[str]) -> str:
    """A whole file; `source` names the module that wrote it."""
    return "\n".join(
        [
            f"// Written by `python -m profiles.vocabulary` ({source}); not edited by hand.",
            *lines,
            "",
        ]
    )


def translated(path: str, words: str, language: str) -> Iterator[str]:
    """The words of another language for a string element; https://hl7.org/fhir/R4/extension-translation.html"""
    yield f"* {path}.extension[0].url = {text(TRANSLATION)}"
    yield f'* {path}.extension[0].extension[0].url = "lang"'
    yield f"* {path}.extension[0].extension[0].valueCode = #{language}"
    yield f'* {path}.extension[0].extension[1].url = "content"'
    yield f"* {path}.extension[0].extension[1].valueString = {text(words)}"
