"""Seeded defects: each breaks one rule of the session or of our profiles in what an example session becomes."""

from __future__ import annotations

from tests.profiles.defects.codes import CODES
from tests.profiles.defects.meanings import MEANINGS
from tests.profiles.defects.missing import MISSING
from tests.profiles.defects.model import Defect
from tests.profiles.defects.sessions import SESSIONS
from tests.profiles.defects.states import STATES
from tests.profiles.defects.values import VALUES

#: By what is wrong with them.
GROUPS: dict[str, tuple[Defect, ...]] = {
    "An element is missing": MISSING,
    "A code, or a code's system": CODES,
    "A value": VALUES,
    "A status, or two elements that contradict each other": STATES,
    "The session as a whole": SESSIONS,
    "What the session means": MEANINGS,
}
DEFECTS: tuple[Defect, ...] = tuple(defect for group in GROUPS.values() for defect in group)
