"""What the mappers share when they decode FHIR."""
