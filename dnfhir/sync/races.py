"""After the transaction: did another push write at the same moment, and did it mean the same?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from dnfhir.errors import ConflictError, DnfhirError, TemporaryError
from dnfhir.fhir.content import content
from dnfhir.mappers.roles import ENCOUNTER, EPISODE, PEOPLE, PROVENANCE
from dnfhir.server.reader import Reader
from dnfhir.server.server_copy import ServerCopy
from dnfhir.sync.items import Item
from dnfhir.sync.manifest import ProvenanceCopy
from dnfhir.sync.people import check_person
from dnfhir.sync.receipt import Outcome
from dnfhir.sync.step import CREATED, EntryResult, Step, StepError

_AT_THE_SAME_MOMENT: Final = "another push created it at the same moment"
_FASTER: Final = "another push of this session was faster; push again to compare"
_OVER_NEWER: Final = (
    "written at the same moment as a newer document of this session, over a part of it"
)


def outcome_of(step: Step, result: EntryResult) -> tuple[Outcome, str]:
    """What became of a resource that was sent, and the reason."""
    if result.status == CREATED:
        return "created", step.reason
    if step.server_copy is None:
        was_first = step.id is None or result.version == "1"
        return ("unchanged" if was_first else "updated"), _AT_THE_SAME_MOMENT
    if result.version is not None and result.version == step.version:
        return "unchanged", "the server kept the version it had"
    return "updated", step.reason


def check_absent(reader: Reader, steps: Sequence[Step]) -> None:
    """Before a later part of a session: what it creates under ids of ours must still not be there.

    Between two transactions there is time for another push. Raises StepError around TemporaryError
    when there is something now: pushed again, it is compared.
    """
    new = {}
    for step in steps:
        if step.server_copy is None and "id" in step.resource:
            new[f"{step.type}/{step.id}"] = step
    for ref, copy in reader.read_many(new).items():
        if isinstance(copy, ServerCopy):
            raise StepError(new[ref], TemporaryError(_FASTER))


def check_meanwhile(reader: Reader, steps: Sequence[Step], known: frozenset[str]) -> None:
    """After an update: was another document of the session written since the snapshot was read?

    Each update is guarded, but two that change different resources do not meet. known: the
    Provenances of the snapshot. Raises StepError: around TemporaryError when an older document came
    meanwhile, for pushed again this one is compared with it; around ConflictError when this one,
    the older, was written over a newer.
    """
    encounter, mine = _encounter_and_provenance(steps)
    if encounter is None or mine is None or not mine.is_sent:
        return
    provenances = _provenances(reader.search("Provenance", "target", encounter.ref), mine)
    own = _own(provenances, mine)
    for other in provenances:
        if other.ref in known or other is own:
            continue
        if error := _judge(other, own, mine):
            raise StepError(mine, error)


def _encounter_and_provenance(steps: Sequence[Step]) -> tuple[ServerCopy | None, Step | None]:
    """The server's Encounter, and the step of this document's Provenance."""
    encounter, provenance = None, None
    for step in steps:
        if step.role == ENCOUNTER:
            encounter = step.server_copy
        elif step.role.startswith(PROVENANCE) and provenance is None:
            provenance = step
    return encounter, provenance


def _own(provenances: Iterable[ProvenanceCopy], mine: Step) -> ProvenanceCopy | None:
    for provenance in provenances:
        if _name(mine) in provenance.names:
            return provenance
    return None


def _judge(other: ProvenanceCopy, own: ProvenanceCopy | None, mine: Step) -> DnfhirError | None:
    """What another document that was written meanwhile means for this one."""
    if other.recorded_at <= ProvenanceCopy(mine.resource).recorded_at:
        return TemporaryError(_FASTER)
    if own is None or other.written_at <= own.written_at:
        return ConflictError(_OVER_NEWER)
    return None  # the newer one was written after this one, and compared with it


def _provenances(candidates: Iterable[ServerCopy], mine: Step) -> list[ProvenanceCopy]:
    """Those of the same session."""
    namespace, value = _name(mine)
    session_id = value.partition(f"#{PROVENANCE}")[0]
    copies = [ProvenanceCopy(candidate.resource) for candidate in candidates]
    return [copy for copy in copies if copy.is_of(namespace, session_id)]


def _name(step: Step) -> tuple[str, str]:
    identifier = step.identifier or {}
    return str(identifier.get("system")), str(identifier.get("value"))


def check_races(reader: Reader, steps: Sequence[Step], results: Sequence[EntryResult]) -> None:
    """Look at what was to be created and was there already.

    An episode that was kept is left to `episode.joining_step`. Raises StepError: around
    ConflictError for a person who is not certainly the one meant, and for a resource of another
    document that was overwritten; around TemporaryError where the other push's resource was kept
    and has to be compared by pushing again.
    """
    for step, result in zip(steps, results, strict=True):
        if step.server_copy is not None or result.status == CREATED:
            continue
        if step.role in PEOPLE:
            _check_match(reader, step, result)
        elif step.id is None and step.role != EPISODE:
            raise StepError(step, TemporaryError(_FASTER))
        elif step.id is not None and result.version != "1":
            _check_overwritten(reader, step, result)


def _check_match(reader: Reader, step: Step, result: EntryResult) -> None:
    match = reader.read(f"{step.type}/{result.id}")
    item = Item(step.role, step.full_url, step.resource, step.identifier or {})
    try:
        if isinstance(match, ServerCopy):
            check_person(item, match)
    except ConflictError as error:
        text = f"the session was written, but {error}"
        raise StepError(step, ConflictError(text)) from None


def _check_overwritten(reader: Reader, step: Step, result: EntryResult) -> None:
    """The answer to a first PUT was not 201: another was faster. The same content is no harm."""
    versions = reader.earlier_versions(f"{step.type}/{result.id}")
    ours = next((copy for copy in versions if copy.version == result.version), None)
    if ours is None or all(content(copy.resource) == content(ours.resource) for copy in versions):
        return
    whose = "document of this session"
    if step.role == EPISODE:
        whose = "session of the series"
    text = f"another {whose} was written at the same moment; its versions are in the history"
    raise StepError(step, ConflictError(text))
