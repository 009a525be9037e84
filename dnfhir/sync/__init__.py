"""Bringing resources to a FHIR server: the target, the way there, the push."""
