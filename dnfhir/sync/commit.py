"""Writes the steps of one session: transactions, what became of each entry, and races with others.

The same for a push and for a retraction. What is checked is the Bundle that goes over the wire.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from dnfhir.errors import BundleError, Problem, RefusedError
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.roles import EPISODE, PATIENT
from dnfhir.server.reader import Reader
from dnfhir.sync.episode import joining_step, was_kept
from dnfhir.sync.races import check_absent, check_races, outcome_of
from dnfhir.sync.receipt import ResourceResult
from dnfhir.sync.splitting import Parts
from dnfhir.sync.step import ConflictDecision, EntryResult, Step, StepError
from dnfhir.sync.transaction import entry_results, is_too_large, transaction_bundle
from dnfhir.transport.redact import Redactor
from dnfhir.transport.transport import BusyError, Transport
from dnfhir.validation.checks import check_bundle, check_resource

_HEADERS: Final = {"Prefer": "return=minimal"}
_ENTRY: Final = "/entry/"
_PRECONDITION_FAILED: Final = 412


@dataclass
class Commit:
    """One session being written. steps: all of it; results: by role what was written so far.

    command: what the user does again after a lost race. only_new: require that the Encounter is
    created, see `Target.creates_only_new`. max_entries: the most that one transaction has; None:
    it is never split.
    """

    transport: Transport
    reader: Reader
    redactor: Redactor
    steps: list[Step]
    command: Literal["push", "retract"] = "push"
    only_new: bool = False
    max_entries: int | None = None
    results: dict[str, ResourceResult] = field(default_factory=dict)

    def check(self, sent: Sequence[Step]) -> None:
        """Raises BundleError with what is wrong with the Bundle that would be sent."""
        _check(self._bundle(sent), sent)

    def write(self, sent: Sequence[Step]) -> None:
        """Write the steps, in several transactions where the server takes none so large.

        Raises BundleError before anything is written; the failure that the server's answer means;
        StepError around what one resource causes.
        """
        most = self.max_entries or len(sent)
        if len(sent) > most:  # all of it is checked before the first part is written
            self.check(sent)
        parts = Parts(sent, most)
        while part := parts.next():
            if self.results:
                check_absent(self.reader, part)
            results = self._send(part)
            if results is not None:
                self._note(part, results)
                parts.went()
            elif not parts.is_too_large():
                raise RefusedError(_too_large(part))

    def _bundle(self, sent: Sequence[Step]) -> Json:
        others, written = [], {}
        for step in self.steps:
            if not step.is_sent:
                others.append(step)
            if result := self.results.get(step.role):
                written[step.full_url] = f"{result.type}/{result.id}"
        return transaction_bundle([*others, *sent], written, only_new=self.only_new)

    def _send(self, sent: Sequence[Step]) -> list[EntryResult] | None:
        """Check these and send them in one transaction; None: it is too large, nothing was written."""
        bundle = self._bundle(sent)
        _check(bundle, sent)
        response = self.transport.transaction(bundle, _HEADERS)
        if self.max_entries is not None and is_too_large(response):
            return None
        guarded = self.only_new or any(step.server_copy is not None for step in sent)
        if response.status == _PRECONDITION_FAILED and guarded:
            # If-Match failed: a lost race, which some servers call 409. Were it the other reason,
            # several people with one identifier, the next attempt matches them.
            text = f"another write was faster; {self.command} again to compare"
            raise BusyError(text, status=response.status)
        return entry_results(response, sent, self.redactor)

    def _note(self, sent: Sequence[Step], results: Sequence[EntryResult]) -> None:
        """What was written, and what other pushes did meanwhile."""
        for step, result in zip(sent, results, strict=True):
            self.results[step.role] = resource_result(step, result)
        for step, result in zip(sent, results, strict=True):
            if was_kept(step, result):
                self._join_episode(step, result)
        check_races(self.reader, sent, results)

    def _join_episode(self, created: Step, result: EntryResult) -> None:
        """Add what the document states to the episode that another session created just now."""
        server_copy = self.reader.read(f"{created.type}/{result.id}")
        step = joining_step(created, server_copy, f"Patient/{self._id_of(PATIENT)}")
        self.steps = [step if known is created else known for known in self.steps]
        if not step.is_sent:
            return
        del self.results[EPISODE]
        results = self._send([step])
        if results is None:
            raise StepError(step, RefusedError(_too_large([step])))
        self.results[EPISODE] = ResourceResult(
            EPISODE, step.type, results[0].id, results[0].version, "updated", step.reason
        )

    def _id_of(self, role: str) -> str | None:
        if role in self.results:
            return self.results[role].id
        return next(step.id for step in self.steps if step.role == role)


def resource_result(step: Step, result: EntryResult) -> ResourceResult:
    """What became of a step that was sent."""
    what, reason = outcome_of(step, result)
    return ResourceResult(
        step.role,
        step.type,
        result.id,
        result.version,
        what,
        reason,
        entered_in_error=step.enters_in_error,
        decided=step.decision is ConflictDecision.NOW,
    )


def _check(bundle: Json, sent: Sequence[Step]) -> None:
    problems = [problem for problem in check_bundle(bundle) if not _is_theirs(problem, sent)]
    if problems:
        raise BundleError(problems)


def _is_theirs(problem: Problem, sent: Sequence[Step]) -> bool:
    """Was it wrong on the server before, in a resource of which only a status or a date changes?"""
    number, _, rest = problem.pointer.removeprefix(_ENTRY).partition("/")
    if not problem.pointer.startswith(_ENTRY) or not number.isdigit():
        return False
    step = sent[int(number)]
    if step.server_copy is None or not (step.dropped or step.role == EPISODE):
        return False
    before = check_resource(step.server_copy.resource)
    pointer = rest.removeprefix("resource")
    return any((known.pointer, known.message) == (pointer, problem.message) for known in before)


def _too_large(part: Sequence[Step]) -> str:
    if len(part) == 1:
        return f"the server takes no transaction as large as {part[0].role} alone"
    roles = ", ".join(step.role for step in part)
    return (
        f"the server takes no transaction of {len(part)} entries, "
        f"and these refer to one another: {roles}"
    )
