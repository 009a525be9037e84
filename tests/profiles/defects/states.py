"""A status that does not fit, and elements of one resource that contradict each other."""

from __future__ import annotations

from typing import Any

from tests.profiles.defects.model import Defect, Ref, extension, own, snomed

_CASE = "case-report"
_EVENTS = "adverse-events"
_FEVER = "needled-although-excluded"
_SERIES = "episode-1"
_WHY = {"coding": [own("consent-refused")]}
_OUTCOME = "/valueCodeableConcept/coding"
_REASON = {
    "code": {"coding": [own("eligibility-reason")]},
    "valueCodeableConcept": {"coding": [own("needle-phobia")]},
}
_VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
_NICTIZ = "http://nictiz.nl/fhir/StructureDefinition/ext-AnatomicalLocation.Laterality"

#: What is wrong, example, role, pointer, value, the invariant that says so, the element when it is another.
_TABLE: tuple[tuple[str, str, str, str, Any, str | None, str | None], ...] = (
    ("therapist whose only numbers are secondary", "nl-core", "practitioner", "/identifier/0/use", "secondary",
     "dn-numbers-1", None),
    ("practice whose only numbers are secondary", "nl-core", "practice", "/identifier/0/use", "secondary",
     "dn-numbers-1", None),
    ("works there no longer", "nl-core", "practitioner-role", "/active", False, "dn-role-1", None),
    ("entered in error, and works there", "nl-core", "practitioner-role", "/modifierExtension",
     [extension("entered-in-error", valueBoolean=True)], "dn-role-1", "/active"),
    ("visit still planned", _CASE, "encounter", "/status", "planned", "dn-encounter-1", None),
    ("visit of unknown status, and its end", _CASE, "encounter", "/status", "unknown", "dn-encounter-3", "/period"),
    ("series ended, and active", _CASE, "episode", "/status", "active", "dn-episode-1", "/period"),
    ("intake in progress", _CASE, "questionnaire", "/status", "in-progress", "dn-intake-1", None),
    ("entered in error, and active", _CASE, "complaint", "/verificationStatus/coding/0/code", "entered-in-error",
     "con-5", "/clinicalStatus"),
    ("allergy entered in error, and active", "excluded", "contraindication/nickel_allergy",
     "/verificationStatus/coding/0/code", "entered-in-error", "ait-2", "/clinicalStatus"),
    ("allergy that is an intolerance", "excluded", "contraindication/nickel_allergy", "/type", "intolerance",
     None, None),
    ("pain score preliminary", _CASE, "pain-score/p1", "/status", "preliminary", "dn-observation-1", None),
    ("outcome measure preliminary", _SERIES, "measure/dash", "/status", "preliminary", "dn-observation-1", None),
    ("outcome measure by the therapist", _SERIES, "measure/dash", "/performer/0/reference", "Practitioner/7",
     "dn-to-patient", "/performer/0"),
    ("test neither done nor failed", _CASE, "test/slr_test", "/status", "cancelled", "dn-observation-1", None),
    ("test with result and reason", _CASE, "test/slr_test", "/dataAbsentReason",
     {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "not-performed"}]},
     "dn-test-1", None),
    ("not examined, and a result", _CASE, "not-examined/text-e261731d64617560", "/valueString", "fine", None, None),
    ("two scores at once", _CASE, "pain-score/p1", "/valueString", "much", None, None),
    ("pain score given by the therapist", _CASE, "pain-score/p1", "/performer/0/reference", "Practitioner/7",
     "dn-to-patient", None),
    ("less pain called a worsening", _CASE, "change/p2", _OUTCOME, [own("relevant-worsening")], "dn-change-3", None),
    ("no relevant change, and a criterion met", _CASE, "change/p2", _OUTCOME, [own("no-relevant-change")],
     "dn-change-4", None),
    ("eligible, and a reason against it", _CASE, "eligibility", "/component", [_REASON], "dn-outcome-6",
     "/valueCodeableConcept"),
    ("fever, and eligible", _FEVER, "eligibility", _OUTCOME, [own("eligible")], "dn-outcome-1", None),
    ("fever, and not advised", _FEVER, "eligibility", _OUTCOME, [own("not-advised")], "dn-outcome-5", None),
    ("pregnant, and excluded", "joint-decision", "eligibility", _OUTCOME, [own("excluded")], "dn-outcome-1", None),
    ("consent refused, and not indicated", "declined", "eligibility", _OUTCOME, [own("not-indicated")],
     "dn-outcome-3", None),
    ("two outcomes", _CASE, "eligibility", f"{_OUTCOME}/-", own("declined"), None, None),
    ("consent in draft", _CASE, "consent", "/status", "draft", "dn-consent-1", None),
    ("consent to a part only", _CASE, "consent", "/provision/provision", [{"type": "deny"}], None, None),
    ("consent by the patient and another", _CASE, "consent", "/performer/0/display", "a relative",
     "dn-consent-2", "/performer/0"),
    ("dry needling in progress", _CASE, "session-procedure", "/status", "in-progress", "dn-session-1", None),
    ("done, and a reason for not doing it", _CASE, "session-procedure", "/statusReason", _WHY, "dn-session-4", None),
    ("not done, and its time", "declined", "session-procedure", "/performedDateTime",
     "2026-03-11", "dn-session-6", None),
    ("not done for a reason that is not among the reasons", "declined", "session-procedure", "/statusReason/coding",
     [own("fever")], "dn-session-5", None),
    ("dry needling as a part of something", _CASE, "session-procedure", "/partOf",
     [{"reference": Ref("treatment/o1")}], None, None),
    ("one needling not done", _CASE, "needling/n1", "/status", "not-done", "dn-needling-1", None),
    ("needling completed, and why it was stopped", _CASE, "needling/n1", "/statusReason", {"text": "pain"},
     "dn-needling-2", None),
    ("needling of two muscles", _CASE, "needling/n1", "/bodySite/-",
     {"coding": [snomed("6001004"), own("quadratus-lumborum")], "text": "quadratus lumborum"}, None, "/bodySite"),
    ("both sides as two", _CASE, "needling/n1", "/bodySite/0/extension/-",
     {"url": _NICTIZ, "valueCodeableConcept": {"coding": [snomed("24028007")]}}, "dn-side-3", "/bodySite/0"),
    ("punctures counted twice", "bilateral-shoulder", "needling/n1", "/extension/-",
     extension("needle-punctures", valuePositiveInt=2), None, "/extension"),
    ("other treatment stopped", _CASE, "treatment/o1", "/status", "stopped", "dn-treatment-1", None),
    ("other treatment as part of dry needling", _CASE, "treatment/o1", "/partOf",
     [{"reference": Ref("session-procedure")}], None, None),
    ("needle in use", _CASE, "needle/n1", "/status", "active", "dn-needle-3", None),
    ("adverse event that could have been", _EVENTS, "adverse-event/a1", "/actuality", "potential", None, None),
    ("adverse event withdrawn, denied", _EVENTS, "adverse-event/a1", "/modifierExtension",
     [extension("entered-in-error", valueBoolean=False)], None, None),
    ("adverse event that is recovering", _EVENTS, "adverse-event/a2", "/outcome/coding/0/code", "recovering",
     "dn-event-4", None),
    ("adverse event with what its Condition should say", _EVENTS, "adverse-event/a3", "/extension",
     [{"url": extension("kept-text")["url"], "extension": [{"url": "field", "valueString": "adverse_events.text"},
                                                           {"url": "text", "valueString": "x"}]}],
     "dn-event-3", None),
    ("suspicion called confirmed", _EVENTS, "complication/a4", "/verificationStatus/coding/0/code", "confirmed",
     "dn-suspected-2", None),
    ("confirmed complication worded as a suspicion", _EVENTS, "complication/a3", "/code/text",
     "suspected pneumothorax", "dn-suspected-2", None),
    ("suspicion whose text leaves the doubt out", _EVENTS, "complication/a4", "/code/text", "nerve injury",
     "dn-suspected-2", None),
    ("complication as told by the patient", _EVENTS, "complication/a1", "/verificationStatus/coding/0/code",
     "unconfirmed", "dn-suspected-1", None),
    ("complication neither active nor over", _EVENTS, "complication/a2", "/clinicalStatus/coding/0/code", "inactive",
     "dn-over-1", None),
    ("medication as still taken", "neurological", "medication/code-b7fd8daa5fbb1fd3", "/status", "active",
     "dn-medication-1", None),
    ("referral done with", "neurological", "referral", "/status", "completed", "dn-referral-1", None),
    ("referral that brought the patient, still open", "nl-core", "referral", "/status", "active", "dn-referral-1",
     None),
    ("referral as a plan", "neurological", "referral", "/intent", "plan", None, None),
    ("referral that must not be", "neurological", "referral", "/doNotPerform", True, None, None),
    ("referral by another at the visit", "nl-core", "referral", "/encounter", {"reference": Ref("encounter")},
     "dn-referral-3", None),
    ("aftercare as an order", _CASE, "aftercare", "/intent", "order", None, None),
    ("aftercare in draft", _CASE, "aftercare", "/status", "draft", "dn-aftercare-1", None),
    ("advice as done", _CASE, "aftercare", "/activity/0/detail/status", "completed", None, None),
    ("advice in a word and in free text", _CASE, "aftercare", "/activity/0/detail/description", "Warm houden.",
     "dn-aftercare-2", "/activity/0/detail"),
    ("conflict of low severity", _FEVER, "screening-conflict", "/severity", "low", None, None),
    ("conflict preliminary", _FEVER, "screening-conflict", "/status", "preliminary", "dn-conflict-1", None),
    ("code of the vocabulary without the word", _CASE, "treatment/o1", "/code", {"coding": [own("massage")]},
     "dn-word-2", None),
    ("complaint's status of another verification", _CASE, "complaint", "/verificationStatus/coding",
     [{"system": _VERIFICATION, "code": "provisional"}], "dn-told-2", None),
    ("complaint that is over, and active", _CASE, "complaint", "/clinicalStatus/coding/0/code", "active",
     "con-4", None),
    ("trigger point that is over", _CASE, "trigger-point/tp1", "/clinicalStatus/coding/0/code", "resolved",
     "dn-active-2", None),
)  # fmt: skip

STATES: tuple[Defect, ...] = tuple(
    Defect(name, example, role, {pointer: value}, at=at, rule=rule)
    for name, example, role, pointer, value, rule, at in _TABLE
)
