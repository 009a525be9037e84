"""Going on with a push that was broken off: what it had delivered is not sent, nor compared, again.

A push is the continuation of an earlier one when some of its documents are still open in the outbox. Those that were
delivered since the open ones were queued are done, if the server still holds the Provenance of each: one short
question for a hundred documents. A server that was restored from a backup does not hold it; then the document goes
the whole way again. So does one after which another document of its session was delivered: it is to take its place.
"""

from __future__ import annotations

from collections.abc import Mapping

from dnfhir.errors import DnfhirError
from dnfhir.session import Session
from dnfhir.sync.held import PROVENANCE
from dnfhir.sync.outbox import Entry, Ledger
from dnfhir.sync.reading import Held, Reader
from dnfhir.sync.redact import Redactor
from dnfhir.sync.transport import Transport


def done_before(sessions: Mapping[int, Session], ledger: Ledger, transport: Transport) -> dict[int, Entry]:
    """Those of the sessions, by their keys, that an earlier run of the same push delivered. Only asks.

    When the server cannot be asked, none is: the delivery will tell what is wrong.
    """
    known = {key: ledger.of_content(session, transport.base_url) for key, session in sessions.items()}
    begun = min((entry.queued_at for entry in known.values() if entry and not entry.is_final), default=None)
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
    recorded = {key: ref for key, entry in candidates.items() if (ref := _recorded(entry, ledger))}
    there = _there(list(recorded.values()), transport)
    return {key: candidates[key] for key, ref in recorded.items() if ref in there}


def _recorded(entry: Entry, ledger: Ledger) -> str | None:
    """The Provenance of a delivered document, as `Type/id`."""
    told = (one for one in ledger.resources(entry.number) if one.role.startswith(PROVENANCE) and one.id)
    return next((f"{one.type}/{one.id}" for one in told), None)


def _there(refs: list[str], transport: Transport) -> frozenset[str]:
    try:
        found = Reader(transport, Redactor(())).read_many(refs)
    except DnfhirError:
        return frozenset()
    return frozenset(ref for ref, held in found.items() if isinstance(held, Held))
