"""An outage of the server: one line when it begins and one when it ends, for an alert.

The outbox keeps which was reported, so that of several processes, and of runs one after another,
only one reports it.
"""

from __future__ import annotations

from typing import Final

from dnfhir.delivery.classify import is_outage
from dnfhir.errors import DnfhirError
from dnfhir.log import event
from dnfhir.outbox import Outbox
from dnfhir.transport.response import BusyError

#: So many failures in a row, without anything carried out between them, are an outage; fewer are a hiccup.
_FAILURES: Final = 3
_DEFECT: Final = 500


class Outage:
    """Watches what the tries of one server end in."""

    def __init__(self, outbox: Outbox, target: str) -> None:
        self._outbox = outbox
        self._target = target
        self._failures = 0
        self._documents: set[int] = set()

    def failed(self, error: DnfhirError, document: int) -> None:
        """A try failed. That one document alone ends in 500 tells of the document, not of the server."""
        if not is_outage(error):
            return
        self._failures += 1
        self._documents.add(document)
        about_it = (
            isinstance(error, BusyError) and error.status == _DEFECT and len(self._documents) == 1
        )
        if (
            self._failures >= _FAILURES
            and not about_it
            and self._outbox.outage_begins(self._target)
        ):
            text = f"outage begins: {self._target} cannot be used; what is queued waits ({error})"
            event(
                "warning",
                "outage_begins",
                text,
                target=self._target,
                exit_code=error.exit_code,
                reason=str(error),
            )

    def over(self) -> None:
        """A try was carried out."""
        self._failures = 0
        self._documents.clear()
        seconds = self._outbox.outage_ends(self._target)
        if seconds is not None:
            text = f"outage ends: {self._target} can be used again after {seconds:.0f} s"
            event("warning", "outage_ends", text, target=self._target, seconds=round(seconds, 1))
