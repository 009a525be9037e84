"""How fast sessions become FHIR, beside what the same resources cost as fhir.resources models; in turns, in one run.

    make bench

Figures are ratios to compare on one machine, not promises.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from fhir.resources.R4B import get_fhir_model_class

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from dnfhir.validation import check_bundle

CASE = Path(__file__).parent.parent / "examples" / "case-report.session.json"
ROUNDS = 15
REPEATS = 10


def main() -> None:
    """Time each step on the case report and print a table."""
    data = CASE.read_bytes()
    session = read_session(data)
    mapped = map_session(session)
    resources = [entry.resource for entry in mapped.entries]
    bundle = mapped.bundle()
    steps: dict[str, Callable[[], Any]] = {
        "read the document": lambda: read_session(data),
        "map it": lambda: map_session(session),
        "check the Bundle": lambda: check_bundle(bundle),
        "write the Bundle": lambda: jsontext.canonical(bundle),
        "the same as fhir.resources models": lambda: [as_model(resource) for resource in resources],
    }
    times = timed(steps)
    whole = times["map it"]
    for name, seconds in times.items():
        sys.stdout.write(f"{name:<36}{seconds * 1000:8.2f} ms   {seconds / whole:6.2f} x mapping\n")
    sys.stdout.write(
        f"mapping: {1 / whole:.0f} sessions/s, {len(resources) / whole:.0f} resources/s on one core\n"
    )


def timed(steps: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """The median seconds of each step; the steps take turns, so that noise meets all alike."""
    found: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(ROUNDS):
        for name, step in steps.items():
            start = time.perf_counter()
            for _ in range(REPEATS):
                step()
            found[name].append((time.perf_counter() - start) / REPEATS)
    return {name: median(seconds) for name, seconds in found.items()}


def as_model(resource: dict[str, Any]) -> str:
    """One resource through a fhir.resources model and back."""
    model = get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    return str(model.model_dump_json())


if __name__ == "__main__":
    main()
