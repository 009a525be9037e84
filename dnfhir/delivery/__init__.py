"""Delivering documents of the outbox: retries, pace, outages."""

from __future__ import annotations

from dnfhir.delivery.resume import done_before
from dnfhir.delivery.run import Delivery, DocumentResult
from dnfhir.delivery.sender import Sender

__all__ = ["Delivery", "DocumentResult", "Sender", "done_before"]
