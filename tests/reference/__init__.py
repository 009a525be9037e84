"""Write the reference pages from the code: docs/commands.md, docs/profiles.md and docs/session.md (`make docs`)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click

from dnfhir.commands import cli
from dnfhir.session import json_schema
from tests.reference.profiles import profiles_page

DOCS = Path(__file__).parents[2] / "docs"
_WIDTH: Final[dict[str, Any]] = {"terminal_width": 100, "max_content_width": 100}

COMPLETION = """## Shell completion

    eval "$(_DNFHIR_COMPLETE=bash_source dnfhir)"       # bash, in ~/.bashrc
    eval "$(_DNFHIR_COMPLETE=zsh_source dnfhir)"        # zsh, in ~/.zshrc
    _DNFHIR_COMPLETE=fish_source dnfhir | source        # fish
"""


def commands_page() -> str:
    """Every command as its own --help tells it."""
    parts = [
        "# Commands",
        "Made from the commands' own help by `make docs`.",
        *_command_parts(),
        COMPLETION,
    ]
    return "\n\n".join(parts)


def _command_parts() -> Iterator[str]:
    yield from _commands_of(
        cli, click.Context(cli, info_name="dnfhir", **_WIDTH, **cli.context_settings)
    )


def _commands_of(group: click.Group, context: click.Context) -> Iterator[str]:
    """Each command's help, and after a group's own that of its commands."""
    for name in group.list_commands(context):
        command = group.commands[name]
        inner = click.Context(command, info_name=name, parent=context, **_WIDTH)
        yield f"## {inner.command_path}"
        yield f"```text\n{command.get_help(inner)}\n```"
        if isinstance(command, click.Group):
            yield from _commands_of(command, inner)


def session_page() -> str:
    """Every field of the session document, with its type, meaning and an example."""
    schema = json_schema()
    lines = [
        "# The session document, version 1",
        "",
        "Made from the JSON Schema (`dnfhir schema`) by `make docs`. JSON, UTF-8, one session; NDJSON: one a line.",
        "Fields marked * are required, everything else is optional. Unknown fields are refused. What is not known is",
        "left out: nothing is assumed. `present` / `absent` / `not_asked`: a missing answer means not asked.",
        "",
        "A word for a muscle, region, problem, test, treatment, event, position or advice is written as people",
        "write it: in Dutch, English or Latin, with or without 'm.', a muscle abbreviated too ('m. glut. med.').",
        "What may be two things ('biceps', 'ext. dig.') is not known, and both are named. `dnfhir schema` lists",
        "the words there are, `dnfhir terms list KIND` other names too; `dnfhir terms find --kind KIND -- WORD…`",
        "shows how a word is read.",
        "",
        *_object_lines("Session", schema),
    ]
    for name, part in sorted(schema["$defs"].items()):
        if part.get("type") == "object":
            lines += _object_lines(name, part)
    return "\n".join(lines)


def _object_lines(name: str, part: dict[str, Any]) -> list[str]:
    required = set(part.get("required", ()))
    lines = [
        f"## {name}",
        "",
        part.get("description", ""),
        "",
        "| field | type | meaning |",
        "| --- | --- | --- |",
    ]
    for field, about in part.get("properties", {}).items():
        star = "*" if field in required else ""
        unit = f" (in {about['unit']})" if "unit" in about else ""
        meaning = str(about.get("description", "")).replace("|", "\\|")
        lines.append(f"| `{field}`{star} | {_type(about)} | {meaning}{unit} |")
    return [*lines, ""]


def _type(about: dict[str, Any]) -> str:
    """A short name of a field's type."""
    if "$ref" in about:
        name = str(about["$ref"]).rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    for choice in ("anyOf", "oneOf", "allOf"):
        if choice in about:
            names = [_type(part) for part in about[choice] if part.get("type") != "null"]
            return " or ".join(dict.fromkeys(names))
    if "enum" in about:
        return (
            " · ".join(f"`{value}`" for value in about["enum"])
            if len(about["enum"]) < 9
            else "word"
        )
    if "const" in about:
        return f"`{about['const']}`" if isinstance(about["const"], str) else "true"
    if about.get("type") == "array":
        return f"list of {_type(about['items'])}"
    return str(about.get("type", "any"))


PAGES = {"commands.md": commands_page, "profiles.md": profiles_page, "session.md": session_page}


def main() -> None:
    """Write all reference pages."""
    for name, page in PAGES.items():
        (DOCS / name).write_text(page(), encoding="utf-8")
        sys.stderr.write(f"{name}\n")
