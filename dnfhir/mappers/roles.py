"""Roles: what each resource is in a session, and what names it there (`encounter`, `trigger-
point/t1`).

A kind of which a session may have several is followed by `/` and the key of the item.
"""

from __future__ import annotations

from typing import Final

PATIENT: Final = "patient"
PRACTITIONER: Final = "practitioner"
PRACTICE: Final = "practice"
ENCOUNTER: Final = "encounter"
#: The one resource that sessions share, so no session's id enters its names.
EPISODE: Final = "episode"
#: What the role of each Provenance begins with; the hash of its document follows.
PROVENANCE: Final = "provenance/"

#: Roles whose resources belong to the hospital: matched by identifier, never overwritten.
PEOPLE: Final = (PATIENT, PRACTITIONER, PRACTICE)
#: Roles that are not this session's own: a push of one session does not decide what they contain.
SHARED: Final = (*PEOPLE, EPISODE)

#: What the business identifier of a session's Encounter ends with; the session's id stands before
#: it.
ENCOUNTER_NAME: Final = f"#{ENCOUNTER}"
