"""`dnfhir terms find` and `dnfhir terms list`: the words of one kind, for programs that write session documents."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from dnfhir.printable import one_line

if TYPE_CHECKING:
    from dnfhir.session.wording.deciding import Decided
    from dnfhir.terms import Coding, Concept


def check_kind(kind: str, shown: str) -> str:
    """`kind` when there is such a kind; wrong use of the command, that names the kinds, when there is not."""
    from dnfhir.terms import KINDS

    if kind not in KINDS:
        raise click.BadParameter(
            f"no such kind; the kinds are {', '.join(KINDS)}", param_hint=shown
        )
    return kind


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
    from dnfhir.errors import DATA, OK
    from dnfhir.session.wording.deciding import decide

    check_kind(kind, "--kind")
    decided = [(word, decide(kind, word)) for word in words]
    for line in _json_lines(kind, decided) if as_json else _text_lines(decided):
        click.echo(line)
    raise SystemExit(OK if all(found.concept for _, found in decided) else DATA)


@click.command("list")
@click.argument("kind")
@click.option("--json", "as_json", is_flag=True, help="A JSON array with one object a concept.")
def list_command(kind: str, as_json: bool) -> None:
    """List what the vocabulary knows of a KIND: key, and the English, Dutch and Latin names.

    With --json each concept has its aliases, and its codes with their sources, too. What else than a name is read, as
    muscles abbreviated, `dnfhir terms find` tells.
    """
    from dnfhir.terms import concepts

    known = concepts(check_kind(kind, "KIND")).values()
    if as_json:
        click.echo(
            json.dumps([concept_as_json(term) for term in known], ensure_ascii=False, indent=2)
        )
    else:
        click.echo("\n".join(_as_table(known)))


def concept_as_json(term: Concept) -> dict[str, Any]:
    """A concept with its names and, with their sources, the codes of its lines in the table."""
    from dnfhir.terms import lines_of

    codings = [
        {
            **_as_code(row.coding),
            "relation": row.relation or "exact",
            "verified": row.verified,
            "source": row.source,
            "note": row.note,
        }
        for row in lines_of(term)
    ]
    names = {"display": term.display, "nl": term.nl, "la": term.la, "aliases": term.aliases}
    return {"kind": term.kind, "key": term.key, **names, "codings": codings}


def _as_code(coding: Coding) -> dict[str, str]:
    return {"system": coding.system, "code": coding.code, "display": coding.display}


def _json_lines(kind: str, decided: Iterable[tuple[str, Decided]]) -> Iterator[str]:
    for word, found in decided:
        concept = found.concept
        line = {
            "word": word.encode("utf-8", "replace").decode(),
            "kind": kind,
            "key": concept.key if concept else None,
            "code": _as_code(concept.codings[0]) if concept else None,
            "suggestions": found.suggestions,
        }
        yield json.dumps(line, ensure_ascii=False)


def _text_lines(decided: Iterable[tuple[str, Decided]]) -> Iterator[str]:
    for word, found in decided:
        yield f"{one_line(word)}: {_as_text(found)}"


def _as_text(found: Decided) -> str:
    if found.concept:
        code = found.concept.codings[0]
        return f"{found.concept.key}, {code.code} {code.display} ({code.system})"
    return (
        f"not known; did you mean {' or '.join(found.suggestions)}?"
        if found.suggestions
        else "not known"
    )


def _as_table(known: Collection[Concept]) -> Iterator[str]:
    """A line a concept, however wide: the key is there to be copied."""
    width = max(len(term.key) for term in known)
    for term in known:
        names = dict.fromkeys(name for name in (term.display, term.nl, term.la) if name)
        yield f"{term.key:<{width}}  {' · '.join(names)}"
