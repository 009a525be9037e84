"""Printing what became of documents of the outbox, as the delivery ends with each."""

from __future__ import annotations

from dataclasses import dataclass

import click

from dnfhir.commands.outbox.entries import session_id_of
from dnfhir.commands.shared.delivery import receipt_of_document
from dnfhir.commands.shared.json_lines import json_line
from dnfhir.delivery import DocumentResult
from dnfhir.outbox import Ledger


@dataclass(frozen=True)
class ResultPrinter:
    """Prints the receipts of documents for the server at `target`."""

    target: str
    ledger: Ledger
    as_json: bool

    def print(self, settled: DocumentResult) -> int:
        """Print the receipt of one document; returns its exit code."""
        session_id = session_id_of(self.ledger.entry(settled.number))
        receipt = receipt_of_document(settled, self.target, self.ledger, session_id)
        for problem in receipt.problems:
            click.echo(f"document {settled.number}: {problem}", err=True)
        click.echo(json_line(receipt.as_json()) if self.as_json else receipt.headline())
        return receipt.exit_code
