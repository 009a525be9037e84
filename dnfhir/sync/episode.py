"""The series of sessions on the server: shared by its sessions, so none of them owns it.

Not there: the first session creates it, conditionally and with an id of the server's own, like a person: a PUT to
an id of ours would overwrite what a session pushed at the same moment has just told of it. There: a session may tell
its start where none is told, and its end while it is open, guarded by the version just read; it never reopens it,
nor moves or withdraws what is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from dnfhir.errors import ConflictError, Problem, SessionError, TemporaryError
from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.forward.entered_in_error import ENTERED_IN_ERROR, SERVER_META
from dnfhir.mappers.roles import EPISODE
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.session.times import is_instant, is_partial_date, surely_before
from dnfhir.sync.compare import Comparison, Step, StepError, deleted, step
from dnfhir.sync.items import Item
from dnfhir.sync.people import refers_to
from dnfhir.sync.snapshot import Session
from dnfhir.sync.transaction import CREATED, EntryResult

_ANOTHER: Final = "the series is on the server already, for another patient"
_ENDS: Final[tuple[str, ...]] = ("start", "end")


@dataclass(frozen=True)
class Episode:
    """The series of a document, and what the server holds of it."""

    item: Item
    held: ServerCopy | Absent

    def step(self, patient: ServerCopy | None, comparison: Comparison) -> Step:
        """What is to be done. Raises StepError around SessionError when it is another patient's."""
        if self.held is Absent.DELETED:
            return deleted(self.item, str(self.item.id))
        if not isinstance(self.held, ServerCopy):
            return comparison.of_document(self.item, None, None)
        if not refers_to(self.held.resource.get("patient"), patient.ref if patient else None):
            error = SessionError(
                [Problem("/episode/id", _ANOTHER, "the id of a series of this patient")]
            )
            raise StepError(step(self.item, "conflict", _ANOTHER, self.held), error)
        return self.shared(self.held, older=comparison.older)

    def shared(self, held: ServerCopy, *, older: bool) -> Step:
        """What the document adds. An older one adds nothing: a newer one of the same session said otherwise."""
        wanted = held.resource if older else joined(held.resource, self.item.resource)
        warning = _kept(wanted, self.item.resource)
        if wanted is held.resource:
            found = step(
                self.item, "unchanged", "shared by the sessions of the series; nothing to add", held
            )
        else:
            why = "the document tells more of the series"
            found = step(replace(self.item, resource=wanted), "update", why, held)
        return replace(found, warning=warning)


def joined(held: Json, said: Json) -> Json:
    """The series on the server with what a document adds to it; the same object when that is nothing."""
    there, told = json_object(held.get("period")), json_object(said.get("period"))
    if held.get("status") == ENTERED_IN_ERROR:
        return held
    is_open = held.get("status") == "active" and not there.get("end")
    free = {"start": not there.get("start"), "end": is_open}
    added = {end: told[end] for end in _ENDS if end in told and free[end]}
    period: Json = {**there, **added}
    if not added or not _in_order(period):
        return held
    meta = {
        key: value for key, value in json_object(held.get("meta")).items() if key not in SERVER_META
    }
    status = "finished" if "end" in added else held.get("status")
    return {**held, "meta": meta, "status": status, "period": period}


def _in_order(period: Json) -> bool:
    """Can the series end when it does? What cannot be read stands in nobody's way."""
    ends = [str(period[end]) for end in _ENDS if end in period]
    known = all(is_instant(end) or is_partial_date(end) for end in ends)
    return len(ends) < len(_ENDS) or not known or not surely_before(ends[1], ends[0])


def _kept(now: Json, said: Json) -> str | None:
    """A warning that names what the document says otherwise than the series will have it, without values."""
    there, told = json_object(now.get("period")), json_object(said.get("period"))
    paths = [f"period.{end}" for end in _ENDS if end in told and told[end] != there.get(end)]
    if said.get("status") == "finished" != now.get("status"):
        paths.append("status")
    if not paths:
        return None
    return f"the server's {' and '.join(paths)} of the series is kept: the document says otherwise"


def settle(reader: Reader, sent: Step, done: EntryResult, patient: str) -> Step | None:
    """After a transaction: what is left to do when it was to create the series, and another session was faster.

    The conditional create kept the other's series, so what this document adds is joined to it in a guarded write.
    Should that never come, a push again finds the series and adds it. patient: `Patient/id`. Raises StepError:
    around ConflictError when it is another patient's; else what reading raises.
    """
    was_kept = (
        sent.role == EPISODE and sent.held is None and sent.id is None and done.status != CREATED
    )
    return _joining(reader, sent, done, patient) if was_kept else None


def _joining(reader: Reader, created: Step, done: EntryResult, patient: str) -> Step:
    held = reader.read(f"{created.type}/{done.id}")
    if not isinstance(held, ServerCopy):
        raise StepError(
            created, TemporaryError("the series was deleted at the same moment; push again")
        )
    if not refers_to(held.resource.get("patient"), patient):
        raise StepError(created, ConflictError(f"the session was written, but {_ANOTHER}"))
    item = Item(created.role, created.full_url, created.resource, created.identifier or {})
    return Episode(item, held).shared(held, older=False)


def find_series(session: Session, items: Sequence[Item]) -> Episode | None:
    """The document's series, when it names one. Raises StepError: it is there more than once."""
    item = next((item for item in items if item.role == EPISODE), None)
    if item is None:
        return None
    try:
        return Episode(item, session.locate(item))
    except ConflictError as error:
        raise StepError(step(item, "conflict", str(error)), error) from None
