"""Tests of mappers/condition."""
