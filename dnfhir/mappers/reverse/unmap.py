"""The reverse mapping: a Bundle of one session's resources becomes the session document in its
normal form.

Clinical elements are read, nothing else: no resource has a copy of the document in it. What others
wrote or edited is read as far as it can be, and what cannot be read is named.
"""

from __future__ import annotations

from dataclasses import dataclass

from dnfhir.errors import BundleError, Problem
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import READERS, map_session
from dnfhir.mappers.reverse.compare import note_differences
from dnfhir.mappers.reverse.find_session import find_session
from dnfhir.mappers.reverse.merge import merge_documents
from dnfhir.mappers.reverse.repair import repair_session
from dnfhir.mappers.reverse.session_resources import Unread
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.session import SCHEMA, Session, normal_form


@dataclass(frozen=True)
class Unmapped:
    """A session that was read from resources, and what in them it does not state."""

    session: Session
    unread: tuple[Unread, ...]

    def document(self) -> Json:
        """The session document, in normal form."""
        return normal_form(self.session)

    def as_json(self) -> Json:
        """The session and what it does not state, for programs."""
        unread = []
        for note in self.unread:
            unread.append({"where": note.where, "why": note.reason, "what": note.what})
        return {"session": self.document(), "unread": unread}


def unmap(bundle: Json, *, pain_change: PainChange = OSTELO_2008) -> Unmapped:
    """Rebuild the session in a Bundle. pain_change: the thresholds it was mapped with.

    The Bundle contains the session's newest Provenance, all that it names as target, and the people
    and the episode to which the Encounter refers. BundleError when there is no session in it, when
    there are several, when the session is entered in error, and when it lacks what every session
    has (its times, its practice, its people).
    """
    try:
        return _unmap(bundle, pain_change)
    except RecursionError:
        raise BundleError([Problem("", "is nested too deeply")]) from None


def _unmap(bundle: Json, pain_change: PainChange) -> Unmapped:
    resources = find_session(bundle)
    document: Json = {"schema": SCHEMA, "id": resources.session_id}
    for mapper in READERS:
        document = merge_documents(document, mapper.from_fhir(resources))
    session = repair_session(resources, document)
    mapped = map_session(session, pain_change=pain_change)
    note_differences(resources, bundle, mapped.entries)
    return Unmapped(session, tuple(dict.fromkeys(resources.unread)))
