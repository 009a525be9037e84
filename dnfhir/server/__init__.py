"""A FHIR server: what it has, what it can do, and its opinion of a document."""
