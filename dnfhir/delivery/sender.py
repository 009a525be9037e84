"""One document of the outbox onto the server: read, mapped, pushed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from dnfhir.errors import ConflictError
from dnfhir.mappers import map_session
from dnfhir.outbox import Entry
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.server.capabilities import RememberedTarget
from dnfhir.session import Session, read_session
from dnfhir.sync.push import PushOptions, push
from dnfhir.sync.receipt import Receipt
from dnfhir.transport.transport import Transport

_DEFAULT: Final = PushOptions()


@dataclass(frozen=True)
class Sender:
    """How documents are pushed in one run; see `dnfhir.sync.push`. May be shared by threads."""

    transport: Transport
    options: PushOptions = _DEFAULT
    pain_change: PainChange = OSTELO_2008
    ask: RememberedTarget = field(default_factory=RememberedTarget)

    def __call__(self, entry: Entry) -> Receipt:
        """Push a document of the outbox. Raises as `of_session`; ConflictError when it is gone."""
        if entry.body is None:
            raise ConflictError("the document is no longer in the outbox: push it again")
        return self.of_session(read_session(entry.body))

    def of_session(self, session: Session) -> Receipt:
        """Push a session. Raises what `push` raises, with a receipt."""
        mapped = map_session(session, pain_change=self.pain_change)
        receipt = push(mapped, self.transport, self.options, ask=self.ask)
        return replace(receipt, warnings=(*mapped.decision.warnings, *receipt.warnings))
