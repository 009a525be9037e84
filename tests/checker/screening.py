"""What the screening of a document means, by the leaflet's rules written down once more."""

from __future__ import annotations

from datetime import date, datetime

from tests.checker.names import Json
from tests.checker.normal import NO_BIRTH_DATES
from tests.checker.words import key

ABSOLUTE = (
    "acute_infection", "fever", "lymphoedema", "vascular_disease", "weakened_immune_system", "nickel_allergy",
    "chromium_allergy",
)  # fmt: skip
RELATIVE = (
    "pregnancy",
    "diabetes",
    "anticoagulants",
    "contagious_disease",
    "raised_infection_risk",
)
#: Not of the leaflet: one that was not asked blocks nothing.
FURTHER = (
    "recent_surgery", "bleeding_disorder", "pacemaker", "epilepsy", "implant_at_site", "skin_lesion_at_site",
    "lymph_node_removal",
)  # fmt: skip
NICKEL_FREE = ("gold", "silver", "titanium", "nickel_free_steel")
ALLOWED = ("eligible", "eligible_by_joint_decision")


def outcome(document: Json) -> str:
    """One of the seven outcomes; the first rule that fits."""
    screening = document.get("screening", {})
    answers = _answers(document)
    others = {one["weight"] for one in _others(document) if one["state"] == "present"}
    relative = "present" in answers.values() or "relative" in others
    rules = (
        ("excluded", "absolute" in others or _excludes(answers, document)),
        ("declined", _declined(screening) or _withdrawn_before_all(document)),
        ("not_indicated", _not_indicated(document)),
        ("undetermined", "not_asked" in answers.values() or "trigger_points" not in document),
        ("undetermined", not _agreed(screening)),
        ("not_advised", relative and not _decided_together(screening)),
        ("eligible_by_joint_decision", relative),
    )
    return next((name for name, fits in rules if fits), "eligible")


def _others(document: Json) -> list[Json]:
    result: list[Json] = document.get("screening", {}).get("contraindications", {}).get("other", [])
    return result


def _excludes(answers: dict[str, str], document: Json) -> bool:
    return any(answers[name] == "present" for name in ABSOLUTE if not _is_without(name, document))


def _is_without(name: str, document: Json) -> bool:
    """Is this the allergy to nickel, and every needle used free of it?"""
    needles = [needling.get("needle", {}) for needling in document.get("needling", [])]
    free = [
        key("material", needle["material"]) in NICKEL_FREE
        for needle in needles
        if "material" in needle
    ]
    return name == "nickel_allergy" and bool(needles) and len(free) == len(needles) and all(free)


def before_consent(document: Json) -> bool:
    """Was anything needled before the patient agreed?"""
    consent = document.get("screening", {}).get("consent", {})
    if not consent.get("given") or "at" not in consent:
        return False
    agreed = datetime.fromisoformat(consent["at"])
    times = [
        needling.get("at", document.get("ended_at")) for needling in document.get("needling", [])
    ]
    return any(datetime.fromisoformat(at) < agreed for at in times if at)


def after_withdrawal(document: Json) -> list[Json]:
    """The needlings that surely began after consent was withdrawn."""
    withdrawn = document.get("screening", {}).get("consent", {}).get("withdrawn_at")
    if withdrawn is None:
        return []
    ended = datetime.fromisoformat(withdrawn)
    needlings: list[Json] = document.get("needling", [])
    return [
        one
        for one in needlings
        if datetime.fromisoformat(one.get("at") or document["started_at"]) > ended
    ]


def _withdrawn_before_all(document: Json) -> bool:
    """Was consent withdrawn before any needling?"""
    consent = document.get("screening", {}).get("consent", {})
    return "withdrawn_at" in consent and after_withdrawal(document) == document.get("needling", [])


def _answers(document: Json) -> dict[str, str]:
    asked = document.get("screening", {}).get("contraindications", {})
    answers = {name: asked.get(name, "not_asked") for name in (*ABSOLUTE, *RELATIVE)}
    if document["patient"].get("sex") == "male" and answers["pregnancy"] == "not_asked":
        answers["pregnancy"] = "absent"
    further = {name: asked[name] for name in FURTHER if asked.get(name) == "present"}
    return {**answers, **further, "child": _child(document)}


def _agreed(screening: Json) -> bool:
    consent = screening.get("consent", {})
    return bool(consent.get("given") and consent.get("explained"))


def _decided_together(screening: Json) -> bool:
    decision = screening.get("joint_decision", {})
    return bool(decision.get("taken") and decision.get("at"))


def _declined(screening: Json) -> bool:
    given = screening.get("consent", {}).get("given")
    return given is False or (given is None and screening.get("fear_of_needles") == "present")


def _not_indicated(document: Json) -> bool:
    indications = document.get("screening", {}).get("indications", {})
    referred = [indications.get("referred_pain")]
    referred += [point.get("referred_pain") for point in document.get("trigger_points", [])]
    absent = [
        indications.get(name) == "absent" for name in ("regional_pain", "hypersensitive_zone")
    ]
    return document.get("trigger_points") == [] or any(absent) or "neurological" in referred


def _child(document: Json) -> str:
    """Under 18 on the day of the session; a partial birth date tells only when both its ends agree."""
    born = document["patient"].get("birth_date")
    if born is None or born in NO_BIRTH_DATES:
        return "not_asked"
    day = date.fromisoformat(document["started_at"][:10])
    first = (born + "-01-01")[:10] if len(born) < 10 else born
    last = {4: born + "-12-31", 7: born + "-28"}.get(len(born), born)
    under = {
        (day.year - int(one[:4]) - ((day.month, day.day) < _month_day(one))) < 18
        for one in (first, last)
    }
    return "not_asked" if len(under) == 2 else "present" if under.pop() else "absent"


def _month_day(text: str) -> tuple[int, int]:
    return int(text[5:7]), int(text[8:10])
