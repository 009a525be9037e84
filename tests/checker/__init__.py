"""An outside checker: reads a FHIR server and says where it differs from the session documents that were submitted.

It shares no code with dnfhir: names, normal form, screening and content are worked out again here, from the
documents' description, by simpler rules. So it knows the words of the tests' sessions only, not the vocabulary.
"""

from tests.checker.check import Deviation, Submission, check

__all__ = ["Deviation", "Submission", "check"]
