"""The part of FHIRPath (https://hl7.org/fhirpath/N1) that the invariants of our profiles are written in.

An expression becomes a function once; what it does not know is an error when it is compiled, never when it is
evaluated. Values are plain JSON: types are known by the name of a member (valueInteger) or by resourceType.
"""

from __future__ import annotations

from dnfhir.validation.fhirpath.parser import FhirPathError, compile_path, holds

__all__ = ["FhirPathError", "compile_path", "holds"]
