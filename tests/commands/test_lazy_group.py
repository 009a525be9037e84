"""A group lists its subcommands without importing them, and finds each under its name."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from dnfhir.commands import cli
from dnfhir.commands.shared.lazy_group import LazyGroup

CHECKOUT = Path(__file__).parent.parent.parent


def _groups(group: click.Group) -> Iterator[LazyGroup]:
    assert isinstance(group, LazyGroup)
    yield group
    for command in group.commands.values():
        if isinstance(command, click.Group):
            yield from _groups(command)


@pytest.mark.parametrize("group", _groups(cli), ids=lambda group: str(group.name))
def test_every_subcommand_is_there_under_its_own_name(group: LazyGroup) -> None:
    assert {name: command.name for name, command in group.commands.items()} == {
        name: name for name in group.commands
    }


@pytest.mark.parametrize(
    ("arguments", "absent"),
    [
        (["--help"], ["dnfhir.session", "dnfhir.transport", "pydantic", "requests"]),
        (["outbox", "--help"], ["dnfhir.outbox", "dnfhir.delivery", "requests"]),
        (["map", "examples/case-report.session.json"], ["requests", "urllib3", "ssl", "sqlite3"]),
        (["terms", "search", "trapezius"], ["requests", "pydantic"]),
        (["outbox", "list", "--outbox", "nowhere/outbox.db"], ["requests", "urllib3"]),
    ],
)
def test_what_a_command_does_not_need_is_not_imported(
    arguments: list[str], absent: list[str], tmp_path: Path
) -> None:
    arguments = [str(CHECKOUT / one) if one.startswith("examples") else one for one in arguments]
    code = (
        "import sys, atexit\n"
        f"sys.path.insert(0, {str(CHECKOUT)!r}); sys.argv = ['dnfhir', *{arguments!r}]\n"
        "atexit.register(lambda: print(*sys.modules, file=sys.stderr))\n"
        "from dnfhir.commands import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=tmp_path
    )
    assert set(absent) & set(done.stderr.split()) == set()


def test_a_shell_is_offered_the_subcommands_with_what_they_do() -> None:
    context = click.Context(cli, info_name="dnfhir")
    offered = {item.value: item.help for item in cli.shell_complete(context, "pu")}
    assert offered == {
        "pull": "Rebuild session documents from a server.",
        "push": "Put sessions on a FHIR server, each exactly once.",
    }
    assert "--log" in [item.value for item in cli.shell_complete(context, "--l")]
