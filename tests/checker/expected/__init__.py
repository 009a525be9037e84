"""What a server should hold of one document: for each role the resource type and the facts it must tell."""

from __future__ import annotations

from datetime import datetime

from tests.checker import names
from tests.checker.expected.contraindications import contraindications
from tests.checker.expected.encounter import encounter
from tests.checker.expected.events import events
from tests.checker.expected.findings import findings
from tests.checker.expected.intake import intake
from tests.checker.expected.letter import letter
from tests.checker.expected.plans import plans
from tests.checker.expected.scores import measures, scores
from tests.checker.expected.treatment import treatment
from tests.checker.names import Facts, Json

Expected = dict[str, tuple[str, Facts]]
#: Each writes the roles of one part of the document.
_PARTS = (
    encounter, intake, contraindications, findings, scores, measures, treatment, plans, events
)  # fmt: skip
#: Types without a patient.
_ABOUT_NOBODY = ("PractitionerRole",)
#: Types that say when they became known.
_DATED = ("Observation", "MedicationStatement", "CarePlan")
#: The list of the document that a role's item, with a time of its own, stands in.
_LISTS = {
    "pain-score": "pain_scores",
    "change": "pain_scores",
    "measure": "outcome_measures",
    "twitch": "needling",
}


def expected(document: Json) -> Expected:
    """All roles of the session but people, series and Provenance."""
    patient = names.person(document, "patient")
    by_role: Expected = {}
    for part in _PARTS:
        for role, kind, facts in part(document):
            about = {"patient": None if kind in _ABOUT_NOBODY else patient}
            by_role[role] = kind, {**about, **facts, **_known(document, role, kind)}
    facts = {"patient": patient, **letter(document, tuple(by_role))}
    by_role["composition"] = "Composition", facts
    return by_role


def _known(document: Json, role: str, kind: str) -> Facts:
    """When it became known: the session's start, or its own time when that is later."""
    if kind not in _DATED:
        return {}
    start = document["started_at"]
    later = [
        at
        for at in _own_times(document, role)
        if at and datetime.fromisoformat(at) > datetime.fromisoformat(start)
    ]
    return {"known": later[0] if later else start}


def _own_times(document: Json, role: str) -> list[str | None]:
    name, _, key = role.partition("/")
    if name in ("eligibility", "pregnancy"):
        return [document.get("screening", {}).get("at")]
    items = document.get(_LISTS.get(name, ""), [])
    return [item.get("at") for item in items if item["id"] == key]
