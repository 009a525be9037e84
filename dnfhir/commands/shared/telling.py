"""Telling receipts: one a document, in the documents' order, as text or as JSON; and a summary of many."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Final

import click

from dnfhir.commands.shared.receipts import json_line, painter, say_problems

if TYPE_CHECKING:
    from dnfhir.sync.receipt import Receipt

#: From so many documents on each has one line, a bar shows how far they are, and a summary ends it.
MANY: Final = 5


class Told:
    """Receipts as they come, printed in the order of the documents; `codes` are their exit codes.

    names: of the documents, in their order.
    """

    def __init__(self, names: list[str], *, as_json: bool) -> None:
        self._names = names
        self._as_json = as_json
        self._receipts: dict[int, Receipt] = {}
        self._next = 0
        self._many = len(names) >= MANY
        self.has_bar = self._many and sys.stderr.isatty()
        #: A bar and receipts on one terminal would write over each other.
        self._waits = self.has_bar and sys.stdout.isatty()

    @property
    def codes(self) -> list[int]:
        """The exit code of each document that was told."""
        return [receipt.exit_code for receipt in self._receipts.values()]

    def tell(self, index: int, receipt: Receipt) -> None:
        """What became of the document at `index`."""
        self._receipts[index] = receipt
        while not self._waits and self._next in self._receipts:
            self._print(self._next)
            self._next += 1

    def finish(self) -> None:
        """Print what waited for others, and the summary of many."""
        for index in sorted(index for index in self._receipts if index >= self._next):
            if (
                not self._waits
                or self._as_json
                or self._receipts[index].exit_code
                or self._receipts[index].warnings
            ):
                self._print(index)
        if self._many:
            click.echo(self._summary(), err=True)

    def _print(self, index: int) -> None:
        receipt, name = self._receipts[index], self._names[index]
        if not (self._many and receipt.state == "queued"):
            say_problems(name, receipt)
        click.echo(
            json_line(receipt.as_json()) if self._as_json else "\n".join(self._lines(receipt))
        )

    def _lines(self, receipt: Receipt) -> list[str]:
        if self._many and not receipt.dry_run:
            return [receipt.headline(), *(f"  warning: {text}" for text in receipt.warnings)]
        return list(receipt.as_lines(painter()))

    def _summary(self) -> str:
        """How many documents had which outcome; of those that failed, where they are now."""
        kinds = Counter(_kind(receipt) for receipt in self._receipts.values())
        told = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
        return f"{len(self._names)} documents: {told or 'none'}"


def _kind(receipt: Receipt) -> str:
    return receipt.state if receipt.outcome == "failed" and receipt.state else receipt.outcome
