"""The modules of the repository as trees, for the tests that hold the house."""

from __future__ import annotations

import ast
import functools
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """A Python file: its dotted name, its path below the repository's root, its text and tree."""

    name: str
    path: str
    text: str
    tree: ast.Module

    def functions(self) -> list[Function]:
        """All functions and methods, inner ones too."""
        return [node for node in ast.walk(self.tree) if isinstance(node, FUNCTIONS)]


@functools.cache
def modules(package: str) -> tuple[Module, ...]:
    """The modules of a folder of the repository, in the order of their paths."""
    return tuple(_module(file) for file in sorted((ROOT / package).rglob("*.py")))


def _module(file: Path) -> Module:
    path = file.relative_to(ROOT)
    text = file.read_text(encoding="utf-8")
    name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
    return Module(name, path.as_posix(), text, ast.parse(text))
