"""Goal: what the treatment is for. https://hl7.org/fhir/R4/goal.html

A goal is `active`, and `completed` when its series has ended: R4 means by this that it is no longer sought
(https://hl7.org/fhir/R4/codesystem-goal-status.html), not that it was reached. Whether it was, and whose goal it is,
no field of a session says, so `achievementStatus` and `expressedBy` are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.record import Entry, Record
from dnfhir.mappers.reverse.fhir_reader import says, unlike
from dnfhir.mappers.reverse.keep_known_elements import readable
from dnfhir.mappers.reverse.session_resources import Found
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


def to_fhir(record: Record) -> Iterator[Entry]:
    """Every goal of the plan."""
    goals = record.session.plan.goals if record.session.plan else ()
    for role, goal in zip(roles(record.session), goals, strict=True):
        yield record.entry(
            role,
            "Goal",
            treatment.goal(record, goal),
            lifecycleStatus="completed" if record.series_ended else "active",
            description={"text": goal},
            subject=record.ref("patient"),
        )


def from_fhir(found: Found) -> Json:
    """Every goal that is sought, or was; one that was proposed, rejected or given up is none."""
    goals = [
        goal for key, held in found.each(_KIND) if (goal := _said(found, f"{_KIND}/{key}", held))
    ]
    return says(plan=says(goals=unlike(found, "plan.goal", "goals", goals)))


def _said(found: Found, where: str, held: Json) -> str | None:
    goal = readable(found, where, held, _WRITTEN)
    if goal.get("lifecycleStatus") not in _SOUGHT:
        found.note(f"{where}.lifecycleStatus", "neither active nor completed: left out")
        return None
    description = goal.get("description", {})
    text: str | None = description.get("text")
    if text is None:
        found.note(f"{where}.description", "a goal without words")
    return text
