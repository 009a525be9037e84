"""Sessions of made-up patients, small and unlike each other."""

from __future__ import annotations

from typing import Any

from dnfhir.fhir import jsontext
from dnfhir.session import Session, read_session
from tests.documents import example

TARGET = "http://127.0.0.1:8/fhir"
#: What of the sessions below must not be found where it has no business.
CANARIES = ("canary-number", "Kanarie", "canary-note", "1931-07-19", "canary-session")


def session(
    name: str = "1", *, patient: str = "canary-number-1", note: str = "canary-note"
) -> Session:
    """A session with this name for this patient; another note makes it another document."""
    document: dict[str, Any] = {
        **example("undetermined"),
        "id": f"canary-session-{name}",
        "note": note,
    }
    document["patient"] = {
        "identifier": {"system": "urn:patients", "value": patient},
        "name": {"family": "Kanarie"},
        "birth_date": "1931-07-19",
    }
    return read_session(jsontext.canonical(document).encode())
