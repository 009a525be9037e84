"""Tests of mappers/observation."""
