"""That two public things never have one name."""

from __future__ import annotations

import ast
from collections import defaultdict

from tests.house.sources import FUNCTIONS, modules

#: Names of several things on purpose: the same idea, once a resource type, part, table or subcommand.
NAMED: dict[str, str] = {
    "to_fhir": "one a resource type",
    "from_fhir": "one a resource type",
}


def test_no_public_name_is_defined_in_two_modules() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for module in modules("dnfhir"):
        for node in module.tree.body:
            if isinstance(node, (ast.ClassDef, *FUNCTIONS)) and not node.name.startswith("_"):
                homes[node.name].append(module.name)
    twice = {name: places for name, places in homes.items() if len(places) > 1}
    assert {name: places for name, places in twice.items() if name not in NAMED} == {}
