"""`dnfhir terms check`: does a server know the codes that dnfhir uses?"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

import click

from dnfhir.commands.shared.settings import connect, server_options, settings

if TYPE_CHECKING:
    from dnfhir.server.terminology import Checked


@click.command("check")
@server_options
@click.option(
    "--json", "as_json", is_flag=True, help='One JSON object: {"server", "counts", "codes"}.'
)
def check(server: str | None, config: str | None, as_json: bool) -> None:
    """Ask a server whether it knows the vocabulary's codes.

    That is every code of SNOMED CT, LOINC, UBERON and others in the tables; our own are not asked. The question is
    $validate-code, else $lookup, where the server declares them.

    stdout tells of each code: confirmed; other
    display: confirmed, under another name; wrong: the server has the code system and denies the code; not confirmed:
    it does not have the code system, or not all of it; not supported: it has no such operation. stderr counts
    them.

    Exit code 69 when the server denies a code, else 0: what could not be confirmed contradicts nothing.
    """
    from dnfhir import errors
    from dnfhir.server.terminology import check_codings, external_codings

    codings = external_codings()
    shown = click.progressbar(
        length=len(codings), label="asking", file=sys.stderr, hidden=not sys.stderr.isatty()
    )
    with connect(settings({"server": server}, config)) as transport, shown as progress:
        found = check_codings(codings, transport, advance=progress.update)
    ordered = sorted(found, key=lambda code: code.coding.system)
    click.echo(_as_json(ordered, transport.base_url) if as_json else "\n".join(_as_lines(ordered)))
    for line in _counted(ordered):
        click.echo(line, err=True)
    wrong = any(code.state == "wrong" for code in found)
    raise SystemExit(errors.REFUSED if wrong else errors.OK)


def _as_json(codes: Sequence[Checked], server: str) -> str:
    from dnfhir.server.terminology import STATES

    counts = Counter(code.state for code in codes)
    told = [
        {
            "system": code.coding.system,
            "code": code.coding.code,
            "display": code.coding.display,
            "state": code.state,
            "server_display": code.server_display or None,
            "why": code.reason or None,
        }
        for code in codes
    ]
    found = {"server": server, "counts": {state: counts[state] for state in STATES}, "codes": told}
    return json.dumps(found, ensure_ascii=False, indent=2)


def _as_lines(codes: Sequence[Checked]) -> Iterator[str]:
    """A table for each code system."""
    from dnfhir.commands.shared.text_table import table

    for system, some in groupby(codes, lambda code: code.coding.system):
        yield system
        rows = [(code.state, code.coding.code, code.coding.display, _remark(code)) for code in some]
        for lines in table(rows, wide=3, indent=2):
            yield from lines


def _remark(code: Checked) -> str:
    named = f"the server calls it {code.server_display}" if code.state == "other display" else ""
    return "; ".join(filter(None, (named, code.reason)))


def _counted(codes: Sequence[Checked]) -> Iterator[str]:
    from dnfhir.server.terminology import STATES

    for system, some in groupby(codes, lambda code: code.coding.system):
        counts = Counter(code.state for code in some)
        told = ", ".join(f"{counts[state]} {state}" for state in STATES if counts[state])
        yield f"{system}: {told}"
