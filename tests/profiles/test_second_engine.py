"""A second opinion: HL7's own command line finds nothing wrong in any example either."""

from __future__ import annotations

import pytest

from tests.documents import SESSIONS
from tests.golden import golden_path
from tests.servers.second_engine import SecondEngine


@pytest.mark.usefixtures("national_profiles")
def test_the_second_engine_finds_no_error_in_any_example(second_engine: SecondEngine) -> None:
    result = second_engine.check(golden_path(session) for session in SESSIONS)
    errors = {
        path.name: [issue for issue in issues if issue.severity in ("error", "fatal")]
        for path, issues in result.items()
    }
    assert errors == {golden_path(session).name: [] for session in SESSIONS}
