"""Going on with a push that was broken off: what it had delivered is not sent, nor compared, again.

A push is the continuation of an earlier one when some of its documents are still open in the outbox. Those that were
delivered since the open ones were queued are done, if the server still holds the Provenance and the Encounter of each,
and nobody has withdrawn it: one short question for fifty documents. A server that was restored from a backup does not
hold them; then the document goes the whole way again. So does one after which another document of its session was
delivered: it is to take its place.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
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
    """Those of the sessions, by their keys, that an earlier run of the same push delivered. Only asks.

    When the server cannot be asked, none is: the delivery will tell what is wrong.
    """
    known = {
        key: ledger.of_content(session, transport.base_url) for key, session in sessions.items()
    }
    begun = min(
        (entry.queued_at for entry in known.values() if entry and not entry.is_final), default=None
    )
    if begun is None:
        return {}
    candidates = {
        key: entry
        for key, entry in known.items()
        if entry
        and entry.state == "delivered"
        and entry.delivered_at
        and entry.delivered_at >= begun
        and entry.delivered_at == ledger.delivered_before(entry.number)
    }
    refs = {key: found for key, entry in candidates.items() if (found := _recorded(entry, ledger))}
    there = _there([ref for found in refs.values() for ref in found], transport)
    return {key: candidates[key] for key, found in refs.items() if there.issuperset(found)}


def _recorded(entry: Entry, ledger: Ledger) -> tuple[str, str] | None:
    """The Provenance of a delivered document and its Encounter, as `Type/id`."""
    told = {
        one.role.partition("/")[0]: f"{one.type}/{one.id}"
        for one in ledger.resources(entry.number)
        if one.id
    }
    names = (told.get(PROVENANCE.removesuffix("/")), told.get(ENCOUNTER))
    return (names[0], names[1]) if names[0] and names[1] else None


def _there(refs: list[str], transport: Transport) -> frozenset[str]:
    """Those that the server holds, and that nobody has withdrawn. What it does not tell of counts as not there."""
    found: set[str] = set()
    for first in range(0, len(refs), _AT_ONCE):
        with suppress(DnfhirError):  # these go the whole way
            found |= _of_these(refs[first : first + _AT_ONCE], transport)
    return frozenset(found)


def _of_these(refs: list[str], transport: Transport) -> set[str]:
    """Asked twice more when the server is busy. Raises what `Reader.read_many` raises."""
    for _ in range(2):
        try:
            return _held(refs, transport)
        except BusyError as busy:
            time.sleep(min(busy.retry_after or 0.2, _LONGEST_WAIT))
    return _held(refs, transport)


def _held(refs: list[str], transport: Transport) -> set[str]:
    """One bad answer to a batch makes a Reader ask singly ever after, so each question has a Reader of its own."""
    reader = Reader(transport, Redactor(()))
    held = {
        ref: one.resource
        for ref, one in reader.read_many(refs).items()
        if isinstance(one, ServerCopy)
    }
    return {ref for ref, resource in held.items() if resource.get("status") != ENTERED_IN_ERROR}
