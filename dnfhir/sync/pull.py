"""Sessions from a server, one after another; one that cannot be read does not stop the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dnfhir.errors import BundleError, ConflictError, DnfhirError, Problem, RefusedError
from dnfhir.fhir.json_values import Json
from dnfhir.server.reader import Reader
from dnfhir.sync.locate import SessionMatch
from dnfhir.sync.session_record import StoredSession, recorded, stamp, whole

#: What is wrong with one record; everything else (the network, credentials) is wrong with all of them.
_OF_ONE = (BundleError, RefusedError, ConflictError)


@dataclass(frozen=True)
class Pulled:
    """One session. record: all of it as the collection Bundle that `unmap` takes.

    Without a record it is unchanged since `known`, or `error` says why it cannot be had. `found` is what was seen of
    it; None when it was not looked at, or its Encounter is gone.
    """

    ref: str
    found: StoredSession | None = None
    record: Json | None = field(default=None, repr=False)
    error: DnfhirError | None = None

    @property
    def unchanged(self) -> bool:
        """Is it as it was when its stamp was taken?"""
        return self.record is None and self.error is None


def pull(
    reader: Reader, base_url: str, visits: Iterable[SessionMatch], known: Mapping[str, str]
) -> Iterator[Pulled]:
    """Each session once, in the order they are found.

    known: by `Encounter/id` the stamp (`StoredSession.stamp`) of sessions at hand; while that is theirs they are not
    fetched. Raises what is not the matter of one session: TemporaryError, AuthError, ConfigError.
    """
    seen: set[str] = set()
    for visit in visits:
        if visit.provenance and known.get(visit.ref) == stamp(visit.provenance):
            yield Pulled(visit.ref)  # a later Provenance of the session may still come
        elif visit.ref not in seen:
            seen.add(visit.ref)
            yield _pulled(reader, base_url, visit, known.get(visit.ref))


def _pulled(reader: Reader, base_url: str, visit: SessionMatch, known: str | None) -> Pulled:
    found: StoredSession | None = None
    try:
        found = recorded(reader, visit)
        if known and found.stamp == known:
            return Pulled(visit.ref, found)
        if found.is_withdrawn:
            raise BundleError(
                [Problem("", "the session was withdrawn: its Encounter is entered in error")]
            )
        return Pulled(visit.ref, found, whole(reader, found, base_url))
    except _OF_ONE as error:
        return Pulled(visit.ref, found, None, error)
