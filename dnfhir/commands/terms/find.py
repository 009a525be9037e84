"""`dnfhir terms find`: how words are read where they stand in a session document."""

from __future__ import annotations

import json

import click

from dnfhir.commands.terms.concepts import check_kind, coding_as_json
from dnfhir.errors import DATA, OK
from dnfhir.printable import one_line
from dnfhir.session.wording.deciding import Decided, decide


@click.command("find")
@click.argument("words", metavar="WORD…", nargs=-1, required=True)
@click.option(
    "--kind",
    metavar="K",
    required=True,
    help="What the words stand for: muscle, region, treatment, test …",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for each word.")
def find_command(words: tuple[str, ...], kind: str, as_json: bool) -> None:
    """Tell how each WORD is read where it stands in a document: one line a word.

    It is known only when it stands for one concept of the kind, exactly or, of a muscle, abbreviated ('m. glut. med.').
    Each JSON line is {"word", "kind", "key", "code", "suggestions"}: key and code are null for a word that is not
    known; code is {"system", "code", "display"}, the code that is sent first. Suggestions are names that the
    vocabulary knows; there are none where one could lead astray.

    Write -- before words that begin with a hyphen. A word that is not known ends in exit code 65.
    """
    check_kind(kind, "--kind")
    decided = [(word, decide(kind, word)) for word in words]
    for word, decision in decided:
        if as_json:
            click.echo(_json_line(kind, word, decision))
        else:
            click.echo(f"{one_line(word)}: {_as_text(decision)}")
    all_known = all(decision.concept for _, decision in decided)
    raise SystemExit(OK if all_known else DATA)


def _json_line(kind: str, word: str, decision: Decided) -> str:
    concept = decision.concept
    line = {
        "word": word.encode("utf-8", "replace").decode(),
        "kind": kind,
        "key": concept.key if concept else None,
        "code": coding_as_json(concept.codings[0]) if concept else None,
        "suggestions": decision.suggestions,
    }
    return json.dumps(line, ensure_ascii=False)


def _as_text(decision: Decided) -> str:
    if decision.concept:
        coding = decision.concept.codings[0]
        return f"{decision.concept.key}, {coding.code} {coding.display} ({coding.system})"
    if decision.suggestions:
        return f"not known; did you mean {' or '.join(decision.suggestions)}?"
    return "not known"
