"""Events for people and for programs, on stderr, one line each."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest

from dnfhir.log import LOGGER, Format, event, set_up


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = (list(LOGGER.handlers), LOGGER.level, LOGGER.propagate)
    yield
    LOGGER.handlers, LOGGER.level, LOGGER.propagate = before


def logged(how: Format, capsys: pytest.CaptureFixture[str]) -> list[str]:
    set_up(how)
    event("info", "sent", "document 1: delivered", document=1, reason=None)
    event(
        "warning",
        "outage_begins",
        "outage begins: x",
        target="http://127.0.0.1:1/fhir",
        exit_code=75,
    )
    return capsys.readouterr().err.splitlines()


def test_people_read_warnings_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert logged("text", capsys) == ["dnfhir: outage begins: x"]


def test_programs_read_every_event_as_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    sent, outage = (json.loads(line) for line in logged("json", capsys))
    assert {name: sent[name] for name in ("level", "event", "document", "message")} == {
        "level": "info",
        "event": "sent",
        "document": 1,
        "message": "document 1: delivered",
    }
    assert "reason" not in sent
    assert (outage["event"], outage["target"], outage["exit_code"]) == (
        "outage_begins",
        "http://127.0.0.1:1/fhir",
        75,
    )


def test_setting_up_again_does_not_double_lines(capsys: pytest.CaptureFixture[str]) -> None:
    logged("text", capsys)
    assert len(logged("text", capsys)) == 1


def test_a_library_user_hears_nothing_without_asking(capsys: pytest.CaptureFixture[str]) -> None:
    LOGGER.handlers = [logging.NullHandler()]
    LOGGER.propagate = False
    event("warning", "outage_begins", "outage begins: x")
    assert capsys.readouterr().err == ""
