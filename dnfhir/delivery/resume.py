"""Going on with a push that was broken off: what it had delivered is not sent, nor compared, again.

A push is the continuation of an earlier one when some of its documents are still open in the outbox. Those that were
delivered since the open ones were queued are done, if the server still holds the Provenance and the Encounter of each,
and nobody has withdrawn it: one short question for fifty documents. A server that was restored from a backup does not
hold them; then the document goes the whole way again. So does one after which another document of its session was
delivered: it is to take its place.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from itertools import chain
from typing import Final

from dnfhir.errors import DnfhirError
from dnfhir.mappers.forward.entered_in_error import ENTERED_IN_ERROR
from dnfhir.mappers.roles import ENCOUNTER, PROVENANCE
from dnfhir.outbox import Entry, Ledger
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.session import Session
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import BusyError
from dnfhir.transport.transport import Transport

_AT_ONCE: Final = 100
#: Seconds: for longer than this a shortcut is not worth waiting.
_LONGEST_WAIT: Final = 2.0


def done_before(
    sessions: Mapping[int, Session], ledger: Ledger, transport: Transport
) -> dict[int, Entry]:
    """Those of the sessions, by their keys, that an earlier run of the same push delivered.

    Only asks. When the server cannot be asked, none is: the delivery will report what is wrong.
    """
    entries = _entries(sessions, ledger, transport.base_url)
    begun = min((entry.queued_at for entry in entries.values() if not entry.is_final), default=None)
    if begun is None:
        return {}
    written = {}
    for key, entry in entries.items():
        if _was_delivered_since(entry, begun, ledger):
            written[key] = _written(entry, ledger)
    present = _present(chain.from_iterable(written.values()), transport)
    return {key: entries[key] for key, refs in written.items() if refs and refs <= present}


def _entries(sessions: Mapping[int, Session], ledger: Ledger, target: str) -> dict[int, Entry]:
    """The outbox's entry of each session that it knows."""
    entries = {}
    for key, session in sessions.items():
        entry = ledger.of_content(session, target)
        if entry:
            entries[key] = entry
    return entries


def _was_delivered_since(entry: Entry, begun: str, ledger: Ledger) -> bool:
    """Was it delivered by this push, and no other document of its session after it?"""
    if entry.state != "delivered" or not entry.delivered_at or entry.delivered_at < begun:
        return False
    return entry.delivered_at == ledger.delivered_before(entry.number)


def _written(entry: Entry, ledger: Ledger) -> set[str]:
    """The Provenance of a delivered document and its Encounter, as `Type/id`; empty: not both known."""
    refs = {
        result.role.partition("/")[0]: f"{result.type}/{result.id}"
        for result in ledger.resources(entry.number)
        if result.id
    }
    provenance, encounter = refs.get(PROVENANCE.removesuffix("/")), refs.get(ENCOUNTER)
    return {provenance, encounter} if provenance and encounter else set()


def _present(refs: Iterable[str], transport: Transport) -> set[str]:
    """Those that the server has, and that nobody has retracted; what it does not name counts as not."""
    wanted = list(refs)
    present: set[str] = set()
    for first in range(0, len(wanted), _AT_ONCE):
        with suppress(DnfhirError):  # these go the whole way
            present |= _despite_load(wanted[first : first + _AT_ONCE], transport)
    return present


def _despite_load(refs: list[str], transport: Transport) -> set[str]:
    """Asked twice more when the server is busy. Raises what `Reader.read_many` raises."""
    for _ in range(2):
        try:
            return _valid(refs, transport)
        except BusyError as busy:
            time.sleep(min(busy.retry_after or 0.2, _LONGEST_WAIT))
    return _valid(refs, transport)


def _valid(refs: list[str], transport: Transport) -> set[str]:
    """One bad answer to a batch makes a Reader ask singly ever after, so each question has its own."""
    valid = set()
    for ref, copy in Reader(transport, Redactor(())).read_many(refs).items():
        if isinstance(copy, ServerCopy) and copy.resource.get("status") != ENTERED_IN_ERROR:
            valid.add(ref)
    return valid
