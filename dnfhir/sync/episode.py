"""The EpisodeOfCare on the server: shared by its sessions, so none of them owns it.

Not there: the first session creates it, conditionally and with an id of the server's own, like a
person: a PUT to an id of ours would overwrite what a session pushed at the same moment has just
added to it. There: a session may add its start where it has none, and its end while it is open,
guarded by the version just read; it never reopens it, nor moves or retracts what is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dnfhir.errors import ConflictError, Problem, SessionError, TemporaryError
from dnfhir.fhir.json_values import Json, json_object
from dnfhir.mappers.forward.entered_in_error import ENTERED_IN_ERROR, SERVER_META
from dnfhir.mappers.roles import EPISODE
from dnfhir.server.server_copy import Absent, ServerCopy
from dnfhir.session.times import is_instant, is_partial_date, surely_before
from dnfhir.sync.compare import Comparison, deleted
from dnfhir.sync.items import Item
from dnfhir.sync.people import refers_to
from dnfhir.sync.step import CREATED, EntryResult, Step, StepError, step_for

_ANOTHER: Final = "the series is on the server already, for another patient"
_NOTHING_TO_ADD: Final = "shared by the sessions of the series; nothing to add"
_ENDS: Final[tuple[str, ...]] = ("start", "end")


def episode_item(items: Sequence[Item]) -> Item | None:
    """The document's EpisodeOfCare, when it names one."""
    return next((item for item in items if item.role == EPISODE), None)


def episode_step(
    item: Item,
    server_copy: ServerCopy | Absent,
    patient: ServerCopy | None,
    comparison: Comparison,
) -> Step:
    """What is to be done. Raises StepError around SessionError when it is another patient's."""
    if server_copy is Absent.DELETED:
        return deleted(item, str(item.id))
    if not isinstance(server_copy, ServerCopy):
        return comparison.of_document(item, None, None)
    if not refers_to(server_copy.resource.get("patient"), patient.ref if patient else None):
        problem = Problem("/episode/id", _ANOTHER, "the id of a series of this patient")
        conflict = step_for(item, "conflict", _ANOTHER, server_copy)
        raise StepError(conflict, SessionError([problem]))
    return _shared(item, server_copy, older=comparison.older)


def was_kept(step: Step, result: EntryResult) -> bool:
    """Was the episode to be created, and another session was faster, so that the server kept its?"""
    was_new = step.role == EPISODE and step.server_copy is None and step.id is None
    return was_new and result.status != CREATED


def joining_step(created: Step, server_copy: ServerCopy | Absent, patient: str) -> Step:
    """What is left to do when the server kept another session's episode: to add this document's.

    Should that never come, a push again matches the episode and adds it. patient: `Patient/id`.
    Raises StepError: around ConflictError when it is another patient's.
    """
    if not isinstance(server_copy, ServerCopy):
        gone = TemporaryError("the series was deleted at the same moment; push again")
        raise StepError(created, gone)
    if not refers_to(server_copy.resource.get("patient"), patient):
        raise StepError(created, ConflictError(f"the session was written, but {_ANOTHER}"))
    item = Item(created.role, created.full_url, created.resource, created.identifier or {})
    return _shared(item, server_copy, older=False)


def joined(server_copy: Json, document: Json) -> Json:
    """The episode on the server with what a document adds; the same object when that is nothing."""
    if server_copy.get("status") == ENTERED_IN_ERROR:
        return server_copy
    period = json_object(server_copy.get("period"))
    added = _added(server_copy, period, json_object(document.get("period")))
    if not added or not _in_order({**period, **added}):
        return server_copy
    meta = {
        name: value
        for name, value in json_object(server_copy.get("meta")).items()
        if name not in SERVER_META
    }
    status = "finished" if "end" in added else server_copy.get("status")
    return {**server_copy, "meta": meta, "status": status, "period": {**period, **added}}


def _shared(item: Item, server_copy: ServerCopy, *, older: bool) -> Step:
    """What the document adds. An older one adds nothing: a newer one of the session differed."""
    wanted = server_copy.resource
    if not older:
        wanted = joined(server_copy.resource, item.resource)
    warning = _warning(wanted, item.resource)
    if wanted is server_copy.resource:
        step = step_for(item, "unchanged", _NOTHING_TO_ADD, server_copy)
    else:
        reason = "the document tells more of the series"
        step = step_for(replace(item, resource=wanted), "update", reason, server_copy)
    return replace(step, warning=warning)


def _added(server_copy: Json, period: Json, document: Json) -> Json:
    """The ends of the period that the document may add."""
    is_open = server_copy.get("status") == "active" and not period.get("end")
    added: Json = {}
    if "start" in document and not period.get("start"):
        added["start"] = document["start"]
    if "end" in document and is_open:
        added["end"] = document["end"]
    return added


def _in_order(period: Json) -> bool:
    """Can the episode end when it does? What cannot be read stands in nobody's way."""
    ends = [str(period[end]) for end in _ENDS if end in period]
    known = all(is_instant(end) or is_partial_date(end) for end in ends)
    return len(ends) < len(_ENDS) or not known or not surely_before(ends[1], ends[0])


def _warning(now: Json, document: Json) -> str | None:
    """Names what the document states otherwise than the episode will have it, without values."""
    theirs, ours = json_object(now.get("period")), json_object(document.get("period"))
    paths = [f"period.{end}" for end in _ENDS if end in ours and ours[end] != theirs.get(end)]
    if document.get("status") == "finished" != now.get("status"):
        paths.append("status")
    if not paths:
        return None
    differing = " and ".join(paths)
    return f"the server's {differing} of the series is kept: the document says otherwise"
