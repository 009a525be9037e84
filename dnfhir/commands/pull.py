"""`dnfhir pull`: session documents rebuilt from what a server holds."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dnfhir.commands.shared.documents import FILE, defect_told
from dnfhir.commands.shared.receipts import json_line
from dnfhir.commands.shared.session_options import patient_identifier, practice_option, since
from dnfhir.commands.shared.settings import connect, server_options, settings

if TYPE_CHECKING:
    from dnfhir.errors import DnfhirError
    from dnfhir.mappers.reverse.unmap import Unmapped
    from dnfhir.pain_change import PainChange
    from dnfhir.server.reader import Reader
    from dnfhir.sync.locate import SessionMatch
    from dnfhir.sync.pull import Pulled
    from dnfhir.sync.pull_folder import Folder
    from dnfhir.transport.transport import Transport

PATIENT_HELP = (
    'The sessions of the patient whose identifier is in FILE: {"system": …, "value": …}, or a session document; '
    "`-` is standard input."
)


@click.command(short_help="Rebuild session documents from a server.")
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
    from dnfhir import errors

    _check_choice(options)
    identifier = patient_identifier(options["patient"]) if options["patient"] else None
    found = settings({"server": server}, config)
    with connect(found) as transport:
        job = _Pull(transport, found.pain_change, options["as_json"])
        try:
            job.run(identifier, options)
        except errors.DnfhirError as error:  # of all of them: those told before still count
            click.echo(f"dnfhir: {error}", err=True)
            job.codes.append(error.exit_code)
    raise SystemExit(errors.worst(job.codes))


def _check_choice(options: dict[str, Any]) -> None:
    chosen = [name for name in ("patient", "session", "since") if options[name]]
    if len(chosen) != 1:
        raise click.UsageError("choose one of --patient, --session and --since")
    if options["practice"] and not options["session"]:
        raise click.UsageError("--practice goes with --session")


@dataclass
class _Pull:
    """One run."""

    transport: Transport
    pain_change: PainChange
    as_json: bool
    newest: str | None = None
    codes: list[int] = field(default_factory=list)

    def run(self, identifier: dict[str, str] | None, options: dict[str, Any]) -> None:
        """Each session in turn; `codes` has the exit code of each."""
        from dnfhir.server.capabilities import read_target
        from dnfhir.server.reader import Reader
        from dnfhir.sync.pull_folder import Folder
        from dnfhir.transport.redact import NO_WORDS

        read_target(self.transport, NO_WORDS)
        reader = Reader(self.transport, NO_WORDS)
        where = Folder(options["to"], self.transport.base_url) if options["to"] else nullcontext()
        with where as folder:
            self._all(reader, self._visits(reader, identifier, options, folder), folder)
            if folder and options["since"]:
                folder.finish(options["since"], self.newest)
        if not self.codes:
            click.echo("no session found", err=True)

    def _visits(
        self,
        reader: Reader,
        identifier: dict[str, str] | None,
        options: dict[str, Any],
        folder: Folder | None,
    ) -> Iterator[SessionMatch]:
        from dnfhir.sync.locate import SessionMatch, of_patient, recorded_since, with_id

        if identifier:
            yield from of_patient(reader, identifier)
        elif options["session"]:
            yield from with_id(reader, options["session"], options["practice"])
        else:
            yield from (SessionMatch(ref) for ref in sorted(folder.again if folder else ()))
            for visit in recorded_since(
                reader, folder.begin(options["since"]) if folder else options["since"]
            ):
                self._note_time(visit)
                yield visit

    def _note_time(self, visit: SessionMatch) -> None:
        """The newest instant at which the server wrote what it answered."""
        from dnfhir.fhir.json_values import json_object
        from dnfhir.session.times import is_instant, moment

        meta = json_object(visit.provenance.resource.get("meta")) if visit.provenance else {}
        written = str(meta.get("lastUpdated"))
        if is_instant(written) and (self.newest is None or moment(written) > moment(self.newest)):
            self.newest = written

    def _all(self, reader: Reader, visits: Iterator[SessionMatch], folder: Folder | None) -> None:
        from dnfhir.sync.pull import pull as pull_sessions

        pulled = pull_sessions(
            reader, self.transport.base_url, visits, folder.known if folder else {}
        )
        hidden = folder is None or not sys.stderr.isatty() or sys.stdout.isatty()
        with click.progressbar(
            pulled, label="pulling", file=sys.stderr, hidden=hidden, show_pos=True
        ) as shown:
            for one in shown:
                self.codes.append(self._one(one, folder))

    def _one(self, one: Pulled, folder: Folder | None) -> int:
        """Tell one session, or why there is none."""
        from dnfhir.errors import DnfhirError, StorageError

        try:
            return self._told(one, folder)
        except StorageError:
            raise
        except DnfhirError as error:
            return self._failed(one, folder, error)
        except Exception as defect:
            return self._failed(one, folder, DnfhirError(defect_told(defect)))

    def _told(self, one: Pulled, folder: Folder | None) -> int:
        from dnfhir.errors import OK
        from dnfhir.fhir import jsontext
        from dnfhir.mappers.reverse.unmap import unmap

        if one.error:
            raise one.error
        if one.unchanged or one.snapshot is None or one.bundle is None:
            return OK
        unmapped = unmap(one.bundle, pain_change=self.pain_change)
        self._tell_unread(one, unmapped)
        if folder:
            text = jsontext.pretty(unmapped.document())
            file = folder.write(one.ref, one.snapshot.file_name, one.snapshot.stamp, text)
            unread = unmapped.as_json()["unread"]
            click.echo(
                json_line({"file": str(file), "unread": unread}) if self.as_json else str(file)
            )
        else:
            click.echo(
                jsontext.canonical(unmapped.as_json() if self.as_json else unmapped.document())
            )
        return OK

    def _tell_unread(self, one: Pulled, unmapped: Unmapped) -> None:
        for unread in () if self.as_json else unmapped.unread:
            click.echo(f"{one.ref}: {unread.what}: {unread.where}: {unread.reason}", err=True)

    def _failed(self, one: Pulled, folder: Folder | None, error: DnfhirError) -> int:
        from dnfhir.errors import BundleError

        for line in str(error).splitlines():
            click.echo(f"{one.ref}: {line.removeprefix('(document): ')}", err=True)
        if folder and one.snapshot and one.snapshot.is_retracted:
            folder.withdraw(one.ref, one.snapshot.file_name, one.snapshot.stamp)
        elif folder:  # one whose Encounter is gone is not asked for again
            gone = one.snapshot is None and isinstance(error, BundleError)
            (folder.again.discard if gone else folder.again.add)(one.ref)
        return error.exit_code
