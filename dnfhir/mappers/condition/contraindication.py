"""Condition: each contraindication that is present. https://hl7.org/fhir/R4/condition.html

The answer itself is the QuestionnaireResponse's; who found it is said here, and by the AllergyIntolerances.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from dnfhir import answers
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.condition.shared import WRITTEN, condition, held, status
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present, term
from dnfhir.mappers.questionnaire_response import answered
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


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """A Condition for each that is there and is one."""
    return (
        _contraindication(context, name)
        for name in present_contraindications(context)
        if name in CONDITIONS
    )


def role_of(name: str) -> str:
    """The role of the resource that says that a contraindication is there."""
    if name.startswith(OTHER):
        return f"{OTHER_KIND}/{name.removeprefix(OTHER)}"
    return name if name == PREGNANCY else f"{_KIND}/{name}"


def present_contraindications(context: MappingContext) -> Iterator[str]:
    """Names of the contraindications that are there, asked or other; age is a reason, not one of these."""
    return answers.present(context.session)


def told_or_found(context: MappingContext, name: str) -> Json:
    """Who says so: told at intake it is unconfirmed, by the patient; found by the therapist it is confirmed."""
    screening = context.session.screening
    if screening is not None and name in screening.confirmed_by_therapist:
        return {"status": "confirmed", "asserter": context.ref("practitioner")}
    return {"status": "unconfirmed", "asserter": context.ref("patient")}


def _contraindication(context: MappingContext, name: str) -> Entry:
    by = told_or_found(context, name)
    return condition(
        context,
        role_of(name),
        story.against(
            context, _KIND, concept_name(context, _KIND, name), context.words(by["status"])
        ),
        by["status"],
        code=term(_KIND, name),
        asserter=by["asserter"],
    )


def from_fhir(resources: SessionResources) -> Json:
    """Which of them the therapist found."""
    for name, _ in resources.of_kind(_KIND):
        if name not in CONTRAINDICATIONS:
            resources.note(f"{_KIND}/?", "no contraindication that a session asks for")
    old = (PREGNANCY,) if is_pregnancy_of_before(resources) else ()
    return findings_said(resources, "Condition", (*CONDITIONS, *old), WRITTEN)


def is_pregnancy_of_before(resources: SessionResources) -> bool:
    """Whether the record says by a Condition that the patient is pregnant, as older versions of dnfhir wrote it."""
    return resources.get(PREGNANCY) is None and resources.get(f"{_KIND}/{PREGNANCY}") is not None


def findings_said(
    resources: SessionResources,
    resource_type: str,
    names: tuple[str, ...],
    written: tuple[str, ...],
) -> Json:
    """Of these contraindications: which the therapist found, and those that only their resource says."""
    states = {}
    for name in names:
        role = f"{_KIND}/{name}"
        states[name] = _state(
            resources, role, name, held(resources, role, written, resource_type=resource_type)
        )
    return states_said(resources, {name: f"{_KIND}/{name}" for name in names}, states)


def states_said(
    resources: SessionResources, roles: Mapping[str, str], states: Mapping[str, str | None]
) -> Json:
    """What the resources say beside the answers of the intake.

    roles: by contraindication the role of its resource; states: confirmed, unconfirmed, or None where it does not
    say that this is there.
    """
    asked = answered(resources).get("contraindications", {})
    confirmed: list[str] = []
    besides: Json = {}
    for name, role in roles.items():
        state = states[name]
        if asked.get(name) == "present":
            if state is None:
                resources.note(
                    role, "is missing, withdrawn or refuted; the answer at intake is taken"
                )
        elif state:
            resources.note(
                role, "is there, though the intake does not say present; present is taken"
            )
            besides[name] = "present"
        if state == "confirmed":
            confirmed.append(name)
    return present(screening=present(contraindications=besides, confirmed_by_therapist=confirmed))


def _state(resources: SessionResources, role: str, name: str, read: Json | None) -> str | None:
    """confirmed or unconfirmed; None when the resource does not say that this is there."""
    if read is None:
        return None
    if key_of(_KIND, read.get("code")) != name:
        resources.note(f"{role}.code", "names another thing, which a session has no field for")
        return None
    return verified(resources, role, read)


def verified(resources: SessionResources, role: str, read: Json) -> str | None:
    """confirmed or unconfirmed by its verificationStatus; None when it was refuted."""
    state = status(read, "verificationStatus")
    if state == "refuted":
        return None
    if state not in ("confirmed", "unconfirmed"):
        resources.note(
            f"{role}.verificationStatus", "neither confirmed nor unconfirmed; unconfirmed is taken"
        )
    return "confirmed" if state == "confirmed" else "unconfirmed"
