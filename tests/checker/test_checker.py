"""The checker finds nothing wrong with a healthy server, and names each defect that is made on a real one."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
import requests

from tests.checker import Deviation, Submission, check, names
from tests.checker.normal import digest
from tests.documents import example
from tests.integration.support import pushed
from tests.storms.storm import Storm, storm
from tests.storms.storm_server import deviations, prepare

Json = dict[str, Any]
_FHIR = {"Content-Type": "application/fhir+json"}


@dataclass
class Pushed:
    """A corrected session on a server, with the receipts of both pushes."""

    server: str
    versions: list[Json]
    receipts: list[Json]

    def check(self, *further: Submission) -> list[Deviation]:
        strict = "sekmet" not in requests.get(f"{self.server}/metadata", timeout=30).text
        reported = [*map(Submission, self.versions), *further]
        return check(self.server, reported, self.receipts, identical_put_is_a_version=not strict)

    def url(self, role: str, version: int = 1) -> str:
        """The resource of a role, by the id that dnfhir's receipt gives."""
        lines = self.receipts[version]["resources"]
        line = next(one for one in lines if one["role"] == role)
        return f"{self.server}/{line['type']}/{line['id']}"

    def read(self, role: str, version: int = 1) -> Json:
        result: Json = requests.get(
            self.url(role, version), headers={"Cache-Control": "no-cache"}, timeout=30
        ).json()
        return result

    def write(self, role: str, version: int = 1, **elements: object) -> None:
        """Change elements of a resource as somebody else would."""
        resource = {**self.read(role, version), **elements}
        requests.put(
            self.url(role, version), json=resource, headers=_FHIR, timeout=30
        ).raise_for_status()


def _own(document: Json, mark: str) -> Json:
    """The document with a practice, people and a series of its own."""
    mine = copy.deepcopy(document)
    for role in ("practice", "practitioner", "patient"):
        mine[role]["identifier"] = {"system": f"urn:checker:{role}", "value": mark}
    return mine


def _pushed(server: str) -> Pushed:
    mark = str(uuid4())
    versions = [_own(example(name), mark) for name in ("case-report", "corrected")]
    there = Pushed(server, versions, [pushed(one, server).as_json() for one in versions])
    for version, receipt in zip(
        versions, there.receipts, strict=True
    ):  # so that a test can name its Provenance
        for line in receipt["resources"]:
            line["role"] = (
                "provenance" if line["role"] == f"provenance/{digest(version)}" else line["role"]
            )
    return there


@pytest.fixture
def corrected(embedded: str) -> Pushed:
    return _pushed(embedded)


def _kinds_and_roles(deviations: list[Deviation]) -> set[tuple[str, str]]:
    """The kind and the role of each."""
    return {(one.kind, one.where.rpartition("#")[2]) for one in deviations}


def test_a_healthy_server_has_no_deviation(server: str) -> None:
    assert _pushed(server).check() == []


def test_a_storm_pushed_one_by_one_has_no_deviation(server: str) -> None:
    small = storm(uuid4().hex[:8], 5, 5, corrections=1.0)
    prepare(server, small)
    receipts = [
        pushed(one.document, server).as_json() for wave in (1, 2) for one in small.of_wave(wave)
    ]
    assert len(receipts) > 5
    assert deviations(server, small, receipts) == []
    lost = Storm(small.stormy + storm(uuid4().hex[:8], 6, 1).stormy, ())
    assert {one.kind for one in deviations(server, lost)} - {"series"} == {
        "missing",
        "person",
        "provenance",
    }


def _delete(role: str, version: int = 1) -> Callable[[Pushed], object]:
    def act(there: Pushed) -> None:
        requests.delete(there.url(role, version), timeout=30).raise_for_status()

    return act


def _duplicate(there: Pushed) -> None:
    resource = there.read("pain-score/p1")
    requests.post(
        f"{there.server}/Observation", json=resource, headers=_FHIR, timeout=30
    ).raise_for_status()


def _second_patient(there: Pushed) -> None:
    resource = there.read("patient")
    requests.post(
        f"{there.server}/Patient", json=resource, headers=_FHIR, timeout=30
    ).raise_for_status()


def _another_patient(there: Pushed) -> None:
    other = requests.put(f"{there.server}/Patient/{(key := str(uuid4()))}", json={"resourceType": "Patient", "id": key},
                         headers=_FHIR, timeout=30)  # fmt: skip
    other.raise_for_status()
    there.write("consent", patient={"reference": f"Patient/{key}"})


def _stale(there: Pushed) -> None:
    there.write("pain-score/p4", valueInteger=0)


def _not_withdrawn(there: Pushed) -> None:
    there.write("treatment/o1", status="completed")


def _there_and_back(there: Pushed) -> None:
    """What is there is right in the end, but somebody wrote in between."""
    right = there.read("pain-score/p2")["valueInteger"]
    there.write("pain-score/p2", valueInteger=36)
    there.write("pain-score/p2", valueInteger=right)


def _never_written(there: Pushed) -> None:
    there.receipts[1]["resources"][-1]["id"] = str(uuid4())


def _version_lost(there: Pushed) -> None:
    there.receipts[1]["resources"][-1]["version"] = "7"


#: Each defect, made on the server, with what the checker must say of it.
DEFECTS: dict[str, tuple[Callable[[Pushed], object], set[tuple[str, str]]]] = {
    "a resource without its name": (
        lambda it: it.write("twitch/n1", identifier=[]),
        {("missing", "twitch/n1")},
    ),
    "a resource there twice": (_duplicate, {("duplicate", "pain-score/p1")}),
    "a person there twice": (_second_patient, {("person", "Patient")}),
    "a value changed": (
        lambda it: it.write("pain-score/p2", valueInteger=36),
        {("content", "pain-score/p2")},
    ),
    "a text changed": (
        lambda it: it.write("posture", valueString="recht"),
        {("content", "posture")},
    ),
    "another status": (
        lambda it: it.write("needling/n1", status="stopped"),
        {("content", "needling/n1")},
    ),
    "another patient": (_another_patient, {("content", "consent")}),
    "a refusal for a consent": (
        lambda it: it.write("consent", provision={"type": "deny"}),
        {("content", "consent")},
    ),
    "stale content": (_stale, {("content", "pain-score/p4")}),
    "an item not withdrawn": (_not_withdrawn, {("content", "treatment/o1")}),
    "a change there and back": (_there_and_back, {("history", "pain-score/p2")}),
    "the first Provenance missing": (_delete("provenance", 0), {("provenance", "provenance")}),
    "the last Provenance missing": (_delete("provenance", 1), {("provenance", "provenance")}),
    "an acknowledged write that never was": (_never_written, {("acknowledged", "Provenance")}),
    "an acknowledged version that never was": (_version_lost, {("acknowledged", "Provenance")}),
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_is_named_where_it_is(corrected: Pushed, defect: str) -> None:
    make, named = DEFECTS[defect]
    make(corrected)
    assert named <= _shortly(corrected)


def test_many_defects_at_once_are_each_named_on_hapi_too(hapi: str) -> None:
    there = _pushed(hapi)
    at_the_same_place = (
        "a value changed",
        "a refusal for a consent",
        "an acknowledged version that never was",
    )
    several = [one for one in DEFECTS if one not in at_the_same_place]
    for defect in several:
        DEFECTS[defect][0](there)
    assert set().union(*(DEFECTS[one][1] for one in several)) <= _shortly(there)


def _shortly(there: Pushed, *further: Submission) -> set[tuple[str, str]]:
    """The kind and place of each deviation, without what only this run calls it."""
    return {(kind, _short(where)) for kind, where in _kinds_and_roles(there.check(*further))}


def _short(where: str) -> str:
    for whole in ("Patient", "Provenance", "provenance"):
        if where.startswith(whole):
            return whole
    return where


def test_what_was_refused_must_leave_no_trace(corrected: Pushed) -> None:
    refused = Submission(corrected.versions[1], "refused")
    corrected.versions.pop()
    result = _shortly(corrected, refused)
    assert ("provenance", "provenance") in result
    assert ("content", "pain-score/p4") in result


def test_a_resource_that_no_version_has_is_unexpected(corrected: Pushed) -> None:
    resource = corrected.read("posture")
    name = {
        "system": names.namespace(corrected.versions[0]),
        "value": names.name(corrected.versions[0], "motion"),
    }
    resource["identifier"] = [name]
    requests.post(
        f"{corrected.server}/Observation", json=resource, headers=_FHIR, timeout=30
    ).raise_for_status()
    assert _kinds_and_roles(corrected.check()) == {("unexpected", "motion")}


def test_an_older_version_that_came_after_a_newer_one_is_named(embedded: str) -> None:
    mark = str(uuid4())
    old, new = (_own(example(name), mark) for name in ("case-report", "corrected"))
    old["recorded_at"], new["recorded_at"] = new["recorded_at"], old["recorded_at"]
    receipts = [pushed(one, embedded).as_json() for one in (new, old)]
    assert check(embedded, [Submission(new), Submission(old)], receipts) == []
    result = _kinds_and_roles(check(embedded, [Submission(old), Submission(new)], receipts))
    assert ("history", "provenance") in result
    assert ("content", "pain-score/p4") in result
