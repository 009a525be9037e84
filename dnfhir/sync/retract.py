"""Withdrawing a whole session: its resources become entered in error, in one transaction; a Provenance says so.

The people and the series stay as they are. A resource that somebody else changed since it was sent is a conflict:
then nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Final

from dnfhir.errors import OK, ConflictError, DnfhirError, RefusedError, TemporaryError
from dnfhir.server.capabilities import read_target
from dnfhir.server.reader import Reader
from dnfhir.sync.compare import Step, StepError
from dnfhir.sync.locate import SessionMatch
from dnfhir.sync.races import outcome
from dnfhir.sync.receipt import Outcome, Receipt, ResourceResult, document_outcome, with_receipt
from dnfhir.sync.retraction_plan import RetractionPlan, plan_withdrawal
from dnfhir.sync.session_record import recorded
from dnfhir.sync.transaction import EntryResult, carried_out, transaction
from dnfhir.transport.redact import NO_WORDS, Redactor
from dnfhir.transport.response import BusyError
from dnfhir.transport.transport import Transport

_NOT_WRITTEN: Final = "not written: a session is withdrawn whole or not at all"
_OUTCOMES: Final[Mapping[str, Outcome]] = {
    "create": "created",
    "update": "updated",
    "unchanged": "unchanged",
}


def retract(  # noqa: PLR0913 (named, with defaults)
    session_id: str,
    reason: str,
    transport: Transport,
    *,
    practice: Mapping[str, str] | None = None,
    dry_run: bool = False,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Receipt:
    """Withdraw the session with this id; the receipt tells the outcome of each resource. Again: nothing is written.

    practice: its identifier (system, value), where several have a session with this id. dry_run: write nothing.
    reason: goes on the server, in the Provenance. A document that is recorded later puts the session back.

    Raises DnfhirError, each with its receipt: ConflictError (no such session, several, a resource that somebody else
    changed), RefusedError, TemporaryError (also a lost race), UnknownOutcomeError (do it again: it asks first).
    """
    job = _Retraction(session_id, reason, transport, dry_run)
    try:
        return job.run(practice, now)
    except StepError as failed:
        raise with_receipt(failed.error, job.failed(failed.error, failed.step)) from None
    except DnfhirError as error:
        raise with_receipt(error, job.failed(error))  # noqa: B904 (it is the same exception)


class _Retraction:
    """One withdrawal, and how far it came."""

    def __init__(self, session_id: str, reason: str, transport: Transport, dry_run: bool) -> None:
        self._id = session_id
        self._reason = reason
        self._transport = transport
        self._dry_run = dry_run
        self._reader = Reader(transport, NO_WORDS)
        self._steps: list[Step] = []
        self._gone: list[ResourceResult] = []
        self._done: dict[str, EntryResult] = {}

    def run(self, practice: Mapping[str, str] | None, now: Callable[[], datetime]) -> Receipt:
        target = read_target(self._transport, NO_WORDS)
        plan = plan_withdrawal(self._reader, self._id, practice)
        self._gone = [_gone(role, *ref.split("/")) for role, ref in plan.gone.items()]
        self._steps = list(plan.steps)
        if any(step.action == "conflict" for step in self._steps):
            raise ConflictError(self._conflicts())
        if any(step.is_sent for step in self._steps):
            if target.transaction is False:
                raise RefusedError(
                    "the server declares no transactions: a session could not be withdrawn whole"
                )
            self._steps.append(plan.provenance(self._reason, now()))
            if not self._dry_run:
                self._write(plan)
        return self._receipt(tuple(self._lines()))

    def failed(self, error: DnfhirError, culprit: Step | None = None) -> Receipt:
        """The receipt of a failure: nothing was written, or nobody knows; or what was, though more is left to do."""
        lines = self._lines() if self._done else self._failed_lines(error, culprit)
        return self._receipt(tuple(lines), error)

    def _write(self, plan: RetractionPlan) -> None:
        sent = [step for step in self._steps if step.is_sent]
        answer = self._transport.transaction(transaction(self._steps), {"Prefer": "return=minimal"})
        if answer.status == 412:
            raise BusyError("another write was faster; retract again to compare")
        redactor = Redactor({*plan.secrets, self._id, self._reason})
        done = carried_out(answer, sent, redactor)
        self._done = {step.role: result for step, result in zip(sent, done, strict=True)}
        self._check_alone(plan)

    def _check_alone(self, plan: RetractionPlan) -> None:
        """Raises TemporaryError: a push added something at the same moment, which is still to be withdrawn."""
        known = {held.id for held in plan.held.provenances} | {
            result.id for result in self._done.values()
        }
        found = recorded(self._reader, SessionMatch(plan.encounter.ref, plan.encounter))
        if any(held.id not in known for held in found.provenances):
            raise TemporaryError(
                "the session was withdrawn, but a push wrote at the same moment; retract again"
            )

    def _lines(self) -> Iterator[ResourceResult]:
        yield from self._gone
        for step in self._steps:
            if result := self._done.get(step.role):
                what, why = outcome(step, result)
                yield ResourceResult(
                    step.role,
                    step.type,
                    result.id,
                    result.version,
                    what,
                    why,
                    withdrawn=step.withdraws,
                )
            else:
                yield _line(step, _OUTCOMES[step.action], step.why)

    def _failed_lines(self, error: DnfhirError, culprit: Step | None) -> Iterator[ResourceResult]:
        yield from self._gone
        conflict = any(step.action == "conflict" for step in self._steps)
        for step in self._steps:
            if step.action == "unchanged":
                yield _line(step, "unchanged", step.why)
            elif step.action == "conflict":
                yield _line(step, "failed", step.why)
            else:
                others = conflict or (culprit is not None and culprit.role != step.role)
                yield _line(step, "failed", _NOT_WRITTEN if others else str(error))

    def _conflicts(self) -> str:
        found = [f"{step.role}: {step.why}" for step in self._steps if step.action == "conflict"]
        return "nothing was written; " + "; ".join(found)

    def _receipt(
        self, lines: tuple[ResourceResult, ...], error: DnfhirError | None = None
    ) -> Receipt:
        return Receipt(
            session=self._id,
            target=self._transport.base_url,
            outcome="failed" if error else document_outcome(lines),
            resources=lines,
            problems=(str(error),) if error else (),
            exit_code=error.exit_code if error else OK,
            dry_run=self._dry_run,
        )


def _gone(role: str, kind: str, name: str) -> ResourceResult:
    return ResourceResult(
        role,
        kind,
        name,
        None,
        "unchanged",
        "deleted on the server by somebody else: nothing to withdraw",
    )


def _line(step: Step, what: Outcome, why: str) -> ResourceResult:
    version = step.held.version if step.held else None
    return ResourceResult(
        step.role, step.type, step.id, version, what, why, withdrawn=step.withdraws
    )
