"""What no mapper carries yet is kept as text on the Encounter, each text with the name of its field, and listed.

Nothing of a session is dropped in silence: a field has a mapper or stands in the table below.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from dnfhir import jsontext
from dnfhir.mappers.elements import Json
from dnfhir.screening import consent_given
from dnfhir.session import Session, normal_form
from dnfhir.terms.systems import CANONICAL


@dataclass(frozen=True)
class Kept:
    """An input value that became text. pointer: where it stands in the document; where: the FHIR path; why."""

    pointer: str
    where: str
    why: str


_FIELD: Final = "Encounter.extension(kept-text)"
_NO_RESOURCE: Final = "no resource of its own yet"

#: Fields kept on the Encounter, by their path in the document.
FIELDS: Final = (
    "note",
    "episode",
    "medication",
    "screening/indications",
    "screening/contraindications",
    "screening/fear_of_needles",
    "screening/consent",
    "screening/consent/explained",
    "screening/joint_decision",
    "examination",
    "adverse_events",
    "aftercare",
    "extensions",
)


def kept_extensions(session: Session) -> Iterator[Json]:
    """One extension a kept field: its path, and its text or (for a structure) canonical JSON."""
    for path, value in _kept_values(session):
        text = value if isinstance(value, str) else jsontext.canonical(value)
        parts = [{"url": "field", "valueString": path}, {"url": "text", "valueString": text}]
        yield {"url": f"{CANONICAL}/StructureDefinition/kept-text", "extension": parts}


def kept(session: Session) -> Iterator[Kept]:
    """What was kept as text, for the person who sends the document."""
    for path, _ in _kept_values(session):
        yield Kept(f"/{path}", _FIELD, _NO_RESOURCE)
    for index, needling in enumerate(session.needling):
        if needling.twitch_responses is not None:
            yield Kept(f"/needling/{index}/twitch_responses", "Procedure.note", _NO_RESOURCE)


def _kept_values(session: Session) -> Iterator[tuple[str, Any]]:
    document = normal_form(session)
    given = consent_given(session) is not None
    for path in FIELDS:
        if path == ("screening/consent" if given else "screening/consent/explained"):
            continue  # an answer that was given has its Consent
        value: Any = document
        for name in path.split("/"):
            value = value.get(name) if isinstance(value, dict) else None
        if value is not None:
            yield path, value
