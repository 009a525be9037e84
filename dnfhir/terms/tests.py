"""What the table of tests has beside their names."""

from __future__ import annotations

from typing import Final

from dnfhir.terms.tables import concepts, mark

_KIND: Final = "test"


def is_neurological(key: str | None) -> bool:
    """Whether a positive result of this test speaks of a nerve, by the column `neurological` of the
    table.

    key: of the vocabulary's kind `test`. False for a test that the table does not know.
    """
    return key in concepts(_KIND) and mark(_KIND, key, "neurological") == "yes"
