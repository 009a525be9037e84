"""Tests of session/wording."""
