"""The main job in one go: start the embedded server, push the case report, show what arrived, push it again.

make demo          (or: python examples/demo.py)
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dnfhir.sandbox import Sandbox
from dnfhir.transport.transport import Transport

SESSION = Path(__file__).with_name("case-report.session.json")
#: The resource types that a search by patient finds, and the parameter it is found by.
BY_PATIENT = ("Encounter", "Condition", "Observation", "Consent", "Procedure")


def main() -> None:
    """Run the demonstration; the server and its data are gone afterwards."""
    with tempfile.TemporaryDirectory() as folder, Sandbox(Path(folder)) as server:
        say(f"An empty FHIR server answers at {server.url}.")
        say(f"1. dnfhir push {SESSION.name}")
        tell(push(server.url, Path(folder)))
        say("2. What arrived, found by searching from the patient:")
        show(server.url)
        say("3. The same push again: nothing is sent twice.")
        tell(push(server.url, Path(folder)))


def push(url: str, folder: Path) -> dict[str, Any]:
    """Push the case report with the command itself, its outbox in `folder`."""
    outbox = str(folder / "outbox" / "outbox.db")
    command = [
        sys.executable,
        "-m",
        "dnfhir",
        "push",
        str(SESSION),
        "--server",
        url,
        "--outbox",
        outbox,
        "--json",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 0:
        sys.exit(f"the push ended in {done.returncode}: {done.stderr}")
    receipt: dict[str, Any] = json.loads(done.stdout)
    return receipt


def tell(receipt: dict[str, Any]) -> None:
    """How many resources had which outcome."""
    outcomes = [line["outcome"] for line in receipt["resources"]]
    counts = ", ".join(f"{outcomes.count(name)} {name}" for name in dict.fromkeys(outcomes))
    say(f"   {receipt['session']}: {receipt['outcome']} ({counts})")


def show(url: str) -> None:
    """A table of the patient's resources, as the server gives them back."""
    case = json.loads(SESSION.read_text(encoding="utf-8"))
    number = case["patient"]["identifier"]
    with Transport(url) as server:
        patient = next(
            found(server, "Patient", {"identifier": f"{number['system']}|{number['value']}"})
        )
        for kind in BY_PATIENT:
            for resource in found(server, kind, {"patient": patient["id"], "_count": "100"}):
                say(f"   {kind:<12} {told(resource)}")


def found(server: Transport, kind: str, parameters: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The resources of one search."""
    body = server.search(kind, parameters).body
    return (entry["resource"] for entry in body.get("entry", []))


def told(resource: dict[str, Any]) -> str:
    """The resource's own narrative, without its markup, and its coded value."""
    div = resource["text"]["div"]
    return str(div.split("<p>")[1].split("</p>")[0])


def say(line: str) -> None:
    """One line, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
