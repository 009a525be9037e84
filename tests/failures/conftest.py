"""What the tests of failures share."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from joserfc.jwk import ECKey

from tests.commands.conftest import run

__all__ = ["run", "smart"]


@pytest.fixture
def smart(tmp_path: Path) -> dict[str, str]:
    """The environment of a client that gets tokens for its key (SMART Backend Services)."""
    key = tmp_path / "client-key.json"
    key.write_text(json.dumps(ECKey.generate_key("P-384").as_dict(private=True)), encoding="utf-8")
    return {"DNFHIR_CLIENT_ID": "me", "DNFHIR_CLIENT_KEY_FILE": str(key)}
