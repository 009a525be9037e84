"""Condition: each contraindication that is present. https://hl7.org/fhir/R4/condition.html

The answer itself is in the QuestionnaireResponse; who asserts it stands here, and in the
AllergyIntolerances.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from dnfhir.answers import present_contraindications
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition.shared import WRITTEN, encode_condition, read_condition, status
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present, term
from dnfhir.mappers.questionnaire_response import decode_screening
from dnfhir.mappers.reverse.fhir_reader import key_of
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.mappers.sentences.parts import concept_name
from dnfhir.session import CONTRAINDICATIONS
from dnfhir.session.intake import OTHER

HOMES: Final = {"screening/confirmed_by_therapist": "Condition.verificationStatus"}

#: Contraindications that are a substance: they become an AllergyIntolerance instead.
ALLERGIES: Final = ("nickel_allergy", "chromium_allergy")
#: No disorder: it becomes an Observation (`observation/pregnancy.py`), whose role this is too.
PREGNANCY: Final = "pregnancy"
#: The contraindications that become a Condition.
CONDITIONS: Final = tuple(name for name in CONTRAINDICATIONS if name not in (*ALLERGIES, PREGNANCY))
_KIND: Final = "contraindication"
#: The kind of role of one without a question of its own (`other_contraindication.py`).
OTHER_KIND: Final = "other-contraindication"


class Assertion(NamedTuple):
    """Who asserts that a contraindication is there.

    verification: confirmed or unconfirmed; asserter: a Reference to the therapist or to the
    patient.
    """

    verification: str
    asserter: Json


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """A Condition for each that is there and is one."""
    for name in present_contraindications(context.session):
        if name in CONDITIONS:
            yield _contraindication(context, name)


def role_of(name: str) -> str:
    """The role of the resource which states that a contraindication is there."""
    if name.startswith(OTHER):
        return f"{OTHER_KIND}/{name.removeprefix(OTHER)}"
    if name == PREGNANCY:
        return PREGNANCY
    return f"{_KIND}/{name}"


def assertion_of(context: MappingContext, name: str) -> Assertion:
    """Unconfirmed by the patient who reported it at intake, or confirmed by the therapist."""
    screening = context.session.screening
    if screening is not None and name in screening.confirmed_by_therapist:
        return Assertion("confirmed", context.ref("practitioner"))
    return Assertion("unconfirmed", context.ref("patient"))


def _contraindication(context: MappingContext, name: str) -> Entry:
    verification, asserter = assertion_of(context, name)
    title = concept_name(context, _KIND, name)
    return encode_condition(
        context,
        role_of(name),
        story.against(context, _KIND, title, context.words(verification)),
        verification,
        code=term(_KIND, name),
        asserter=asserter,
    )


def from_fhir(resources: SessionResources) -> Json:
    """Which of them the therapist found."""
    for name, _ in resources.of_kind(_KIND):
        if name not in CONTRAINDICATIONS:
            resources.note(f"{_KIND}/?", "no contraindication that a session asks for")
    names = CONDITIONS
    if has_pregnancy_as_condition(resources):
        names = (*CONDITIONS, PREGNANCY)
    return decode_contraindications(resources, "Condition", names, WRITTEN)


def has_pregnancy_as_condition(resources: SessionResources) -> bool:
    """Whether a Condition states a pregnancy, as older versions of dnfhir wrote it."""
    is_observed = resources.get(PREGNANCY) is not None
    return not is_observed and resources.get(f"{_KIND}/{PREGNANCY}") is not None


def decode_contraindications(
    resources: SessionResources,
    resource_type: str,
    names: tuple[str, ...],
    written: tuple[str, ...],
) -> Json:
    """Which of these the therapist found, and those that only their resource states."""
    roles: dict[str, str] = {}
    verifications: dict[str, str | None] = {}
    for name in names:
        role = f"{_KIND}/{name}"
        roles[name] = role
        resource = read_condition(resources, role, written, resource_type=resource_type)
        verifications[name] = _verification_of(resources, role, name, resource)
    return compare_with_intake(resources, roles, verifications)


def _verification_of(
    resources: SessionResources, role: str, name: str, resource: Json | None
) -> str | None:
    """confirmed or unconfirmed; None when the resource does not state that this is there."""
    if resource is None:
        return None
    if key_of(_KIND, resource.get("code")) != name:
        resources.note(f"{role}.code", "names another thing, which a session has no field for")
        return None
    return decode_verification(resources, role, resource)


def decode_verification(resources: SessionResources, role: str, resource: Json) -> str | None:
    """confirmed or unconfirmed by its verificationStatus; None when it was refuted."""
    verification = status(resource, "verificationStatus")
    if verification == "refuted":
        return None
    if verification == "confirmed":
        return "confirmed"
    if verification != "unconfirmed":
        resources.note(
            f"{role}.verificationStatus", "neither confirmed nor unconfirmed; unconfirmed is taken"
        )
    return "unconfirmed"


def compare_with_intake(
    resources: SessionResources,
    roles: Mapping[str, str],
    verifications: Mapping[str, str | None],
) -> Json:
    """What the resources state beside the answers of the intake.

    roles: by contraindication the role of its resource; verifications: confirmed, unconfirmed, or
    None where the resource does not state that this is there.
    """
    answers = decode_screening(resources).get("contraindications", {})
    confirmed: list[str] = []
    only_stated_here: Json = {}
    for name, role in roles.items():
        verification = verifications[name]
        if answers.get(name) == "present":
            if verification is None:
                note_missing(resources, role)
        elif verification:
            note_not_at_intake(resources, role)
            only_stated_here[name] = "present"
        if verification == "confirmed":
            confirmed.append(name)
    screening = present(contraindications=only_stated_here, confirmed_by_therapist=confirmed)
    return present(screening=screening)


def note_missing(resources: SessionResources, role: str) -> None:
    """Note that the intake states a contraindication that its resource does not state."""
    resources.note(role, "is missing, entered in error or refuted; the answer at intake is taken")


def note_not_at_intake(resources: SessionResources, role: str) -> None:
    """Note that a resource states a contraindication that the intake does not state."""
    resources.note(role, "is there, though the intake does not state present; present is taken")
