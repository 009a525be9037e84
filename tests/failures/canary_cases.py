"""Every command with a canary in whatever it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from dnfhir.mappers import map_session
from dnfhir.session import session_of
from tests.commands.conftest import Run
from tests.failures.between import NOWHERE, written
from tests.failures.canary import Canary
from tests.integration.support import token


@dataclass
class Scene:
    """What a case works with. url: the server that is asked."""

    canary: Canary
    folder: Path
    url: str
    run: Run

    @property
    def file(self) -> Path:
        """The session's file."""
        return written(self.folder, self.canary.document)

    @property
    def patient(self) -> Path:
        """A file with the patient's identifier."""
        return written(self.folder, self.canary.document["patient"]["identifier"], "patient.json")

    @property
    def bundle(self) -> Path:
        """The session as FHIR."""
        return written(
            self.folder, map_session(session_of(self.canary.document)).bundle(), "bundle.json"
        )

    @property
    def named(self) -> tuple[object, ...]:
        """The session by its id, of its practice."""
        practice = token(self.canary.document["practice"]["identifier"])
        return (self.canary.document["id"], "--practice", practice)

    @property
    def server(self) -> tuple[object, ...]:
        """The server that is asked."""
        return ("--server", self.url)


Arguments = Callable[[Scene], tuple[object, ...]]


@dataclass(frozen=True)
class Case:
    """One way to call a command.

    product: its stdout is the record. needs: `there`, on the server before; `queued`, in the outbox before.
    asks: it talks to a server. defect: a function deep below it. exit_code: what a defect there ends in.
    """

    arguments: Arguments
    defect: str
    product: bool = False
    needs: str = ""
    asks: bool = False
    reads: bool = False
    exit_code: int = 70
    more: dict[str, Any] = field(default_factory=dict)


_BRIEF = ("--wait", "0.1")
_PUSH = "dnfhir.sync.push.plan_push"
_LEDGER = "dnfhir.outbox.ledger.Ledger._rows"

#: By the command's path; what follows a `:` tells one way from another.
CASES: dict[str, Case] = {
    "push": Case(lambda s: ("push", s.file, *s.server, *_BRIEF), _PUSH, asks=True, reads=True),
    "push: json": Case(
        lambda s: ("push", s.file, *s.server, *_BRIEF, "--json"), _PUSH, asks=True, reads=True
    ),
    "push: keep": Case(
        lambda s: ("push", s.file, *s.server, *_BRIEF, "--keep"),
        "dnfhir.commands.push.assess",
        asks=True,
    ),
    "push: dry run": Case(
        lambda s: ("push", s.file, *s.server, "--dry-run"),
        _PUSH,
        product=True,
        asks=True,
        reads=True,
    ),
    "outbox list": Case(lambda _: ("outbox", "list"), _LEDGER, needs="queued"),
    "outbox list: json": Case(lambda _: ("outbox", "list", "--json"), _LEDGER, needs="queued"),
    "outbox show": Case(lambda _: ("outbox", "show", "1"), _LEDGER, needs="queued"),
    "outbox show: json": Case(lambda _: ("outbox", "show", "1", "--json"), _LEDGER, needs="queued"),
    "outbox retry": Case(
        lambda s: ("outbox", "retry", *s.server, *_BRIEF), _PUSH, needs="queued", asks=True
    ),
    "outbox watch": Case(
        lambda s: ("outbox", "watch", "--for", "0.2", *s.server),
        _PUSH,
        needs="queued",
        asks=True,
        exit_code=0,
    ),
    "outbox export": Case(
        lambda _: ("outbox", "export", "1"), _LEDGER, product=True, needs="queued"
    ),
    "outbox export: files": Case(
        lambda s: ("outbox", "export", "1", "--to", s.folder / "out"),
        "dnfhir.commands.outbox.export.write_private",
        needs="queued",
    ),
    "outbox discard": Case(
        lambda _: ("outbox", "discard", "1"), "dnfhir.outbox.store.Outbox.discard", needs="queued"
    ),
    "pull: patient": Case(
        lambda s: ("pull", "--patient", s.patient, *s.server),
        "dnfhir.sync.pull.pull",
        product=True,
        needs="there",
        asks=True,
        reads=True,
    ),
    "pull": Case(
        lambda s: ("pull", "--session", *s.named, "--to", s.folder / "pulled", *s.server),
        "dnfhir.commands.pull.unmap",
        needs="there",
        asks=True,
    ),
    "diff": Case(
        lambda s: ("diff", s.file, *s.server),
        _PUSH,
        product=True,
        needs="there",
        asks=True,
        reads=True,
    ),
    "status": Case(
        lambda s: ("status", s.file, *s.server),
        "dnfhir.sync.status.status_on",
        needs="there",
        asks=True,
        reads=True,
    ),
    "status: id": Case(
        lambda s: ("status", *s.named, *s.server, "--json"),
        "dnfhir.sync.status.status_on",
        needs="there",
        asks=True,
    ),
    "retract": Case(
        lambda s: ("retract", *s.named, "--reason", s.canary.word("notitie"), *s.server),
        "dnfhir.commands.retract.retract_session",
        needs="there",
        asks=True,
    ),
    "map": Case(
        lambda s: ("map", s.file), "dnfhir.commands.map.map_session", product=True, reads=True
    ),
    "map: coverage": Case(
        lambda s: ("map", s.file, "--coverage"),
        "dnfhir.commands.map.coverage",
        reads=True,
    ),
    "unmap": Case(lambda s: ("unmap", s.bundle), "dnfhir.commands.unmap.read_back", product=True),
    "normalise": Case(
        lambda s: ("normalise", s.file),
        "dnfhir.commands.normalise.normal_text",
        product=True,
        reads=True,
    ),
    "validate: here": Case(
        lambda s: ("validate", s.file, "--json"), "dnfhir.commands.validate.map_session", reads=True
    ),
    "validate": Case(
        lambda s: ("validate", s.file, *s.server),
        "dnfhir.server.validate.server_problems",
        asks=True,
        reads=True,
    ),
    "screen": Case(lambda s: ("screen", s.file), "dnfhir.commands.screen.assess", reads=True),
    "explain": Case(
        lambda s: ("explain", s.file),
        "dnfhir.commands.explain.coverage",
        product=True,
        reads=True,
    ),
    "completeness": Case(
        lambda s: ("completeness", s.file), "dnfhir.session.completeness.completeness", reads=True
    ),
    "terms search": Case(
        lambda _: ("terms", "search", "trapezius"), "dnfhir.commands.terms.search.search"
    ),
    "terms find": Case(
        lambda _: ("terms", "find", "--kind", "muscle", "trapezius"),
        "dnfhir.commands.terms.find.decide",
    ),
    "terms list": Case(
        lambda _: ("terms", "list", "muscle"), "dnfhir.commands.terms.list.concepts"
    ),
    "terms check": Case(
        lambda s: ("terms", "check", *s.server),
        "dnfhir.server.terminology.check_codings",
        asks=True,
    ),
    "profiles install": Case(
        lambda s: ("profiles", "install", *s.server),
        "dnfhir.commands.profiles.install.load",
        asks=True,
    ),
    "profiles export": Case(
        lambda s: ("profiles", "export", s.folder / "package"),
        "dnfhir.commands.profiles.export.files",
    ),
    "schema": Case(lambda _: ("schema",), "dnfhir.commands.schema.json_schema"),
    "sandbox": Case(
        lambda _: ("sandbox", "--help"),
        "dnfhir.commands.sandbox.default_folder",
        more={"defect": ("sandbox",)},
    ),
}


#: They send no data of a patient, so that no server can quote any of it.
NO_PATIENTS = ("terms check", "profiles install")


def prepare(case: Case, scene: Scene, embedded: str) -> None:
    """Bring about what the case needs."""
    if case.needs == "there":
        assert scene.run("push", scene.file, "--server", embedded).code == 0
        scene.run("outbox", "discard", "1")
    if case.needs == "queued":
        assert (
            scene.run("push", scene.file, "--server", scene.url or NOWHERE, "--wait", "0").code
            == 75
        )


def command_paths(group: click.Group, before: str = "") -> Iterator[str]:
    """`push`, `outbox list` …: every command there is."""
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from command_paths(command, f"{before}{name} ")
        else:
            yield f"{before}{name}"
