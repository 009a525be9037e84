"""The outbox: what is on its way to a server, and the ledger of what arrived."""

from __future__ import annotations

from dnfhir.outbox.entry import OPEN, STATES, Attempt, AttemptResult, Entry
from dnfhir.outbox.ledger import Ledger
from dnfhir.outbox.place import default_place
from dnfhir.outbox.store import Outbox
from dnfhir.sync.receipt import State

__all__ = [
    "OPEN",
    "STATES",
    "Attempt",
    "AttemptResult",
    "Entry",
    "Ledger",
    "Outbox",
    "State",
    "default_place",
]
