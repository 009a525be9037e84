"""`dnfhir pull`: session documents rebuilt from what a server holds."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import click

from dnfhir import errors
from dnfhir.commands.shared.connection import connect
from dnfhir.commands.shared.defects import describe_defect
from dnfhir.commands.shared.documents import FILE
from dnfhir.commands.shared.json_lines import json_line
from dnfhir.commands.shared.options import (
    patient_identifier,
    practice_option,
    server_options,
    settings,
    since,
)
from dnfhir.errors import OK, BundleError, DnfhirError, StorageError
from dnfhir.fhir import jsontext
from dnfhir.fhir.json_values import json_object
from dnfhir.mappers.reverse.unmap import Unmapped, unmap
from dnfhir.pain_change import PainChange
from dnfhir.server.capabilities import read_target
from dnfhir.server.reader import Reader
from dnfhir.session.times import is_instant, moment
from dnfhir.sync import pull as pulling
from dnfhir.sync.locate import SessionMatch, of_patient, recorded_since, with_id
from dnfhir.sync.pull import Pulled
from dnfhir.sync.pull_folder import Folder
from dnfhir.transport.redact import NO_WORDS
from dnfhir.transport.transport import Transport

PATIENT_HELP: Final = (
    'The sessions of the patient whose identifier is in FILE: {"system": …, "value": …}, or a session document; '
    "`-` is standard input."
)


@click.command()
@server_options
@click.option("--patient", type=FILE, metavar="FILE", help=PATIENT_HELP)
@click.option(
    "--session", metavar="ID", help="The session with this id, of every practice that has one."
)
@practice_option
@click.option(
    "--since",
    callback=since,
    metavar="TIME",
    help="What dnfhir recorded there since then, by its clock.",
)
@click.option(
    "--to",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="A file a session in DIR.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help='A line of JSON each: {"session", "unread"}; with --to {"file", …}.',
)
def pull(server: str | None, config: str | None, **options: Any) -> None:
    """Rebuild the sessions of a patient, the one with an id, or those recorded since a time, from a FHIR server.

    Prints the documents in their normal form, one a line, as `push` takes them. With --to each goes into a file of
    its own in DIR, named by a UUID, readable by its owner only; the same command, run again, goes on where it was and
    fetches only what dnfhir has recorded anew (edits by others are no recording: remove a file to have it fetched).
    The file of a session that was withdrawn meanwhile is renamed to UUID.withdrawn.json.

    What a session does not say is named on stderr, as by `unmap`. One that cannot be read back (withdrawn, damaged)
    is named there too and does not stop the others; the exit code is the gravest that occurred, 65 for such a one.
    """
    _check_options(options)
    identifier = patient_identifier(options["patient"]) if options["patient"] else None
    configured = settings({"server": server}, config)
    with connect(configured) as transport:
        job = _Pull(transport, configured.pain_change, identifier, options)
        try:
            job.run()
        except DnfhirError as error:  # of all of them: the sessions before it still count
            click.echo(f"dnfhir: {error}", err=True)
            job.codes.append(error.exit_code)
    raise SystemExit(errors.worst(job.codes))


def _check_options(options: dict[str, Any]) -> None:
    given = [name for name in ("patient", "session", "since") if options[name]]
    if len(given) != 1:
        raise click.UsageError("choose one of --patient, --session and --since")
    if options["practice"] and not options["session"]:
        raise click.UsageError("--practice goes with --session")


@dataclass
class _Pull:
    """One run. codes: the exit code of each session."""

    transport: Transport
    pain_change: PainChange
    identifier: dict[str, str] | None
    options: dict[str, Any]
    codes: list[int] = field(default_factory=list)
    folder: Folder | None = None
    newest: str | None = None

    def run(self) -> None:
        """Fetch and print or write each session in turn."""
        read_target(self.transport, NO_WORDS)
        reader = Reader(self.transport, NO_WORDS)
        with self._destination() as self.folder:
            known = self.folder.known if self.folder else {}
            matches = self._matches(reader)
            self._write_all(pulling.pull(reader, self.transport.base_url, matches, known))
            if self.folder and self.options["since"]:
                self.folder.finish(self.options["since"], self.newest)
        if not self.codes:
            click.echo("no session found", err=True)

    def _destination(self) -> Folder | nullcontext[None]:
        """The folder of --to; None stands for stdout."""
        path = self.options["to"]
        return Folder(path, self.transport.base_url) if path else nullcontext()

    def _matches(self, reader: Reader) -> Iterator[SessionMatch]:
        """The sessions on the server that the options name."""
        if self.identifier:
            return of_patient(reader, self.identifier)
        if self.options["session"]:
            return with_id(reader, self.options["session"], self.options["practice"])
        return self._recorded_since(reader, self.options["since"])

    def _recorded_since(self, reader: Reader, since: str) -> Iterator[SessionMatch]:
        """In a folder, those that could not be read before come first."""
        if self.folder:
            since = self.folder.begin(since)
            for ref in sorted(self.folder.again):
                yield SessionMatch(ref)
        for match in recorded_since(reader, since):
            self._note_time(match)
            yield match

    def _note_time(self, match: SessionMatch) -> None:
        """Keep the newest instant at which the server wrote what it answered."""
        if match.provenance is None:
            return
        written = str(json_object(match.provenance.resource.get("meta")).get("lastUpdated"))
        if is_instant(written) and (self.newest is None or moment(written) > moment(self.newest)):
            self.newest = written

    def _write_all(self, sessions: Iterable[Pulled]) -> None:
        hidden = self.folder is None or not sys.stderr.isatty() or sys.stdout.isatty()
        with click.progressbar(
            sessions, label="pulling", file=sys.stderr, hidden=hidden, show_pos=True
        ) as shown:
            for pulled in shown:
                self.codes.append(self._write_one(pulled))

    def _write_one(self, pulled: Pulled) -> int:
        """Print or write one session, or state why there is none; returns its exit code."""
        try:
            self._rebuild(pulled)
        except StorageError:  # the folder fails, and would for each
            raise
        except DnfhirError as error:
            return self._fail(pulled, error)
        except Exception as defect:
            return self._fail(pulled, DnfhirError(describe_defect(defect)))
        return OK

    def _rebuild(self, pulled: Pulled) -> None:
        if pulled.error:
            raise pulled.error
        if pulled.unchanged or pulled.snapshot is None or pulled.bundle is None:
            return
        unmapped = unmap(pulled.bundle, pain_change=self.pain_change)
        as_json = self.options["as_json"]
        if not as_json:
            for unread in unmapped.unread:
                click.echo(
                    f"{pulled.ref}: {unread.what}: {unread.where}: {unread.reason}", err=True
                )
        if self.folder:
            text = jsontext.pretty(unmapped.document())
            file = self.folder.write(
                pulled.ref, pulled.snapshot.file_name, pulled.snapshot.stamp, text
            )
            click.echo(_file_as_json(file, unmapped) if as_json else str(file))
        else:
            click.echo(jsontext.canonical(unmapped.as_json() if as_json else unmapped.document()))

    def _fail(self, pulled: Pulled, error: DnfhirError) -> int:
        for line in str(error).splitlines():
            click.echo(f"{pulled.ref}: {line.removeprefix('(document): ')}", err=True)
        if self.folder:
            self._note_failure(self.folder, pulled, error)
        return error.exit_code

    @staticmethod
    def _note_failure(folder: Folder, pulled: Pulled, error: DnfhirError) -> None:
        """Whether the session is asked for again in the next run."""
        if pulled.snapshot and pulled.snapshot.is_retracted:
            folder.retract(pulled.ref, pulled.snapshot.file_name, pulled.snapshot.stamp)
        elif pulled.snapshot is None and isinstance(error, BundleError):  # its Encounter is gone
            folder.again.discard(pulled.ref)
        else:
            folder.again.add(pulled.ref)


def _file_as_json(file: Path, unmapped: Unmapped) -> str:
    return json_line({"file": str(file), "unread": unmapped.as_json()["unread"]})
