"""Where the fields of a document stand in FHIR: the role of the resource, and the element.

The mapper modules state where a field goes (`HOMES`); this module looks it up. A field goes somewhere else where
another field, or its own value, decides so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Final

from dnfhir.fhir.json_values import Json
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.mappers import READERS, adverse_event, care_plan, service_request
from dnfhir.mappers.condition import PREGNANCY, role_of
from dnfhir.mappers.observation import pain_score, tested
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.roles import PROVENANCE
from dnfhir.session import item_key
from dnfhir.session.intake import OTHER

#: Roles of which a session has one, by the type of the resource.
_ONE: Final = {
    "Patient": "patient",
    "Practitioner": "practitioner",
    "Organization": "practice",
    "PractitionerRole": "practitioner-role",
    "Encounter": "encounter",
    "EpisodeOfCare": "episode",
    "QuestionnaireResponse": "questionnaire",
    "Consent": "consent",
    "CarePlan": "aftercare",
    "ServiceRequest": "referral",
}
#: The same where fields of two lists or objects become one type.
_ONE_OF: Final = {("CarePlan", "plan"): "plan"}
#: Kinds of roles by the type of the resource and the list or field that it comes from.
_KINDS: Final = {
    ("Condition", "trigger_points"): "trigger-point",
    ("Condition", "adverse_events"): "complication",
    ("Goal", "goals"): "goal",
    ("AdverseEvent", "adverse_events"): "adverse-event",
    ("MedicationStatement", "medication"): "medication",
    ("Procedure", "needling"): "needling",
    ("Procedure", "other_treatment"): "treatment",
    ("Device", "needling"): "needle",
    ("Observation", "needling"): "twitch",
    ("Observation", "pain_scores"): "pain-score",
    ("Observation", "outcome_measures"): "measure",
    ("Observation", "tests"): "test",
    ("Observation", "palpation"): "palpation",
    ("Observation", "posture"): "posture",
    ("Observation", "motion"): "motion",
    ("Observation", "not_examined"): "not-examined",
    ("Observation", "trigger_points"): "no-trigger-points",
}
_CONSENT: Final = ("screening", "consent")
#: What is known of a consent that has no answer.
_UNANSWERED: Final = {
    "at": "QuestionnaireResponse.item(consent.at).answer.valueDateTime",
    "by": "QuestionnaireResponse.item(consent.by).answer.valueString",
}
_LATERALITY: Final = "extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
_BELGIAN: Final = "extension(be-ext-laterality).valueCoding"
OTHERS: Final = ("screening", "contraindications", "other")
#: Where the fields of a contraindication without a question stand beside the intake's answer.
_OF_OTHERS: Final = {
    "text": "code.text",
    "code": "code.coding",
    "weight": "extension(contraindication-weight).valueCode",
}


@dataclass(frozen=True)
class DocumentField:
    """One field of a document. types: the types of the session's resources by their roles."""

    document: Json
    path: Path
    value: Any
    types: Mapping[str, str]

    @property
    def name(self) -> str:
        """The list or object of the document in which it stands, or its own name."""
        return str(self.path[0])

    def above(self, depth: int) -> Any:
        """What stands at the first `depth` steps of the path."""
        value: Any = self.document
        for step in self.path[:depth]:
            value = value[step]
        return value


@cache
def homes() -> Mapping[str, str]:
    """Where every field goes, of all mapper modules; a list's items are `*`."""
    homes: dict[str, str] = {}
    for mapper in READERS:
        homes.update(mapper.HOMES)
    return homes


def home_of(path: Path) -> str | None:
    """The FHIR path for a field of a document.

    The parts of a code, and a list's words, share the field's.
    """
    general = ["*" if isinstance(step, int) else step for step in path]
    while general:
        home = homes().get("/".join(general))
        if home:
            return home
        general.pop()
    return None


def homes_of(field: DocumentField) -> Iterator[str]:
    """Role and FHIR path of the field; of a contraindication that is present its resource too."""
    home = _other_home(field) or home_of(field.path)
    if home:
        resource_type, _, element = home.partition(".")
        if field.document.get("jurisdiction") == "be":
            element = element.replace(_LATERALITY, _BELGIAN)
        role = _role(field, resource_type)
        yield f"{role}: {field.types.get(role, resource_type)}.{element}"
    yield from _home_of_other_contraindication(field)
    if field.value == "present":
        yield from _home_of_finding(field, role_of(str(field.path[-1])))


def _home_of_finding(field: DocumentField, role: str) -> Iterator[str]:
    """Where a contraindication that is present has a resource of its own."""
    resource_type = field.types.get(role)
    if resource_type == "Observation":
        yield f"{role}: Observation.valueCodeableConcept"
    elif resource_type:
        yield f"{role}: {resource_type}.code"


def _home_of_other_contraindication(field: DocumentField) -> Iterator[str]:
    """Where a contraindication without a question stands in its Condition, when it is present."""
    path = field.path
    if path[:3] != OTHERS or len(path) < 5 or str(path[4]) not in _OF_OTHERS:
        return
    role = role_of(f"{OTHER}{field.above(4)['id']}")
    if role in field.types:
        yield f"{role}: Condition.{_OF_OTHERS[str(path[4])]}"


def _other_home(field: DocumentField) -> str | None:
    """Where a field goes when another one, or its own value, sends it elsewhere than `HOMES`
    states.
    """
    elsewhere = _ELSEWHERE.get(field.name)
    if elsewhere is None:
        return None
    return elsewhere(field)


def _of_event(field: DocumentField) -> str | None:
    """Where a field of an adverse event goes that left no Condition of the patient's."""
    path = field.path
    if len(path) < 3 or f"complication/{field.above(2)['id']}" in field.types:
        return None
    return adverse_event.THERAPISTS_HOMES.get(str(path[2]))


def _of_aftercare(field: DocumentField) -> str | None:
    if field.path[-1] != "text":
        return None
    return care_plan.TEXT_HOME


def _of_referral(field: DocumentField) -> str | None:
    if field.path[1:] != ("to",) or field.above(1)["direction"] != "in":
        return None
    return service_request.FROM_HOME


def _of_pain_score(field: DocumentField) -> str | None:
    if len(field.path) < 3:
        return None
    if isinstance(field.value, Decimal):
        return pain_score.TENTHS_HOME
    jurisdiction = str(field.document.get("jurisdiction"))
    return pain_score.home_elsewhere(jurisdiction, field.above(2), str(field.path[2]))


def _of_needling(field: DocumentField) -> str | None:
    if field.path[-1] == "stopped" and field.value is True:
        return "Procedure.status"
    if field.path[-1] == "twitch_responses" and field.value == "several":
        return "Observation.valueCodeableConcept"
    return None


def _of_examination(field: DocumentField) -> str | None:
    if field.path[1:2] != ("tests",) or len(field.path) != 4:
        return None
    return tested.home_elsewhere(field.above(3), str(field.path[3]), field.value)


def _of_screening(field: DocumentField) -> str | None:
    """Where the therapist's confirmation of a pregnancy goes: an Observation has no
    verificationStatus.
    """
    if field.path[:2] == ("screening", "confirmed_by_therapist") and field.value == PREGNANCY:
        return "Observation.performer"
    if field.path[:2] != _CONSENT:
        return None
    return _of_consent(field)


def _of_consent(field: DocumentField) -> str | None:
    """What is known of an answer that was not recorded stands in the intake.

    The patient among several is no name.
    """
    path = field.path
    if "given" not in field.above(2):
        return _UNANSWERED.get(str(path[2]))
    if len(path) < 4 or len(field.above(3)) < 2:
        return None
    if field.value != phrase("the_patient", str(field.document.get("language", "nl"))):
        return None
    return "Consent.performer.reference"


#: By the list or object of the document: where its fields may go instead.
_ELSEWHERE: Final[Mapping[str, Callable[[DocumentField], str | None]]] = {
    "adverse_events": _of_event,
    "aftercare": _of_aftercare,
    "referral": _of_referral,
    "pain_scores": _of_pain_score,
    "needling": _of_needling,
    "examination": _of_examination,
    "screening": _of_screening,
}


def _role(field: DocumentField, resource_type: str) -> str:
    """The role of the resource that a field goes to."""
    path = field.path
    role = _ONE_OF.get((resource_type, field.name)) or _ONE.get(resource_type)
    if role:
        return role
    if field.name == "complaint":
        return "complaint"
    if "confirmed_by_therapist" in path:
        return role_of(str(field.value))
    if resource_type == "Provenance":
        return next(role for role in field.types if role.startswith(PROVENANCE))
    for depth in range(len(path), 0, -1):
        kind = _KINDS.get((resource_type, str(path[depth - 1])))
        if kind:
            return _with_key(field, kind, depth)
    raise KeyError(f"no role for {resource_type} of {pointer(path)}")


def _with_key(field: DocumentField, kind: str, depth: int) -> str:
    """The role of an item of the list at `depth`: the kind with the item's key.

    The kind alone for an object.
    """
    if depth == len(field.path) or not isinstance(field.path[depth], int):
        return kind
    key = item_key(str(field.path[depth - 1]), field.above(depth + 1))
    return f"{kind}/{key}"
