"""Observation: trigger points were looked for, and there were none.

https://hl7.org/fhir/R4/observation.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import term
from dnfhir.mappers.observation.parts import SHARED, encode_exam
from dnfhir.mappers.reverse.keep_known_elements import keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import story
from dnfhir.session import Session

#: The home of the empty list, which is an answer; trigger points that are there are Conditions.
HOMES: Final = {"trigger_points": "Observation.valueBoolean"}
_ROLE: Final = "no-trigger-points"
_WRITTEN: Final = (*SHARED, "valueBoolean")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """One Observation when the list is there and empty.

    Its code asks what its value, false, denies.
    """
    if roles(context.session):
        sentence = story.no_trigger_points(context)
        code = term("finding", "mtrp", context.words("trigger_points_found"))
        yield encode_exam(context, _ROLE, sentence, code=code, valueBoolean=False)


def roles(session: Session) -> list[str]:
    """The role of this Observation, when the list is there and empty."""
    if session.trigger_points == ():
        return [_ROLE]
    return []


def from_fhir(resources: SessionResources) -> Json:
    """The empty list, unless there are trigger points after all."""
    resource = resources.get(_ROLE)
    if resource is None:
        return {}
    observation = keep_known_elements(resources, _ROLE, resource, _WRITTEN)
    if observation.get("status") == "cancelled":
        resources.note(f"{_ROLE}.status", "cancelled: left out")
        return {}
    if observation.get("valueBoolean") is not False:
        resources.note(
            f"{_ROLE}.valueBoolean", "not false; which trigger points there are it cannot state"
        )
        return {}
    if any(resources.of_kind("trigger-point")):
        resources.note(_ROLE, "there are trigger points; they are taken")
        return {}
    return {"trigger_points": []}
