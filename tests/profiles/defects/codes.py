"""Codes outside of their value set, and codes of another system."""

from __future__ import annotations

from typing import Any

from tests.profiles.defects.model import Defect, Ref, own, snomed

_CASE = "case-report"
_EVENTS = "adverse-events"
_FEVER = "needled-although-excluded"
_SHOULDERS = "bilateral-shoulder"
_SERIES = "episode-1"
_SIDE = "/bodySite/0/extension/0/valueCodeableConcept/coding"
_UNKNOWN = own("no-such-code")
_THO = "http://terminology.hl7.org/CodeSystem/"

#: What is wrong, example, role, pointer, the code that does not belong there, the invariant that says so.
_TABLE: tuple[tuple[str, str, str, str, Any, str | None], ...] = (
    ("visit in a hospital bed", _CASE, "encounter", "/class", {"system": f"{_THO}v3-ActCode", "code": "IMP"}, None),
    ("visit's class of another system", _CASE, "encounter", "/class", {"system": "urn:x", "code": "AMB"}, None),
    ("visit of another type", _CASE, "encounter", "/type/0/coding", [snomed("44868003")], None),
    ("jurisdiction of no country known", _SHOULDERS, "encounter", "/extension/1/valueCode", "de", None),
    ("answer that is none", _CASE, "questionnaire", "/item/1/item/1/answer/0/valueCoding/code", "maybe", None),
    ("answer of another system", _CASE, "questionnaire", "/item/1/item/1/answer/0/valueCoding/system", "urn:x", None),
    ("question that does not exist", _CASE, "questionnaire", "/item/1/item/1",
     {"linkId": "contraindications.flu", "answer": [{"valueBoolean": True}]}, None),
    ("intake of another questionnaire", _CASE, "questionnaire", "/questionnaire", "https://example.org/q", None),
    ("unknown specialty as a known word", "nl-core", "practitioner-role", "/specialty/0/coding/2", _UNKNOWN, None),
    ("referral of an unknown kind", "neurological", "referral", "/code/coding", [_UNKNOWN], None),
    ("urgency of another system", "neurological", "referral", "/priority", "high", None),
    ("unknown complaint as a known word", _CASE, "complaint", "/code/coding/1", _UNKNOWN, None),
    ("complaint's code of another system", _CASE, "complaint", "/code/coding/1/system", "http://loinc.org", None),
    ("complaint as a problem-list item", _CASE, "complaint", "/category/0/coding/0/code", "problem-list-item", None),
    ("complaint refuted", _CASE, "complaint", "/verificationStatus/coding/0/code", "refuted", "dn-told-2"),
    ("complaint neither active nor over", _CASE, "complaint", "/clinicalStatus/coding/0/code", "inactive", "dn-over-1"),
    ("severity outside of the three", _EVENTS, "complaint", "/severity/coding", [snomed("442452003")], None),
    ("side that is none", _CASE, "complaint", _SIDE, [snomed("255561001")], "dn-side-1"),
    ("unknown muscle as a known word", _CASE, "trigger-point/tp1", "/bodySite/0/coding/1", _UNKNOWN, None),
    ("trigger point of an unknown kind", _CASE, "trigger-point/tp1", "/code/coding", [_UNKNOWN], None),
    ("taut band not asked", _EVENTS, "trigger-point/tp1", "/extension/0/valueCode", "not_asked", None),
    ("referred pain without its kind", _EVENTS, "trigger-point/tp1", "/extension/2/valueCode", "present", None),
    ("age as a Condition", _FEVER, "contraindication/fever", "/code/coding", [own("child-age")], None),
    ("absent contraindication as a Condition", _FEVER, "contraindication/fever",
     "/verificationStatus/coding/0/code", "refuted", "dn-told-1"),
    ("allergy to another metal", "excluded", "contraindication/nickel_allergy", "/code/coding",
     [snomed("2309006")], None),
    ("pregnancy without IPS' code", "joint-decision", "pregnancy", "/code/coding/1/code", "11996-6", None),
    ("pregnancy without zib's code", "joint-decision", "pregnancy", "/code/coding/0", own("pregnancy-status"),
     "dn-pregnancy-1"),
    ("not pregnant, and an Observation of it", "joint-decision", "pregnancy", "/valueCodeableConcept/coding",
     [snomed("60001007")], None),
    ("pregnancy as an examination", "joint-decision", "pregnancy", "/category/0/coding/0/code", "exam", None),
    ("test result outside of the three", _CASE, "test/slr_test", "/interpretation/0/coding/0/code", "H", None),
    ("test measured in feet", "bilateral-shoulder", "test/shoulder_abduction/left/after", "/valueQuantity/code",
     "[ft_i]", None),
    ("test at a moment that is none of the two", "bilateral-shoulder", "test/shoulder_abduction/left/after",
     "/extension/0/valueCode", "follow_up", None),
    ("component that a test does not have", "bilateral-shoulder", "test/shoulder_abduction/left/before",
     "/component/0", {"code": {"coding": [_UNKNOWN]}, "valueString": "warm"}, None),
    ("value of a test outside of the three", _CASE, "test/slr_test", "/valueCodeableConcept/coding/0/code", "H", None),
    ("twitch responses of another category", _CASE, "twitch/n1", "/category/0/coding/0/code", "laboratory", None),
    ("test of another category", _CASE, "test/slr_test", "/category/0/coding/0/code", "laboratory", None),
    ("not examined for another reason", _CASE, "not-examined/text-e261731d64617560",
     "/dataAbsentReason/coding/0/code", "masked", None),
    ("sign that palpation does not have", _CASE, "palpation/quadratus_lumborum/left",
     "/component/0", {"code": {"coding": [_UNKNOWN]}, "valueBoolean": True}, None),
    ("level that no spine has", _CASE, "palpation/quadratus_lumborum/left",
     "/extension/0/valueCodeableConcept/coding", [own("T13")], None),
    ("outcome that is none of the seven", _CASE, "eligibility", "/valueCodeableConcept/coding", [own("maybe")], None),
    ("outcome by rules that there are not", _CASE, "eligibility", "/method/coding", [own("leaflet-rules-0")], None),
    ("reason that is none", _FEVER, "eligibility", "/component/0/valueCodeableConcept/coding", [_UNKNOWN], None),
    ("twitch responses in another word", _CASE, "twitch/n1", "/valueCodeableConcept/coding", [own("many")], None),
    ("scale that is none of the three", _CASE, "pain-score/p1", "/method/coding/0/code", "VAS11", None),
    ("scale of another system", _CASE, "pain-score/p1", "/method/coding/0/system", "http://loinc.org", None),
    ("moment that is none of the three", _CASE, "pain-score/p1", "/extension/0/valueCode", "before", None),
    ("verbal scale's code for a VAS", _CASE, "pain-score/p1", "/code/coding/0/code", "72514-3", "dn-score-5"),
    ("pain score without SNOMED's code", _CASE, "pain-score/p1", "/code/coding/1",
     {"system": "http://loinc.org", "code": "38214-3"}, "dn-score-4"),
    ("unknown instrument as a known word", _SERIES, "measure/dash", "/code/coding/0", _UNKNOWN, None),
    ("outcome measure as an examination", _SERIES, "measure/dash", "/category/0/coding/0/code", "exam", None),
    ("outcome measure of another system of units", _SERIES, "measure/dash", "/valueQuantity/system", "urn:x", None),
    ("circumstances that are none of the six", "nl-core", "pain-score/p1", "/extension/1/valueCode", "walking", None),
    ("pain in a region that is none", "nl-core", "pain-score/p1", "/bodySite/coding", [_UNKNOWN], None),
    ("change that is relevant, no matter which way", _CASE, "change/p2", "/valueCodeableConcept/coding",
     [own("relevant-change")], None),
    ("change neither relevant nor not", _CASE, "change/p2", "/valueCodeableConcept/coding", [_UNKNOWN], None),
    ("consent to research", _CASE, "consent", "/scope/coding/0/code", "research", None),
    ("consent of another category", _CASE, "consent", "/category/0/coding/0/code", "57016-8", None),
    ("consent to one resource, not its visit", _CASE, "consent", "/provision/data/0/meaning", "instance", None),
    ("consent to something else", _CASE, "consent", "/provision/code/0/coding", [own("massage")], None),
    ("dry needling as acupuncture", _CASE, "needling/n1", "/code/coding", [snomed("44868003")], None),
    ("needling outside of physical therapy", _CASE, "needling/n1", "/category/coding", [snomed("387713003")], None),
    ("position that is none", _CASE, "needling/n1", "/extension/0/valueCodeableConcept/coding", [_UNKNOWN], None),
    ("not done for an unknown reason", "declined", "session-procedure", "/statusReason/coding", [_UNKNOWN], None),
    ("needling among other treatment", _CASE, "treatment/o1", "/code/coding", [own("dry-needling")],
     "dn-treatment-2"),
    ("body site that is neither region nor muscle", _CASE, "treatment/o1",
     "/bodySite/0/extension/0/valueCode", "bone", None),
    ("needle of another kind", _CASE, "needle/n1", "/type/coding", [snomed("79068005")], None),
    ("needle of a material that there is not", "nickel-free", "needle/n1", "/property/2/valueCode/0/coding", [_UNKNOWN],
     None),
    ("property that a needle does not have", _CASE, "needle/n1", "/property/0/type/coding", [_UNKNOWN], None),
    ("seriousness in R4's example codes", _EVENTS, "adverse-event/a1", "/seriousness/coding",
     [{"system": f"{_THO}adverse-event-seriousness", "code": "Serious"}], None),
    ("advice that is none", _CASE, "aftercare", "/activity/0/detail/code/coding", [_UNKNOWN], None),
    ("code for advice that nobody chose", "adverse-events", "aftercare", "/activity/0/detail/code/coding/-",
     {"system": "urn:x", "code": "1"}, None),
    ("conflict of an unknown kind", _FEVER, "screening-conflict", "/code/coding", [_UNKNOWN], None),
    ("needled too late, called before consent", "needled-after-withdrawal", "withdrawal-conflict", "/code/coding",
     [own("needled-before-consent")], None),
    ("record by a performer", _CASE, "provenance", "/agent/0",
     {"type": {"coding": [{"system": f"{_THO}provenance-participant-type", "code": "performer"}]},
      "who": {"reference": Ref("practitioner")}}, None),
    ("program by another name", _CASE, "software", "/deviceName/0/name", "other", None),
    ("hash of another kind", _CASE, "provenance", "/entity/0/what/identifier/system", "urn:dnfhir:md5", None),
)  # fmt: skip


CODES: tuple[Defect, ...] = tuple(
    Defect(name, example, role, {pointer: value}, rule=rule) for name, example, role, pointer, value, rule in _TABLE
)
