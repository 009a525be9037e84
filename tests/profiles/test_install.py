"""The package on a HAPI server: it installs, and the server's own $validate finds no error in the case report."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.profiles import resources
from dnfhir.session import read_session
from dnfhir.terms.systems import CANONICAL
from tests.commands.conftest import Run, run
from tests.documents import EXAMPLES

__all__ = ["run"]
OURS = f"{CANONICAL}/StructureDefinition/"
Json = dict[str, Any]


def entries() -> dict[str, Json]:
    """The case report's resources by their roles."""
    session = read_session((EXAMPLES / "case-report.session.json").read_bytes())
    return {entry.role: entry.resource for entry in map_session(session).entries}


def profile_of(resource: Json) -> str:
    """The profile of ours that a resource claims."""
    (profile,) = [url for url in resource["meta"]["profile"] if url.startswith(OURS)]
    return str(profile)


def errors(hapi: str, resource: Json, profile: str) -> list[str]:
    """What the server's $validate finds wrong against a profile."""
    answer = requests.post(
        f"{hapi}/{resource['resourceType']}/$validate",
        params={"profile": profile},
        data=jsontext.canonical(resource).encode(),
        headers={"Content-Type": "application/fhir+json", "Cache-Control": "no-cache"},
        timeout=120,
    )
    issues = answer.json()["issue"]
    return [
        f"{issue.get('location')}: {issue['diagnostics']}"
        for issue in issues
        if issue["severity"] in ("error", "fatal")
    ]


@pytest.fixture
def installed(run: Run, hapi: str) -> str:
    """HAPI with the package on it."""
    assert run("profiles", "install", "--server", hapi).code == 0
    return hapi


def test_hapi_holds_the_package_as_it_was_sent(run: Run, installed: str) -> None:
    done = run("profiles", "install", "--server", installed)
    assert (done.code, done.err) == (0, f"{len(list(resources()))} unchanged\n")


def test_hapi_finds_no_error_in_the_case_report(installed: str) -> None:
    result = {
        role: errors(installed, resource, profile_of(resource))
        for role, resource in entries().items()
    }
    assert {role: stated for role, stated in result.items() if stated} == {}


def test_hapi_finds_an_error_where_there_is_one(installed: str) -> None:
    """A score beyond its scale: so the profiles are what it checked with."""
    score = entries()["pain-score/p1"]
    (stated,) = errors(installed, {**score, "valueInteger": 101}, profile_of(score))
    assert "dn-score-1" in stated
