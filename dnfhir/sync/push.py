"""A session onto a FHIR server, exactly once: ask, compare, write in one transaction, check the answer.

Only a session too large for the server goes in several, see `dnfhir.sync.splitting`; cut off between them, it is
finished by pushing it again.

No memory of its own: created, updated and unchanged come from asking the server, so that a push may be
repeated any number of times, by anybody, with the same end state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from dnfhir.errors import (
    OK,
    ConfigError,
    ConflictError,
    DnfhirError,
    OlderDocumentError,
    RefusedError,
)
from dnfhir.fhir.content import labels
from dnfhir.mappers.forward.entered_in_error import ENTERED_IN_ERROR
from dnfhir.mappers.roles import ENCOUNTER, EPISODE, PATIENT, PEOPLE, PROVENANCE
from dnfhir.server.capabilities import Target, is_public_sandbox, read_target
from dnfhir.server.reader import Reader
from dnfhir.sync.compare import OLDER, OnConflict, Step, StepError
from dnfhir.sync.episode import settle
from dnfhir.sync.items import Mapped, items
from dnfhir.sync.people import PatientPolicy
from dnfhir.sync.plan import plan
from dnfhir.sync.races import check_absent, check_meanwhile, check_races, outcome
from dnfhir.sync.receipt import Outcome, Receipt, ResourceResult, document_outcome, with_receipt
from dnfhir.sync.splitting import Parts
from dnfhir.sync.transaction import EntryResult, carried_out, is_too_large, transaction
from dnfhir.terms.systems import ACT_REASON, TEST_DATA
from dnfhir.transport.redact import Redactor, patient_strings
from dnfhir.transport.response import BusyError
from dnfhir.transport.transport import Transport

#: Entries in one transaction: HAPI needs 2.5 s for 600, and 18 s for 2,400.
MOST_ENTRIES: Final = 500

_NOT_WRITTEN: Final = "not written: a session is written whole or not at all"
_NOT_YET: Final = "not written yet: push again to finish the session"
_DECIDE: Final = " (`dnfhir diff FILE` shows it; `push --on-conflict theirs` or `ours` decides)"
_IS_WITHDRAWN: Final = (
    "nothing was written; older document: the session was withdrawn, "
    "and only one recorded later puts it back"
)
_TEST_LABEL: Final = ("security", ACT_REASON, TEST_DATA)


def push(  # noqa: PLR0913 (choices by name, each with a default)
    mapped: Mapped,
    transport: Transport,
    *,
    patient_policy: PatientPolicy = "create",
    strategy: str = "auto",
    on_conflict: OnConflict = "stop",
    max_entries: int = MOST_ENTRIES,
    dry_run: bool = False,
    ask: Callable[[Transport, Redactor], Target] = read_target,
) -> Receipt:
    """Put a mapped session on the server behind `transport`; the receipt tells the outcome of each resource.

    patient_policy: `create` a Patient nobody has the number of, or `must-exist`. strategy: `auto`,
    `client-id` or `if-none-exist`, see `Target.strategy`. dry_run: ask and compare, write nothing; the lines
    of the receipt then hold what differs, with values.
    on_conflict: over resources of the session's own that somebody else changed on the server, `stop` leaves it all to a
    person; `theirs` leaves them as they are and writes the rest; `ours` writes the document over them, guarded by the
    version just read, and what was deleted again. The Provenance records it. Persons in doubt, an older document and
    another patient's session stop whatever is chosen.
    max_entries: the most that one transaction holds; the server may take fewer, then it is halved.
    ask: how to learn what the server can do; `RememberedTarget()` asks once for several documents in a row.

    Raises DnfhirError, each with its receipt (`dnfhir.sync.receipt.receipt_of`): ConfigError (a public
    sandbox and not test data; not a FHIR R4 server), AuthError, ConflictError (a person must decide),
    SessionError (the series is another patient's), RefusedError, TemporaryError (also a lost race) and
    UnknownOutcomeError (push again: it asks the server first).
    """
    job = _Push(mapped, transport, dry_run, max_entries)
    try:
        return job.run(patient_policy, strategy, on_conflict, ask)
    except StepError as failed:
        raise with_receipt(failed.error, job.failed(failed.error, failed.step)) from None
    except DnfhirError as error:
        raise with_receipt(error, job.failed(error))  # noqa: B904 (it is the same exception)


class _Push:
    """One push, and how far it came."""

    def __init__(
        self, mapped: Mapped, transport: Transport, dry_run: bool, max_entries: int
    ) -> None:
        self._mapped = mapped
        self._transport = transport
        self._dry_run = dry_run
        self._max_entries = max_entries
        self._redactor = Redactor(patient_strings(mapped.session.model_dump(mode="json")))
        self._reader = Reader(transport, self._redactor)
        self._steps: list[Step] = []
        self._creates_only_new = False
        self._written: dict[str, ResourceResult] = {}

    def run(
        self,
        policy: PatientPolicy,
        strategy: str,
        on_conflict: OnConflict,
        ask: Callable[[Transport, Redactor], Target],
    ) -> Receipt:
        facts = self._mapped.session
        if is_public_sandbox(self._transport.base_url) and not facts.test_data:
            raise ConfigError(
                "the target is a public sandbox; it takes only documents with test_data: true"
            )
        target = ask(self._transport, self._redactor)
        wanted = items(
            self._mapped,
            target.strategy(strategy),
            conditional_create=target.conditional_create is not False,
        )
        found = plan(self._reader, wanted, facts, policy, on_conflict)
        self._steps, self._creates_only_new = found.steps, target.creates_only_new
        if any(step.action == "conflict" for step in self._steps):
            raise self._conflict()
        sent = self._sent()
        _check_able(target, sent)
        if sent and not self._dry_run:
            self._write(sent)
            check_meanwhile(self._reader, self._steps, found.recordings)
        lines = tuple(self._line(step) for step in self._steps)
        completed = any(step.completes for step in sent)
        return self._receipt(document_outcome(lines, completed=completed), lines)

    def failed(self, error: DnfhirError, culprit: Step | None = None) -> Receipt:
        """The receipt of a failure."""
        if self._steps:
            lines = tuple(self._failed_line(step, error, culprit) for step in self._steps)
        else:
            lines = tuple(
                ResourceResult(
                    entry.role, str(entry.resource["resourceType"]), None, None, "failed", why
                )
                for entry in self._mapped.entries
                for why in [_NOT_WRITTEN if culprit and culprit.role != entry.role else str(error)]
            )
        return self._receipt("failed", lines, error)

    def _sent(self) -> list[Step]:
        """What is to be written; a person nothing is written about is not created."""
        sent = [step for step in self._steps if step.is_sent]
        return sent if any(step.role not in PEOPLE for step in sent) else []

    def _write(self, sent: Sequence[Step]) -> None:
        parts = Parts(sent, self._max_entries)
        while part := parts.next():
            if self._written:
                check_absent(self._reader, part)
            done = self._carry_out(part)
            if done is not None:
                self._note(part, done)
                parts.went()
            elif not parts.is_too_large():
                raise RefusedError(_too_large(part))

    def _note(self, sent: Sequence[Step], done: Sequence[EntryResult]) -> None:
        """What was written, and what other pushes did meanwhile."""
        for step, result in zip(sent, done, strict=True):
            what, why = outcome(step, result)
            self._written[step.role] = ResourceResult(
                step.role, step.type, result.id, result.version, what, why, withdrawn=step.withdraws
            )
        self._settle(sent, done)
        check_races(self._reader, sent, done)

    def _carry_out(self, sent: Sequence[Step]) -> list[EntryResult] | None:
        """Send these in one transaction; None: it is too large for the server, and nothing was written."""
        others = [step for step in self._steps if not step.is_sent]
        there = ((step.full_url, self._written.get(step.role)) for step in self._steps)
        names = {full_url: f"{line.type}/{line.id}" for full_url, line in there if line}
        bundle = transaction([*others, *sent], names, only_new=self._creates_only_new)
        answer = self._transport.transaction(bundle, {"Prefer": "return=minimal"})
        if is_too_large(answer):
            return None
        if answer.status == 412 and (
            self._creates_only_new or any(step.held is not None for step in sent)
        ):
            # If-Match failed: a lost race, which some servers call 409. Were it the other reason, several
            # people with one identifier, the next push finds them.
            raise BusyError("another write was faster; push again to compare", status=answer.status)
        return carried_out(answer, sent, self._redactor)

    def _settle(self, sent: Sequence[Step], done: Sequence[EntryResult]) -> None:
        """Add what the document tells of its series to the one that another session created at the same moment."""
        ids = {step.role: step.id for step in self._steps} | {
            role: line.id for role, line in self._written.items()
        }
        for created, result in zip(sent, done, strict=True):
            found = settle(self._reader, created, result, f"Patient/{ids[PATIENT]}")
            if found is None:
                continue
            self._steps = [found if step is created else step for step in self._steps]
            if found.is_sent:
                del self._written[EPISODE]
                (joined,) = self._carry_out([found]) or (None,)
                if joined is None:
                    raise StepError(found, RefusedError(_too_large([found])))
                self._written[EPISODE] = ResourceResult(
                    EPISODE, found.type, joined.id, joined.version, "updated", found.why
                )

    def _line(self, step: Step) -> ResourceResult:
        if step.role in self._written:
            return self._written[step.role]
        version = step.held.version if step.held else None
        if not self._dry_run or not step.is_sent:
            why = "not needed: nothing is written" if step.is_sent else step.why
            diff = step.diff if self._dry_run else ()
            return ResourceResult(step.role, step.type, step.id, version, "unchanged", why, diff)
        what: Outcome = "created" if step.action == "create" else "updated"
        return ResourceResult(
            step.role, step.type, step.id, version, what, step.why, step.diff, step.withdraws
        )

    def _failed_line(self, step: Step, error: DnfhirError, culprit: Step | None) -> ResourceResult:
        """On a failure what was written stays told; what was not sent has failed, and says why."""
        version = step.held.version if step.held else None
        diff = step.diff if self._dry_run else ()
        if culprit and culprit.role == step.role:
            return ResourceResult(step.role, step.type, step.id, version, "failed", str(error))
        if step.role in self._written:
            return self._written[step.role]
        if step.action == "conflict":
            return ResourceResult(step.role, step.type, step.id, version, "failed", step.why, diff)
        if step.action == "unchanged":
            return ResourceResult(step.role, step.type, step.id, version, "unchanged", step.why)
        others = culprit or any(step.action == "conflict" for step in self._steps)
        why = _NOT_YET if self._written else _NOT_WRITTEN if others else str(error)
        return ResourceResult(step.role, step.type, step.id, version, "failed", why, diff)

    def _conflict(self) -> ConflictError:
        conflicts = [step for step in self._steps if step.action == "conflict"]
        text = "nothing was written; " + "; ".join(f"{step.role}: {step.why}" for step in conflicts)
        if not all(step.why.startswith(OLDER) for step in conflicts):
            return ConflictError(f"{text}{_DECIDE}")
        held = [(step.role, step.held.resource) for step in self._steps if step.held]
        if any(role == ENCOUNTER and one.get("status") == ENTERED_IN_ERROR for role, one in held):
            return OlderDocumentError(_IS_WITHDRAWN)
        error = OlderDocumentError(text)
        error.was_sent = any(role.startswith(PROVENANCE) for role, _ in held)
        return error

    def _receipt(
        self, what: Outcome, lines: tuple[ResourceResult, ...], error: DnfhirError | None = None
    ) -> Receipt:
        return Receipt(
            session=self._mapped.session.id,
            target=self._transport.base_url,
            outcome=what,
            resources=lines,
            warnings=tuple(self._warnings()),
            problems=(str(error),) if error else (),
            exit_code=error.exit_code if error else OK,
            dry_run=self._dry_run,
        )

    def _warnings(self) -> Iterator[str]:
        yield from (step.warning for step in self._steps if step.warning)
        marked = any(
            step.held and _TEST_LABEL in labels(step.held.resource) for step in self._ours()
        )
        if marked and not self._mapped.session.test_data:
            yield "the server keeps this session marked as test data; servers keep labels until $meta-delete"

    def _ours(self) -> list[Step]:
        return [step for step in self._steps if step.role not in PEOPLE]


def _too_large(part: Sequence[Step]) -> str:
    if len(part) == 1:
        return f"the server takes no transaction as large as {part[0].role} alone"
    roles = ", ".join(step.role for step in part)
    return f"the server takes no transaction of {len(part)} entries, and these refer to one another: {roles}"


def _check_able(target: Target, sent: Sequence[Step]) -> None:
    """Raises RefusedError when the server declares that it cannot do what the push needs."""
    if sent and target.transaction is False:
        raise RefusedError(
            "the server declares no transactions: a session could not be written whole"
        )
    if target.conditional_create is False and any("id" not in step.resource for step in sent):
        raise RefusedError(
            "the server declares no conditional create, and it does not hold every person yet"
        )
