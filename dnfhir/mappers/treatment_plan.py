"""CarePlan: the treatment that is planned. https://hl7.org/fhir/R4/careplan.html

It stands beside the one for aftercare: category and title keep them apart. How often stands in
`scheduledString`, as written: no structured timing is guessed from words, and beside a timing's
code R4 overrides its count. So how many sessions is an extension, and words in the activity's
description for a receiver that does not know it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json
from dnfhir.mappers import goal
from dnfhir.mappers.care_plan import WRITTEN, is_cancelled, plan_elements
from dnfhir.mappers.forward.context import Entry, MappingContext
from dnfhir.mappers.forward.elements import extension, present, term
from dnfhir.mappers.reverse.fhir_reader import extension_value, first_of
from dnfhir.mappers.reverse.keep_known_elements import drop_invalid, keep_known_elements
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.sentences import treatment
from dnfhir.session import Plan

HOMES: Final = {
    "plan/frequency": "CarePlan.activity.detail.scheduledString",
    "plan/sessions": "CarePlan.activity.detail.extension(sessions-planned).valuePositiveInt",
}
ROLE: Final = "plan"
_SESSIONS: Final = "sessions-planned"
_WRITTEN: Final = (*WRITTEN, "goal")
_NOT_IN_FORCE: Final = ("revoked", "draft")


def to_fhir(context: MappingContext) -> Iterator[Entry]:
    """The plan, when there is one; completed when its episode has ended, as aftercare is."""
    session = context.session
    if session.plan is None:
        return
    yield context.entry(
        ROLE,
        "CarePlan",
        treatment.plan(context, session.plan, _sessions(context, session.plan)),
        status="completed" if context.episode_ended else "active",
        **plan_elements(context, "treatment_plan"),
        goal=[context.ref(role) for role in goal.roles(session)],
        activity=list(_activity(context, session.plan)),
    )


def _activity(context: MappingContext, plan: Plan) -> Iterator[Json]:
    """Physical therapy so often and so many times, as far as that was planned.

    Whether it goes so is unknown.
    """
    if plan.frequency is None and plan.sessions is None:
        return
    detail = present(
        extension=list(extension(_SESSIONS, {"valuePositiveInt": plan.sessions})),
        code=term("treatment", "physical_therapy"),
        status="unknown",
        scheduledString=plan.frequency,
        description=_sessions(context, plan),
    )
    yield {"detail": detail}


def _sessions(context: MappingContext, plan: Plan) -> str | None:
    """`6 sessies`; None when their number was not planned."""
    if plan.sessions is None:
        return None
    word = context.words("one_session" if plan.sessions == 1 else "sessions")
    return f"{plan.sessions} {word}"


def from_fhir(resources: SessionResources) -> Json:
    """How often and how many; the goals have a mapper of their own."""
    resource = resources.get(ROLE)
    if resource is None:
        return {}
    plan = keep_known_elements(resources, ROLE, resource, _WRITTEN)
    if plan.get("status") in _NOT_IN_FORCE:
        resources.note(f"{ROLE}.status", "revoked or a draft: how often and how many are left out")
        return {}
    where = f"{ROLE}.activity"
    detail = first_of(resources, where, plan.get("activity", [])).get("detail", {})
    if is_cancelled(detail):
        resources.note(where, "advised against or cancelled: left out")
        return {}
    item = present(
        frequency=detail.get("scheduledString"), sessions=extension_value(detail, _SESSIONS)
    )
    return present(plan=drop_invalid(resources, where, Plan, item))
