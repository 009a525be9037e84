"""The outbox: what is on its way to a server, and the ledger of what arrived."""

from __future__ import annotations

from dnfhir.sync.outbox.entry import OPEN, STATES, Attempt, Delivered, Ending, Entry, State
from dnfhir.sync.outbox.ledger import Ledger
from dnfhir.sync.outbox.place import default_place
from dnfhir.sync.outbox.store import Outbox

__all__ = ["OPEN", "STATES", "Attempt", "Delivered", "Ending", "Entry", "Ledger", "Outbox", "State", "default_place"]
