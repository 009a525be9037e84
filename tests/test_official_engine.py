"""What HL7's own engine says of sessions nobody wrote by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings

from dnfhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from tests.servers.hl7_validator import Validator
from tests.sizes import size
from tests.strategies import sessions

NUMBER = size(300, 1000)


def test_the_engine_finds_no_error_in_generated_sessions(
    validator: Validator, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    file = tmp_path / "bundle.json"

    @settings(
        max_examples=NUMBER, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(sessions())
    def is_sound(document: dict[str, Any]) -> None:
        session = read_session(jsontext.canonical(document).encode())
        file.write_text(jsontext.pretty(map_session(session).bundle()), encoding="utf-8")
        errors = [issue for issue in validator.validate(file) if issue.severity in ("error", "fatal")]
        assert errors == []

    is_sound()
    record_property("proof", f"{NUMBER} generated sessions, 0 errors")
