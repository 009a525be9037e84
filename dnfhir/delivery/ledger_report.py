"""What a receipt tells the ledger, and what the ledger adds to a receipt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dnfhir.errors import OK, DnfhirError, OlderDocumentError
from dnfhir.outbox import Delivered, Entry, Ledger
from dnfhir.outbox.keyed_hash import KeyedHash
from dnfhir.sync.receipt import Receipt, ResourceResult, receipt_of

#: What the reason of a resource holds whose conflict was decided.
_DECIDED: Final = "by somebody else; "


def resources(receipt: Receipt | None, seal: KeyedHash) -> tuple[Delivered, ...]:
    """Each resource of a receipt as the ledger keeps it: its content as an HMAC."""
    return tuple(_delivered(line, seal) for line in receipt.resources) if receipt else ()


def _delivered(line: ResourceResult, seal: KeyedHash) -> Delivered:
    content = seal.of("content", line.content) if line.content else None
    return Delivered(line.role, line.type, line.id, line.version, line.outcome, line.why, content)


def superseded(error: DnfhirError) -> Receipt | None:
    """The receipt of a document that was sent before a newer one took its place: nothing is left to do for it.

    A folder that is pushed again, or by a second machine, holds such documents, and nobody need decide about them.
    """
    receipt = receipt_of(error)
    if not isinstance(error, OlderDocumentError) or not error.was_sent or receipt is None:
        return None
    why = "a newer document has taken its place"
    lines = tuple(replace(line, outcome="unchanged", why=why) for line in receipt.resources)
    warnings = (
        *receipt.warnings,
        "this document was sent before, and a newer one since: nothing was written",
    )
    return replace(
        receipt, outcome="unchanged", resources=lines, problems=(), exit_code=OK, warnings=warnings
    )


def restored(entry: Entry, receipt: Receipt, ledger: Ledger) -> Iterator[str]:
    """Warnings of what the server has forgotten: the outbox is never believed over it, but knows what it held."""
    before = ledger.delivered_before(entry.number)
    if receipt.outcome == "created" and before:
        yield f"this session was delivered at {before} and was no longer on the server: it was sent again"
    elif receipt.outcome == "updated" and entry.delivered_at and not _is_decision(receipt):
        when = entry.delivered_at
        yield f"this document was delivered at {when} and the server no longer held it: it was sent again"


def _is_decision(receipt: Receipt) -> bool:
    """Was a conflict decided just now? Nothing was lost there."""
    return any(_DECIDED in line.why for line in receipt.resources)
