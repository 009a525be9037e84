"""What the table of needles' materials has beside their names."""

from __future__ import annotations

from typing import Final

from dnfhir.terms.lookup import find
from dnfhir.terms.tables import concepts, mark

_KIND: Final = "needle_material"


def is_nickel_free(material: str | None) -> bool:
    """Whether a needle of this material, as it was written, has no nickel in it, by the column
    `nickel` of the table.

    False for a material that is not recorded or not known: most needles are steel with nickel in
    it.
    """
    if not material:
        return False
    known = find(_KIND, material)
    return known is not None and _is_free(known.key)


def nickel_free_codes() -> frozenset[str]:
    """The codes, of our own system, of materials without nickel."""
    codes = set()
    for key, material in concepts(_KIND).items():
        if _is_free(key):
            codes.add(material.own.code)
    return frozenset(codes)


def _is_free(key: str) -> bool:
    return mark(_KIND, key, "nickel") == "free"
