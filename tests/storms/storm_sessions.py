"""The kinds of sessions of a storm: each adds to a document's beginning and says what its screening decides."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any, Final

Json = dict[str, Any]
Add = Callable[[Json, Random], str]

_ASKED: Final = (
    "acute_infection", "fever", "lymphoedema", "vascular_disease", "weakened_immune_system", "nickel_allergy",
    "chromium_allergy", "pregnancy", "diabetes", "anticoagulants", "contagious_disease", "raised_infection_risk",
)  # fmt: skip
_MUSCLES: Final = (
    "m. infraspinatus",
    "trapezius",
    "levator scapulae",
    "m. quadratus lumborum",
    "mm. multifidi",
)
_PROBLEMS: Final = (
    ("neck pain", "neck"),
    ("shoulder pain", "shoulder"),
    ("acute low back pain", "lumbar region"),
)
_ADVICE: Final = (
    "drink water",
    "warmth",
    "light movement",
    "stretching",
    {"text": "Vandaag geen bad."},
    "Eigen  oefening uit de map",
)
_SIDES: Final = ("left", "right")
_COURSE: Final = ("Minder pijn.", "Weer gewandeld.", "Slept well.", "Nog stijf bij het opstaan.")

#: Who says what the complaint is, and whether it is over.
_REPORTED_OR_DIAGNOSED: Final[tuple[Json, ...]] = (
    {},
    {"confirmed_by_therapist": True},
    {"confirmed_by_therapist": False, "resolved_at": "2026-01"},
)
#: How sure an event is, and whether it is over.
_HOW_SURE_AND_OVER: Final[tuple[Json, ...]] = (
    {},
    {"certainty": "suspected", "action": "Called the physician.", "outcome": "unknown"},
    {"outcome": "resolved", "text": "Gone the same evening."},
    {"outcome": "ongoing", "certainty": "confirmed"},
)


def _later(document: Json, minutes: int) -> str:
    return (datetime.fromisoformat(document["started_at"]) + timedelta(minutes=minutes)).isoformat()


def _intake(document: Json, chance: Random, **given: Any) -> None:
    """Complaint, points, a baseline, and an intake where all is well but for `given`."""
    problem, region = chance.choice(_PROBLEMS)
    side = chance.choice(_SIDES)
    document["complaint"] = {
        "problem": problem,
        "regions": [region],
        "side": side,
        "since": "2026-01",
        **chance.choice(_REPORTED_OR_DIAGNOSED),
        "description": f"Klacht {chance.randrange(10_000)}, erger 's avonds.",
    }
    document["screening"] = {
        "at": _later(document, 2),
        "indications": {
            "regional_pain": "present",
            "hypersensitive_zone": "present",
            "referred_pain": "absent",
        },
        "contraindications": {**dict.fromkeys(_ASKED, "absent"), **given},
        "fear_of_needles": "absent",
        "consent": {"explained": True, "given": True, "at": _later(document, 5)},
    }
    muscles = chance.sample(_MUSCLES, chance.choice((1, 1, 2)))
    document["trigger_points"] = [
        {"id": f"tp{place}", "muscle": muscle, "side": side, **_activity(chance)}
        for place, muscle in enumerate(muscles, 1)
    ]
    document["pain_scores"] = [_score(document, chance, "p1", "baseline", 1)]
    document["aftercare"] = chance.sample(_ADVICE, chance.randrange(1, 4))
    if referral := _REFERRALS[sum(str(document["id"]).encode()) % len(_REFERRALS)]:
        document["referral"] = referral
    if plan := _PLANS[sum(str(document["id"]).encode()) % len(_PLANS)]:
        document["plan"] = plan


def _activity(chance: Random) -> Json:
    activity = chance.choice(("active", "latent", None))
    return {"activity": activity} if activity else {}


def _score(document: Json, chance: Random, name: str, moment: str, minutes: int) -> Json:
    value = chance.randrange(30, 90) if moment == "baseline" else chance.randrange(0, 60)
    score: Json = {
        "id": name,
        "moment": moment,
        "scale": "VAS100",
        "score": value,
        "at": _later(document, minutes),
    }
    return score | _CONTEXTS[sum(str(document["id"]).encode()) % len(_CONTEXTS)]


_GOALS: Final = ("2 uur zitten zonder pijn", "weer hardlopen", "slapen zonder wakker te worden")
#: One for each session, by its name.
_PLANS: Final[tuple[Json, ...]] = (
    {},
    {"goals": [_GOALS[0], _GOALS[2]], "frequency": "1x per week", "sessions": 6},
    {},
    {"goals": [_GOALS[1]]},
    {"sessions": 3},
    {"frequency": "om de week"},
    {},
)
#: One for each session, by its name.
_REFERRALS: Final[tuple[Json, ...]] = (
    {},
    {"direction": "in", "to": "huisarts", "reason": "Graag behandeling.", "at": "2026-01-05"},
    {"direction": "in"},
    {"direction": "out", "to": "orthopeed", "urgency": "asap"},
    {},
)

#: One for each session, by its name: an after score is of the same pain as its baseline.
_CONTEXTS: Final[tuple[Json, ...]] = (
    {},
    {"context": "rest"},
    {"context": "motion", "region": "shoulder", "side": "left"},
)


def _needled(document: Json, chance: Random) -> None:
    document["needling"] = [
        {
            "id": f"n{place}",
            "trigger_point": point["id"],
            "position": "prone",
            "needle": {
                "manufacturer": "Seirin",
                "model": "type J",
                "diameter_mm": Decimal(chance.choice(("0.20", "0.25", "0.30"))),
                "length_mm": chance.choice((30, 40, 50)),
            },
            "punctures": chance.randrange(1, 6),
            "twitch_responses": chance.choice((0, 1, 3, "several")),
        }
        for place, point in enumerate(document["trigger_points"], 1)
    ]
    document["pain_scores"].append(_score(document, chance, "p2", "after", 28))
    document["outcome_measures"] = [
        {"id": "q1", "instrument": "NDI", "score": 17, "at": _later(document, 1)}
    ]
    if chance.random() < 0.15:
        event = {
            "id": "a1",
            "event": "bruise",
            "severity": "mild",
            "at": _later(document, 300),
            "needling": "n1",
        }
        document["adverse_events"] = [event | chance.choice(_HOW_SURE_AND_OVER)]


def eligible(document: Json, chance: Random) -> str:
    """Needled, and nothing was against it."""
    _intake(document, chance)
    _needled(document, chance)
    return "eligible"


def by_joint_decision(document: Json, chance: Random) -> str:
    """Needled in spite of diabetes, as decided together."""
    _intake(document, chance, diabetes="present")
    document["screening"]["joint_decision"] = {"taken": True, "at": _later(document, 4)}
    _needled(document, chance)
    return "eligible_by_joint_decision"


def needled_although(document: Json, chance: Random) -> str:
    """Needled in spite of fever: a true record of something wrong."""
    _intake(document, chance, fever="present")
    _needled(document, chance)
    return "excluded"


def excluded(document: Json, chance: Random) -> str:
    """Not needled, for an allergy to nickel."""
    _intake(document, chance, nickel_allergy="present")
    _instead(document)
    return "excluded"


def declined(document: Json, chance: Random) -> str:
    """The patient refused; something else was done."""
    _intake(document, chance)
    document["screening"]["consent"]["given"] = False
    _instead(document)
    return "declined"


def not_advised(document: Json, chance: Random) -> str:
    """Anticoagulants, and no decision taken together."""
    _intake(document, chance, anticoagulants="present")
    return "not_advised"


def not_indicated(document: Json, chance: Random) -> str:
    """Looked for trigger points, and there were none."""
    _intake(document, chance)
    document["trigger_points"] = []
    return "not_indicated"


def undetermined(document: Json, chance: Random) -> str:
    """Hardly anything was asked."""
    document["complaint"] = {"problem": "neck pain"}
    document["pain_scores"] = [_score(document, chance, "p1", "baseline", 1)]
    document["medication"] = [{"text": "paracetamol"}]
    return "undetermined"


def _instead(document: Json) -> None:
    document["other_treatment"] = [
        {"id": "o1", "treatment": "massage", "region": "neck", "at": _later(document, 15)}
    ]


#: Each kind with how often it occurs.
KINDS: Final[dict[str, tuple[int, Add]]] = {
    "eligible": (55, eligible),
    "by_joint_decision": (8, by_joint_decision),
    "needled_although": (4, needled_although),
    "excluded": (8, excluded),
    "declined": (8, declined),
    "not_advised": (5, not_advised),
    "not_indicated": (6, not_indicated),
    "undetermined": (6, undetermined),
}


def corrected(document: Json, outcome: str, chance: Random) -> tuple[Json, str]:
    """A newer version of a document: one to three things changed, dropped or added; and its outcome."""
    newer = copy.deepcopy(document)
    newer["recorded_at"] = (
        datetime.fromisoformat(document["recorded_at"]) + timedelta(days=1)
    ).isoformat()
    newer["note"] = f"Gecorrigeerd, {chance.randrange(10_000)}."
    for change in chance.sample(_CHANGES, chance.randrange(1, 4)):
        change(newer, chance)
    return newer, outcome


def _other_score(document: Json, chance: Random) -> None:
    score = document["pain_scores"][-1]
    score["score"] = (score["score"] + chance.randrange(1, 30)) % 100


def _no_advice(document: Json, chance: Random) -> None:
    document.pop("aftercare", None)


def _other_goals(document: Json, chance: Random) -> None:
    if "plan" in document:
        document["plan"] = {
            **document["plan"],
            "goals": chance.sample(_GOALS, chance.randrange(0, 3)),
        }


def _no_referral(document: Json, chance: Random) -> None:
    document.pop("referral", None)


def _follow_up(document: Json, chance: Random) -> None:
    taken = {one["id"] for one in document["pain_scores"]}
    number = next(number for number in range(1, 9) if f"f{number}" not in taken)
    document["pain_scores"].append(
        _score(document, chance, f"f{number}", "follow_up", 1400 + number)
    )


def _no_twitch(document: Json, chance: Random) -> None:
    for needling in document.get("needling", []):
        needling.pop("twitch_responses", None)


def _no_after(document: Json, chance: Random) -> None:
    document["pain_scores"] = [one for one in document["pain_scores"] if one["moment"] != "after"]


def _longer_course(document: Json, chance: Random) -> None:
    course = document["complaint"].setdefault("course", [])
    course.append({"at": _later(document, 1440 + len(course)), "text": chance.choice(_COURSE)})


_CHANGES: Final = (
    _other_score,
    _no_advice,
    _follow_up,
    _no_twitch,
    _no_after,
    _longer_course,
    _no_referral,
    _other_goals,
)
