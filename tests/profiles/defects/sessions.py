"""Rules over the whole session: who is there, what refers to what, and what screening, consent and needling say."""

from __future__ import annotations

from tests.profiles.defects.model import Changes, Defect, Ref, extension, own
from tests.validation.samples import GONE

_CASE = "case-report"
_FEVER = "needled-although-excluded"
_JOINT = "joint-decision"
_EVENTS = "adverse-events"
_CHECK_UP = "follow-up"
_LATE = "needled-after-withdrawal"
_OTHER = "00000000-0000-4000-8000-0000000000aa"
_BUNDLE = "dn-session-bundle-"


def _without(name: str, example: str, role: str, rule: int) -> Defect:
    return Defect(name, example, role, GONE, rule=f"{_BUNDLE}{rule}", whole=True)


def _wrong(
    name: str, example: str, role: str, changes: Changes, rule: str | None = None, **more: object
) -> Defect:
    return Defect(name, example, role, changes, rule=rule, whole=True, **more)  # type: ignore[arg-type]


def _again(name: str, example: str, role: str, changes: Changes, rule: int) -> Defect:
    """A second resource of a role, at a place of its own."""
    changes = {"@/fullUrl": f"urn:uuid:{_OTHER}"} | dict(changes)
    return Defect(name, example, role, changes, rule=f"{_BUNDLE}{rule}", whole=True, twin=True)


def _other_name(kind: str) -> Changes:
    """An id and an identifier of its own."""
    return {
        "/id": _OTHER,
        "@/request/url": f"{kind}/{_OTHER}",
        "/identifier/0/value": "another#one",
    }


_OTHER_PERSON: Changes = {
    "/identifier/0/value": "another",
    "@/request/ifNoneExist": "identifier=another",
}

SESSIONS: tuple[Defect, ...] = (
    _without("session without patient", "undetermined", "patient", 1),
    _without("session without therapist", "undetermined", "practitioner", 2),
    _without("session without practice", "undetermined", "practice", 3),
    _without("session without visit", "undetermined", "encounter", 4),
    _without("session without record", "undetermined", "provenance", 5),
    _without("session without dry needling, done or not", "undetermined", "session-procedure", 6),
    _without("session without outcome", "undetermined", "eligibility", 7),
    _again("not done, though needling was never meant", _CHECK_UP, "treatment/o1",
           {**_other_name("Procedure"), "/code": {"coding": [own("dry-needling")]}}, 6),
    _wrong("check-up as a treatment that left needling out", _CHECK_UP, "encounter", {"/type/1": GONE}, f"{_BUNDLE}6"),
    _wrong("visit for something else", _CHECK_UP, "encounter", {"/type/1/coding": [own("massage")]}, "dn-encounter-4",
           at="/type"),
    _without("needled without consent", _JOINT, "consent", 13),
    _without("needled although excluded, and no conflict", _FEVER, "screening-conflict", 13),
    _without("needling gone, its whole left as done", _JOINT, "needling/n1", 18),
    _wrong("complication gone, its adverse event left", _EVENTS, "adverse-event/a1", {}, f"{_BUNDLE}31",
           at="/resultingCondition/0", also={"complication/a1": GONE}),
    _without("session without a letter", "undetermined", "composition", 81),
    _wrong("letter that leaves a needling out", _JOINT, "composition", {"/section/3/entry/1": GONE}, f"{_BUNDLE}82",
           at=""),
    _wrong("no adverse event, and the letter says nothing of it", _CASE, "composition", {"/section/7": GONE},
           f"{_BUNDLE}83", at=""),
    _again("second patient", "undetermined", "patient", _OTHER_PERSON, 1),
    _again("second practice", "undetermined", "practice", _OTHER_PERSON, 3),
    _again("second specialty", "nl-core", "practitioner-role", _other_name("PractitionerRole"), 38),
    _wrong("visit without the referral that brought the patient", "nl-core", "encounter", {"/basedOn": GONE},
           f"{_BUNDLE}52"),
    _again("second treatment plan", "bilateral-shoulder", "plan", _other_name("CarePlan"), 10),
    _wrong("goal of no plan", "bilateral-shoulder", "plan", {"/goal/0": GONE}, f"{_BUNDLE}53", at=""),
    _wrong("plan without its goals", "bilateral-shoulder", "plan", {"/goal/0/reference": Ref("")}, f"{_BUNDLE}31"),
    _again("second referral", "neurological", "referral", _other_name("ServiceRequest"), 51),
    _again("second consent", "child", "consent", _other_name("Consent"), 9),
    _again("second outcome", "undetermined", "eligibility", _other_name("Observation"), 7),
    _wrong("same resource twice", "undetermined", "pain-score/p1", {"@/request/method": "PUT"}, "bdl-7",
           twin=True, at="@"),
    _wrong("needle that no needling used", _JOINT, "needling/n1", {"/usedReference": GONE}, f"{_BUNDLE}23"),
    _wrong("needling allowed, and consent refused", _JOINT, "consent", {"/provision/type": "deny"}, f"{_BUNDLE}13"),
    _wrong("needled, and the consent withdrawn", _JOINT, "consent", {"/status": "entered-in-error"},
           f"{_BUNDLE}13"),
    _wrong("needled, and the outcome forbids it", _JOINT, "eligibility",
           {"/valueCodeableConcept/coding": [own("not-advised")]}, f"{_BUNDLE}13"),
    _wrong("eligible without consent", "child", "eligibility",
           {"/valueCodeableConcept/coding": [own("eligible")], "/component": GONE}, f"{_BUNDLE}14",
           also={"consent": GONE}),
    _wrong("consent refused, and that is no reason", "child", "consent", {"/provision/type": "deny"},
           f"{_BUNDLE}15"),
    _wrong("needled before consent", _JOINT, "consent", {"/dateTime": "2030-01-01T10:00:00+01:00"},
           f"{_BUNDLE}16"),
    _wrong("conflict that leaves the needling out", _FEVER, "screening-conflict", {"/implicated/0": GONE},
           f"{_BUNDLE}17"),
    _wrong("conflict withdrawn, the needling left", _FEVER, "screening-conflict", {"/status": "entered-in-error"},
           f"{_BUNDLE}13"),
    _without("needled after consent was withdrawn, and no conflict", _LATE, "withdrawal-conflict", 41),
    _wrong("needling after consent was withdrawn left out", _LATE, "withdrawal-conflict",
           {"/implicated/0/reference": Ref("needling/n1")}, f"{_BUNDLE}41"),
    _wrong("needling before the withdrawal called one after it", _LATE, "withdrawal-conflict",
           {"/implicated/-": {"reference": Ref("needling/n1")}}, f"{_BUNDLE}42", at="/implicated/2"),
    _wrong("consent withdrawn after all needling, and a conflict", _LATE, "consent",
           {"/provision/period/end": "2026-03-11T14:59:00+01:00"}, f"{_BUNDLE}42"),
    _wrong("excluded, and an active permit", "excluded", "consent",
           {"/status": "active", "/provision/period/end": "2026-03-10T23:59:59+01:00"}, f"{_BUNDLE}43"),
    _wrong("eligible, and a permit that never came into force", _JOINT, "consent",
           {"/status": "inactive", "/provision/period/end": GONE}, f"{_BUNDLE}43"),
    _wrong("consent withdrawn, and that is no reason", "child", "consent", {"/status": "inactive"}, f"{_BUNDLE}44"),
    _wrong("consent withdrawn as the reason, and it stood", "withdrawn", "consent", {"/status": "active"},
           f"{_BUNDLE}44"),
    _wrong("consent withdrawn, called a refusal", "withdrawn", "eligibility",
           {"/component/0/valueCodeableConcept/coding": [own("consent-refused")]}, f"{_BUNDLE}15"),
    _wrong("consent to another visit", _JOINT, "consent", {"/provision/data/0/reference/reference": "Encounter/7"},
           f"{_BUNDLE}40"),
    _wrong("needling stopped, its whole completed", _JOINT, "needling/n1",
           {"/status": "stopped", "/statusReason": {"text": "pain"}}, f"{_BUNDLE}19"),
    _wrong("one needling finished, its whole stopped", _CASE, "session-procedure", {"/status": "stopped"},
           f"{_BUNDLE}19", also={"needling/n1": {"/status": "stopped"}}),
    _wrong("not done for another reason than the outcome's", "child", "session-procedure",
           {"/statusReason/coding": [own("fever")],
            "/extension": [extension("not-done-reason", valueCodeableConcept={"coding": [own("fever")]})]},
           f"{_BUNDLE}20"),
    _wrong("needling as part of the visit's other treatment", _CASE, "needling/n1",
           {"/partOf/0/reference": Ref("treatment/o1")}, f"{_BUNDLE}21"),
    _wrong("twitch responses of dry needling as a whole", _JOINT, "twitch/n1",
           {"/partOf/0/reference": Ref("session-procedure")}, f"{_BUNDLE}22"),
    _wrong("complication of no Procedure", _EVENTS, "needling/n1", {"/complicationDetail": GONE}, f"{_BUNDLE}24",
           also={"needling/n2": {"/complicationDetail": GONE}, "session-procedure": {"/complicationDetail": GONE}}),
    _wrong("complication of needling that was not done", "child", "session-procedure",
           {"/complicationDetail": [{"reference": Ref("complaint")}]}, f"{_BUNDLE}46"),
    _wrong("event over, and what it left is not", _EVENTS, "complication/a1",
           {"/clinicalStatus/coding/0/code": "active"}, f"{_BUNDLE}45"),
    _wrong("the therapist's needlestick as the patient's", _EVENTS, "adverse-event/a5",
           {"/subject/reference": Ref("patient")}, f"{_BUNDLE}25"),
    _wrong("the patient's bruise as the therapist's", _EVENTS, "adverse-event/a2",
           {"/subject/reference": Ref("practitioner")}, f"{_BUNDLE}25"),
    _wrong("complaint diagnosed by the patient", "bilateral-shoulder", "complaint",
           {"/asserter/reference": Ref("patient")}, f"{_BUNDLE}47"),
    _wrong("complaint told by the patient, and confirmed", "undetermined", "complaint",
           {"/verificationStatus/coding/0/code": "confirmed"}, f"{_BUNDLE}47"),
    _wrong("pain of another patient", "undetermined", "pain-score/p1", {"/subject/reference": "Patient/7"},
           f"{_BUNDLE}25"),
    _wrong("adverse events, and none occurred", _EVENTS, "encounter",
           {"/extension/-": extension("no-adverse-events", valueBoolean=True)}, f"{_BUNDLE}26"),
    _wrong("outcome that the record leaves out", "undetermined", "provenance", {"/target/0": GONE}, f"{_BUNDLE}28"),
    _wrong("record of the patient too", "undetermined", "provenance", {"/target/0/reference": Ref("patient")},
           f"{_BUNDLE}29"),
    _wrong("one resource not marked as test data", "undetermined", "pain-score/p1", {"/meta/security": GONE},
           f"{_BUNDLE}30"),
    _wrong("visit for a complaint that is not there", "undetermined", "encounter",
           {"/reasonReference/0/reference": Ref("")}, f"{_BUNDLE}31"),
    _wrong("visit of a therapist as patient", "undetermined", "encounter", {"/subject/reference": Ref("practitioner")}),
    _wrong("complaint told by the practice", "undetermined", "complaint", {"/asserter/reference": Ref("practice")}),
    _wrong("visit for a pain score", "undetermined", "encounter",
           {"/reasonReference/0/reference": Ref("pain-score/p1")}),
    _wrong("outcome derived from the complaint", "undetermined", "eligibility",
           {"/derivedFrom/0/reference": Ref("complaint")}),
    _wrong("needling for a reason that is none", _JOINT, "needling/n1",
           {"/reasonReference/0/reference": Ref("needle/n1")}),
    _wrong("finding that is a pain score", _FEVER, "eligibility",
           {"/component/0/extension/0/valueReference/reference": Ref("pain-score/p1")},
           f"{_BUNDLE}71"),
    _wrong("session as a batch", "undetermined", "", {"/type": "batch"}),
    _wrong("patient written over", "undetermined", "patient", {"@/request": {"method": "PUT", "url": "Patient/1"}},
           "dn-entry-4"),
    _wrong("pain score put under another id", "undetermined", "pain-score/p1",
           {"@/request/url": f"Observation/{_OTHER}"}, "dn-entry-3"),
    _wrong("pain score named by a web address", "undetermined", "pain-score/p1",
           {"@/fullUrl": "https://example.org/fhir/Observation/1"}, "dn-entry-1"),
    _wrong("resource of no profile", "undetermined", "pain-score/p1", {"/meta/profile": GONE}, "dn-entry-5"),
    _wrong("complaint in a trigger point's profile", "undetermined", "complaint",
           {"/meta/profile/0": extension("dn-trigger-point")["url"]}, at=""),
)  # fmt: skip
