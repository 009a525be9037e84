"""FHIR R4 itself: which resource types there are, and what elements each type has. It knows no session."""
