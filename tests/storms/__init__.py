"""Tests of storms."""
