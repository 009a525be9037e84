"""retraction: one withdrawal a document, told like the record of a session, with nothing of its own but the reason."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dnfhir.fhir.content import content_hash
from dnfhir.mappers import map_session
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.retraction import retraction
from dnfhir.session import document_hash, session_of
from dnfhir.sync.manifest import ProvenanceCopy
from dnfhir.validation import check_resource
from tests.documents import example
from tests.generated.corpus import drawn_sessions, each_session

Json = dict[str, Any]
HASHES = {"Encounter/1": "a" * 64, "Observation/2": "b" * 64}


def withdrawal(stated: Json, **changed: Any) -> Any:
    session = session_of(stated)
    (newest,) = [entry for entry in map_session(session).entries if entry.type == "Provenance"]
    resource = {**newest.resource, "agent": _on_server(newest.resource["agent"])}
    choices: Json = {
        "document": document_hash(session),
        "hashes": HASHES,
        "recorded": "2026-11-24T10:00:00.000+01:00",
        "reason": "proef",
        "version": "9.9",
        **changed,
    }
    return retraction(Identity.of(session), resource, **choices)


def _on_server(agents: list[Json]) -> list[Json]:
    author, *others = agents
    return [
        {
            **author,
            "who": {"reference": "Practitioner/7"},
            "onBehalfOf": {"reference": "Organization/8"},
        },
        *others,
    ]


@each_session(100)
def test_a_withdrawal_of_any_session_meets_our_profile(document: Json) -> None:
    assert check_resource(withdrawal(document).resource) == ()


@given(drawn_sessions(100), st.text(min_size=1).filter(str.strip))
def test_its_name_follows_from_the_document_alone(document: Json, reason: str) -> None:
    one, other = (
        withdrawal(document),
        withdrawal(document, reason=reason, recorded="2027-01-01T10:00:00Z"),
    )
    assert (one.role, one.full_url, one.identifier) == (
        other.role,
        other.full_url,
        other.identifier,
    )
    assert one.role != withdrawal(document, document="0" * 64).role
    assert one.role.removeprefix("provenance/") != document_hash(session_of(document))


def test_it_keeps_who_answers_and_names_the_program_that_withdrew() -> None:
    resource = withdrawal(example("case-report")).resource
    author, program = resource["agent"]
    assert author["who"] == {"reference": "Practitioner/7"}
    assert program["who"] == {"display": "dnfhir 9.9"}
    assert ProvenanceCopy(resource).sent == HASHES


@pytest.mark.parametrize(
    ("language", "stated"),
    [("nl", "sessie ingetrokken, 24 november"), ("en", "session withdrawn, 24 November")],
)
def test_its_narrative_is_in_the_language_of_the_session(language: str, stated: str) -> None:
    assert (
        stated
        in withdrawal({**example("case-report"), "language": language}).resource["text"]["div"]
    )


def test_another_version_of_the_program_is_no_other_content() -> None:
    one, other = (
        withdrawal(example("excluded"), version=version).resource for version in ("1", "2")
    )
    assert content_hash(one) == content_hash(other)
