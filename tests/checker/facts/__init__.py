"""What a resource on the server tells: the same facts that `expected` works out of the document."""

from __future__ import annotations

from collections.abc import Callable

from tests.checker.facts import (
    encounter,
    events,
    findings,
    intake,
    letter,
    plans,
    scores,
    treatment,
)
from tests.checker.facts.elements import Name as Name
from tests.checker.facts.elements import own_code as own_code
from tests.checker.names import Facts, Json

WITHDRAWN: Facts = {"withdrawn": True}
#: Where a type says when it became known.
_KNOWN = {"Observation": "issued", "MedicationStatement": "dateAsserted", "CarePlan": "created"}
#: What reads the resource of a role; the first part of a role's name is the key.
_READERS: dict[str, Callable[[Json, Name], Facts]] = {
    "encounter": encounter.encounter,
    "practitioner-role": encounter.practitioner_role,
    "complaint": encounter.complaint,
    "questionnaire": intake.questionnaire,
    "eligibility": intake.eligibility,
    "consent": intake.consent,
    "pregnancy": intake.pregnancy,
    "contraindication": intake.contraindication,
    "other-contraindication": intake.other_contraindication,
    "no-trigger-points": findings.no_trigger_points,
    "trigger-point": findings.trigger_point,
    "medication": findings.medication,
    "test": findings.test,
    "posture": findings.text_value,
    "motion": findings.text_value,
    "not-examined": findings.code_text,
    "pain-score": scores.pain_score,
    "change": scores.change,
    "measure": scores.measure,
    "session-procedure": treatment.session_procedure,
    "needling": treatment.needling,
    "needle": treatment.needle,
    "twitch": treatment.twitch,
    "screening-conflict": treatment.conflict,
    "withdrawal-conflict": treatment.conflict,
    "treatment": treatment.treatment,
    "aftercare": plans.aftercare,
    "referral": plans.referral,
    "plan": plans.plan,
    "goal": plans.goal,
    "adverse-event": events.adverse_event,
    "complication": events.complication,
    "composition": letter.letter,
}


def facts(role: str, resource: Json, name: Name) -> Facts:
    """The facts of the resource of a role; of one entered in error only that it is."""
    if is_withdrawn(resource):
        return WITHDRAWN
    subject = resource.get("subject") or resource.get("patient")
    read = _READERS.get(role.partition("/")[0])
    stated = {"patient": name(subject)}
    if read:
        stated |= read(resource, name)
    known = _KNOWN.get(resource["resourceType"])
    if known:
        stated["known"] = resource.get(known)
    return stated


def is_withdrawn(resource: Json) -> bool:
    """Is it marked as entered in error, each type in its own way?"""
    codings = (resource.get("verificationStatus") or {}).get("coding", [])
    marked = [one.get("valueBoolean") for one in resource.get("modifierExtension", [])]
    return (
        "entered-in-error" in (resource.get("status"), resource.get("lifecycleStatus"))
        or any(one.get("code") == "entered-in-error" for one in codings)
        or (resource["resourceType"] in ("AdverseEvent", "PractitionerRole") and True in marked)
    )
