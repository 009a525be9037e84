"""Bytes to a FHIR server and back: address, deadline, client, retries, responses, redaction, credentials."""
