"""Retracting a session: its resources become entered in error, and a Provenance states it.

In one transaction. The people and the episode stay as they are. A resource that somebody else
changed since it was sent is a conflict: then nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from dnfhir.errors import OK, ConflictError, DnfhirError, RefusedError, TemporaryError
from dnfhir.fhir.identifiers import business_identifiers
from dnfhir.fhir.references import is_type_and_id
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.reverse.bundle_reader import own_names
from dnfhir.mappers.roles import PATIENT
from dnfhir.server.capabilities import read_target
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.commit import Commit
from dnfhir.sync.locate import session_name, the_one
from dnfhir.sync.manifest import ProvenanceCopy
from dnfhir.sync.receipt import Outcome, Receipt, ResourceResult, document_outcome
from dnfhir.sync.retraction_plan import RetractionPlan, local_reference, plan_retraction
from dnfhir.sync.snapshot import Snapshot
from dnfhir.sync.snapshot_reader import provenances_again, snapshot_of
from dnfhir.sync.step import Step, StepError
from dnfhir.transport.redact import NO_WORDS, Redactor, patient_strings
from dnfhir.transport.transport import Transport

_NOT_WRITTEN: Final = "not written: a session is withdrawn whole or not at all"
_DELETED: Final = "deleted on the server by somebody else: nothing to withdraw"
_NO_SOURCE: Final = (
    "no Provenance tells which document was sent of this session, so none can be withdrawn"
)
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
    """Retract the session with this id; the receipt has each resource's outcome.

    Done again, it writes nothing. practice: its identifier (system, value), where several have a
    session with this id. dry_run: write nothing. reason: goes on the server, in the Provenance. A
    document that is recorded later puts the session back.

    Raises DnfhirError, each with its receipt: ConflictError (no such session, several, a resource
    that somebody else changed), BundleError (what must not be sent), RefusedError, TemporaryError
    (also a lost race), UnknownOutcomeError (do it again: it asks first).
    """
    job = _Retraction(session_id, reason, transport, dry_run)
    try:
        return job.run(practice, now)
    except StepError as failed:
        failed.error.receipt = job.failed(failed.error, failed.step)
        raise failed.error from None
    except DnfhirError as error:
        error.receipt = job.failed(error)
        raise


class _Retraction:
    """One retraction, and how far it came."""

    def __init__(self, session_id: str, reason: str, transport: Transport, dry_run: bool) -> None:
        self._id = session_id
        self._reason = reason
        self._transport = transport
        self._dry_run = dry_run
        self._reader = Reader(transport, NO_WORDS)
        self._deleted: list[ResourceResult] = []
        self._commit = Commit(transport, self._reader, NO_WORDS, [])

    def run(self, practice: Mapping[str, str] | None, now: Callable[[], datetime]) -> Receipt:
        target = read_target(self._transport, NO_WORDS)
        plan, secrets = self._plan(practice)
        self._deleted = [_deleted(role, ref) for role, ref in plan.deleted.items()]
        redactor = Redactor({*secrets, self._id, self._reason})
        steps = list(plan.steps)
        self._commit = Commit(self._transport, self._reader, redactor, steps, command="retract")
        if any(step.is_conflict for step in steps):
            raise ConflictError(_conflicts(steps))
        if any(step.is_sent for step in steps):
            if target.transaction is False:
                raise RefusedError(
                    "the server declares no transactions: a session could not be withdrawn whole"
                )
            steps.append(plan.provenance_step(self._reason, now()))
            self._write(plan)
        return self._receipt(tuple(self._results()))

    def failed(self, error: DnfhirError, culprit: Step | None = None) -> Receipt:
        """The receipt of a failure: nothing was written, or nobody knows; or what was written."""
        results = self._results() if self._commit.results else self._failures(error, culprit)
        return self._receipt(tuple(results), error)

    def _plan(self, practice: Mapping[str, str] | None) -> tuple[RetractionPlan, set[str]]:
        """The plan, and what the record states of a person: a server's refusal may repeat it."""
        encounter = the_one(self._reader, self._id, practice)
        if encounter is None:
            raise ConflictError("the server holds no session with this id")
        identity = _identity(self._reader, self._id, encounter, practice)
        snapshot = snapshot_of(self._reader, identity, encounter)
        newest = snapshot.newest
        document = newest.document_hash if newest else None
        if newest is None or document is None:
            raise ConflictError(_NO_SOURCE)
        snapshot = _with_overlooked(self._reader, snapshot, newest, identity)
        plan = plan_retraction(identity, snapshot, newest, document)
        return plan, set(_secrets(self._reader, plan.people.get(PATIENT), snapshot))

    def _write(self, plan: RetractionPlan) -> None:
        sent = [step for step in self._commit.steps if step.is_sent]
        if self._dry_run:
            self._commit.check(sent)
            return
        self._commit.write(sent)
        self._check_alone(plan.snapshot)

    def _check_alone(self, snapshot: Snapshot) -> None:
        """Raises TemporaryError: a push added something just now, which is still to be retracted."""
        known = {result.id for result in self._commit.results.values()}
        known.update(provenance.id for provenance in snapshot.provenances)
        for provenance in provenances_again(self._reader, snapshot):
            if provenance.id not in known:
                raise TemporaryError(
                    "the session was withdrawn, but a push wrote at the same moment; retract again"
                )

    def _results(self) -> Iterator[ResourceResult]:
        yield from self._deleted
        for step in self._commit.steps:
            written = self._commit.results.get(step.role)
            yield written or _result(step, _OUTCOMES[step.action], step.reason)

    def _failures(self, error: DnfhirError, culprit: Step | None) -> Iterator[ResourceResult]:
        yield from self._deleted
        conflict = any(step.is_conflict for step in self._commit.steps)
        for step in self._commit.steps:
            if step.action == "unchanged":
                yield _result(step, "unchanged", step.reason)
            elif step.is_conflict:
                yield _result(step, "failed", step.reason)
            elif conflict or (culprit is not None and culprit.role != step.role):
                yield _result(step, "failed", _NOT_WRITTEN)
            else:
                yield _result(step, "failed", str(error))

    def _receipt(
        self, results: tuple[ResourceResult, ...], error: DnfhirError | None = None
    ) -> Receipt:
        return Receipt(
            session=self._id,
            target=self._transport.base_url,
            outcome="failed" if error else document_outcome(results),
            resources=results,
            problems=(str(error),) if error else (),
            exit_code=error.exit_code if error else OK,
            dry_run=self._dry_run,
        )


def _identity(
    reader: Reader, session_id: str, encounter: ServerCopy, practice: Mapping[str, str] | None
) -> Identity:
    """Where the session's names come from: the practice as it was named, or as the server has it."""
    if practice is not None:
        return Identity(practice["system"], practice["value"], session_id)
    namespace = (session_name(encounter) or ("", ""))[0]
    for identity in _practices(reader, session_id, encounter):
        if identity.business_identifier("")["system"] == namespace:
            return identity
    raise ConflictError(
        "the Encounter's practice no longer has the number of this session; name it with --practice"
    )


def _practices(reader: Reader, session_id: str, encounter: ServerCopy) -> Iterator[Identity]:
    """The identities of the session under each identifier of its practice."""
    ref = local_reference(encounter.resource.get("serviceProvider"))
    practice = reader.read(ref) if ref else None
    if isinstance(practice, ServerCopy):
        for name in business_identifiers(practice.resource):
            yield Identity(str(name.get("system")), str(name.get("value")), session_id)


def _with_overlooked(
    reader: Reader, snapshot: Snapshot, newest: ProvenanceCopy, identity: Identity
) -> Snapshot:
    """What an earlier Provenance names and the newest does not: written at the same moment."""
    resources, sent, names = dict(snapshot.resources), dict(snapshot.sent), dict(snapshot.names)
    for ref, content in _earlier_targets(snapshot, newest).items():
        copy = reader.read(ref) if is_type_and_id(ref) else None
        if not isinstance(copy, ServerCopy):
            continue
        for role in _roles(copy, identity):
            if role not in resources:
                resources[role], sent[role] = copy, content
                names[ref] = identity.full_url(role)
    return replace(snapshot, resources=resources, sent=sent, names=names)


def _earlier_targets(snapshot: Snapshot, newest: ProvenanceCopy) -> dict[str, str]:
    targets: dict[str, str] = {}
    for provenance in sorted(snapshot.provenances, key=lambda copy: copy.recorded_at):
        for ref, content in provenance.sent.items():
            if ref not in newest.sent:
                targets[ref] = content
    return targets


def _roles(copy: ServerCopy, identity: Identity) -> Iterator[str]:
    prefix = identity.business_identifier("")
    for system, value in own_names(copy.resource):
        if system == prefix["system"] and value.startswith(prefix["value"]):
            yield value.removeprefix(prefix["value"])


def _secrets(reader: Reader, patient: str | None, snapshot: Snapshot) -> Iterator[str]:
    person = reader.read(patient) if patient else None
    if isinstance(person, ServerCopy):
        yield from patient_strings({"patient": person.resource})
    for copy in snapshot.resources.values():
        yield from patient_strings(copy.resource)


def _conflicts(steps: list[Step]) -> str:
    reasons = []
    for step in steps:
        if step.is_conflict:
            reasons.append(f"{step.role}: {step.reason}")
    return "nothing was written; " + "; ".join(reasons)


def _deleted(role: str, ref: str) -> ResourceResult:
    kind, _, server_id = ref.partition("/")
    return ResourceResult(role, kind, server_id, None, "unchanged", _DELETED)


def _result(step: Step, outcome: Outcome, reason: str) -> ResourceResult:
    return ResourceResult(
        step.role,
        step.type,
        step.id,
        step.version,
        outcome,
        reason,
        entered_in_error=step.enters_in_error,
    )
