"""Goal: what the treatment is for. https://hl7.org/fhir/R4/goal.html

A goal is `active`, and `completed` when its series has ended: R4 means by this that it is no longer sought
(https://hl7.org/fhir/R4/codesystem-goal-status.html), not that it was reached. Whether it was, and whose goal it is,
no field of a session says, so `achievementStatus` and `expressedBy` are left out.
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
    return (
        [f"{_KIND}/{item_key('goals', goal)}" for goal in session.plan.goals]
        if session.plan
        else []
    )


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """Every goal of the plan."""
    goals = context.session.plan.goals if context.session.plan else ()
    for role, goal in zip(roles(context.session), goals, strict=True):
        yield context.entry(
            role,
            "Goal",
            treatment.goal(context, goal),
            lifecycleStatus="completed" if context.episode_ended else "active",
            description={"text": goal},
            subject=context.ref("patient"),
        )


def from_fhir(resources: SessionResources) -> Json:
    """Every goal that is sought, or was; one that was proposed, rejected or given up is none."""
    goals = [
        goal
        for key, held in resources.of_kind(_KIND)
        if (goal := _said(resources, f"{_KIND}/{key}", held))
    ]
    return present(plan=present(goals=drop_duplicates(resources, "plan.goal", "goals", goals)))


def _said(resources: SessionResources, where: str, held: Json) -> str | None:
    goal = keep_known_elements(resources, where, held, _WRITTEN)
    if goal.get("lifecycleStatus") not in _SOUGHT:
        resources.note(f"{where}.lifecycleStatus", "neither active nor completed: left out")
        return None
    description = goal.get("description", {})
    text: str | None = description.get("text")
    if text is None:
        resources.note(f"{where}.description", "a goal without words")
    return text
