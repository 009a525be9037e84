"""Tests of mappers/procedure."""
