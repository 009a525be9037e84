"""Tests of mappers/adverse_event."""
