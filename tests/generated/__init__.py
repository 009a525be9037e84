"""Tests of generated."""
