"""After the transaction: did another push write at the same moment, and did it mean the same?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dnfhir.content import content
from dnfhir.errors import ConflictError, TemporaryError
from dnfhir.mappers.identity import EPISODE
from dnfhir.sync.compare import Step, StepError
from dnfhir.sync.parties import Item
from dnfhir.sync.people import ROLES, check_person
from dnfhir.sync.reading import Held, Reader
from dnfhir.sync.receipt import Outcome
from dnfhir.sync.transaction import CREATED, Done

_FASTER: Final = "another push of this session was faster; push again to compare"


def outcome(step: Step, done: Done) -> tuple[Outcome, str]:
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
    new = {f"{step.type}/{step.id}": step for step in steps if step.held is None and "id" in step.resource}
    for ref, found in reader.read_many(new).items():
        if isinstance(found, Held):
            raise StepError(new[ref], TemporaryError(_FASTER))


def check_races(reader: Reader, steps: Sequence[Step], done: Sequence[Done]) -> None:
    """Look at what was to be created and was there already.

    A series that was kept is left to `episode.settle`. Raises StepError: around ConflictError for a person who is not
    certainly the one meant, and for a resource of another document that was overwritten; around
    TemporaryError where the other push's resource was kept and has to be compared by pushing again.
    """
    for step, result in zip(steps, done, strict=True):
        kept_series = step.role == EPISODE and step.id is None
        if step.held is None and result.status != CREATED and not kept_series:
            _check(reader, step, result)


def _check(reader: Reader, step: Step, done: Done) -> None:
    if step.role in ROLES:
        _check_found(reader, step, done)
    elif step.id is None:
        raise StepError(step, TemporaryError(_FASTER))
    elif done.version != "1":
        _check_overwritten(reader, step, done)


def _check_found(reader: Reader, step: Step, done: Done) -> None:
    found = reader.read(f"{step.type}/{done.id}")
    item = Item(step.role, step.full_url, step.resource, step.identifier or {})
    try:
        if isinstance(found, Held):
            check_person(item, found)
    except ConflictError as error:
        text = f"the session was written, but {error}"
        raise StepError(step, ConflictError(text)) from None


def _check_overwritten(reader: Reader, step: Step, done: Done) -> None:
    """The answer to a first PUT was not 201: somebody was faster. The same content is no harm."""
    versions = reader.earlier(f"{step.type}/{done.id}")
    now = next((held for held in versions if held.version == done.version), None)
    if now is None:
        return
    said = content(now.resource)
    if any(content(held.resource) != said for held in versions):
        whose = "session of the series" if step.role == EPISODE else "document of this session"
        text = f"another {whose} was written at the same moment; its versions are in the history"
        raise StepError(step, ConflictError(text))
