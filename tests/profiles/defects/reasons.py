"""Why a defect is missed, by one detector or by both."""

from __future__ import annotations

from typing import Final

WHY_MISSED: Final[dict[str, str]] = {
    "practice's name as white space": "the engine takes white space for text; R4 says it is none",
    "a child, and eligible": "ages of partial birth dates do not compare in FHIRPath: our own rule",
    "a score before birth": "times of different precision do not compare in FHIRPath: our own rule",
    "needling on another day than the visit's": "a date and an instant do not compare in FHIRPath: our own rule",
    "change that its two scores do not make": "an invariant cannot follow two references in order: our own rule",
    "citizen number that fails the eleven-test": "the check digits are our own rule; the profile takes any number",
    "allergy to nickel decided on, and a needle of steel": "which materials hold nickel is a table: our own rule",
    "change at rest of scores on movement": "an invariant cannot follow two references: our own rule",
    "change on the left of scores on the right": "an invariant cannot follow two references: our own rule",
    "less than a threshold that it reaches": "thresholds can be configured; a document does not say them in numbers",
    "hash of a target that is another's": "the hash is of the content as sent; a server may hold it in another form",
    "aftercare completed while the series goes on": "the CarePlan may be older than the series' state on the server",
}
