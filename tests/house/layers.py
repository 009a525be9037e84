"""Which module imports which, and the layers they stand in."""

from __future__ import annotations

import ast
import graphlib
from collections.abc import Iterator

from tests.house.sources import Module, modules

#: From the lowest up. A module imports from the rows below its own and from its own name in the table.
#: A module stands at the longest name that it begins with.
LAYERS: tuple[tuple[str, ...], ...] = (
    (
        "dnfhir._version",
        "dnfhir.errors",
        "dnfhir.log",
        "dnfhir.pain_change",
        "dnfhir.places",
        "dnfhir.printable",
        "dnfhir.private_files",
    ),
    ("dnfhir.terms.systems", "dnfhir.profiles"),
    ("dnfhir.fhir",),
    ("dnfhir.terms",),
    ("dnfhir.session",),
    ("dnfhir.answers", "dnfhir.pain_lines"),
    ("dnfhir.warnings",),
    ("dnfhir.screening",),
    ("dnfhir.mappers",),
    ("dnfhir.validation",),
    ("dnfhir.transport",),
    ("dnfhir.server",),
    ("dnfhir.sync",),
    ("dnfhir.outbox",),
    ("dnfhir.delivery",),
    ("dnfhir.config", "dnfhir.sandbox", "dnfhir.sandbox_server"),
    ("dnfhir",),  # the public names, loaded on first use
    ("dnfhir.commands",),
    ("dnfhir.__main__",),
)
ROW = {name: number for number, names in enumerate(LAYERS) for name in names}


#: Where a module stands whose package is not in the table: below all others, so that its imports are seen.
UNKNOWN = "unknown"


def place(module: str) -> str:
    """The name in the table that a module stands at."""
    name = module
    while name not in ROW:
        name = name.rpartition(".")[0]
    if name == "dnfhir" and module != "dnfhir":
        return UNKNOWN
    return name


def row(module: str) -> int:
    """The layer of a module, counted from the lowest."""
    return ROW.get(place(module), -1)


def imports() -> dict[str, set[str]]:
    """The modules of dnfhir that each of them imports, inside functions and for types too."""
    names = {module.name for module in modules("dnfhir")}
    return {module.name: set(_imported(module, names)) for module in modules("dnfhir")}


def _imported(module: Module, names: set[str]) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in names)
        elif isinstance(node, ast.ImportFrom) and node.module in names:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in names else node.module


def arrows_up(graph: dict[str, set[str]]) -> list[str]:
    """The imports of a module from a row that is not below its own, outside its own name."""
    return sorted(
        f"{module} -> {imported}"
        for module, others in graph.items()
        for imported in others
        if place(imported) != place(module) and row(imported) >= row(module)
    )


def circle(graph: dict[str, set[str]]) -> list[str]:
    """A circle of modules that import each other, or nothing."""
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1])
    return []
