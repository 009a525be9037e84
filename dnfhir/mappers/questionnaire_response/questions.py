"""The questions of the intake.

Their linkIds, the type of each answer, and the codes that an answer may be.
"""

from __future__ import annotations

from typing import Any, Final

from dnfhir.session import CONTRAINDICATIONS, Indications
from dnfhir.terms.systems import CANONICAL, OWN

QUESTIONNAIRE: Final = f"{CANONICAL}/Questionnaire/dry-needling-intake"
#: By language: a validator takes other words than the Questionnaire's own for another question.
QUESTIONNAIRES: Final = {"nl": QUESTIONNAIRE, "en": f"{QUESTIONNAIRE}-en"}
ROLE: Final = "questionnaire"
CODED: Final = "valueCoding"

#: Each question's linkId and the type of its answer.
QUESTIONS: Final[dict[str, str]] = {
    **{f"indications.{name}": CODED for name in Indications.model_fields},
    **{f"contraindications.{name}": CODED for name in CONTRAINDICATIONS},
    "fear_of_needles": CODED,
    "consent.explained": "valueBoolean",
    "consent.at": "valueDateTime",
    "consent.by": "valueString",
    "joint_decision.taken": "valueBoolean",
    "joint_decision.at": "valueDateTime",
    "joint_decision.note": "valueString",
}
#: A group that repeats: one for each contraindication without a question of its own.
OTHER: Final = "contraindications.other"
#: The questions of each such group, by the field that they answer; the parts of a code are
#: questions of their own.
OTHER_QUESTIONS: Final[dict[str, str]] = {
    "id": "valueString",
    "text": "valueString",
    "code.system": "valueString",
    "code.code": "valueString",
    "code.display": "valueString",
    "weight": CODED,
    "state": CODED,
}
#: Where the words of a weight are codes.
WEIGHTS: Final = f"{CANONICAL}/CodeSystem/contraindication-weight"
#: Questions that may have several answers.
REPEATED: Final = ("consent.by",)
#: An answer's time and giver are in the Consent, once there is an answer.
OF_THE_CONSENT: Final = ("consent.at", "consent.by")

_STATES: Final = ("present", "absent")
_REFERRED: Final = ("muscular", "neurological", "absent")
_WEIGHTS: Final = ("absolute", "relative")


def _links() -> tuple[str, ...]:
    links: list[str] = []
    for link in QUESTIONS:
        links.append(link)
        if link == f"contraindications.{CONTRAINDICATIONS[-1]}":
            links.append(OTHER)
    return tuple(links)


#: Every link in the order of the form: the group that repeats follows the contraindications that it
#: belongs to.
LINKS: Final = _links()


def codes_of(link: str) -> tuple[str, tuple[str, ...]]:
    """The code system of a coded question's answers, and the codes that a session has."""
    if link == f"{OTHER}.weight":
        return WEIGHTS, _WEIGHTS
    if link == "indications.referred_pain":
        return OWN, _REFERRED
    return OWN, _STATES


def field_at(value: Any, path: str) -> Any:
    """The field of a model that a dotted path leads to; None where a part of the path is None."""
    for name in path.split("."):
        value = getattr(value, name, None)
    return value
