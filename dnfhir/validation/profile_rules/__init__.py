"""What resources break of the profiles of ours that they claim, and our extensions of their definitions.

The rules are read from the package as it is shipped (`dnfhir.profiles`), each profile's when one first claims it.
"""

from __future__ import annotations

from dnfhir.validation.profile_rules.claims import profile_problems

__all__ = ["profile_problems"]
