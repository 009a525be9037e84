"""Concepts of the vocabulary as the commands of `dnfhir terms` show them."""

from __future__ import annotations

from typing import Any

import click

from dnfhir.terms import KINDS, Coding, Concept, lines_of


def check_kind(kind: str, shown: str) -> str:
    """`kind` when there is such a kind.

    Raises BadParameter, which names the kinds, when there is not. shown: the parameter's name.
    """
    if kind not in KINDS:
        raise click.BadParameter(
            f"no such kind; the kinds are {', '.join(KINDS)}", param_hint=shown
        )
    return kind


def concept_as_json(concept: Concept) -> dict[str, Any]:
    """A concept with its names and, with their sources, the codes of its lines in the table."""
    codings = []
    for row in lines_of(concept):
        about = {
            "relation": row.relation or "exact",
            "verified": row.verified,
            "source": row.source,
            "note": row.note,
        }
        codings.append({**coding_as_json(row.coding), **about})
    return {
        "kind": concept.kind,
        "key": concept.key,
        "display": concept.display,
        "nl": concept.nl,
        "la": concept.la,
        "aliases": concept.aliases,
        "codings": codings,
    }


def coding_as_json(coding: Coding) -> dict[str, str]:
    """A code with its system and name."""
    return {"system": coding.system, "code": coding.code, "display": coding.display}
