"""What the table of contraindications has beside their names."""

from __future__ import annotations

from typing import Final

from dnfhir.terms.tables import mark

_KIND: Final = "contraindication"


def weight(key: str) -> str:
    """`absolute` (needling is excluded) or `relative` (a decision taken together may set it aside).

    By the column `weight` of the table. Empty for one that the therapist weighs each time. KeyError
    for a key that the vocabulary's kind `contraindication` does not have.
    """
    return mark(_KIND, key, "weight")
