"""`dnfhir terms check`: does a server know the codes that dnfhir uses?"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

import click

from dnfhir import errors
from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.options import server_options, settings
from dnfhir.commands.shared.text_table import table
from dnfhir.server import terminology
from dnfhir.server.terminology import STATES, Checked


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
    codings = terminology.external_codings()
    bar = click.progressbar(
        length=len(codings), label="asking", file=sys.stderr, hidden=not sys.stderr.isatty()
    )
    with connect(settings({"server": server}, config)) as transport, bar as progress:
        checked = terminology.check_codings(codings, transport, advance=progress.update)
    codes = sorted(checked, key=lambda code: code.coding.system)
    click.echo(_as_json(codes, transport.base_url) if as_json else "\n".join(_lines(codes)))
    for line in _counts_by_system(codes):
        click.echo(line, err=True)
    is_denied = any(code.state == "wrong" for code in codes)
    raise SystemExit(errors.REFUSED if is_denied else errors.OK)


def _as_json(codes: Sequence[Checked], server: str) -> str:
    counts = Counter(code.state for code in codes)
    result = {
        "server": server,
        "counts": {state: counts[state] for state in STATES},
        "codes": [_code_as_json(code) for code in codes],
    }
    return json.dumps(result, ensure_ascii=False, indent=2)


def _code_as_json(code: Checked) -> dict[str, str | None]:
    return {
        "system": code.coding.system,
        "code": code.coding.code,
        "display": code.coding.display,
        "state": code.state,
        "server_display": code.server_display or None,
        "why": code.reason or None,
    }


def _lines(codes: Sequence[Checked]) -> Iterator[str]:
    """A table for each code system."""
    for system, of_system in groupby(codes, lambda code: code.coding.system):
        yield system
        rows = [_row(code) for code in of_system]
        for lines in table(rows, wide=3, indent=2):
            yield from lines


def _row(code: Checked) -> tuple[str, str, str, str]:
    remarks = []
    if code.state == "other display":
        remarks.append(f"the server calls it {code.server_display}")
    if code.reason:
        remarks.append(code.reason)
    return code.state, code.coding.code, code.coding.display, "; ".join(remarks)


def _counts_by_system(codes: Sequence[Checked]) -> Iterator[str]:
    for system, of_system in groupby(codes, lambda code: code.coding.system):
        counts = Counter(code.state for code in of_system)
        parts = [f"{counts[state]} {state}" for state in STATES if counts[state]]
        yield f"{system}: {', '.join(parts)}"
