"""References between resources (https://hl7.org/fhir/R4/references.html)."""

from __future__ import annotations

import re

from dnfhir.fhir.json_values import json_object

#: `.` and `..` would be ids too (https://hl7.org/fhir/R4/datatypes.html#id), and in a URL lead somewhere else.
_TYPE_AND_ID = re.compile(r"[A-Z][A-Za-z]{1,40}/(?!\.{1,2}\Z)[A-Za-z0-9.-]{1,64}")
_VERSION = "/_history/"


def is_type_and_id(reference: str) -> bool:
    """Whether a reference is `Type/id`: the only form that is read from a server."""
    return _TYPE_AND_ID.fullmatch(reference) is not None


def names_version(reference: str) -> bool:
    """Whether a reference or URL names one version of a resource."""
    return _VERSION in reference


def unversioned(reference: object) -> str:
    """The reference or URL without the version that it may name; empty for what is not a string."""
    return reference.partition(_VERSION)[0] if isinstance(reference, str) else ""


def reference_of(value: object) -> str:
    """Where a Reference leads, whatever the version; empty when it does not say, or is not a Reference."""
    return unversioned(json_object(value).get("reference"))
