"""What became of each field of a document: its place in FHIR, kept as text, or refused and why.

The mapper modules say where a field goes (`HOMES`); this module only looks it up, and names the resource by its role.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
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
    """What became of one field. homes: `role: FHIR path`; reason: for a field that was refused or says nothing."""

    pointer: str
    homes: tuple[str, ...]
    state: State
    reason: str = ""

    def as_json(self) -> Json:
        """The field for programs."""
        return {
            "pointer": self.pointer,
            "fhir": list(self.homes),
            "state": self.state,
            **({"why": self.reason} if self.reason else {}),
        }


def coverage(document: Json, session: Session) -> tuple[FieldCoverage, ...]:
    """What became of each field of `document`, in its order; `session` is what was read from it."""
    types = {entry.role: entry.type for entry in map_session(session).entries}
    as_text = {*KEPT, *unknown_word(session)}
    return tuple(
        _covered(document, path, value, types, as_text) for path, value in leaves(document)
    )


def refused_fields(error: SessionError) -> tuple[FieldCoverage, ...]:
    """The places for which a document was refused, each with why."""
    return tuple(
        FieldCoverage(problem.pointer, (), "refused", str(problem).partition(": ")[2])
        for problem in error.problems
    )


def kept_as_text(session: Session) -> tuple[str, ...]:
    """The fields of a session that are kept as text only."""
    return tuple(name for name in KEPT if getattr(session, name))


@cache
def homes() -> Mapping[str, str]:
    """Where every field goes, of all mapper modules; a list's items are `*`."""
    return {path: home for mapper in READERS for path, home in mapper.HOMES.items()}


def home_of(path: Path) -> str | None:
    """The FHIR path for a field of a document; the parts of a code, and a list's words, share the field's."""
    general = ["*" if isinstance(part, int) else part for part in path]
    while general:
        if home := homes().get("/".join(general)):
            return home
        general.pop()
    return None


def leaves(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every field that holds a value, with the value; an empty list or object too. `extensions` is one."""
    inside: Any = ()
    if isinstance(value, dict) and path != ("extensions",):
        inside = value.items()
    elif isinstance(value, list):
        inside = enumerate(value)
    for key, item in inside:
        yield from leaves(item, (*path, key))
    if not inside or not value:
        yield path, value


def _covered(
    document: Json, path: Path, value: Any, types: Mapping[str, str], as_text: Set[object]
) -> FieldCoverage:
    here = pointer(path)
    if why := _says_nothing(document, path, value):
        return FieldCoverage(here, (), "says nothing", why)
    found = tuple(_homes(document, path, value, types))
    return FieldCoverage(here, found, "mapped" if as_text.isdisjoint((here, path[0])) else "text")


def _says_nothing(document: Json, path: Path, value: Any) -> str | None:
    """Why the document would say the same without this field."""
    if path == _VERSION:
        return "version"
    if value in ([], {}) and path[-1] not in _ANSWERS:
        return "empty"
    if path[:3] == _OTHERS and path[-1] == "state" and value == "not_asked":
        return "not asked"
    if path == _BIRTH and value in DATABASE_DEFAULTS:
        return "a database's default"
    field = field_at(path)
    if field and field.default == value and path != _LANGUAGE:
        return "not asked" if value == "not_asked" else "the same as without it"
    return _as_its_trigger_point(document, path)


def _as_its_trigger_point(document: Json, path: Path) -> str | None:
    """A treatment's own muscle and side only repeat what its trigger point says."""
    if path[0] not in AT_POINTS or len(path) < 3 or path[2] not in ("muscle", "side"):
        return None
    name = _at(document, path[:2]).get("trigger_point")
    point: Json = next(
        (point for point in document.get("trigger_points", ()) if point.get("id") == name), {}
    )
    return "as its trigger point" if path[2] in point else None


def _homes(document: Json, path: Path, value: Any, types: Mapping[str, str]) -> Iterator[str]:
    """Role and FHIR path of the field; of a contraindication that is present its resource too."""
    elsewhere = _without_condition(document, path, types) or _of_pregnancy(path, value)
    if home := elsewhere or _otherwise(document, path, value) or home_of(path):
        resource_type, _, element = home.partition(".")
        if document.get("jurisdiction") == "be":
            element = element.replace(_LATERALITY, _BELGIAN)
        role = _role(document, path, resource_type, types)
        yield f"{role}: {types.get(role, resource_type)}.{element}"
    yield from _as_other(document, path, types)
    finding = role_of(str(path[-1]))
    if value == "present" and finding in types:
        element = "valueCodeableConcept" if types[finding] == "Observation" else "code"
        yield f"{finding}: {types[finding]}.{element}"


def _without_condition(document: Json, path: Path, types: Mapping[str, str]) -> str | None:
    """Where a field of an adverse event goes that left no Condition of the patient's."""
    if (
        path[0] != "adverse_events"
        or len(path) < 3
        or f"complication/{_at(document, path[:2])['id']}" in types
    ):
        return None
    return adverse_event.THERAPISTS_HOMES.get(str(path[2]))


def _as_other(document: Json, path: Path, types: Mapping[str, str]) -> Iterator[str]:
    """Where a contraindication without a question stands in its Condition, when it is present."""
    if path[:3] != _OTHERS or len(path) < 5 or str(path[4]) not in _OF_OTHERS:
        return
    role = role_of(f"{OTHER}{_at(document, path[:4])['id']}")
    if role in types:
        yield f"{role}: Condition.{_OF_OTHERS[str(path[4])]}"


def _of_pregnancy(path: Path, value: Any) -> str | None:
    """Where it stands that the therapist found a pregnancy: an Observation has no verificationStatus."""
    is_it = path[:2] == ("screening", "confirmed_by_therapist") and value == PREGNANCY
    return "Observation.performer" if is_it else None


def _otherwise(document: Json, path: Path, value: Any) -> str | None:
    """Where a field goes when another one, or its own value, sends it elsewhere than `HOMES` says."""
    if path[0] == "aftercare" and path[-1] == "text":
        return care_plan.TEXT_HOME
    if path == ("referral", "to") and document["referral"]["direction"] == "in":
        return service_request.FROM_HOME
    if path[0] == "pain_scores" and len(path) > 2:
        return _score_otherwise(document, path, value)
    if path[0] == "needling":
        return _needling_otherwise(path, value)
    if path[:2] == ("examination", "tests") and len(path) == 4:
        return tested.home_elsewhere(_at(document, path[:3]), str(path[3]), value)
    return _of_consent(document, path, value) if path[:2] == _CONSENT else None


def _of_consent(document: Json, path: Path, value: Any) -> str | None:
    """What is known of an answer that was not recorded stands in the intake; the patient among several is no name."""
    if "given" not in _at(document, _CONSENT):
        return _UNANSWERED.get(str(path[2]))
    several = len(path) > 3 and len(_at(document, path[:3])) > 1
    is_patient = value == phrase("the_patient", str(document.get("language", "nl")))
    return "Consent.performer.reference" if several and is_patient else None


def _score_otherwise(document: Json, path: Path, value: Any) -> str | None:
    if isinstance(value, Decimal):
        return pain_score.TENTHS_HOME
    return pain_score.home_elsewhere(
        str(document.get("jurisdiction")), _at(document, path[:2]), str(path[2])
    )


def _needling_otherwise(path: Path, value: Any) -> str | None:
    if path[-1] == "stopped" and value is True:
        return "Procedure.status"
    if path[-1] == "twitch_responses" and value == "several":
        return "Observation.valueCodeableConcept"
    return None


def _role(document: Json, path: Path, resource_type: str, types: Mapping[str, str]) -> str:
    """The role of the resource that a field goes to."""
    if role := _ONE_OF.get((resource_type, str(path[0])), _ONE.get(resource_type)):
        return role
    if path[0] == "complaint":
        return "complaint"
    if "confirmed_by_therapist" in path:
        return role_of(str(_at(document, path)))
    if resource_type == "Provenance":
        return next(role for role in types if role.startswith("provenance/"))
    for depth in range(len(path), 0, -1):
        if kind := _KINDS.get((resource_type, str(path[depth - 1]))):
            return _keyed(kind, _at(document, path[: depth + 1]), path[: depth + 1])
    raise KeyError(f"no role for {resource_type} of {pointer(path)}")


def _keyed(kind: str, item: Any, path: Path) -> str:
    """The role of an item: the kind with the item's key."""
    if isinstance(path[-1], int):
        return f"{kind}/{item_key(str(path[-2]), item)}"
    return kind


def _at(document: Any, path: Path) -> Any:
    for part in path:
        document = document[part]
    return document
