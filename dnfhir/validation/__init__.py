"""What is wrong with a FHIR document, where, and what would be right: R4 structure, codes, rules, references.

The definitions come from `fhir.resources`, which is imported with the first check, not with this package.
"""

from __future__ import annotations

from dnfhir.validation.checks import (
    check_bundle,
    check_resource,
    looks_like_fhir,
    validate_document,
)

__all__ = [
    "check_bundle",
    "check_resource",
    "looks_like_fhir",
    "validate_document",
]
