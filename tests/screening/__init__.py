"""Tests of the decision that a screening comes to."""
