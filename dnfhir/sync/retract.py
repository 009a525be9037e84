"""Withdrawing a whole session: its resources become entered in error, in one transaction; a Provenance says so.

The people and the series stay as they are. A resource that somebody else changed since it was sent is a conflict:
then nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

import dnfhir
from dnfhir.content import Json, content_hash, json_object, json_objects
from dnfhir.errors import OK, ConflictError, DnfhirError, RefusedError
from dnfhir.mappers.identity import Identity
from dnfhir.mappers.retraction import retraction
from dnfhir.sync.aftermath import outcome
from dnfhir.sync.answer import BusyError
from dnfhir.sync.compare import Action, Comparison, Step, StepError
from dnfhir.sync.finding import session_name, the_one
from dnfhir.sync.held import ENCOUNTER, Session, SessionHeld, instant, manifest_of
from dnfhir.sync.parties import Item
from dnfhir.sync.people import PATIENT
from dnfhir.sync.reading import REFERENCE, Absent, Held, Reader, business_identifiers, has_identifier
from dnfhir.sync.receipt import Line, Outcome, Receipt, document_outcome, with_receipt
from dnfhir.sync.record import document_hash
from dnfhir.sync.redact import Redactor, patient_strings
from dnfhir.sync.target import read_target
from dnfhir.sync.transaction import Done, carried_out, transaction
from dnfhir.sync.transport import Transport

_SAYS_SO: Final = "says that the session is withdrawn"
_NOT_WRITTEN: Final = "not written: a session is withdrawn whole or not at all"


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
        self._secrets = {session_id, reason}
        self._reader = self._reading()
        self._steps: list[Step] = []
        self._gone: list[Line] = []

    def run(self, practice: Mapping[str, str] | None, now: Callable[[], datetime]) -> Receipt:
        target = read_target(self._transport, Redactor(self._secrets))
        encounter = the_one(self._reader, self._id, practice)
        if encounter is None:
            raise ConflictError("the server holds no session with this id")
        identity = self._identity(encounter, practice)
        held = Session(self._reader, _items(identity, encounter), self._id).read(encounter)
        if held.newest is None:
            raise ConflictError("no Provenance tells what was sent of this session, so nothing can be compared")
        document = document_hash(held.newest.resource)
        if document is None:
            raise ConflictError("the newest Provenance of this session names no document, so none can be withdrawn")
        gone = dict(_deleted(held, held.newest))
        self._gone = [_gone(role, ref) for role, ref in gone.items()]
        names = {**held.names, **dict(self._people(encounter, held.newest, identity))}
        names |= {ref: identity.full_url(role) for role, ref in gone.items()}
        self._steps = list(_withdrawing(held, Comparison(names, older=False)))
        if any(step.action == "conflict" for step in self._steps):
            raise ConflictError(self._conflicts())
        if not any(step.is_sent for step in self._steps):
            return self._receipt(tuple(self._lines()))
        if target.transaction is False:
            raise RefusedError("the server declares no transactions: a session could not be withdrawn whole")
        self._steps.append(self._provenance(identity, document, held, names, now()))
        done = {} if self._dry_run else self._write()
        return self._receipt(tuple(self._lines(done)))

    def failed(self, error: DnfhirError, culprit: Step | None = None) -> Receipt:
        """The receipt of a failure: nothing was written, or nobody knows."""
        lines = [*self._gone, *(self._failed_line(step, error, culprit) for step in self._steps)]
        return self._receipt(tuple(lines), error)

    def _reading(self) -> Reader:
        return Reader(self._transport, Redactor(self._secrets))

    def _identity(self, encounter: Held, practice: Mapping[str, str] | None) -> Identity:
        """Where the session's names come from: the practice as it was named, or as the server holds it."""
        if practice is not None:
            return Identity(practice["system"], practice["value"], self._id)
        namespace = (session_name(encounter) or ("", ""))[0]
        ref = _ref(encounter.resource.get("serviceProvider"))
        found = self._reader.read(ref) if ref else Absent.NEVER
        for name in business_identifiers(found.resource) if isinstance(found, Held) else ():
            identity = Identity(str(name.get("system")), str(name.get("value")), self._id)
            if identity.business_identifier("")["system"] == namespace:
                return identity
        raise ConflictError(
            "the Encounter's practice no longer has the number of this session; name it with --practice"
        )

    def _people(self, encounter: Held, newest: Held, identity: Identity) -> Iterator[tuple[str, str]]:
        """By the server's names the document's: of the patient, and of who answered for the newest document."""
        agents = json_objects(newest.resource.get("agent"))
        author = next((agent for agent in agents if agent.get("onBehalfOf")), {})
        references = {
            PATIENT: encounter.resource.get("subject"),
            "practitioner": author.get("who"),
            "practice": author.get("onBehalfOf"),
        }
        for role, reference in references.items():
            if ref := _ref(reference):
                yield ref, identity.full_url(role)
                if role == PATIENT and isinstance(found := self._reader.read(ref), Held):
                    self._secrets |= patient_strings({"patient": found.resource})

    def _provenance(
        self, identity: Identity, document: str, held: SessionHeld, names: Mapping[str, str], now: datetime
    ) -> Step:
        newest = held.newest.resource if held.newest else {}
        hashes = {step.held.ref: content_hash(step.resource, names) for step in self._steps if step.held}
        entry = retraction(
            identity,
            newest,
            document,
            hashes,
            recorded=_after(newest, now),
            reason=self._reason,
            version=dnfhir.__version__,
        )
        there = next((one for one in held.provenances if has_identifier(one.resource, entry.identifier)), None)
        by_id = held.encounter is not None and held.encounter.id == identity.uuid(ENCOUNTER)
        resource = entry.resource if by_id else {key: part for key, part in entry.resource.items() if key != "id"}
        known = there.id if there else resource.get("id")
        action: Action = "update" if there else "create"
        return Step(
            entry.role, "Provenance", entry.full_url, action, _SAYS_SO, resource, there, entry.identifier, known
        )

    def _write(self) -> Mapping[str, Done]:
        sent = [step for step in self._steps if step.is_sent]
        answer = self._transport.transaction(transaction(self._steps), {"Prefer": "return=minimal"})
        if answer.status == 412:
            raise BusyError("another write was faster; retract again to compare")
        done = carried_out(answer, sent, Redactor(self._secrets))
        return {step.role: result for step, result in zip(sent, done, strict=True)}

    def _lines(self, done: Mapping[str, Done] | None = None) -> Iterator[Line]:
        yield from self._gone
        for step in self._steps:
            result = (done or {}).get(step.role)
            if result:
                what, why = outcome(step, result)
                yield Line(step.role, step.type, result.id, result.version, what, why, withdrawn=step.withdraws)
            else:
                what = _OUTCOMES[step.action]
                yield Line(step.role, step.type, step.id, _version(step), what, step.why, withdrawn=step.withdraws)

    def _failed_line(self, step: Step, error: DnfhirError, culprit: Step | None) -> Line:
        if step.action == "conflict":
            return Line(step.role, step.type, step.id, _version(step), "failed", step.why)
        if step.action == "unchanged":
            return Line(step.role, step.type, step.id, _version(step), "unchanged", step.why)
        others = culprit is not None and culprit.role != step.role
        others = others or any(one.action == "conflict" for one in self._steps)
        return Line(step.role, step.type, step.id, _version(step), "failed", _NOT_WRITTEN if others else str(error))

    def _conflicts(self) -> str:
        found = [f"{step.role}: {step.why}" for step in self._steps if step.action == "conflict"]
        return "nothing was written; " + "; ".join(found)

    def _receipt(self, lines: tuple[Line, ...], error: DnfhirError | None = None) -> Receipt:
        return Receipt(
            session=self._id,
            target=self._transport.base_url,
            outcome="failed" if error else document_outcome(lines),
            resources=lines,
            problems=(str(error),) if error else (),
            exit_code=error.exit_code if error else OK,
            dry_run=self._dry_run,
        )


_OUTCOMES: Final[Mapping[str, Outcome]] = {"create": "created", "update": "updated", "unchanged": "unchanged"}


def _items(identity: Identity, encounter: Held) -> Sequence[Item]:
    """What `Session` has to be told of a session whose document is not at hand."""
    practice = {"system": identity.practice_system, "value": identity.practice_value}
    name = identity.business_identifier(ENCOUNTER)
    return [
        Item("practice", identity.full_url("practice"), {"resourceType": "Organization"}, practice),
        Item(ENCOUNTER, identity.full_url(ENCOUNTER), encounter.resource, name),
    ]


def _withdrawing(held: SessionHeld, comparison: Comparison) -> Iterator[Step]:
    """A step for each resource that was sent last and is there."""
    for role, sent in held.sent.items():
        if role in held.by_role:
            step = comparison.of_dropped(role, held.by_role[role], sent)
            why = {"update": "withdrawn", "unchanged": "withdrawn before"}.get(step.action, step.why)
            yield replace(step, why=why)


def _deleted(held: SessionHeld, newest: Held) -> Iterator[tuple[str, str]]:
    """Role and `Type/id` of what was sent last and somebody deleted; others may still refer to it."""
    refs = {ref.partition("/")[2]: ref for ref, _ in manifest_of(newest.resource)}
    return ((role, refs[name]) for role, name in held.deleted.items() if name in refs)


def _gone(role: str, ref: str) -> Line:
    kind, _, name = ref.partition("/")
    return Line(role, kind, name, None, "unchanged", "deleted on the server by somebody else: nothing to withdraw")


def _ref(reference: object) -> str | None:
    name = str(json_object(reference).get("reference") or "").partition("/_history/")[0]
    return name if REFERENCE.fullmatch(name) else None


def _version(step: Step) -> str | None:
    return step.held.version if step.held else None


def _after(newest: Json, now: datetime) -> str:
    """Now, or just after the newest document where that is dated later: what was recorded last is what holds."""
    later = instant(newest.get("recorded")) + timedelta(seconds=1)
    return max(now, later).isoformat(timespec="milliseconds")
