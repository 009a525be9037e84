"""The Dutch packages as an engine without a terminology server can use them.

Three things stand in the way of a code that is right. The packages hold code systems without their codes
(`content: not-present`): with one loaded, the engine can no longer answer for any code of it, without it it answers
with a warning. And LocatieCodelijst is a filter, all of SNOMED CT below 'anatomical or acquired body structure':
here it is what a terminology server would say of the codes that dnfhir sends for a region, which are body structures.
And ProbleemNaamCodelijst has reference sets of SNOMED CT beside whole code systems: here it is the latter alone, so a
problem must have a code of one of those.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from dnfhir.terms import concepts
from dnfhir.terms.systems import SNOMED

BODY_STRUCTURES: Final = (
    "http://decor.nictiz.nl/fhir/ValueSet/2.16.840.1.113883.2.4.3.11.60.40.2.20.7.1--20200901000000"
)
PROBLEM_NAMES: Final = (
    "http://decor.nictiz.nl/fhir/ValueSet/2.16.840.1.113883.2.4.3.11.60.40.2.5.1.3--20200901000000"
)


def provable(packages: Iterable[Path], target: Path) -> tuple[Path, ...]:
    """Folders in `target` that stand for the packages: links to their files, but for the three things above."""
    return tuple(_linked(package, target / str(number)) for number, package in enumerate(packages))


def _linked(package: Path, folder: Path) -> Path:
    folder.mkdir()
    for file in sorted(package.rglob("*.json")):
        resource = _resource(file)
        if changed := _answerable(resource):
            (folder / file.name).write_text(json.dumps(changed), encoding="utf-8")
        elif resource.get("content") != "not-present" and "resourceType" in resource:
            (folder / file.name).symlink_to(file)
    return folder


def _answerable(value_set: dict[str, Any]) -> dict[str, Any] | None:
    """The two value sets without their filters; None for anything else."""
    if value_set.get("url") == BODY_STRUCTURES:
        return value_set | {"compose": {"include": [{"system": SNOMED, "concept": _regions()}]}}
    if value_set.get("url") == PROBLEM_NAMES:
        whole = [include for include in value_set["compose"]["include"] if "filter" not in include]
        return value_set | {"compose": {"include": whole}}
    return None


def _resource(file: Path) -> dict[str, Any]:
    content = json.loads(file.read_bytes())
    return content if isinstance(content, dict) else {}


def _regions() -> list[dict[str, str]]:
    codes = {
        code.code
        for known in concepts("region").values()
        for code in known.codings
        if code.system == SNOMED
    }
    return [{"code": code} for code in sorted(codes)]
