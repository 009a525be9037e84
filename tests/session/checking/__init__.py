"""Tests of session/checking."""
