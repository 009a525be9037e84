"""The warnings of HL7's engine that are known, each with the reason why it stays.

A warning of another kind, place or wording fails the tests, and so does a row here that no example meets any more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from dnfhir.terms.systems import LOINC, SNOMED
from tests.servers.hl7_validator import Issue


class Known(NamedTuple):
    """A warning: the engine's name of the message, what its place ends with, how its words begin, why it stays.

    The place is told without indexes and names, as in `Observation.code.coding`; place and words are patterns.
    """

    kind: str
    place: str
    words: str
    why: str

    def covers(self, issue: Issue) -> bool:
        """Whether it is this warning."""
        return (
            issue.kind == self.kind
            and re.search(rf"\b({self.place})$", _place(issue)) is not None
            and re.match(self.words, issue.message) is not None
        )


def _place(issue: Issue) -> str:
    named = re.sub(r"resource/\*(\w+)/[^*]*\*/\.?", r"\1.", issue.location)
    return re.sub(r"\[\d+\]", "", named).rstrip(".")


def _unchecked(place: str, system: str, why: str) -> Known:
    words = f"CodeSystem is unknown and can't be validated: {system}"
    return Known("Terminology_PassThrough_TX_Message", place, words, why)


_NO_SERVER: Final = "Without a terminology server the engine has no codes of"
KNOWN: Final = (
    Known(
        "All_observations_should_have_a_performer",
        "Observation",
        "Best Practice Recommendation",
        "The outcome of the screening and a change of pain are computed: nobody performed them.",
    ),
    _unchecked(
        r"(AdverseEvent|Composition|Provenance|QuestionnaireResponse)\.meta\.tag",
        r"urn:oid:2\.25\.[0-9]{1,39} ",
        "R4 gives these no identifier, so a tag carries it: a name of this one resource, of no code system.",
    ),
    _unchecked(
        r"Observation\.code(\.coding)?|Observation\.value\.ofType\(CodeableConcept\)(\.coding)?|Consent\.category"
        r"|Composition\.type\.coding",
        f"{re.escape(LOINC)} ",
        f"{_NO_SERVER} LOINC; ours are listed in our value sets, or fixed in the profile.",
    ),
    Known(
        "Terminology_TX_Error_CodeableConcept",
        r"Composition\.type",
        'Error Cannot invoke "org.hl7.fhir.r5.model.CodeSystem.getConcept',
        f"{_NO_SERVER} LOINC, and R4's value set of documents is a filter over them; ours is listed.",
    ),
    Known(
        "TERMINOLOGY_TX_SYSTEM_UNSUPPORTED",
        r"bodySite\.extension\.value\.ofType\(Coding\)",
        f"The code cannot be checked because codeSystem '{re.escape(SNOMED)}'",
        f"{_NO_SERVER} SNOMED CT, and Belgium's extension of the side is not in it; dn-side-2 checks the code.",
    ),
    _unchecked(
        r"(Condition|resource)\.code",
        r"http://hl7\.org/fhir/sid/(icpc-1-nl|icd-10-nl) ",
        f"{_NO_SERVER} the Dutch classifications; a complaint keeps the codes that the therapist chose.",
    ),
    _unchecked(
        r"medication\.ofType\(CodeableConcept\)",
        r"http://www\.whocc\.no/atc ",
        f"{_NO_SERVER} ATC; a medicine keeps the code that the session has.",
    ),
    _unchecked(
        r"event|code|specialty|bodySite|medication\.ofType\(CodeableConcept\)",
        "urn:oid:2.16.840.1.113883.6.3 ",
        "A user's own code is sent as it stands, here of a system that the tests made up.",
    ),
    Known(
        "Terminology_TX_Code_ValueSet_Ext",
        r"Consent\.policyRule",
        "No code provided, and a code should be provided from the value set 'Consent PolicyRule Codes'",
        "ppc-1 asks for a policy; no code of HL7's list is the law that consent to treatment is given under.",
    ),
    Known(
        "Reference_REF_MultipleMatches",
        r"(Condition|Encounter|Observation|resource)\.subject",
        "Found multiple matching profiles for urn:uuid:.*/nl-core-Patient",
        "The patient meets R4's Patient and nl-core-Patient: nl-core names both as what may be meant.",
    ),
    Known(
        "Reference_REF_MultipleMatches",
        r"PractitionerRole\.(practitioner|organization)",
        "Found multiple matching profiles for urn:uuid:",
        "The same of the therapist and the practice, where the PractitionerRole names them.",
    ),
    Known(
        "TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS",
        r"Observation(\.component)?\.value\.ofType\(Quantity\)",
        r"UCUM Codes that contain human readable annotations like \{score\} can be misleading",
        "Points of an outcome measure's own scale: the annotation says what is counted, and none is ever converted.",
    ),
    Known(
        "TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS_NOT_IN_UNIT",
        r"Observation(\.component)?\.value\.ofType\(Quantity\)",
        ".*SHOULD contain the annotation",
        "The unit for people is the word as written: 4 MRC says more than 4 score.",
    ),
    Known(
        "TYPE_SPECIFIC_CHECKS_DT_MARKDOWN_HTML",
        r"note\.text",
        "The markdown contains content that appears to be an embedded HTML tag",
        "A therapist's words are kept letter by letter; they are text, and who shows them escapes them.",
    ),
    Known(
        "Type_Specific_Checks_DT_String_WS",
        r"[\w()]+",
        "value should not start or finish with whitespace",
        "A therapist's words are kept letter by letter, white space too.",
    ),
)


def unexplained(issues: Iterable[Issue]) -> list[Issue]:
    """The warnings that the table does not know."""
    return [
        issue
        for issue in issues
        if issue.severity == "warning" and not any(known.covers(issue) for known in KNOWN)
    ]
