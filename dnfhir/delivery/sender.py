"""One document of the outbox onto the server: read, mapped, checked, pushed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from dnfhir.errors import BundleError, ConflictError
from dnfhir.mappers import Mapped, map_session
from dnfhir.outbox import Entry
from dnfhir.pain_change import OSTELO_2008, PainChange
from dnfhir.server.capabilities import RememberedTarget
from dnfhir.session import Session, read_session
from dnfhir.sync.compare import OnConflict
from dnfhir.sync.people import PatientPolicy
from dnfhir.sync.push import MOST_ENTRIES, push
from dnfhir.sync.receipt import Receipt
from dnfhir.sync.snapshot import manifest_of
from dnfhir.transport.transport import Transport
from dnfhir.validation import check_bundle


@dataclass(frozen=True)
class Sender:
    """How documents are pushed in one run; see `dnfhir.sync.push.push`. May be shared by threads."""

    transport: Transport
    patient_policy: PatientPolicy = "create"
    strategy: str = "auto"
    on_conflict: OnConflict = "stop"
    max_entries: int = MOST_ENTRIES
    dry_run: bool = False
    pain_change: PainChange = OSTELO_2008
    ask: RememberedTarget = field(default_factory=RememberedTarget)

    def __call__(self, entry: Entry) -> Receipt:
        """Push a document of the outbox. Raises what `of_session` raises; ConflictError when it is gone."""
        if entry.body is None:
            raise ConflictError("the document is no longer in the outbox: push it again")
        return self.of_session(read_session(entry.body))

    def of_session(self, session: Session) -> Receipt:
        """Push a session. Raises BundleError for what must not be sent, and what `push` raises, with a receipt."""
        mapped = map_session(session, pain_change=self.pain_change)
        if problems := check_bundle(mapped.bundle()):
            raise BundleError(problems)
        receipt = push(
            mapped,
            self.transport,
            patient_policy=self.patient_policy,
            strategy=self.strategy,
            on_conflict=self.on_conflict,
            max_entries=self.max_entries,
            dry_run=self.dry_run,
            ask=self.ask,
        )
        hashes = dict(_hashes(mapped))
        lines = tuple(replace(line, content=hashes.get(line.role)) for line in receipt.resources)
        return replace(
            receipt, resources=lines, warnings=(*mapped.decision.warnings, *receipt.warnings)
        )


def _hashes(mapped: Mapped) -> Iterator[tuple[str, str]]:
    """The hash of what is sent in each role, as the Provenance tells it."""
    roles = {entry.full_url: entry.role for entry in mapped.entries}
    for entry in mapped.entries:
        if entry.type == "Provenance":
            yield from (
                (roles[ref], sent) for ref, sent in manifest_of(entry.resource) if ref in roles
            )
