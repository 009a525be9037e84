"""Naming a defect of dnfhir without a word of the document."""

from __future__ import annotations

import traceback
from pathlib import Path


def describe_defect(defect: Exception) -> str:
    """The kind and the place of a defect; its text could hold patient data, so it is not shown."""
    frame = traceback.extract_tb(defect.__traceback__)[-1]
    place = f"{type(defect).__name__} in {Path(frame.filename).name}, line {frame.lineno}"
    return f"a defect in dnfhir, please report it: {place}"
