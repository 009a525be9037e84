"""Our ValueSets as FSH: every code enumerated, so that they can be checked without a terminology server.

https://hl7.org/fhir/R4/valueset.html
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dnfhir.terms import Coding, concepts
from dnfhir.terms.systems import CANONICAL, DICOM, ICD_10, LOINC, OWN, SNOMED, UBERON, UCUM
from profiles.codesystems import WORDS
from profiles.kinds import KINDS
from profiles.shorthand import Files, code, generated, pascal, text
from profiles.subsets import Subset, subsets

#: What the owners of a code system want to see said where their codes are.
NOTICES: Final[dict[str, str]] = {
    SNOMED: (
        "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. "
        "All rights reserved."
    ),
    LOINC: (
        "This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the "
        "LOINC Committee, available at no cost under the licence at http://loinc.org/license."
    ),
    UCUM: "This material includes units of The Unified Code for Units of Measure, copyright Regenstrief Institute.",
    DICOM: "This material includes codes of the DICOM Controlled Terminology (PS3.16).",
    UBERON: "Identifiers of the Uberon multi-species anatomy ontology are used under CC BY 3.0 (http://uberon.org).",
    ICD_10: "ICD-10 is copyright World Health Organization.",
}

#: The value sets of each folder, which is named by what they are about.
FOLDERS: Final[dict[str, str]] = {
    "examination": """
        complaint-severity examination-text-code finding interpretation level measure muscle observation
        palpation-sign problem referred-pain-answer region side site-kind test test-moment test-result
        test-unit trigger-point-code unit
    """,
    "pain": "pain pain-change-verdict pain-context pain-method pain-moment pain-score-code",
    "screening": """
        consent contraindication contraindication-weight eligibility-reason intake-answer metal-allergen
        outcome pregnancy-status pregnancy-status-code present-contraindication reason
        screening-conflict-code screening-conflict-evidence screening-rules
    """,
    "session": "document jurisdiction other plan purpose referral section specialty",
    "treatment": """
        adverse-event adverse-event-class aftercare needle needle-material not-done-reason position
        refusal severity treatment
    """,
}


def files() -> Files:
    """Every ValueSet: one a kind, those of some concepts of a kind, and those of the document's own words."""
    folders = {name: folder for folder, names in FOLDERS.items() for name in names.split()}
    return {
        f"valuesets/{folders[name]}/{name}.fsh": _value_set(name, content)
        for name, content in contents().items()
    }


def contents() -> dict[str, Subset]:
    """Every ValueSet by its id, with its codings in their order."""
    kinds = {kind.replace("_", "-"): _of_kind(kind) for kind in KINDS}
    found = {**kinds, **subsets(), **{name: _of_words(name) for name in WORDS}}
    return {
        name: Subset(one.title, one.description, _sorted(one.codings))
        for name, one in sorted(found.items())
    }


def _of_kind(kind: str) -> Subset:
    title, description = KINDS[kind]
    return Subset(
        title,
        description,
        tuple(code for known in concepts(kind).values() for code in known.codings),
    )


def _of_words(name: str) -> Subset:
    system = f"{CANONICAL}/CodeSystem/{name}"
    words = WORDS[name]
    return Subset(
        words.title,
        words.description,
        tuple(Coding(system, word.code, word.english) for word in words.words),
    )


def _sorted(codings: Iterable[Coding]) -> tuple[Coding, ...]:
    """Each code once; our own system first."""
    first = {(coding.system, coding.code): coding for coding in reversed(tuple(codings))}
    return tuple(
        sorted(
            first.values(), key=lambda coding: (coding.system != OWN, coding.system, coding.code)
        )
    )


def _value_set(name: str, content: Subset) -> str:
    return generated(
        "profiles/valuesets.py",
        [*_head(name, content), *(f"* {code(one)}" for one in content.codings)],
    )


def _head(name: str, content: Subset) -> Iterator[str]:
    yield f"ValueSet: Dn{pascal(name)}VS"
    yield f"Id: {name}"
    yield f"Title: {text(content.title)}"
    yield f"Description: {text(content.description)}"
    yield f"* ^url = {text(f'{CANONICAL}/ValueSet/{name}')}"
    yield "* ^language = #en"
    yield "* ^experimental = false"
    if notices := copyright_of(coding.system for coding in content.codings):
        yield f"* ^copyright = {text(notices)}"


def copyright_of(systems: Iterable[str]) -> str:
    """The notices of these code systems; empty when none of them has one."""
    there = set(systems)
    return " ".join(notice for system, notice in NOTICES.items() if system in there)
