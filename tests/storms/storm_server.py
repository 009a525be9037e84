"""A storm against a real server: what stands in its way there, and what must have become of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import requests

from tests.checker import Deviation, Submission, check
from tests.storms.storm import Storm, Stormy

Json = dict[str, Any]
_FHIR = {"Content-Type": "application/fhir+json"}


def prepare(server: str, storm: Storm) -> None:
    """Put the storm's obstacles on the server, as the hospital would have them before it begins."""
    somebody = _created(server, {"resourceType": "Patient"})
    for obstacle in storm.obstacles:
        result = {"patient": {"reference": f"Patient/{somebody}"}} if "patient" in obstacle else {}
        _created(server, {**obstacle, **result})


def submissions(storm: Storm, *, overtaking: bool = False) -> list[Submission]:
    """What the checker must find. overtaking: a newer version may arrive before an older one, which is then refused."""
    last = {newer.document["id"]: newer for newer in storm.stormy}
    return [
        _submission(one, overtaking and last[one.document["id"]] is not one) for one in storm.stormy
    ]


def deviations(
    server: str, storm: Storm, receipts: Iterable[Json] = (), *, overtaking: bool = False
) -> list[Deviation]:
    """Every deviation of the server from what the storm must have left there."""
    embedded = "sekmet" in requests.get(f"{server}/metadata", timeout=30).text
    reported = submissions(storm, overtaking=overtaking)
    return check(server, reported, receipts, identical_put_is_a_version=embedded)


def in_order(storm: Storm) -> bool:
    """Do the names of the files have the versions of each session in the order of `recorded_at`?"""
    versions = pairwise(sorted(storm.stormy, key=lambda one: one.name))
    return all(
        one.document["recorded_at"] < other.document["recorded_at"]
        for one, other in versions
        if one.document["id"] == other.document["id"]
    )


def _submission(one: Stormy, may_be_overtaken: bool) -> Submission:
    if one.fate != "delivered":
        return Submission(one.document, "refused")
    return Submission(one.document, "maybe" if may_be_overtaken else "delivered")


def _created(server: str, resource: Json) -> str:
    answer = requests.post(
        f"{server}/{resource['resourceType']}", json=resource, headers=_FHIR, timeout=30
    )
    answer.raise_for_status()
    return str(
        answer.json().get("id")
        or answer.headers["Location"].split("/_history")[0].rpartition("/")[2]
    )
