"""What the mappers share on the way to FHIR."""
