"""Printing receipts: of one session, or of many documents in their order; as text or as JSON."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable
from typing import Final

import click

from dnfhir.commands.shared.defects import describe_defect
from dnfhir.commands.shared.json_lines import json_line
from dnfhir.errors import DnfhirError
from dnfhir.sync.receipt import Receipt, receipt_of

#: The first letter of a difference's line: `=` was sent last, `-` is the server's, `+` the document's.
_COLOURS: Final = {"=": "yellow", "-": "red", "+": "green"}
#: From so many documents on each has one line, a bar shows how far they are, and a summary ends it.
MANY: Final = 5


def report(
    name: str, session: str, target: str, work: Callable[[], Receipt], *, as_json: bool
) -> int:
    """Do the work and print its receipt, also that of a failure: problems on stderr, the receipt on
    stdout. Returns the exit code.

    name: what stands before problems. session: its id.
    """
    receipt = receipt_or_failure(session, target, work)
    print_problems_of(receipt, name)
    click.echo(json_line(receipt.as_json()) if as_json else _full_text(receipt))
    return receipt.exit_code


def receipt_or_failure(session: str, target: str, work: Callable[[], Receipt]) -> Receipt:
    """The receipt of the work; of a failure that work raises, the receipt of the failure."""
    try:
        return work()
    except DnfhirError as error:
        return failed_receipt(session, target, error)
    except Exception as defect:
        return failed_receipt(session, target, DnfhirError(describe_defect(defect)))


def failed_receipt(session: str, target: str, error: DnfhirError) -> Receipt:
    """The receipt that the failure carries, or one for a session that never came so far."""
    carried = receipt_of(error)
    if carried:
        return carried
    problems = tuple(str(error).splitlines())
    return Receipt(session, target, "failed", (), (), problems, error.exit_code)


def print_problems_of(receipt: Receipt, name: str) -> None:
    """Each line of what a failure says, on stderr, under this name."""
    for problem in receipt.problems:
        for line in problem.splitlines():
            click.echo(f"{name}: {line}", err=True)


def _full_text(receipt: Receipt) -> str:
    return "\n".join(receipt.as_lines(_painter()))


def _painter() -> Callable[[str], str]:
    """Colours the differences of a dry run on a terminal.

    It does not where NO_COLOR (https://no-color.org) is set.
    """
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return str
    return lambda text: click.style(text, fg=_COLOURS.get(text[:1]))


class ReceiptPrinter:
    """Prints receipts as they come, in the order of the documents; `codes` are their exit codes.

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
        """The exit code of each document that has a receipt."""
        return [receipt.exit_code for receipt in self._receipts.values()]

    def add(self, index: int, receipt: Receipt) -> None:
        """The receipt of the document at `index`; printed as soon as those before it are."""
        self._receipts[index] = receipt
        while not self._waits and self._next in self._receipts:
            self._print(self._next)
            self._next += 1

    def finish(self) -> None:
        """Print what waited for others, and the summary of many."""
        for index in sorted(self._receipts):
            if index >= self._next and self._is_shown(self._receipts[index]):
                self._print(index)
        if self._many:
            click.echo(self._summary(), err=True)

    def _is_shown(self, receipt: Receipt) -> bool:
        """After a bar only what somebody should look at is printed; a program gets everything."""
        if not self._waits or self._as_json:
            return True
        return bool(receipt.exit_code or receipt.warnings)

    def _print(self, index: int) -> None:
        receipt = self._receipts[index]
        if not (self._many and receipt.state == "queued"):
            print_problems_of(receipt, self._names[index])
        click.echo(json_line(receipt.as_json()) if self._as_json else self._text(receipt))

    def _text(self, receipt: Receipt) -> str:
        if not self._many or receipt.dry_run:
            return _full_text(receipt)
        lines = [receipt.headline()]
        for warning in receipt.warnings:
            lines.append(f"  warning: {warning}")
        return "\n".join(lines)

    def _summary(self) -> str:
        """How many documents had which outcome; of those that failed, where they are now."""
        counts = Counter(_outcome(receipt) for receipt in self._receipts.values())
        outcomes = ", ".join(f"{number} {outcome}" for outcome, number in sorted(counts.items()))
        return f"{len(self._names)} documents: {outcomes or 'none'}"


def _outcome(receipt: Receipt) -> str:
    return receipt.state if receipt.outcome == "failed" and receipt.state else receipt.outcome
