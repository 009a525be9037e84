"""A FHIR server: what it has, what it can do, what it says of a document."""
