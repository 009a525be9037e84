"""Since when something is known or planned, and what is finished: by the document, never by its correction."""

from __future__ import annotations

import pytest

from dnfhir.fhir import jsontext
from dnfhir.fhir.content import content
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import document_hash
from tests.documents import SESSIONS, example
from tests.mappers.parts import Json, changed, mapped, read, roles

_DATED = {"Observation": "issued", "MedicationStatement": "dateAsserted", "CarePlan": "created"}


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: str(path.name))
def test_everything_observed_reported_and_planned_says_since_when_it_is_known(
    session: object,
) -> None:
    document = example(str(getattr(session, "name", "")).removesuffix(".session.json"))
    for role, resource in roles(document).items():
        name = _DATED.get(resource["resourceType"])
        if name:
            own = resource.get(
                "effectiveDateTime", resource.get("effectivePeriod", {}).get("start", "")
            )
            assert resource[name] in (document["started_at"], own), role


def test_a_score_of_later_is_known_since_it_was_given() -> None:
    """And its change; one given before the session is known since the session."""
    resources = roles(example("case-report"))
    scores = {
        role: one
        for role, one in resources.items()
        if one["resourceType"] == "Observation" and "issued" in one
    }
    later = [
        role
        for role, one in scores.items()
        if one["issued"] != example("case-report")["started_at"]
    ]
    assert later
    for role in later:
        assert scores[role]["issued"] == scores[role]["effectiveDateTime"]


def test_a_correction_moves_no_date() -> None:
    """With `recorded_at` it would: every score would be news again. The letter is dated, but is the same letter."""
    document = changed("case-report", recorded_at="2014-03-20T09:00:00+01:00")
    was, now = roles(example("case-report")), roles(document)
    other = [
        role
        for role in was.keys() & now.keys()
        if jsontext.canonical(was[role]) != jsontext.canonical(now[role])
        and role not in ("encounter", "composition")
    ]
    assert other == []
    assert content(was["composition"]) == content(now["composition"])


def visit(**times: object) -> Json:
    return roles(changed("neurological", ended_at=..., **times))["encounter"]


@pytest.mark.parametrize(
    ("recorded", "status"),
    [
        ("2026-07-10T23:59:59+02:00", "unknown"),
        ("2026-07-11T00:00:00+02:00", "finished"),
        ("2026-07-10T22:00:00Z", "finished"),  # the same moment on another clock
        ("2026-07-11T01:59:00+04:00", "unknown"),  # still the session's day where it was
        ("2026-08-01T09:00:00+02:00", "finished"),
    ],
)
def test_a_visit_recorded_after_its_day_is_finished_and_nobody_knows_when(
    recorded: str, status: str
) -> None:
    result = visit(started_at="2026-07-10T09:00:00+02:00", recorded_at=recorded)
    assert result["status"] == status
    assert "end" not in result["period"]


def test_it_comes_back_without_an_end() -> None:
    document = changed("neurological", ended_at=..., recorded_at="2030-01-01T00:00:00Z")
    back = unmap(mapped(document).bundle())
    assert back.unread == ()
    assert document_hash(back.session) == document_hash(read(document))


@pytest.mark.parametrize(
    ("end", "period"),
    [
        (..., {"start": "2014-03-05"}),
        ("2014-03-12", {"start": "2014-03-05", "end": "2014-03-12"}),
        ("2014-03", {"start": "2014-03-05"}),  # no day to compare with
    ],
)
def test_advice_holds_from_the_day_of_the_session_to_the_end_of_its_series(
    end: object, period: Json
) -> None:
    episode = {"id": "1"} if end is ... else {"id": "1", "ended_at": end}
    plan = roles(changed("case-report", episode=episode))["aftercare"]
    assert plan["period"] == period


def test_advice_is_for_the_complaint() -> None:
    resources = roles(example("case-report"))
    assert resources["aftercare"]["addresses"] == [
        {"reference": f"urn:uuid:{resources['complaint']['id']}"}
    ]
    assert "addresses" not in roles(changed("case-report", complaint=...))["aftercare"]


def test_a_needle_says_in_whom_it_was_used_and_the_program_is_nobodys() -> None:
    resources = roles(example("case-report"))
    assert resources["needle/n1"]["patient"] == resources["encounter"]["subject"]
    assert "patient" not in resources["software"]


def test_what_was_not_done_nobody_did() -> None:
    assert "performer" not in roles(example("declined"))["session-procedure"]
    assert "performer" in roles(example("case-report"))["session-procedure"]


def test_the_series_names_the_complaint_of_the_session_that_makes_it() -> None:
    resources = roles(example("case-report"))
    (reason,) = resources["episode"]["diagnosis"]
    assert reason["condition"] == resources["encounter"]["reasonReference"][0]
    assert reason["role"]["coding"][0]["code"] == "CC"
    assert "diagnosis" not in roles(changed("case-report", complaint=...))["episode"]
