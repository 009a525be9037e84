"""Our ConceptMaps as FSH: from our codes to those of others, only where code and display were seen together.

https://hl7.org/fhir/R4/conceptmap.html; `equivalence` is read from the source to the target: `wider` is a target
that means more than our code (https://hl7.org/fhir/R4/valueset-concept-map-equivalence.html).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from typing import Final

from dnfhir import __version__
from dnfhir.mappers.condition import ALLERGIES
from dnfhir.terms import Concept, Row, lines_of
from dnfhir.terms.systems import CANONICAL, ICD_10, ICPC_1_NL, OWN, SNOMED, UBERON
from profiles.codesystems import own_concepts
from profiles.shorthand import Files, generated, pascal, text
from profiles.valuesets import copyright_of

#: Id of a map's target -> its name and its code system.
TARGETS: Final[dict[str, tuple[str, str]]] = {
    "snomed-ct": ("SNOMED CT", SNOMED),
    "uberon": ("UBERON", UBERON),
    "icd-10": ("ICD-10", ICD_10),
    "icpc-1-nl": ("ICPC-1 NL", ICPC_1_NL),
}
#: A row's relation -> equivalence, and what to say of it. `relatedto`: they overlap, how is not known.
_EQUIVALENCE: Final[dict[str, tuple[str, str]]] = {
    "": ("equivalent", ""),
    "broader": ("wider", "A group that contains it; use it where no code of its own is known."),
    "narrower": ("narrower", "Only a part of what our code means."),
    "related": ("relatedto", "Near, and not the same."),
    "method": ("relatedto", "The method only, a qualifier."),
    "map": (
        "relatedto",
        "The class that it is counted in; a classification draws its own borders.",
    ),
    "uberon": ("relatedto", "The structure of that name in an anatomy of many species."),
}
_SUBSTANCE: Final = ("relatedto", "The substance; our code is the allergy to it.")
_THIRD_PARTY: Final = "TIER B"


@dataclass(frozen=True)
class Target:
    """What one of our codes becomes."""

    code: str
    display: str
    equivalence: str
    comment: str


def files() -> Files:
    """Every ConceptMap."""
    return {f"conceptmaps/dry-needling-to-{name}.fsh": _concept_map(name) for name in TARGETS}


def mappings(system: str) -> dict[str, tuple[str, tuple[Target, ...]]]:
    """Our codes that are mapped to `system`: code -> display and targets, all in their order."""
    found = {}
    for own, meant in own_concepts().items():
        targets = {target for concept in meant for target in _targets(concept, system)}
        if targets:
            by_code = {target.code: target for target in sorted(targets, key=astuple, reverse=True)}
            found[own] = (meant[0].display, tuple(by_code[code] for code in sorted(by_code)))
    return found


def _targets(concept: Concept, system: str) -> Iterator[Target]:
    for row in lines_of(concept):
        if row.verified and row.coding.system == system:
            equivalence, comment = _relation(concept, row)
            yield Target(row.coding.code, row.coding.display, equivalence, _comment(row, comment))


def _relation(concept: Concept, row: Row) -> tuple[str, str]:
    is_substance = (
        concept.kind == "contraindication" and concept.key in ALLERGIES and not row.relation
    )
    return _SUBSTANCE if is_substance else _EQUIVALENCE[row.relation]


def _comment(row: Row, said: str) -> str:
    """The table's note is kept where the codes differ, or where the code rests on third parties alone."""
    told = row.note if row.relation or row.note.startswith(_THIRD_PARTY) else ""
    return " ".join(
        part if part.endswith((".", ")")) else f"{part}." for part in (said, told) if part
    )


def _concept_map(name: str) -> str:
    title, system = TARGETS[name]
    lines = list(_head(name, title, system))
    for index, (own, (display, targets)) in enumerate(mappings(system).items()):
        element = f"group[0].element[{index}]"
        lines += [f"* {element}.code = #{own}", f"* {element}.display = {text(display)}"]
        for number, target in enumerate(targets):
            lines.extend(_target(f"{element}.target[{number}]", target))
    return generated("profiles/conceptmaps.py", lines)


def _head(name: str, title: str, system: str) -> Iterator[str]:
    own_id = f"dry-needling-to-{name}"
    yield f"Instance: {own_id}"
    yield "InstanceOf: ConceptMap"
    yield "Usage: #definition"
    yield f"* url = {text(f'{CANONICAL}/ConceptMap/{own_id}')}"
    yield f"* version = {text(__version__)}"
    yield f"* name = {text(pascal(own_id))}"
    yield f"* title = {text(f'Dry needling to {title}')}"
    yield "* status = #active"
    yield "* experimental = false"
    yield "* language = #en"
    yield f"* description = {text(f'What our own codes are in {title}, as far as code and name were seen together.')}"
    if notice := copyright_of([system]):
        yield f"* copyright = {text(notice)}"
    yield f"* group[0].source = {text(OWN)}"
    yield f"* group[0].target = {text(system)}"


def _target(path: str, target: Target) -> Iterator[str]:
    yield f"* {path}.code = #{target.code}"
    yield f"* {path}.display = {text(target.display)}"
    yield f"* {path}.equivalence = #{target.equivalence}"
    if target.comment:
        yield f"* {path}.comment = {text(target.comment)}"
