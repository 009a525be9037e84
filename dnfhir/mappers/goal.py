"""Goal: what the treatment is for. https://hl7.org/fhir/R4/goal.html

A goal is `active`, and `completed` when its episode has ended: R4 means by this that it is no
longer sought (https://hl7.org/fhir/R4/codesystem-goal-status.html), not that it was reached.
Whether it was, and whose goal it is, no field of a session states, so `achievementStatus` and
`expressedBy` are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.reverse.fhir_reader import drop_duplicates
from dnfhir.mappers.reverse.keep_known_elements import keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Session, item_key

HOMES: Final = {"plan/goals": "Goal.description.text"}
_KIND: Final = "goal"
_WRITTEN: Final = ("lifecycleStatus", "description", "subject")
_SOUGHT: Final = ("active", "completed")


def roles(session: Session) -> list[str]:
    """The roles of the plan's goals, each named by its words."""
    return [_role(goal) for goal in _goals(session)]


def _goals(session: Session) -> tuple[str, ...]:
    if session.plan is None:
        return ()
    return session.plan.goals


def _role(goal: str) -> str:
    return f"{_KIND}/{item_key('goals', goal)}"


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every goal of the plan."""
    for goal in _goals(context.session):
        yield context.entry(
            _role(goal),
            "Goal",
            treatment.goal(context, goal),
            lifecycleStatus="completed" if context.episode_ended else "active",
            description={"text": goal},
            subject=context.ref("patient"),
        )


def from_fhir(resources: SessionResources) -> Json:
    """Every goal that is sought, or was.

    One that was proposed, rejected or given up is left out.
    """
    goals: list[str] = []
    for key, resource in resources.of_kind(_KIND):
        if goal := _decode(resources, f"{_KIND}/{key}", resource):
            goals.append(goal)
    return present(plan=present(goals=drop_duplicates(resources, "plan.goal", "goals", goals)))


def _decode(resources: SessionResources, where: str, resource: Json) -> str | None:
    goal = keep_known_elements(resources, where, resource, _WRITTEN)
    if goal.get("lifecycleStatus") not in _SOUGHT:
        resources.note(f"{where}.lifecycleStatus", "neither active nor completed: left out")
        return None
    text: str | None = goal.get("description", {}).get("text")
    if text is None:
        resources.note(f"{where}.description", "a goal without words")
    return text
