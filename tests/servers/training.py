"""The one run of a fresh build that shows Java which classes its archive should hold."""

import json
import urllib.request
from pathlib import Path

from tests.servers.process import JavaProcess

LIMIT_S = 300.0
SAMPLE = {
    "resourceType": "Bundle",
    "type": "transaction",
    "entry": [
        {
            "fullUrl": "urn:uuid:8f1f5f5e-6f0a-4b55-9a49-6a1d0a0b7d11",
            "resource": {"resourceType": "Patient", "birthDate": "1980-01-01"},
            "request": {"method": "PUT", "url": "Patient/8f1f5f5e-6f0a-4b55-9a49-6a1d0a0b7d11"},
        },
        {
            "fullUrl": "urn:uuid:5f7a3f0e-3f55-4a0c-8f3e-0a8f0b0c7d12",
            "resource": {
                "resourceType": "Observation",
                "status": "final",
                "code": {"text": "pain"},
                "subject": {"reference": "urn:uuid:8f1f5f5e-6f0a-4b55-9a49-6a1d0a0b7d11"},
                "valueInteger": 3,
            },
            "request": {"method": "POST", "url": "Observation"},
        },
    ],
}


def run_once(name: str, folder: Path, option: str) -> None:
    """Starts the program in `folder` with one more Java option, has it do its usual work, and ends it."""
    if name == "hapi":
        with JavaProcess(name, folder, "0", options=(option,)) as process:
            _use_server(process.read_line(LIMIT_S).removeprefix("READY "))
    else:
        sample = folder / "sample.json"
        sample.write_text(json.dumps(SAMPLE))
        with JavaProcess(name, folder, options=(option,)) as process:
            process.write_line(str(sample))
            process.read_line(LIMIT_S)
        sample.unlink()


def _use_server(url: str) -> None:
    transaction = json.dumps(SAMPLE).encode()
    observation = json.dumps(
        {"resourceType": "Observation", "status": "final", "code": {"text": "pain"}}
    ).encode()
    for path, body in (
        ("", transaction),
        ("/Observation/$validate", observation),
        ("/Observation", None),
    ):
        request = urllib.request.Request(  # noqa: S310
            url + path, body, {"Content-Type": "application/fhir+json"}
        )
        with urllib.request.urlopen(request, timeout=LIMIT_S) as answer:  # noqa: S310
            answer.read()
