"""Sessions from a server, one after another; one that cannot be read does not stop the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from dnfhir.errors import BundleError, ConflictError, DnfhirError, Problem, RefusedError
from dnfhir.fhir.json_values import Json
from dnfhir.server.reader import Reader
from dnfhir.sync.locate import SessionMatch
from dnfhir.sync.manifest import ProvenanceCopy
from dnfhir.sync.snapshot import Snapshot
from dnfhir.sync.snapshot_reader import collection_bundle, summary_of

#: What is wrong with one session; everything else (the network, credentials) is wrong with all.
_OF_ONE = (BundleError, RefusedError, ConflictError)


@dataclass(frozen=True)
class Pulled:
    """One session. bundle: all of it as the collection Bundle that `unmap` takes.

    Without a bundle it is unchanged since `known`, or `error` is the reason. snapshot: what was
    read of it; None when it was not looked at, or its Encounter is gone.
    """

    ref: str
    snapshot: Snapshot | None = None
    bundle: Json | None = field(default=None, repr=False)
    error: DnfhirError | None = None

    @property
    def unchanged(self) -> bool:
        """Is it as it was when its stamp was taken?"""
        return self.bundle is None and self.error is None


def pull(
    reader: Reader, base_url: str, matches: Iterable[SessionMatch], known: Mapping[str, str]
) -> Iterator[Pulled]:
    """Each session once, in the order of the matches.

    known: by `Encounter/id` the stamp (`Snapshot.stamp`) of sessions at hand; while that is theirs
    they are not fetched. Raises what is not the matter of one session: TemporaryError, AuthError,
    ConfigError.
    """
    seen: set[str] = set()
    for match in matches:
        if (
            match.provenance
            and known.get(match.ref) == ProvenanceCopy(match.provenance.resource).stamp
        ):
            yield Pulled(match.ref)  # a later Provenance of the session may still come
        elif match.ref not in seen:
            seen.add(match.ref)
            yield _pulled(reader, base_url, match, known.get(match.ref))


def _pulled(reader: Reader, base_url: str, match: SessionMatch, known: str | None) -> Pulled:
    snapshot: Snapshot | None = None
    try:
        snapshot = summary_of(reader, match)
        if known and snapshot.stamp == known:
            return Pulled(match.ref, snapshot)
        if snapshot.is_retracted:
            raise BundleError(
                [Problem("", "the session was withdrawn: its Encounter is entered in error")]
            )
        return Pulled(match.ref, snapshot, collection_bundle(reader, snapshot, base_url))
    except _OF_ONE as error:
        return Pulled(match.ref, snapshot, None, error)
