"""Tests of mappers/forward."""
