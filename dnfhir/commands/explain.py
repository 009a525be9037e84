"""`dnfhir explain`: what became of each field of a session, and what the screening decided, for a clinician."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

import click

from dnfhir.commands.shared.documents import FILE
from dnfhir.commands.shared.explain_words import answer, field, phrase, resource
from dnfhir.commands.shared.text_table import fitted, table
from dnfhir.fhir.pointers import Path

if TYPE_CHECKING:
    from dnfhir.mappers.forward.coverage import FieldCoverage
    from dnfhir.session import Session

#: `role: Type.element`; a role may hold a colon too.
_HOME = re.compile(r"(.*): ([A-Z][A-Za-z]+\..*)")
#: A field with its value, and what became of it.
Told = tuple[Path, Any, "FieldCoverage"]


@click.command(short_help="Show what a session says, and where it is in FHIR.")
@click.argument("file", type=FILE)
@click.option(
    "--json", "as_json", is_flag=True, help='One JSON object: {"session", "fields", "screening"}.'
)
def explain(file: str, as_json: bool) -> None:
    """Show what the session in FILE says, where each field stands in FHIR, and what its screening means.

    In the language of the session, Dutch or English. `-` is standard input.
    """
    from dnfhir.fhir import jsontext
    from dnfhir.mappers.forward.coverage import coverage, leaves
    from dnfhir.session import load, read_document

    session, document = read_document(load(file))
    told = zip(leaves(document), coverage(document, session), strict=True)
    fields = _in_order((path, value, found) for (path, value), found in told)
    if as_json:
        click.echo(jsontext.canonical(_as_json(session, document, fields)))
        return
    language = session.language
    title = fitted(f"{phrase('session', language).capitalize()} {session.id}")
    for line in (*title, *_fields(fields, document, language), *_screening(session)):
        click.echo(line)


def _fields(fields: list[Told], document: Any, language: str) -> Iterator[str]:
    """A table with a heading for each part of the document, and for each item of a list."""
    rows = table([_row(*told, language) for told in fields], wide=1, indent=2)
    shown = zip(fields, rows, strict=True)
    parts: dict[str, list[str]] = {}
    for (path, _, _), lines in shown:
        parts.setdefault(_heading(path, document, language), []).extend(lines)
    for heading, part in parts.items():
        yield ""
        yield from fitted(heading)
        yield from part


def _in_order(fields: Iterable[Told]) -> list[Told]:
    """The fields part by part, as the model has them, however the document's keys are sorted."""
    from dnfhir.session import Session

    order = [field.alias or name for name, field in Session.model_fields.items()]
    return sorted(
        fields, key=lambda told: (_has_part(told[0], told[1]), order.index(str(told[0][0])))
    )


def _has_part(path: Path, value: Any) -> bool:
    """Whether a field stands under a heading of its own, and not under that of the session."""
    return len(path) > 1 or isinstance(value, list)


def _as_json(session: Session, document: Any, fields: list[Told]) -> dict[str, Any]:
    """The same for programs: each field with its words, value and homes, and what the screening decided."""
    from dnfhir.screening import assess

    language, decision = session.language, assess(session)
    told = [
        {
            "part": _heading(path, document, language),
            "field": _name(path, language),
            "value": value,
            **found.as_json(),
        }
        for path, value, found in fields
    ]
    screening = {
        "outcome": decision.outcome,
        "reasons": decision.reasons,
        "warnings": decision.warnings,
    }
    return {"session": session.id, "fields": told, "screening": screening}


def _heading(path: Path, document: Any, language: str) -> str:
    """The part of the document that a field belongs to; an item of a list by its id or its number."""
    if len(path) == 1 and not isinstance(document[path[0]], list):
        return phrase("session", language).capitalize()
    name = field(str(path[0]), "", language).capitalize()
    if len(path) < 3 or not isinstance(path[1], int):
        return name
    item = document[path[0]][path[1]]
    return f"{name}: {item.get('id', path[1] + 1)}"


def _row(path: Path, value: Any, found: FieldCoverage, language: str) -> tuple[str, str, str]:
    """What is asked, what was written, where it stands."""
    return _name(path, language), _written(path, value, language), _stands(found, language)


def _name(path: Path, language: str) -> str:
    """The field within its part; an item of an inner list has its number."""
    inside = path[2:] if len(path) > 2 and isinstance(path[1], int) else path[1:] or path
    words: list[str] = []
    for number, part in enumerate(inside):
        before = str(inside[number - 1]) if number else str(path[0])
        words.append(str(part + 1) if isinstance(part, int) else field(part, before, language))
    return " · ".join(words)


def _written(path: Path, value: Any, language: str) -> str:
    """The value as written; a word that the document chooses from in the reader's language."""
    from dnfhir.fhir import jsontext

    if isinstance(value, bool) or _is_choice(path, value):
        return answer(str(value).lower() if isinstance(value, bool) else str(value), language)
    if isinstance(value, dict | list):
        return jsontext.canonical(value) if value else phrase("none", language)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _is_choice(path: Path, value: Any) -> bool:
    """Whether the value is one of a few words, and no free text."""
    from dnfhir.session.field_tree import field_at

    known = field_at(path[:-1] if isinstance(path[-1], int) else path)
    return known is not None and (
        (path[-1], value) == ("twitch_responses", "several") or _has_choice(known.annotation, value)
    )


def _has_choice(annotation: Any, value: Any) -> bool:
    if get_origin(annotation) is Literal:
        return value in get_args(annotation)
    return any(_has_choice(inner, value) for inner in get_args(annotation))


def _stands(found: FieldCoverage, language: str) -> str:
    """The resources that hold the field, in a reader's words, with the element in FHIR."""
    if found.state == "says nothing":
        return f"{phrase('says nothing', language)}: {phrase(found.reason, language)}"
    places = dict.fromkeys(_place(home, language) for home in found.homes)
    words = ", ".join(places)
    return f"{phrase('text', language)} {words}" if found.state == "text" else words


def _place(home: str, language: str) -> str:
    role, element = _HOME.fullmatch(home).groups()  # type: ignore[union-attr]
    return f"{resource(role, language)}: {element}"


def _screening(session: Session) -> Iterator[str]:
    """What the screening decided, every reason, every warning; no outcome where needling was never meant."""
    from dnfhir.answers import screening_is_recorded
    from dnfhir.screening import assess
    from dnfhir.warnings import warning_text

    decision, language = assess(session), session.language
    rows = [(phrase("outcome", language), phrase("no needling meant", language))]
    if screening_is_recorded(session):
        reasons = decision.reasons or ("eligible",)
        rows = [(phrase("outcome", language), _concept("outcome", decision.outcome, language))]
        rows += [(phrase("reason", language), _reason(session, name)) for name in reasons]
    rows += [
        (phrase("warning", language), warning_text(code, language)) for code in decision.warnings
    ]
    yield ""
    yield phrase("screening", language)
    for lines in table(rows, wide=1, indent=2):
        yield from lines


def _reason(session: Session, name: str) -> str:
    """A reason in words: of the vocabulary, or that nothing was found."""
    from dnfhir.mappers.forward.reasons import reason_name

    return phrase(name, session.language) if name == "eligible" else reason_name(session, name)


def _concept(kind: str, key: str, language: str) -> str:
    from dnfhir.terms import concept

    return concept(kind, key).name(language)
