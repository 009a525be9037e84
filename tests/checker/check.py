"""The check itself: what was submitted against what the server holds and held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Literal

from tests.checker import names
from tests.checker.expected import Expected, expected
from tests.checker.facts import WITHDRAWN, facts
from tests.checker.names import Facts, Json
from tests.checker.normal import digest
from tests.checker.snapshot import Snapshot, version
from tests.checker.systems import registered

Fate = Literal["delivered", "maybe", "refused"]
_PEOPLE = {"patient": "Patient", "practitioner": "Practitioner", "practice": "Organization"}
#: Of a version: the server's own, and the sentence for people that follows from the rest.
_NOT_CONTENT = ("versionId", "lastUpdated", "source")


@dataclass(frozen=True)
class Submission:
    """One document that was given to dnfhir. The versions of one session stand in the order of `recorded_at`.

    fate: `delivered`, it must be there; `maybe`, it may be, as a version that a newer one may have overtaken;
    `refused`, nothing of it may be there.
    """

    document: Json
    fate: Fate = "delivered"


@dataclass(frozen=True)
class Deviation:
    """One way in which the server differs from what was submitted.

    kind: missing, duplicate, unexpected, content, history, provenance, acknowledged, person or series.
    where: `<session>#<role>`, a person or `Type/id`.
    """

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}: {self.what}"


@dataclass(frozen=True)
class _Version:
    """A document that the server must hold, or says it holds: `provenance` is what says so."""

    document: Json
    roles: Expected
    provenance: str | None


def check(
    base: str,
    submissions: Iterable[Submission],
    receipts: Iterable[Json] = (),
    *,
    identical_put_is_a_version: bool = False,
) -> list[Deviation]:
    """Every deviation of the server at `base` from what was submitted; an empty list is a healthy server.

    receipts: the JSON lines that dnfhir wrote; what they say was created or updated must be there.
    identical_put_is_a_version: of the server; then two equal versions after one another are no deviation.
    """
    submitted = [replace(one, document=registered(one.document)) for one in submissions]
    reported = list(receipts)
    persons = {names.person(one.document, role) for one in submitted for role in _PEOPLE}
    snapshot = Snapshot(base, persons)
    sessions: dict[tuple[str, str], list[Submission]] = defaultdict(list)
    for one in submitted:
        sessions[names.namespace(one.document), one.document["id"]].append(one)
    acknowledged = [line for receipt in reported for line in _written(receipt)]
    ours = {name for name in snapshot.named() if (name[0], name[1].rpartition("#")[0]) in sessions}
    refs = {ref for name in ours for ref in snapshot.find(*name)}
    snapshot.read_histories(refs | {f"{line['type']}/{line['id']}" for line in acknowledged})
    roles: dict[tuple[str, str], set[str]] = defaultdict(set)
    for system, value in ours:
        session, _, role = value.rpartition("#")
        roles[system, session].add(role)
    results = [Deviation("person", *one) for one in _people(snapshot, submitted)]
    for key, versions in sessions.items():
        results += _Session(
            snapshot, versions, roles[key], not identical_put_is_a_version
        ).deviations()
    return results + list(_acknowledged(snapshot, acknowledged))


class _Session:
    """One session with all its submitted versions."""

    def __init__(
        self, snapshot: Snapshot, submitted: Sequence[Submission], there: set[str], strict: bool
    ) -> None:
        self._snapshot = snapshot
        self._submitted = submitted
        self._there = there
        self._strict = strict
        self._system = names.namespace(submitted[0].document)
        self._id = submitted[0].document["id"]
        self._versions: list[_Version] = []

    def deviations(self) -> Iterator[Deviation]:
        yield from self._provenances()
        if not self._versions:
            yield from (
                self._deviation("unexpected", role, "nothing of the session was to be there")
                for role in self._rest()
            )
            return
        yield from self._series()
        wanted = {
            role: kind for version in self._versions for role, (kind, _) in version.roles.items()
        }
        for role, kind in wanted.items():
            yield from self._role(role, kind)
        for role in self._rest() - wanted.keys():
            yield self._deviation("unexpected", role, "no submitted version has this role")

    def _rest(self) -> set[str]:
        return {role for role in self._there if not role.startswith("provenance/")}

    def _deviation(self, kind: str, role: str, what: str) -> Deviation:
        return Deviation(kind, f"{self._id}#{role}", what)

    def _provenances(self) -> Iterator[Deviation]:
        """Which versions were written, as the server says itself; each exactly once, none that was not submitted."""
        known = set()
        for one in self._submitted:
            sha = digest(one.document)
            role = f"provenance/{sha}"
            known.add(role)
            refs = self._snapshot.find(self._system, f"{self._id}#{role}")
            if len(refs) > 1:
                yield self._deviation("duplicate", role, ", ".join(refs))
            if refs and one.fate == "refused":
                yield self._deviation("provenance", role, "the document was refused, and is there")
            elif refs:
                self._versions.append(_Version(one.document, expected(one.document), refs[0]))
                yield from self._provenance(self._versions[-1], refs[0], role, sha)
            elif one.fate == "delivered":
                self._versions.append(_Version(one.document, expected(one.document), None))
                yield self._deviation("provenance", role, "missing")
        for role in self._there - self._rest() - known:
            yield self._deviation("provenance", role, "no such document was submitted")
        yield from self._order()

    def _provenance(
        self, server_copy: _Version, ref: str, role: str, sha: str
    ) -> Iterator[Deviation]:
        resource = self._snapshot.resources[ref]
        sources = [one.get("what", {}).get("identifier") for one in resource.get("entity", [])]
        if {"system": "urn:oid:2.16.840.1.101.3.4.2.1", "value": sha} not in sources:
            yield self._deviation("provenance", role, "its source has another hash")
        if resource.get("recorded") != server_copy.document["recorded_at"]:
            yield self._deviation("provenance", role, "recorded at another time")
        targets = {self._snapshot.name(target) for target in resource.get("target", [])}
        if missing := {f"{self._id}#{role}" for role in server_copy.roles} - targets:
            yield self._deviation("provenance", role, f"does not name {sorted(missing)}")
        if len(self._snapshot.history(ref)) > 1 and self._strict:
            yield self._deviation("history", role, "written more than once")

    def _order(self) -> Iterator[Deviation]:
        """An older document was never written after a newer one."""
        refs = [one.provenance for one in self._versions if one.provenance]
        written = [self._snapshot.history(ref)[0]["meta"]["lastUpdated"] for ref in refs]
        if written != sorted(written):
            yield self._deviation(
                "history", "provenance", "an older document was written after a newer one"
            )

    def _series(self) -> Iterator[Deviation]:
        document = self._versions[-1].document
        if value := names.series(document):
            refs = self._snapshot.find(self._system, value)
            patients = {
                self._snapshot.name(self._snapshot.resources[ref].get("patient")) for ref in refs
            }
            if len(refs) != 1 or patients != {names.person(document, "patient")}:
                yield Deviation(
                    "series", value, f"{len(refs)} found, of {sorted(map(str, patients))}"
                )

    def _role(self, role: str, kind: str) -> Iterator[Deviation]:
        """One resource: there once, under its id, telling what the newest document says, by way of the older ones."""
        states = self._states(role)
        refs = self._snapshot.find(self._system, f"{self._id}#{role}")
        if not refs:
            yield self._deviation("missing", role, "no resource has its identifier")
            return
        if len(refs) > 1:
            yield self._deviation("duplicate", role, ", ".join(refs))
        ref = f"{kind}/{names.resource_id(self._versions[-1].document, role)}"
        if ref not in refs:
            yield self._deviation("content", role, f"is {refs[0]} and not {ref}")
            ref = refs[0]
        reported = [
            facts(role, resource, self._snapshot.name) for resource in self._snapshot.history(ref)
        ]
        if reported[-1] != states[-1]:
            stale = " (as an older document says)" if reported[-1] in states else ""
            yield self._deviation("content", role, _difference(states[-1], reported[-1]) + stale)
        yield from self._history(role, ref, states, reported)

    def _states(self, role: str) -> list[Facts]:
        """What each version says of the role, from the first that has it; equal neighbours are one."""
        states: list[Facts] = []
        for one in self._versions:
            state = one.roles[role][1] if role in one.roles else WITHDRAWN
            if (states or role in one.roles) and (not states or states[-1] != state):
                states.append(state)
        return states

    def _history(
        self, role: str, ref: str, states: list[Facts], results: list[Facts]
    ) -> Iterator[Deviation]:
        passing = iter(states)
        distinct = [
            state
            for place, state in enumerate(results)
            if place == 0 or results[place - 1] != state
        ]
        if not all(any(state == known for known in passing) for state in distinct):
            yield self._deviation(
                "history",
                role,
                f"its {len(results)} versions are not those of the documents, in their order",
            )
        if not self._strict:
            return
        if len(results) > len(self._versions):
            yield self._deviation(
                "history", role, f"{len(results)} versions of {len(self._versions)} documents"
            )
        contents = [_content(resource) for resource in self._snapshot.history(ref)]
        if any(one == other for one, other in pairwise(contents)):
            yield self._deviation("history", role, "the same content was written twice in a row")


def _content(resource: Json) -> Json:
    meta = {name: value for name, value in resource["meta"].items() if name not in _NOT_CONTENT}
    return {**{name: value for name, value in resource.items() if name != "text"}, "meta": meta}


def _difference(wanted: Facts, reported: Facts) -> str:
    differing = sorted(
        name for name in wanted.keys() | reported.keys() if wanted.get(name) != reported.get(name)
    )
    return "; ".join(
        f"{name} is {reported.get(name)!r} and not {wanted.get(name)!r}" for name in differing
    )


def _people(snapshot: Snapshot, submitted: Sequence[Submission]) -> Iterator[tuple[str, str]]:
    """Each person of a delivered document is there exactly once."""
    wanted = {
        (document[role]["identifier"]["system"], document[role]["identifier"]["value"], kind)
        for document in (one.document for one in submitted if one.fate == "delivered")
        for role, kind in _PEOPLE.items()
    }
    for system, value, kind in sorted(wanted):
        refs = [ref for ref in snapshot.find(system, value) if ref.startswith(f"{kind}/")]
        if len(refs) != 1:
            yield f"{kind} {system}|{value}", f"there {len(refs)} times"


def _written(receipt: Json) -> Iterator[Json]:
    """The lines of a receipt that acknowledge a write."""
    if not receipt.get("dry_run"):
        lines: list[Any] = receipt.get("resources") or []
        yield from (
            line
            for line in lines
            if line.get("outcome") in ("created", "updated") and line.get("id")
        )


def _acknowledged(snapshot: Snapshot, lines: Iterable[Json]) -> Iterator[Deviation]:
    """What was said to be written is there, at that version or a newer one, and its history holds the version."""
    for line in lines:
        ref = f"{line['type']}/{line['id']}"
        if ref not in snapshot.resources:
            yield Deviation("acknowledged", ref, "was acknowledged and is not there")
        elif line.get("version"):
            kept = {version(resource) for resource in snapshot.history(ref)}
            if str(line["version"]) not in kept:
                yield Deviation(
                    "acknowledged",
                    ref,
                    f"version {line['version']} was acknowledged and is not there",
                )
