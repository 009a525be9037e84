"""Rules of the session document that only its meaning tells: what was asked, scored, dated and decided must agree."""

from __future__ import annotations

from tests.profiles.defects.model import Changes, Defect, Ref, extension, own, snomed
from tests.validation.samples import GONE

_EVENTS = "adverse-events"
_JOINT = "joint-decision"
_OTHER = "00000000-0000-4000-8000-0000000000aa"
_FEVER_PRESENT = {"/item/1/item/1/answer/0/valueCoding/code": "present"}
_OTHER_REASON = {"coding": [own("not-performed-other")]}
_NOT_NEEDLED = {
    "/statusReason": _OTHER_REASON,
    "/extension": [extension("not-done-reason", valueCodeableConcept=_OTHER_REASON)],
}
_OUTCOME = "/valueCodeableConcept/coding"


def _wrong(
    name: str, example: str, role: str, changes: Changes, rule: str | None = None, **more: object
) -> Defect:
    return Defect(name, example, role, changes, rule=rule, whole=True, **more)  # type: ignore[arg-type]


MEANINGS: tuple[Defect, ...] = (
    _wrong("fever told at intake, and eligible", _JOINT, "questionnaire", _FEVER_PRESENT, "dn-session-bundle-32"),
    _wrong("other contraindication told at intake, and no reason", "excluded", "eligibility", {"/component/2": GONE},
           "dn-session-bundle-32", at="/component"),
    _wrong("other contraindication heavier than its reason", _JOINT, "other-contraindication/c1",
           {"/extension/0/valueCode": "absolute"}, "dn-session-bundle-72"),
    _wrong("joint decision as the outcome, and none taken", _JOINT, "questionnaire", {"/item/4": GONE},
           "dn-session-bundle-33"),
    _wrong("eligible, and consent never explained", _JOINT, "questionnaire",
           {"/item/3/item/0/answer/0/valueBoolean": False}, "dn-session-bundle-34"),
    _wrong("needling of another muscle than its trigger point's", _JOINT, "needling/n1",
           {"/bodySite/0/coding": [own("soleus")], "/bodySite/0/text": "soleus"}, "dn-session-bundle-35"),
    _wrong("other treatment of another muscle than its trigger point's", "declined", "treatment/o1",
           {"/bodySite/0/coding": [own("soleus")], "/bodySite/0/text": "soleus"}, "dn-session-bundle-35"),
    _wrong("needling on another day than the visit's", _JOINT, "needling/n1", {"/performedDateTime": "2026-01-01"}),
    _wrong("a child, and eligible", "child", "eligibility", {_OUTCOME: [own("eligible")], "/component": GONE},
           also={"session-procedure": _NOT_NEEDLED}),
    _wrong("a score before birth", "undetermined", "pain-score/p1", {"/effectiveDateTime": "1900-01-01T10:00:00Z"}),
    _wrong("change that its two scores do not make", _JOINT, "change/p2", {"/component/0/valueInteger": -3}),
    _wrong("less than a threshold that it reaches", _JOINT, "change/p2",
           {f"{_OUTCOME}/0/code": "no-relevant-change", "/component/1/valueBoolean": False,
            "/component/3/valueBoolean": False}),
    _wrong("change at rest of scores on movement", _JOINT, "change/p2",
           {"/extension/0/valueCode": "rest", "/note/0/text": "in rust"}, at="/extension"),
    _wrong("change on the left of scores on the right", "nl-core", "change/p2",
           {"/bodySite/extension/0/valueCodeableConcept/coding": [snomed("7771000"), own("left")]}, at="/bodySite"),
    _wrong("needling for the complaint, not the trigger point", _JOINT, "needling/n1",
           {"/reasonReference/0/reference": Ref("complaint")}, "dn-session-bundle-37"),
    _wrong("hash of a target that is another's", "undetermined", "provenance",
           {"/target/0/extension/0/valueString": "0" * 64}),
    _wrong("two resources with one name", "undetermined", "pain-score/p1",
           {"/id": _OTHER, "@/fullUrl": f"urn:uuid:{_OTHER}", "@/request/url": f"Observation/{_OTHER}"},
           "dn-session-bundle-36", twin=True, at="/identifier/0"),
    _wrong("aftercare completed while the series goes on", _JOINT, "aftercare", {"/status": "completed"}),
    _wrong("citizen number that fails the eleven-test", "undetermined", "patient",
           {"/identifier/0/value": "111111111"}),
    _wrong("narrative in another language than it says", "undetermined", "pain-score/p1", {"/language": "fr"},
           "dn-language-1", at="/language"),
    _wrong("allergy to nickel as a Condition's code", "needled-although-excluded", "contraindication/fever",
           {"/code/coding": [snomed("33396006")]}),
    _wrong("allergy to nickel decided on, and nothing makes it less than absolute", "nickel-free", "eligibility",
           {"/component/0/extension/1": GONE}, "dn-outcome-1", at="/valueCodeableConcept"),
    _wrong("allergy to nickel decided on, and a needle of steel", "nickel-free", "eligibility", {}, at="/component/0",
           also={"needle/n1": {"/property/2/valueCode/0": {"coding": [own("stainless-steel")], "text": "staal"}}}),
    _wrong("adverse event of a needling that was none", _EVENTS, "adverse-event/a1",
           {"/suspectEntity": [{"instance": {"reference": Ref("complaint")}}]}, at="/suspectEntity/0/instance"),
    _wrong("visit based on a referral to another", "neurological", "encounter",
           {"/basedOn": [{"reference": Ref("referral")}]}, "dn-session-bundle-52", at="/basedOn/0"),
    _wrong("referral of the therapist by the patient", "neurological", "referral",
           {"/requester/reference": Ref("patient")}, at="/requester"),
    _wrong("works as something, and is the patient", "nl-core", "practitioner-role",
           {"/practitioner/reference": Ref("patient")}, at="/practitioner"),
    _wrong("record by somebody who is not the therapist", "undetermined", "provenance",
           {"/agent/0/who/reference": Ref("patient")}, at="/agent/0/who"),
)  # fmt: skip
