"""Whose session is it? Never mixed up, and never guessed."""

from __future__ import annotations

from pathlib import Path

import requests

from tests.commands.conftest import Run
from tests.documents import example, of_its_own
from tests.failures.between import receipt, states, written
from tests.integration.support import search, the_patient, token


def test_two_practices_with_the_same_local_session_id(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    """Two sessions, in the outbox and on the server; a withdrawal wants to know which."""
    documents = [{**of_its_own(example("undetermined")), "id": "2026-000001"} for _ in range(2)]
    files = [
        written(tmp_path, one, f"{number}.session.json") for number, one in enumerate(documents)
    ]
    done = [receipt(run("push", file, "--server", embedded, "--json")) for file in files]
    assert [one["outcome"] for one in done] == ["created", "created"]
    places = [{(line["type"], line["id"]) for line in one["resources"]} for one in done]
    assert not places[0] & places[1]
    assert states(run) == ["delivered", "delivered"]
    vague = run("retract", "2026-000001", "--reason", "proef", "--server", embedded)
    assert vague.code == 76
    practice = token(documents[0]["practice"]["identifier"])
    assert (
        run(
            "retract", "2026-000001", "--reason", "x", "--practice", practice, "--server", embedded
        ).code
        == 0
    )
    assert receipt(run("push", files[1], "--server", embedded, "--json"))["outcome"] == "unchanged"


def test_wrong_patient_of_a_session_is_a_conflict_and_nothing_is_written(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    """The same session, of another patient: whichever is right, a person must say."""
    document = of_its_own(example("undetermined"))
    file = written(tmp_path, document)
    assert run("push", file, "--server", embedded).code == 0
    before = the_patient(embedded, document)
    wrong = {
        **document,
        "patient": of_its_own(document)["patient"],
        "recorded_at": "2027-01-01T10:00:00+01:00",
    }
    done = run("push", written(tmp_path, wrong, "two.session.json"), "--server", embedded, "--json")
    assert (done.code, receipt(done)["state"]) == (76, "conflict")
    assert search(embedded, "Patient", identifier=token(wrong["patient"]["identifier"])) == []
    assert the_patient(embedded, document) == before
    assert receipt(run("push", file, "--server", embedded, "--json"))["outcome"] == "unchanged"


def test_wrong_patient_of_a_series_is_refused_and_nothing_is_written(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    document = of_its_own(example("episode-1"))
    assert run("push", written(tmp_path, document), "--server", embedded).code == 0
    other = {
        **of_its_own(example("episode-2")),
        "practice": document["practice"],
        "episode": document["episode"],
    }
    done = run("push", written(tmp_path, other, "two.session.json"), "--server", embedded, "--json")
    assert done.code in (65, 76), done.err
    assert search(embedded, "Patient", identifier=token(other["patient"]["identifier"])) == []


def test_several_patients_with_one_number_are_a_conflict(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    document = of_its_own(example("undetermined"))
    for _ in range(2):
        person = {"resourceType": "Patient", "identifier": [document["patient"]["identifier"]]}
        requests.post(f"{embedded}/Patient", json=person, timeout=10).raise_for_status()
    done = run("push", written(tmp_path, document), "--server", embedded, "--json")
    assert (done.code, receipt(done)["state"]) == (76, "conflict")
    assert states(run) == ["conflict"]
