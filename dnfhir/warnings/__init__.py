"""What a clinician should see whatever the screening's outcome: each warning a named code of one
table.
"""

from __future__ import annotations

from dnfhir.warnings.table import OF_WRITING, WARNINGS, Warned, Warning, warned_of, warning_text

__all__ = ["OF_WRITING", "WARNINGS", "Warned", "Warning", "warned_of", "warning_text"]
