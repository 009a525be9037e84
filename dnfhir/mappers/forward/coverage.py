"""What became of each field of a document: its place in FHIR, kept as text, or refused and why.

The mapper modules state where a field goes (`HOMES`); this module only looks it up, and names the
resource by its role.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Final, Literal

from dnfhir.errors import SessionError
from dnfhir.fhir.json_values import Json
from dnfhir.fhir.jsontext import pointer
from dnfhir.fhir.pointers import Path
from dnfhir.mappers import READERS, adverse_event, care_plan, map_session, service_request
from dnfhir.mappers.condition import PREGNANCY, role_of
from dnfhir.mappers.encounter import KEPT
from dnfhir.mappers.observation import pain_score, tested
from dnfhir.mappers.phrases import phrase
from dnfhir.mappers.roles import PROVENANCE
from dnfhir.session import Session, item_key
from dnfhir.session.field_tree import field_at
from dnfhir.session.intake import OTHER
from dnfhir.session.people import DATABASE_DEFAULTS
from dnfhir.session.treatment import AT_POINTS
from dnfhir.warnings.vocabulary import unknown_word

State = Literal["mapped", "text", "says nothing", "refused"]

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
#: The document's own version: no fact about the session.
_VERSION: Final = ("schema",)
#: Written on every resource, whether or not the document names it.
_LANGUAGE: Final = ("language",)
_BIRTH: Final = ("patient", "birth_date")
_CONSENT: Final = ("screening", "consent")
#: What is known of a consent that has no answer.
_UNANSWERED: Final = {
    "at": "QuestionnaireResponse.item(consent.at).answer.valueDateTime",
    "by": "QuestionnaireResponse.item(consent.by).answer.valueString",
}
_LATERALITY: Final = "extension(ext-AnatomicalLocation.Laterality).valueCodeableConcept"
_BELGIAN: Final = "extension(be-ext-laterality).valueCoding"
_OTHERS: Final = ("screening", "contraindications", "other")
#: Where the fields of such a contraindication stand beside the intake's answer.
_OF_OTHERS: Final = {
    "text": "code.text",
    "code": "code.coding",
    "weight": "extension(contraindication-weight).valueCode",
}
#: Lists whose emptiness is an answer.
_ANSWERS: Final = ("trigger_points", "adverse_events")


@dataclass(frozen=True)
class FieldCoverage:
    """What became of one field.

    homes: `role: FHIR path`; reason: for a field that was refused or says nothing.
    """

    pointer: str
    homes: tuple[str, ...]
    state: State
    reason: str = ""

    def as_json(self) -> Json:
        """The field for programs."""
        field: Json = {"pointer": self.pointer, "fhir": list(self.homes), "state": self.state}
        if self.reason:
            field["why"] = self.reason
        return field


@dataclass(frozen=True)
class _Field:
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


def coverage(document: Json, session: Session) -> tuple[FieldCoverage, ...]:
    """What became of each field of `document`, in its order; `session` is what was read from it."""
    types = {entry.role: entry.type for entry in map_session(session).entries}
    as_text = {*KEPT, *unknown_word(session)}
    covered = []
    for path, value in leaves(document):
        covered.append(_covered(_Field(document, path, value, types), as_text))
    return tuple(covered)


def refused_fields(error: SessionError) -> tuple[FieldCoverage, ...]:
    """The places for which a document was refused, each with the reason."""
    fields = []
    for problem in error.problems:
        _, _, reason = str(problem).partition(": ")
        fields.append(FieldCoverage(problem.pointer, (), "refused", reason))
    return tuple(fields)


def kept_as_text(session: Session) -> tuple[str, ...]:
    """The fields of a session that are kept as text only."""
    return tuple(name for name in KEPT if getattr(session, name))


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


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every field that has a value, with the value; an empty list or object too.

    `extensions` is one.
    """
    if isinstance(value, dict) and value and path != ("extensions",):
        for name, inner in value.items():
            yield from leaves(inner, (*path, name))
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    else:
        yield path, value


def _covered(field: _Field, as_text: Set[object]) -> FieldCoverage:
    """as_text: names and pointers of the fields that are kept as text."""
    place = pointer(field.path)
    reason = _reason_for_nothing(field)
    if reason:
        return FieldCoverage(place, (), "says nothing", reason)
    is_text = place in as_text or field.name in as_text
    return FieldCoverage(place, tuple(_homes(field)), "text" if is_text else "mapped")


def _reason_for_nothing(field: _Field) -> str | None:
    """Why the document would mean the same without this field; None when it would not."""
    return _without_meaning(field) or _same_as_default(field) or _same_as_trigger_point(field)


def _without_meaning(field: _Field) -> str | None:
    path, value = field.path, field.value
    if path == _VERSION:
        return "version"
    if value in ([], {}) and path[-1] not in _ANSWERS:
        return "empty"
    if path[:3] == _OTHERS and path[-1] == "state" and value == "not_asked":
        return "not asked"
    if path == _BIRTH and value in DATABASE_DEFAULTS:
        return "a database's default"
    return None


def _same_as_default(field: _Field) -> str | None:
    known = field_at(field.path)
    if not known or known.default != field.value or field.path == _LANGUAGE:
        return None
    if field.value == "not_asked":
        return "not asked"
    return "the same as without it"


def _same_as_trigger_point(field: _Field) -> str | None:
    """A treatment's own muscle and side only repeat those of its trigger point."""
    path = field.path
    if path[0] not in AT_POINTS or len(path) < 3 or path[2] not in ("muscle", "side"):
        return None
    point = _trigger_point(field.document, field.above(2).get("trigger_point"))
    if path[2] not in point:
        return None
    return "as its trigger point"


def _trigger_point(document: Json, name: str | None) -> Json:
    """The trigger point of this name; empty without one."""
    points: list[Json] = document.get("trigger_points") or []
    for point in points:
        if point.get("id") == name:
            return point
    return {}


def _homes(field: _Field) -> Iterator[str]:
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


def _home_of_finding(field: _Field, role: str) -> Iterator[str]:
    """Where a contraindication that is present has a resource of its own."""
    resource_type = field.types.get(role)
    if resource_type == "Observation":
        yield f"{role}: Observation.valueCodeableConcept"
    elif resource_type:
        yield f"{role}: {resource_type}.code"


def _home_of_other_contraindication(field: _Field) -> Iterator[str]:
    """Where a contraindication without a question stands in its Condition, when it is present."""
    path = field.path
    if path[:3] != _OTHERS or len(path) < 5 or str(path[4]) not in _OF_OTHERS:
        return
    role = role_of(f"{OTHER}{field.above(4)['id']}")
    if role in field.types:
        yield f"{role}: Condition.{_OF_OTHERS[str(path[4])]}"


def _other_home(field: _Field) -> str | None:
    """Where a field goes when another one, or its own value, sends it elsewhere than `HOMES`
    states.
    """
    elsewhere = _ELSEWHERE.get(field.name)
    if elsewhere is None:
        return None
    return elsewhere(field)


def _of_event(field: _Field) -> str | None:
    """Where a field of an adverse event goes that left no Condition of the patient's."""
    path = field.path
    if len(path) < 3 or f"complication/{field.above(2)['id']}" in field.types:
        return None
    return adverse_event.THERAPISTS_HOMES.get(str(path[2]))


def _of_aftercare(field: _Field) -> str | None:
    if field.path[-1] != "text":
        return None
    return care_plan.TEXT_HOME


def _of_referral(field: _Field) -> str | None:
    if field.path[1:] != ("to",) or field.above(1)["direction"] != "in":
        return None
    return service_request.FROM_HOME


def _of_pain_score(field: _Field) -> str | None:
    if len(field.path) < 3:
        return None
    if isinstance(field.value, Decimal):
        return pain_score.TENTHS_HOME
    jurisdiction = str(field.document.get("jurisdiction"))
    return pain_score.home_elsewhere(jurisdiction, field.above(2), str(field.path[2]))


def _of_needling(field: _Field) -> str | None:
    if field.path[-1] == "stopped" and field.value is True:
        return "Procedure.status"
    if field.path[-1] == "twitch_responses" and field.value == "several":
        return "Observation.valueCodeableConcept"
    return None


def _of_examination(field: _Field) -> str | None:
    if field.path[1:2] != ("tests",) or len(field.path) != 4:
        return None
    return tested.home_elsewhere(field.above(3), str(field.path[3]), field.value)


def _of_screening(field: _Field) -> str | None:
    """Where the therapist's confirmation of a pregnancy goes: an Observation has no
    verificationStatus.
    """
    if field.path[:2] == ("screening", "confirmed_by_therapist") and field.value == PREGNANCY:
        return "Observation.performer"
    if field.path[:2] != _CONSENT:
        return None
    return _of_consent(field)


def _of_consent(field: _Field) -> str | None:
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
_ELSEWHERE: Final[Mapping[str, Callable[[_Field], str | None]]] = {
    "adverse_events": _of_event,
    "aftercare": _of_aftercare,
    "referral": _of_referral,
    "pain_scores": _of_pain_score,
    "needling": _of_needling,
    "examination": _of_examination,
    "screening": _of_screening,
}


def _role(field: _Field, resource_type: str) -> str:
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


def _with_key(field: _Field, kind: str, depth: int) -> str:
    """The role of an item of the list at `depth`: the kind with the item's key.

    The kind alone for an object.
    """
    if depth == len(field.path) or not isinstance(field.path[depth], int):
        return kind
    key = item_key(str(field.path[depth - 1]), field.above(depth + 1))
    return f"{kind}/{key}"
