"""After the transaction: did another push write at the same moment, and did it mean the same?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dnfhir.errors import ConflictError, TemporaryError
from dnfhir.fhir.content import content
from dnfhir.fhir.identifiers import business_identifiers, has_identifier
from dnfhir.mappers.roles import ENCOUNTER, EPISODE, PEOPLE, PROVENANCE
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.compare import Step, StepError
from dnfhir.sync.items import Item
from dnfhir.sync.people import check_person
from dnfhir.sync.receipt import Outcome
from dnfhir.sync.snapshot import instant, written_at
from dnfhir.sync.transaction import CREATED, EntryResult

_OVER_NEWER: Final = (
    "written at the same moment as a newer document of this session, over a part of it"
)
_FASTER: Final = "another push of this session was faster; push again to compare"


def outcome(step: Step, done: EntryResult) -> tuple[Outcome, str]:
    """What became of a resource that was sent, and why."""
    if done.status == CREATED:
        return "created", step.why
    if step.held is None:
        if step.id is None or done.version == "1":
            return "unchanged", "another push created it at the same moment"
        return "updated", "another push created it at the same moment"
    if done.version is not None and done.version == step.held.version:
        return "unchanged", "the server kept the version it had"
    return "updated", step.why


def check_absent(reader: Reader, steps: Sequence[Step]) -> None:
    """Before a later part of a session: what it creates under ids of ours must still not be there.

    Between two transactions there is time for another push. Raises StepError around TemporaryError when there is
    something now: pushed again, it is compared.
    """
    new = {
        f"{step.type}/{step.id}": step
        for step in steps
        if step.held is None and "id" in step.resource
    }
    for ref, found in reader.read_many(new).items():
        if isinstance(found, ServerCopy):
            raise StepError(new[ref], TemporaryError(_FASTER))


def check_meanwhile(reader: Reader, steps: Sequence[Step], known: frozenset[str]) -> None:
    """After an update: was another document of the session written between the question and the answer?

    Each update is guarded, but two that change different resources do not meet. known: the Provenances that were
    there when it was asked. Raises StepError: around TemporaryError when an older document came meanwhile, for pushed
    again this one is compared with it; around ConflictError when this one, the older, was written over a newer.
    """
    visit = next((step.held for step in steps if step.role == ENCOUNTER), None)
    mine = next((step for step in steps if step.role.startswith(PROVENANCE)), None)
    if visit is None or mine is None or not mine.is_sent:
        return
    found = [
        held
        for held in reader.search("Provenance", "target", visit.ref)
        if _is_of_session(held, mine)
    ]
    own = next(
        (held for held in found if has_identifier(held.resource, mine.identifier or {})), None
    )
    for other in found:
        if other.ref in known or other is own:
            continue
        if instant(other.resource.get("recorded")) <= instant(mine.resource.get("recorded")):
            raise StepError(mine, TemporaryError(_FASTER))
        if own is None or written_at(other) <= written_at(own):
            raise StepError(mine, ConflictError(_OVER_NEWER))


def _is_of_session(held: ServerCopy, mine: Step) -> bool:
    """Is it a Provenance of the same session? Its name begins alike."""
    identifier = mine.identifier or {}
    begin = str(identifier.get("value")).partition(f"#{PROVENANCE}")[0] + f"#{PROVENANCE}"
    names = (
        (name.get("system"), str(name.get("value"))) for name in business_identifiers(held.resource)
    )
    return any(
        system == identifier.get("system") and value.startswith(begin) for system, value in names
    )


def check_races(reader: Reader, steps: Sequence[Step], done: Sequence[EntryResult]) -> None:
    """Look at what was to be created and was there already.

    A series that was kept is left to `episode.settle`. Raises StepError: around ConflictError for a person who is not
    certainly the one meant, and for a resource of another document that was overwritten; around
    TemporaryError where the other push's resource was kept and has to be compared by pushing again.
    """
    for step, result in zip(steps, done, strict=True):
        kept_series = step.role == EPISODE and step.id is None
        if step.held is None and result.status != CREATED and not kept_series:
            _check(reader, step, result)


def _check(reader: Reader, step: Step, done: EntryResult) -> None:
    if step.role in PEOPLE:
        _check_found(reader, step, done)
    elif step.id is None:
        raise StepError(step, TemporaryError(_FASTER))
    elif done.version != "1":
        _check_overwritten(reader, step, done)


def _check_found(reader: Reader, step: Step, done: EntryResult) -> None:
    found = reader.read(f"{step.type}/{done.id}")
    item = Item(step.role, step.full_url, step.resource, step.identifier or {})
    try:
        if isinstance(found, ServerCopy):
            check_person(item, found)
    except ConflictError as error:
        text = f"the session was written, but {error}"
        raise StepError(step, ConflictError(text)) from None


def _check_overwritten(reader: Reader, step: Step, done: EntryResult) -> None:
    """The answer to a first PUT was not 201: somebody was faster. The same content is no harm."""
    versions = reader.earlier_versions(f"{step.type}/{done.id}")
    now = next((held for held in versions if held.version == done.version), None)
    if now is None:
        return
    said = content(now.resource)
    if any(content(held.resource) != said for held in versions):
        whose = "session of the series" if step.role == EPISODE else "document of this session"
        text = f"another {whose} was written at the same moment; its versions are in the history"
        raise StepError(step, ConflictError(text))
