"""Resources held to the profiles of ours that they claim, and our extensions to their definitions.

The rules are read from the package as it is shipped (`dnfhir.profiles`), each profile's when one first claims it.
"""

from __future__ import annotations

from dnfhir.validation.profile_rules.claims import claims_ours, profile_problems

__all__ = ["claims_ours", "profile_problems"]
