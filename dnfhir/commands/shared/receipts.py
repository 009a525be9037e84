"""What the subcommands that compare or change a session on a server share: telling its receipt."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import click

from dnfhir.commands.shared.documents import defect_told

if TYPE_CHECKING:
    from dnfhir.sync.receipt import Receipt

#: What a line of a difference begins with: what was sent last, what the server holds, what the document says.
_COLOURS: Final = {"=": "yellow", "-": "red", "+": "green"}


def told(
    name: str, session: str, target: str, work: Callable[[], Receipt], *, as_json: bool
) -> int:
    """Do the work and tell its receipt, also that of a failure: problems on stderr, the receipt on stdout.

    Returns the exit code. name: what problems are told under.
    """
    from dnfhir.errors import DnfhirError

    try:
        receipt = work()
    except DnfhirError as error:
        receipt = failure(session, target, error)
    except Exception as defect:
        receipt = failure(session, target, DnfhirError(defect_told(defect)))
    say_problems(name, receipt)
    click.echo(json_line(receipt.as_json()) if as_json else "\n".join(receipt.as_lines(painter())))
    return receipt.exit_code


def say_problems(name: str, receipt: Receipt) -> None:
    """Each line of what a failure says, on stderr, under this name."""
    for problem in receipt.problems:
        for line in problem.splitlines():
            click.echo(f"{name}: {line}", err=True)


def failure(session: str, target: str, error: Exception) -> Receipt:
    """The receipt that the failure carries, or one for a session that never came so far."""
    from dnfhir.errors import DEFECT, DnfhirError
    from dnfhir.sync.receipt import Receipt, receipt_of

    problems, code = tuple(str(error).splitlines()), getattr(error, "exit_code", DEFECT)
    receipt = receipt_of(error) if isinstance(error, DnfhirError) else None
    return receipt or Receipt(session, target, "failed", (), (), problems, code)


def json_line(value: object) -> str:
    """One line of JSON: exact numbers, and nothing in a server's text that a terminal could obey."""
    import simplejson

    from dnfhir.printable import escape_unprintable

    return escape_unprintable(simplejson.dumps(value, ensure_ascii=False, use_decimal=True))


def painter() -> Callable[[str], str]:
    """Colours the differences of a dry run on a terminal, unless NO_COLOR (https://no-color.org) is set."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return str
    return lambda text: click.style(text, fg=_COLOURS.get(text[:1]))
