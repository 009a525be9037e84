"""Delivering documents of the outbox: retries, pace, outages."""

from __future__ import annotations

from dnfhir.sync.delivery.resuming import done_before
from dnfhir.sync.delivery.run import Delivery, Settled
from dnfhir.sync.delivery.sender import Sender

__all__ = ["Delivery", "Sender", "Settled", "done_before"]
