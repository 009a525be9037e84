"""`dnfhir explain`: what became of each field of a session, and what the screening decided, for a clinician."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

import click

from dnfhir.answers import screening_is_recorded
from dnfhir.commands.shared.documents import FILE
from dnfhir.commands.shared.explain_words import answer, field, phrase, resource
from dnfhir.commands.shared.text_table import fitted, table
from dnfhir.fhir import jsontext
from dnfhir.fhir.pointers import Path
from dnfhir.mappers.forward.coverage import FieldCoverage, coverage, leaves
from dnfhir.mappers.forward.reasons import reason_name
from dnfhir.screening import assess
from dnfhir.session import Session, load, read_document
from dnfhir.session.field_tree import field_at
from dnfhir.terms import concept
from dnfhir.warnings import warning_text

#: `role: Type.element`; a role may hold a colon too.
_HOME = re.compile(r"(.*): ([A-Z][A-Za-z]+\..*)")


@dataclass(frozen=True)
class _Field:
    """A field of the document with its value, and what became of it in FHIR."""

    path: Path
    value: Any
    covered: FieldCoverage

    @property
    def in_item(self) -> bool:
        """Whether the field stands in an item of a list of the document."""
        return len(self.path) > 1 and isinstance(self.path[1], int)

    @property
    def has_own_part(self) -> bool:
        """Whether it stands under a heading of its own, and not under that of the session."""
        return len(self.path) > 1 or isinstance(self.value, list)


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "--json", "as_json", is_flag=True, help='One JSON object: {"session", "fields", "screening"}.'
)
def explain(file: str, as_json: bool) -> None:
    """Show what the session in FILE says, where each field stands in FHIR, and what its screening means.

    In the language of the session, Dutch or English. `-` is standard input.
    """
    session, document = read_document(load(file))
    fields = _fields(document, session)
    if as_json:
        click.echo(jsontext.canonical(_as_json(session, document, fields)))
        return
    title = f"{phrase('session', session.language).capitalize()} {session.id}"
    lines = [
        *fitted(title),
        *_field_lines(fields, document, session.language),
        *_screening_lines(session),
    ]
    for line in lines:
        click.echo(line)


def _fields(document: Any, session: Session) -> list[_Field]:
    """The fields part by part, in the model's order, however the document's keys are sorted."""
    fields = []
    for (path, value), covered in zip(leaves(document), coverage(document, session), strict=True):
        fields.append(_Field(path, value, covered))
    order = [field.alias or name for name, field in Session.model_fields.items()]
    return sorted(fields, key=lambda field: (field.has_own_part, order.index(str(field.path[0]))))


def _field_lines(fields: list[_Field], document: Any, language: str) -> Iterator[str]:
    """A table with a heading for each part of the document, and for each item of a list."""
    rows = [_row(field, language) for field in fields]
    parts: dict[str, list[str]] = {}
    for shown, lines in zip(fields, table(rows, wide=1, indent=2), strict=True):
        heading = _heading(shown.path, document, language)
        parts.setdefault(heading, []).extend(lines)
    for heading, lines in parts.items():
        yield ""
        yield from fitted(heading)
        yield from lines


def _as_json(session: Session, document: Any, fields: list[_Field]) -> dict[str, Any]:
    """The same for programs: each field with its words, value and homes, and what the screening decided."""
    language, decision = session.language, assess(session)
    screening = {
        "outcome": decision.outcome,
        "reasons": decision.reasons,
        "warnings": decision.warnings,
    }
    as_objects = [_field_as_json(field, document, language) for field in fields]
    return {"session": session.id, "fields": as_objects, "screening": screening}


def _field_as_json(field: _Field, document: Any, language: str) -> dict[str, Any]:
    return {
        "part": _heading(field.path, document, language),
        "field": _name(field, language),
        "value": field.value,
        **field.covered.as_json(),
    }


def _heading(path: Path, document: Any, language: str) -> str:
    """The part of the document that a field belongs to; an item of a list by its id or its number."""
    if len(path) == 1 and not isinstance(document[path[0]], list):
        return phrase("session", language).capitalize()
    name = field(str(path[0]), "", language).capitalize()
    if len(path) < 3 or not isinstance(path[1], int):
        return name
    item = document[path[0]][path[1]]
    return f"{name}: {item.get('id', path[1] + 1)}"


def _row(shown: _Field, language: str) -> tuple[str, str, str]:
    """What is asked, what was written, where it stands."""
    return _name(shown, language), _value(shown, language), _place(shown.covered, language)


def _name(shown: _Field, language: str) -> str:
    """The field within its part; an item of an inner list has its number."""
    path = shown.path
    if shown.in_item and len(path) > 2:
        inside = path[2:]
    else:
        inside = path[1:] or path
    names = []
    parent = str(path[0])
    for step in inside:
        if isinstance(step, int):
            names.append(str(step + 1))
        else:
            names.append(field(step, parent, language))
        parent = str(step)
    return " · ".join(names)


def _value(shown: _Field, language: str) -> str:
    """The value as written; a word that the document chooses from in the reader's language."""
    value = shown.value
    if isinstance(value, bool):
        return answer(str(value).lower(), language)
    if _is_choice(shown.path, value):
        return answer(str(value), language)
    if isinstance(value, dict | list):
        return jsontext.canonical(value) if value else phrase("none", language)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _is_choice(path: Path, value: Any) -> bool:
    """Whether the value is one of a few words, and not free text."""
    known = field_at(path[:-1] if isinstance(path[-1], int) else path)
    if known is None:
        return False
    is_several = (path[-1], value) == ("twitch_responses", "several")
    return is_several or _has_choice(known.annotation, value)


def _has_choice(annotation: Any, value: Any) -> bool:
    if get_origin(annotation) is Literal:
        return value in get_args(annotation)
    return any(_has_choice(inner, value) for inner in get_args(annotation))


def _place(covered: FieldCoverage, language: str) -> str:
    """The resources that hold the field, in a reader's words, with the element in FHIR."""
    if covered.state == "says nothing":
        return f"{phrase('says nothing', language)}: {phrase(covered.reason, language)}"
    homes = dict.fromkeys(_home(home, language) for home in covered.homes)
    words = ", ".join(homes)
    return f"{phrase('text', language)} {words}" if covered.state == "text" else words


def _home(home: str, language: str) -> str:
    role, element = _HOME.fullmatch(home).groups()  # type: ignore[union-attr]
    return f"{resource(role, language)}: {element}"


def _screening_lines(session: Session) -> Iterator[str]:
    """What the screening decided, every reason, every warning; no outcome where needling was never meant."""
    yield ""
    yield phrase("screening", session.language)
    for lines in table(list(_screening_rows(session)), wide=1, indent=2):
        yield from lines


def _screening_rows(session: Session) -> Iterator[tuple[str, str]]:
    decision, language = assess(session), session.language
    if screening_is_recorded(session):
        yield phrase("outcome", language), concept("outcome", decision.outcome).name(language)
        for reason in decision.reasons or ("eligible",):
            yield phrase("reason", language), _reason(session, reason)
    else:
        yield phrase("outcome", language), phrase("no needling meant", language)
    for code in decision.warnings:
        yield phrase("warning", language), warning_text(code, language)


def _reason(session: Session, name: str) -> str:
    """A reason in words: of the vocabulary, or that nothing is against it."""
    return phrase(name, session.language) if name == "eligible" else reason_name(session, name)
