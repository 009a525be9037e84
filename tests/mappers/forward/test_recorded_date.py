"""Every problem says when it was recorded: the session's start, or the later time of what happened after it."""

from dnfhir.mappers import map_session
from dnfhir.session import session_of
from tests.documents import SESSIONS, example

_PROBLEMS = ("Condition", "AllergyIntolerance")


def test_every_problem_of_the_examples_has_a_recorded_date() -> None:
    for path in SESSIONS:
        session = session_of(example(path.name.split(".")[0]))
        problems = [entry for entry in map_session(session).entries if entry.type in _PROBLEMS]
        assert problems or not (session.complaint or session.trigger_points), path.name
        for entry in problems:
            assert entry.resource["recordedDate"] == session.started_at or entry.role.startswith(
                "complication/"
            )


def test_what_happened_after_the_session_was_recorded_when_it_happened() -> None:
    document = example("case-report")
    document["adverse_events"] = [
        {"id": "early", "event": "bleeding", "at": document["started_at"]},
        {"id": "late", "event": "bleeding", "at": "2014-03-07T09:00:00+01:00"},
        {"id": "untimed", "event": "bleeding"},
    ]
    result = {entry.role: entry.resource for entry in map_session(session_of(document)).entries}
    dates = [result[f"complication/{key}"]["recordedDate"] for key in ("early", "late", "untimed")]
    assert dates == [document["started_at"], "2014-03-07T09:00:00+01:00", document["started_at"]]
