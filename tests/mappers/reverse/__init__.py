"""Tests of mappers/reverse."""
