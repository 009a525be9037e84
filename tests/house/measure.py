"""How dense code is: complexity (radon), comprehensions, conditional expressions, long functions and files."""

from __future__ import annotations

import ast
import io
import statistics
import tokenize
from collections.abc import Iterable

from radon.complexity import cc_visit

from tests.house.sources import FUNCTIONS, Module

_NO_CODE = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def complexities(modules: Iterable[Module]) -> dict[str, int]:
    """Each function's cyclomatic complexity, as radon counts it, by `path:name`."""
    complexity: dict[str, int] = {}
    for module in modules:
        for block in cc_visit(module.text):
            for function in getattr(block, "methods", [block]):
                complexity[f"{module.path}:{function.lineno} {function.name}"] = function.complexity
    return complexity


def mean_complexity(modules: Iterable[Module]) -> float:
    """The mean over all functions."""
    return statistics.mean(complexities(modules).values())


def comprehensions_per_thousand(modules: Iterable[Module]) -> float:
    """Comprehensions and generator expressions in a thousand lines of code."""
    return _per_thousand(modules, _COMPREHENSIONS)


def conditionals_per_thousand(modules: Iterable[Module]) -> float:
    """Conditional expressions (`a if b else c`) in a thousand lines of code."""
    return _per_thousand(modules, (ast.IfExp,))


def _per_thousand(modules: Iterable[Module], kinds: tuple[type[ast.AST], ...]) -> float:
    count = lines = 0
    for module in modules:
        count += sum(isinstance(node, kinds) for node in ast.walk(module.tree))
        lines += len(code_lines(module))
    return 1000 * count / lines


def code_lines(module: Module) -> set[int]:
    """The numbers of the lines that are code: no blank line, comment or docstring."""
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type not in _NO_CODE:
            lines.update(range(token.start[0], token.end[0] + 1))
    return lines - _docstring_lines(module.tree)


def _docstring_lines(tree: ast.Module) -> set[int]:
    lines: set[int] = set()
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Module, ast.ClassDef, *FUNCTIONS)):
            continue
        if ast.get_docstring(node, clean=False) is not None:
            lines.update(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
    return lines


def long_functions(modules: Iterable[Module], most: int) -> dict[str, int]:
    """The functions of more than `most` lines, their signature and docstring counted."""
    lengths = {
        f"{module.path}:{function.lineno} {function.name}": length(function)
        for module in modules
        for function in module.functions()
    }
    return {name: lines for name, lines in lengths.items() if lines > most}


def length(function: ast.AST) -> int:
    """The lines of a function."""
    return int(function.end_lineno - function.lineno + 1)  # type: ignore[attr-defined]


def long_files(modules: Iterable[Module], most: int) -> dict[str, int]:
    """The files of more than `most` lines."""
    lengths = {module.path: len(module.text.splitlines()) for module in modules}
    return {path: lines for path, lines in lengths.items() if lines > most}
