"""Tests of session/fields."""
