"""FHIR R4 itself: its types, elements, references, identifiers, and JSON of any shape. It knows no session."""
