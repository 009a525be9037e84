"""What a receipt adds to the ledger, and what the ledger adds to a receipt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dnfhir.errors import OK, DnfhirError, OlderDocumentError
from dnfhir.outbox import Entry, Ledger
from dnfhir.outbox.keyed_hash import KeyedHash
from dnfhir.sync.receipt import Receipt, ResourceResult, receipt_of

_REPLACED: Final = "a newer document has taken its place"
_SENT_BEFORE: Final = "this document was sent before, and a newer one since: nothing was written"


def for_ledger(receipt: Receipt | None, keyed_hash: KeyedHash) -> tuple[ResourceResult, ...]:
    """Each resource of a receipt as the ledger keeps it: its content as an HMAC."""
    if receipt is None:
        return ()
    return tuple(_with_hmac(result, keyed_hash) for result in receipt.resources)


def _with_hmac(result: ResourceResult, keyed_hash: KeyedHash) -> ResourceResult:
    content = keyed_hash.of("content", result.content) if result.content else None
    return replace(result, content=content, diff=())


def superseded(error: DnfhirError) -> Receipt | None:
    """The receipt of a document that was sent before a newer one took its place; nothing is left.

    A folder that is pushed again, or by a second machine, has such documents, and nobody need
    decide about them.
    """
    receipt = receipt_of(error)
    if not isinstance(error, OlderDocumentError) or not error.was_sent or receipt is None:
        return None
    return replace(
        receipt,
        outcome="unchanged",
        resources=tuple(
            replace(result, outcome="unchanged", reason=_REPLACED) for result in receipt.resources
        ),
        problems=(),
        exit_code=OK,
        warnings=(*receipt.warnings, _SENT_BEFORE),
    )


def restored(entry: Entry, receipt: Receipt, ledger: Ledger) -> Iterator[str]:
    """Warnings of what the server has lost: the outbox is never believed over it, but knows."""
    before = ledger.delivered_before(entry.number)
    if receipt.outcome == "created" and before:
        yield (
            f"this session was delivered at {before} and was no longer on the server: "
            "it was sent again"
        )
    elif receipt.outcome == "updated" and entry.delivered_at and not _is_decision(receipt):
        yield (
            f"this document was delivered at {entry.delivered_at} and the server no longer "
            "has it: it was sent again"
        )


def _is_decision(receipt: Receipt) -> bool:
    """Was a conflict decided just now? Nothing was lost there."""
    return any(result.decided for result in receipt.resources)
