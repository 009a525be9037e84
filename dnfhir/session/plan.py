"""What is planned from the session on: the goals of treatment, how often, how many sessions."""

from __future__ import annotations

from typing import Annotated

from dnfhir.session.fields.base import Items, Part, about
from dnfhir.session.fields.numbers import PlannedSessions
from dnfhir.session.fields.texts import Text


class Plan(Part):
    """The treatment that is planned."""

    goals: Annotated[
        Items[Text],
        about("What the treatment is for, each goal in words.", ["2 uur zitten zonder pijn"]),
    ] = ()
    frequency: Annotated[
        Text | None, about("How often, in words.", "1x per week", "om de week")
    ] = None
    sessions: Annotated[
        PlannedSessions | None, about("How many sessions are planned in all.", 6)
    ] = None
