"""That two public things never have one name."""

from __future__ import annotations

import ast
from collections import defaultdict

from tests.house.sources import FUNCTIONS, modules

#: Names of several things on purpose: the same idea, once a resource type, part, table or subcommand.
NAMED: dict[str, str] = {
    "to_fhir": "one a resource type",
    "from_fhir": "one a resource type",
    "encode": "one a part of a resource: towards FHIR",
    "decode": "one a part of a resource: from FHIR",
    "roles": "one a resource type: the roles of its resources",
    "home_elsewhere": "one a kind of Observation: where a field goes that is not its own",
    "completeness": "the subcommand, and the function that it calls",
    "normalise": "the subcommand, and how a name is compared",
    "pull": "the subcommand, and the function that it calls",
    "push": "the subcommand, and the function that it calls",
    "retract": "the subcommand, and the function that it calls",
    "status": "the subcommand, and the status of a Condition",
    "unmap": "the subcommand, and the function that it calls",
    "export": "a subcommand of two groups",
    "list_command": "a subcommand of two groups",
    "main": "of two programs",
    "Entry": "of a Bundle, and of the outbox: FHIR's word and the delivery's",
    "answer": "a sentence of `explain`, and a value of FHIRPath",
    "check_score": "of a measure and of pain: the same check of two scales",
    "codes_of": "of a CodeableConcept, and of an answer's: the same of two shapes",
    "event": "of the log, and the sentence of an adverse event",
    "field_at": "of the questionnaire and of the document",
    "load": "resources onto a server, and a document from a file",
    "measure": "a sentence, and a field's type",
    "narrative": "of a section of the letter, and of a resource",
    "number": "one in a sentence, one of JSON, one in the parts of sentences",
    "phrase": "of `explain` and of the narratives",
    "places": "of a guessed name and of a warning",
    "suggestions": "of the search and of a warning",
    "when": "of a sentence and of its parts",
}


def test_no_public_name_is_defined_in_two_modules() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for module in modules("dnfhir"):
        for node in module.tree.body:
            if isinstance(node, (ast.ClassDef, *FUNCTIONS)) and not node.name.startswith("_"):
                homes[node.name].append(module.name)
    twice = {name: places for name, places in homes.items() if len(places) > 1}
    assert {name: places for name, places in twice.items() if name not in NAMED} == {}
