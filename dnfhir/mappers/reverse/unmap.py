"""The way back: a Bundle of one session's resources becomes the session document in its normal form.

Clinical elements are read, nothing else: no resource carries a copy of the document. What others wrote or edited
is read as far as it can be, and what cannot is named.
"""

from __future__ import annotations

from dataclasses import dataclass

from dnfhir.errors import BundleError, Problem
from dnfhir.fhir.json_values import Json
from dnfhir.mappers import READERS, map_session
from dnfhir.mappers.reverse.compare import note_differences
from dnfhir.mappers.reverse.merge import merge_documents
from dnfhir.mappers.reverse.repair import repair_session
from dnfhir.mappers.reverse.session_resources import Unread, find_session
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.session import SCHEMA, Session, normal_form


@dataclass(frozen=True)
class Unmapped:
    """A session read back, and what of the record it does not say."""

    session: Session
    unread: tuple[Unread, ...]

    def document(self) -> Json:
        """The session document, in normal form."""
        return normal_form(self.session)

    def as_json(self) -> Json:
        """The session and what it does not say, for programs."""
        unread = [{"where": one.where, "why": one.reason, "what": one.what} for one in self.unread]
        return {"session": self.document(), "unread": unread}


def unmap(bundle: Json, *, pain_change: PainChange = OSTELO_2008) -> Unmapped:
    """Rebuild the session that a Bundle holds. pain_change: the thresholds it was mapped with.

    The Bundle holds the session's newest Provenance, all that it names as target, and the people and the series
    that the Encounter refers to. Raises BundleError when it holds no session, several, one that was withdrawn, or
    one without what every session has (its times, its practice, its people).
    """
    try:
        return _unmapped(bundle, pain_change)
    except RecursionError:
        raise BundleError([Problem("", "is nested too deeply")]) from None


def _unmapped(bundle: Json, pain_change: PainChange) -> Unmapped:
    found = find_session(bundle)
    document: Json = {"schema": SCHEMA, "id": found.session_id}
    for mapper in READERS:
        document = merge_documents(document, mapper.from_fhir(found))
    session = repair_session(found, document)
    note_differences(found, bundle, map_session(session, pain_change=pain_change).entries)
    return Unmapped(session, tuple(dict.fromkeys(found.unread)))
