"""Tables that ship with dnfhir: CSV files inside its packages, the first line their columns."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib.resources import files


def table_rows(package: str, name: str) -> Iterator[dict[str, str]]:
    """The rows of `data/<name>.csv` in a package, in their order, each by its columns."""
    text = files(package).joinpath("data", f"{name}.csv").read_text(encoding="utf-8")
    return csv.DictReader(text.splitlines())
