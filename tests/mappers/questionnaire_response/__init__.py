"""Tests of mappers/questionnaire_response."""
