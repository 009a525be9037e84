"""A session onto a FHIR server, exactly once: snapshot, plan, commit, receipt.

Only a session too large for the server goes in several transactions, see `dnfhir.sync.splitting`;
cut off between them, it is finished by pushing it again.

No memory of its own: created, updated and unchanged come from asking the server, so that a push may
be repeated any number of times, by anybody, with the same end state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
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
from dnfhir.mappers.roles import ENCOUNTER, PEOPLE, PROVENANCE
from dnfhir.server.capabilities import Target, is_public_sandbox, read_target
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.commit import Commit
from dnfhir.sync.items import MappedSession, items_of
from dnfhir.sync.manifest import ProvenanceCopy
from dnfhir.sync.people import PatientPolicy
from dnfhir.sync.plan import PushPlan, explained, plan_push
from dnfhir.sync.races import check_meanwhile
from dnfhir.sync.receipt import Outcome, Receipt, ResourceResult, document_outcome
from dnfhir.sync.snapshot_reader import snapshot_for_push
from dnfhir.sync.step import ConflictDecision, OnConflict, Step, StepError
from dnfhir.transport.redact import Redactor, patient_strings
from dnfhir.transport.transport import Transport

#: Entries in one transaction: HAPI needs 2.5 s for 600, and 18 s for 2,400.
MOST_ENTRIES: Final = 500

_NOT_WRITTEN: Final = "not written: a session is written whole or not at all"
_NOT_YET: Final = "not written yet: push again to finish the session"
_DECIDE: Final = " (`dnfhir diff FILE` shows it; `push --on-conflict theirs` or `ours` decides)"
_IS_RETRACTED: Final = (
    "nothing was written; older document: the session was withdrawn, "
    "and only one recorded later puts it back"
)
_MARKED_AS_TEST: Final = (
    "the server keeps this session marked as test data; servers keep labels until $meta-delete"
)
_TEST_LABEL: Final = ("security", "http://terminology.hl7.org/CodeSystem/v3-ActReason", "HTEST")

ReadTarget = Callable[[Transport, Redactor], Target]


@dataclass(frozen=True)
class PushOptions:
    """How sessions are pushed.

    patient_policy: `create` a Patient when nobody has the number, or `must-exist`. strategy:
    `auto`, `client-id` or `if-none-exist`, see `Target.strategy`. on_conflict: over resources of
    the session's own that somebody else changed on the server, `stop` leaves it all to a person;
    `theirs` leaves them as they are and writes the rest; `ours` writes the document over them,
    guarded by the version just read, and what was deleted again. The Provenance records it. Persons
    in doubt, an older document and another patient's session stop whatever the choice. max_entries:
    the most that one transaction has; the server may take fewer, then it is halved. dry_run: ask
    and compare, write nothing; the results then have what differs, with values.
    """

    patient_policy: PatientPolicy = "create"
    strategy: str = "auto"
    on_conflict: OnConflict = "stop"
    max_entries: int = MOST_ENTRIES
    dry_run: bool = False


_DEFAULT: Final = PushOptions()


def push(
    mapped: MappedSession,
    transport: Transport,
    options: PushOptions = _DEFAULT,
    *,
    ask: ReadTarget = read_target,
) -> Receipt:
    """Put a mapped session on the server behind `transport`; the receipt has each resource's outcome.

    ask: how to learn what the server can do; `RememberedTarget()` asks once for several documents.

    Raises DnfhirError, each with its receipt (`dnfhir.sync.receipt.receipt_of`): ConfigError (a
    public sandbox and not test data; not a FHIR R4 server), AuthError, ConflictError (a person must
    decide), SessionError (the episode is another patient's), BundleError (what must not be sent),
    RefusedError, TemporaryError (also a lost race) and UnknownOutcomeError (push again: it asks the
    server first).
    """
    job = _Push(mapped, transport, options)
    try:
        return job.run(ask)
    except StepError as failed:
        failed.error.receipt = job.failed(failed.error, failed.step)
        raise failed.error from None
    except DnfhirError as error:
        error.receipt = job.failed(error)
        raise


class _Push:
    """One push, and how far it came."""

    def __init__(self, mapped: MappedSession, transport: Transport, options: PushOptions) -> None:
        self._mapped = mapped
        self._transport = transport
        self._options = options
        self._redactor = Redactor(patient_strings(mapped.session.model_dump(mode="json")))
        self._reader = Reader(transport, self._redactor)
        self._commit = Commit(transport, self._reader, self._redactor, [])
        self._contents = dict(_contents(mapped))

    def run(self, ask: ReadTarget) -> Receipt:
        if is_public_sandbox(self._transport.base_url) and not self._mapped.session.test_data:
            raise ConfigError(
                "the target is a public sandbox; it takes only documents with test_data: true"
            )
        target = ask(self._transport, self._redactor)
        planned = self._plan(target)
        self._commit = Commit(
            self._transport,
            self._reader,
            self._redactor,
            explained(planned, self._versions(planned)),
            only_new=target.creates_only_new,
            max_entries=self._options.max_entries,
        )
        if any(step.is_conflict for step in self._steps):
            raise self._conflict()
        sent = self._sent()
        _check_able(target, sent)
        self._write(sent, planned)
        results = tuple(self._result(step) for step in self._steps)
        completed = any(step.completes for step in sent)
        return self._receipt(document_outcome(results, completed=completed), results)

    def failed(self, error: DnfhirError, culprit: Step | None = None) -> Receipt:
        """The receipt of a failure."""
        if not self._steps:
            return self._receipt("failed", tuple(self._nothing_read(error, culprit)), error)
        results = [self._failed_result(step, error, culprit) for step in self._steps]
        return self._receipt("failed", tuple(results), error)

    @property
    def _steps(self) -> list[Step]:
        return self._commit.steps

    def _plan(self, target: Target) -> PushPlan:
        items = items_of(
            self._mapped,
            target.strategy(self._options.strategy),
            conditional_create=target.conditional_create is not False,
        )
        session = self._mapped.session
        policy = self._options.patient_policy
        snapshot = snapshot_for_push(self._reader, items, session.id, policy)
        return plan_push(snapshot, items, session, self._options.on_conflict)

    def _versions(self, planned: PushPlan) -> dict[str, list[ServerCopy]]:
        return {ref: self._reader.earlier_versions(ref) for ref in planned.unexplained()}

    def _sent(self) -> list[Step]:
        """What is to be written; a person about whom nothing is written is not created."""
        sent = [step for step in self._steps if step.is_sent]
        return sent if any(step.role not in PEOPLE for step in sent) else []

    def _write(self, sent: Sequence[Step], planned: PushPlan) -> None:
        if not sent:
            return
        if self._options.dry_run:
            self._commit.check(sent)
            return
        self._commit.write(sent)
        check_meanwhile(self._reader, self._steps, planned.provenances)

    def _result(self, step: Step) -> ResourceResult:
        """What became of a step; in a dry run, what would become of it."""
        return replace(self._outcome(step), content=self._contents.get(step.role))

    def _outcome(self, step: Step) -> ResourceResult:
        if written := self._commit.results.get(step.role):
            return written
        if not step.is_sent:
            return self._of_step(step, "unchanged", step.reason)
        if not self._options.dry_run:
            return self._of_step(step, "unchanged", "not needed: nothing is written")
        return self._of_step(step, "created" if step.action == "create" else "updated", step.reason)

    def _of_step(self, step: Step, outcome: Outcome, reason: str) -> ResourceResult:
        return ResourceResult(
            step.role,
            step.type,
            step.id,
            step.version,
            outcome,
            reason,
            diff=step.diff if self._options.dry_run else (),
            entered_in_error=step.enters_in_error,
            decided=step.decision is ConflictDecision.NOW,
        )

    def _failed_result(
        self, step: Step, error: DnfhirError, culprit: Step | None
    ) -> ResourceResult:
        """On a failure what was written stays reported; what was not sent has failed, and why."""
        if culprit and culprit.role == step.role:
            return replace(self._of_step(step, "failed", str(error)), diff=())
        if written := self._commit.results.get(step.role):
            return written
        if step.is_conflict:
            return self._of_step(step, "failed", step.reason)
        if not step.is_sent:
            return replace(self._of_step(step, "unchanged", step.reason), diff=())
        return self._of_step(step, "failed", self._reason_not_written(error, culprit))

    def _reason_not_written(self, error: DnfhirError, culprit: Step | None) -> str:
        if self._commit.results:
            return _NOT_YET
        if culprit or any(step.is_conflict for step in self._steps):
            return _NOT_WRITTEN
        return str(error)

    def _nothing_read(self, error: DnfhirError, culprit: Step | None) -> Iterator[ResourceResult]:
        """Of a failure before there was a plan: the document's resources."""
        for entry in self._mapped.entries:
            is_other = culprit is not None and culprit.role != entry.role
            reason = _NOT_WRITTEN if is_other else str(error)
            kind = str(entry.resource["resourceType"])
            yield ResourceResult(entry.role, kind, None, None, "failed", reason)

    def _conflict(self) -> ConflictError:
        reasons = []
        only_older = True
        for step in self._steps:
            if step.is_conflict:
                reasons.append(f"{step.role}: {step.reason}")
                only_older = only_older and step.is_older
        text = f"nothing was written; {'; '.join(reasons)}"
        if not only_older:
            return ConflictError(f"{text}{_DECIDE}")
        if any(_is_retracted_encounter(step) for step in self._steps):
            return OlderDocumentError(_IS_RETRACTED)
        error = OlderDocumentError(text)
        error.was_sent = any(_is_known_provenance(step) for step in self._steps)
        return error

    def _receipt(
        self,
        outcome: Outcome,
        results: tuple[ResourceResult, ...],
        error: DnfhirError | None = None,
    ) -> Receipt:
        return Receipt(
            session=self._mapped.session.id,
            target=self._transport.base_url,
            outcome=outcome,
            resources=results,
            warnings=tuple(self._warnings()),
            problems=(str(error),) if error else (),
            exit_code=error.exit_code if error else OK,
            dry_run=self._options.dry_run,
        )

    def _warnings(self) -> Iterator[str]:
        for step in self._steps:
            if step.warning:
                yield step.warning
        if self._mapped.session.test_data:
            return
        if any(_is_marked_as_test(step) for step in self._steps):
            yield _MARKED_AS_TEST


def _contents(mapped: MappedSession) -> Iterator[tuple[str, str]]:
    """The hash of what is sent in each role, as the document's Provenance states it."""
    roles = {entry.full_url: entry.role for entry in mapped.entries}
    for entry in mapped.entries:
        if entry.role.startswith(PROVENANCE):
            for ref, content in ProvenanceCopy(entry.resource).sent.items():
                if ref in roles:
                    yield roles[ref], content


def _is_retracted_encounter(step: Step) -> bool:
    if step.role != ENCOUNTER or step.server_copy is None:
        return False
    return step.server_copy.resource.get("status") == ENTERED_IN_ERROR


def _is_known_provenance(step: Step) -> bool:
    return step.role.startswith(PROVENANCE) and step.server_copy is not None


def _is_marked_as_test(step: Step) -> bool:
    """Has the server a resource of the session's own with the label of test data?"""
    if step.role in PEOPLE or step.server_copy is None:
        return False
    return _TEST_LABEL in labels(step.server_copy.resource)


def _check_able(target: Target, sent: Sequence[Step]) -> None:
    """Raises RefusedError when the server declares that it cannot do what the push needs."""
    if not sent:
        return
    if target.transaction is False:
        raise RefusedError(
            "the server declares no transactions: a session could not be written whole"
        )
    if target.conditional_create is False and any("id" not in step.resource for step in sent):
        raise RefusedError(
            "the server declares no conditional create, and it does not hold every person yet"
        )
