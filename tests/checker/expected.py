"""What a server should hold of one document: for each role the resource type and the facts it must tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.checker import names
from tests.checker.names import Json
from tests.checker.normal import key_of_test, normal, purpose
from tests.checker.screening import ALLOWED, after_withdrawal, before_consent, outcome
from tests.checker.words import called, code, key

Facts = dict[str, Any]
Expected = dict[str, tuple[str, Facts]]
#: Types without a patient.
_ABOUT_NOBODY = ("PractitionerRole",)
#: Types that say when they became known.
_DATED = ("Observation", "MedicationStatement", "CarePlan")
_METALS = {
    "nickel_allergy": {"nl": "nikkelallergie", "en": "nickel allergy"},
    "chromium_allergy": {"nl": "chroomallergie", "en": "chromium allergy"},
}
_IN_WORDS: dict[str, dict[str, str]] = {
    "nl": {"left": "links", "right": "rechts", "bilateral": "beiderzijds"}
    | {"before": "vóór behandeling", "after": "na behandeling"},
    "en": {"left": "left", "right": "right", "bilateral": "both sides"}
    | {"before": "before treatment", "after": "after treatment"},
}


def expected(document: Json) -> Expected:
    """All roles of the session but people, series and Provenance."""
    patient = names.person(document, "patient")
    found: Expected = {}
    for part in (_visit, _findings, _scores, _measures, _treatment, _events):
        for role, kind, facts in part(document):
            found[role] = (
                kind,
                {
                    "patient": None if kind in _ABOUT_NOBODY else patient,
                    **facts,
                    **_known(document, role, kind),
                },
            )
    found["composition"] = ("Composition", {"patient": patient, **_letter(document, tuple(found))})
    return found


#: The section of the letter that each kind of role stands in; of a referral it depends on its direction.
_SECTIONS: dict[str, tuple[str, ...]] = {
    "reason": ("complaint",),
    "history": ("medication",),
    "screening": (
        "questionnaire", "contraindication", "other-contraindication", "pregnancy", "eligibility", "consent",
        "screening-conflict", "withdrawal-conflict",
    ),
    "findings": ("posture", "motion", "test", "palpation", "trigger-point", "no-trigger-points", "not-examined"),
    "needling": ("session-procedure", "needling", "needle", "twitch"),
    "other-treatment": ("treatment",),
    "pain": ("pain-score", "change"),
    "measures": ("measure",),
    "adverse-events": ("adverse-event", "complication"),
    "advice": ("aftercare",),
    "plan": ("plan", "goal"),
}  # fmt: skip
_HIGHEST = {"VAS100": 100, "VAS10": 10, "NRS": 10}


def _letter(document: Json, roles: tuple[str, ...]) -> Facts:
    """The letter points to all that tells something, and has the note and every pain score in the order of time."""
    first = document.get("episode", {}).get("session_number") == 1
    called = {role: names.name(document, role) for role in roles}
    sections = {
        key: sorted(name for role, name in called.items() if role.partition("/")[0] in kinds)
        for key, kinds in _SECTIONS.items()
    }
    if "referral" in roles:
        sections["reason" if _is_referred(document, "in") else "plan"].append(called["referral"])
    scores = sorted(
        document.get("pain_scores", []),
        key=lambda score: (datetime.fromisoformat(score["at"]), score["id"]),
    )
    return {
        "status": "final",
        "type": "physio-initial-note" if first else "physio-note",
        "at": document["recorded_at"],
        "visit": names.name(document, "encounter"),
        "custodian": names.person(document, "practice"),
        "sections": {
            f"section-{key}": sorted(entries) for key, entries in sections.items() if entries
        },
        "none": ["section-adverse-events"] if document.get("adverse_events") == [] else [],
        "note": " ".join(document.get("note", "").split()),
        "scores": [
            (f"{_number(score['score'], document)}/{_HIGHEST[score['scale']]}", score["scale"])
            for score in scores
        ],
    }


def _known(document: Json, role: str, kind: str) -> Facts:
    """When it became known: the session's start, or its own time when that is later."""
    if kind not in _DATED:
        return {}
    start = document["started_at"]
    name, _, key = role.partition("/")
    lists = {
        "pain-score": "pain_scores",
        "change": "pain_scores",
        "measure": "outcome_measures",
        "twitch": "needling",
    }
    times = [one.get("at") for one in document.get(lists.get(name, ""), []) if one["id"] == key]
    if name in ("eligibility", "pregnancy"):
        times = [document.get("screening", {}).get("at")]
    later = [
        at for at in times if at and datetime.fromisoformat(at) > datetime.fromisoformat(start)
    ]
    return {"known": later[0] if later else start}


def _visit(document: Json) -> Iterator[tuple[str, str, Facts]]:
    yield (
        "encounter",
        "Encounter",
        {
            "status": "finished" if "ended_at" in document or _is_of_later(document) else "unknown",
            "start": document["started_at"],
            "end": document.get("ended_at"),
            "note": document.get("note"),
            "purpose": f"{purpose(document)}-visit".replace("_", "-")
            if "purpose" in normal(document)
            else None,
            "practitioner": names.person(document, "practitioner"),
            "practice": names.person(document, "practice"),
            "series": names.series(document),
            "complaint": names.name(document, "complaint") if "complaint" in document else None,
            "based_on": names.name(document, "referral") if _is_referred(document, "in") else None,
        },
    )
    if "specialty" in document["practitioner"]:
        yield "practitioner-role", "PractitionerRole", _works_as(document)
    screening = document.get("screening", {})
    if screening:
        yield (
            "questionnaire",
            "QuestionnaireResponse",
            {
                "authored": screening.get("at"),
                "answers": dict(_answers(screening)),
            },
        )
    yield "software", "Device", {"patient": None}
    if _is_screened(document):
        yield "eligibility", "Observation", _eligibility(document)
    consent = screening.get("consent", {})
    if "given" in consent:
        yield "consent", "Consent", _consent(document, consent)
    if "complaint" in document:
        complaint = document["complaint"]
        told = [
            complaint[field] for field in ("description", "possible_cause") if field in complaint
        ]
        yield (
            "complaint",
            "Condition",
            {
                "text": complaint.get("problem"),
                "since": complaint.get("since"),
                "over": complaint.get("resolved_at"),
                "clinical": "resolved" if "resolved_at" in complaint else "active",
                "verification": "confirmed"
                if complaint.get("confirmed_by_therapist")
                else "unconfirmed",
                "by": names.person(document, _asserter(complaint)),
                "regions": sorted(complaint.get("regions", [])),
                "side": complaint.get("side"),
                "notes": sorted([*told, *(note["text"] for note in complaint.get("course", []))]),
            },
        )


def _is_of_later(document: Json) -> bool:
    """Whether it was recorded on a later day than the session's, by the session's own clock."""
    start = datetime.fromisoformat(document["started_at"])
    return (
        datetime.fromisoformat(document["recorded_at"]).astimezone(start.tzinfo).date()
        > start.date()
    )


def _asserter(complaint: Json) -> str:
    return "practitioner" if complaint.get("confirmed_by_therapist") else "patient"


def _eligibility(document: Json) -> Facts:
    return {
        "outcome": outcome(document).replace("_", "-"),
        "at": document.get("screening", {}).get("at", document["started_at"][:10]),
        "rules": "leaflet-rules-1",
    }


def _number(value: Any, document: Json) -> str:
    """As the letter's language writes it."""
    return str(value).replace(".", "," if document.get("language", "nl") == "nl" else ".")


def _works_as(document: Json) -> Facts:
    return {
        "active": True,
        "practitioner": names.person(document, "practitioner"),
        "practice": names.person(document, "practice"),
        "specialty": [document["practitioner"]["specialty"]],
    }


def _needling_meant(document: Json) -> bool:
    return bool(document.get("needling")) or purpose(document) == "treatment"


def _consent(document: Json, consent: Json) -> Facts:
    """Withdrawn, or of an excluded patient, it permits nothing any more."""
    ended = "withdrawn_at" in consent or (consent["given"] and outcome(document) == "excluded")
    return {
        "provision": "permit" if consent["given"] else "deny",
        "at": consent.get("at"),
        "status": "inactive" if ended else "active",
        "withdrawn_at": consent.get("withdrawn_at"),
        "by": _named(consent.get("by", []), document.get("language", "nl")),
    }


def _named(by: str | list[str], language: str) -> list[str]:
    """Those who answered by name; among several the patient is none of them."""
    several = by if isinstance(by, list) else [by]
    patient = {"nl": "de patiënt", "en": "the patient"}[language]
    return sorted(name for name in several if len(several) == 1 or name != patient)


def _is_screened(document: Json) -> bool:
    screening = document.get("screening", {})
    answers = [
        *screening.get("indications", {}).values(),
        *screening.get("contraindications", {}).values(),
    ]
    answers = [answer for answer in answers if answer != []]
    asked = any(answer != "not_asked" for answer in answers) or "given" in screening.get(
        "consent", {}
    )
    return _needling_meant(document) or asked


def _answers(screening: Json) -> Iterator[tuple[str, object]]:
    for group in ("indications", "contraindications"):
        for name, answer in screening.get(group, {}).items():
            if name == "other":
                yield from ((f"{group}.other", tuple(map(_other, answer))) for _ in answer[:1])
            elif answer != "not_asked":
                yield f"{group}.{name}", answer
    if screening.get("fear_of_needles", "not_asked") != "not_asked":
        yield "fear_of_needles", screening["fear_of_needles"]
    consent = screening.get("consent", {})
    for name in ("explained",) if "given" in consent else ("explained", "at", "by"):
        if consent.get(name, []) != []:
            yield f"consent.{name}", _sorted(consent[name])
    for name, answer in screening.get("joint_decision", {}).items():
        yield f"joint_decision.{name}", answer


def _sorted(value: Any) -> Any:
    """Several who answered, in the order of their names; one alone as a text."""
    if not isinstance(value, list):
        return value
    return sorted(value) if len(value) > 1 else value[0]


def _other(item: Json) -> tuple[tuple[str, object], ...]:
    """A contraindication without a question, as the form holds it."""
    told: Json = {name: item[name] for name in ("id", "text", "weight") if name in item}
    code: Json = {f"code.{name}": value for name, value in item.get("code", {}).items()}
    state: Json = {"state": item["state"]} if item["state"] != "not_asked" else {}
    return tuple(sorted({**told, **code, **state}.items()))


def _against(document: Json, item: Json) -> Facts:
    """The Condition of one that is present."""
    found = f"other:{item['id']}" in document["screening"].get("confirmed_by_therapist", [])
    return {
        "text": item.get("text"),
        "weight": item["weight"],
        "status": "confirmed" if found else "unconfirmed",
        "asserter": names.person(document, "practitioner" if found else "patient"),
    }


def _contraindications(document: Json) -> Iterator[tuple[str, str, Facts]]:
    for name, answer in document.get("screening", {}).get("contraindications", {}).items():
        if name == "other":
            for item in answer:
                if item["state"] == "present":
                    yield (
                        f"other-contraindication/{item['id']}",
                        "Condition",
                        _against(document, item),
                    )
        if answer == "present":
            if name == "pregnancy":
                yield name, "Observation", _pregnancy(document)
                continue
            metal = name in ("nickel_allergy", "chromium_allergy")
            yield (
                f"contraindication/{name}",
                "AllergyIntolerance" if metal else "Condition",
                _metal(document, name),
            )


def _findings(document: Json) -> Iterator[tuple[str, str, Facts]]:
    yield from _contraindications(document)
    if document.get("trigger_points") == []:
        yield "no-trigger-points", "Observation", {"value": False}
    for point in document.get("trigger_points", []):
        yield (
            f"trigger-point/{point['id']}",
            "Condition",
            {
                "code": "-".join(filter(None, ("mtrp", point.get("activity")))),
                "muscle": point["muscle"],
                "muscle_code": code("muscle", point["muscle"]),
                "side": point.get("side"),
            },
        )
    for item in document.get("medication", []):
        yield (
            f"medication/{names.text_key(item['text'])}",
            "MedicationStatement",
            {"text": item["text"]},
        )
    examination = document.get("examination", {})
    for test in examination.get("tests", []):
        yield "/".join(("test", *key_of_test(test))), "Observation", _tested(document, test)
    for felt in examination.get("palpation", []):
        role = f"palpation/{key('muscle', felt['muscle'])}" + (
            f"/{felt['side']}" if "side" in felt else ""
        )
        yield role, "Observation", {}
    for name in ("posture", "motion"):
        if name in examination:
            yield name, "Observation", {"value": examination[name]}
    for omitted in examination.get("not_examined", []):
        yield (
            f"not-examined/{names.text_key(omitted['what'])}",
            "Observation",
            {"text": omitted["what"]},
        )


def _metal(document: Json, name: str) -> Facts:
    """An allergy to a metal has words; of a Condition other facts are looked at."""
    if name not in _METALS:
        return {"category": None, "text": None}
    return {"category": ["environment"], "text": _METALS[name][document.get("language", "nl")]}


def _pregnancy(document: Json) -> Facts:
    screening = document["screening"]
    found = "pregnancy" in screening.get("confirmed_by_therapist", [])
    return {
        "codes": ["118185001", "82810-3"],
        "value": ["77386006", "LA15173-0"],
        "category": "social-history",
        "performer": names.person(document, "practitioner" if found else "patient"),
        "at": screening.get("at", document["started_at"][:10]),
    }


def _tested(document: Json, test: Json) -> Facts:
    """How a test came out, and all that keeps it apart from another of its name."""
    done = test.get("result") != "not_performed"
    value, result = test.get("value", {}), test.get("result") if done else None
    return {
        "name": _name_of_test(document, test),
        "result": result[:3].upper() if result else None,
        "done": done,
        "number": value.get("number"),
        "unit": {"degrees": "deg", "graden": "deg"}.get(value.get("unit"), value.get("unit")),
        "words": test.get("text"),
        "words_alone": "text" in test and not value and not result,
        "region": test.get("region"),
        "side": test.get("side"),
        "moment": test.get("moment"),
        "nerve": test.get("neurological"),
        "note": test.get("why"),
        "category": "exam",
        "performer": names.person(document, "practitioner"),
    }


def _name_of_test(document: Json, test: Json) -> str:
    """As a reader of texts sees it."""
    language = document.get("language", "nl")
    words = _IN_WORDS[language]
    named = [called("test", test["test"], language), called("region", test.get("region"), language)]
    place = [*named, words.get(test.get("side", ""))]
    when = words.get(test.get("moment", ""))
    return " ".join(word for word in place if word) + (f", {when}" if when else "")


def _scores(document: Json) -> Iterator[tuple[str, str, Facts]]:
    scores = document.get("pain_scores", [])
    for score in scores:
        told = {name: score[name] for name in ("scale", "moment", "at")}
        by = names.person(document, "patient")
        yield (
            f"pain-score/{score['id']}",
            "Observation",
            {"value": score["score"], "by": by, **told, **_pain(score)},
        )
        before = [one for one in scores if one["moment"] == "baseline" and _comparable(one, score)]
        if score["moment"] != "baseline" and len(before) == 1:
            of = sorted(
                names.name(document, f"pain-score/{one['id']}") for one in (before[0], score)
            )
            yield (
                f"change/{score['id']}",
                "Observation",
                {"of": of, **_change(before[0], score), **_pain(score)},
            )


def _pain(score: Json) -> Facts:
    """Which pain a score is of."""
    return {name: score.get(name) for name in ("context", "region", "side")}


def _change(baseline: Json, score: Json) -> Facts:
    """The change in points, which criteria it meets, and what that makes it."""
    was, points = baseline["score"], score["score"] - baseline["score"]
    enough, least = (15, 10) if score["scale"] == "VAS100" else (2, 2)
    met = {"absolute-criterion": abs(points) >= enough}
    if was:
        met["relative-criterion"] = abs(points) >= least and 10 * abs(points) >= 3 * was
    way = "relevant-worsening" if points > 0 else "relevant-improvement"
    return {
        "points": points,
        "met": met,
        "verdict": way if True in met.values() else "no-relevant-change",
    }


def _measures(document: Json) -> Iterator[tuple[str, str, Facts]]:
    for measure in document.get("outcome_measures", []):
        yield (
            f"measure/{measure['id']}",
            "Observation",
            {
                "text": measure["instrument"],
                "code": code("measure", measure["instrument"]),
                "value": measure["score"],
                "unit": "{score}",
                "category": "survey",
                "performer": names.person(document, "patient"),
                "at": measure["at"],
                "note": measure.get("text"),
            },
        )


def _comparable(baseline: Json, score: Json) -> bool:
    earlier = datetime.fromisoformat(baseline["at"]) <= datetime.fromisoformat(score["at"])
    return earlier and _line(baseline) == _line(score)


def _line(score: Json) -> tuple[Any, ...]:
    region = key("region", score["region"]) if "region" in score else None
    return score["scale"], score.get("context"), region, score.get("side")


def _treatment(document: Json) -> Iterator[tuple[str, str, Facts]]:
    needlings = document.get("needling", [])
    stopped = bool(needlings) and all(needling.get("stopped") for needling in needlings)
    if _needling_meant(document):
        status = "stopped" if stopped else "completed" if needlings else "not-done"
        day = document["started_at"][:10] if needlings else None
        by = names.person(document, "practitioner") if needlings else None
        yield "session-procedure", "Procedure", {"status": status, "at": day, "by": by}
    points = {point["id"]: point for point in document.get("trigger_points", [])}
    for needling in needlings:
        yield from _needling(document, needling, points.get(needling.get("trigger_point"), {}))
    forbidden = outcome(document) not in ALLOWED or before_consent(document)
    if needlings and forbidden:
        of = sorted(names.name(document, f"needling/{needling['id']}") for needling in needlings)
        yield "screening-conflict", "DetectedIssue", {"severity": "high", "needlings": of}
    if late := after_withdrawal(document):
        of = sorted(names.name(document, f"needling/{needling['id']}") for needling in late)
        yield "withdrawal-conflict", "DetectedIssue", {"severity": "high", "needlings": of}
    for other in document.get("other_treatment", []):
        yield (
            f"treatment/{other['id']}",
            "Procedure",
            {
                "status": "completed",
                "text": other["treatment"],
                "at": other.get("at", document["started_at"][:10]),
                **_treated(other, points.get(other.get("trigger_point"), {})),
            },
        )
    yield from _plan(document)
    if "referral" in document:
        yield "referral", "ServiceRequest", _referral(document)
    if document.get("aftercare"):
        told = (
            advice if isinstance(advice, str) else advice["text"]
            for advice in document["aftercare"]
        )
        yield (
            "aftercare",
            "CarePlan",
            {"advice": sorted(told), **_planned(document, "aftercare-plan")},
        )


def _planned(document: Json, kind: str) -> Facts:
    """What both plans say: an end of the series that is no whole day is none of theirs."""
    day, end = document["started_at"][:10], document.get("episode", {}).get("ended_at", "")
    return {
        "kind": kind,
        "from": day,
        "until": end if len(end) == len(day) else None,
        "complaint": names.name(document, "complaint") if "complaint" in document else None,
    }


def _plan(document: Json) -> Iterator[tuple[str, str, Facts]]:
    """The plan and its goals: no longer sought when the series has ended."""
    plan = {name: value for name, value in document.get("plan", {}).items() if value != []}
    if not plan:
        return
    status = "completed" if "ended_at" in document.get("episode", {}) else "active"
    goals = {f"goal/{names.text_key(goal)}": goal for goal in plan.get("goals", [])}
    for role, goal in goals.items():
        yield role, "Goal", {"status": status, "text": goal}
    yield (
        "plan",
        "CarePlan",
        {
            "status": status,
            "goals": sorted(names.name(document, role) for role in goals),
            **_planned(document, "treatment-plan"),
            "frequency": plan.get("frequency"),
            "sessions": plan.get("sessions"),
        },
    )


def _is_referred(document: Json, direction: str) -> bool:
    return bool(document.get("referral", {}).get("direction") == direction)


def _referral(document: Json) -> Facts:
    """Out is open, asked for by the therapist; in is done with, and asked for by somebody named at most."""
    told, is_out = document["referral"], _is_referred(document, "out")
    return {
        "status": "active" if is_out else "completed",
        "code": "referral-out" if is_out else "referral-in",
        "by": names.person(document, "practitioner") if is_out else told.get("to"),
        "to": [told["to"]] if is_out else [],
        "visit": names.name(document, "encounter") if is_out else None,
        "reason": told.get("reason"),
        "urgency": told.get("urgency"),
        "at": told.get("at"),
    }


def _treated(other: Json, point: Json) -> Facts:
    """Where something without a needle was done: at the trigger point's muscle and side, when it names one."""
    muscle, region = point.get("muscle", other.get("muscle")), other.get("region")
    return {
        "places": sorted(word for word in (muscle, region) if word),
        "side": _side(other, point),
    }


def _side(treatment: Json, point: Json) -> str | None:
    """The trigger point's side; of one on both sides the side that was treated, when it is named."""
    side, own = point.get("side"), treatment.get("side")
    return own if side is None or (side == "bilateral" and own) else side


def _needling(document: Json, needling: Json, point: Json) -> Iterator[tuple[str, str, Facts]]:
    def named(kind: str, present: object) -> str | None:
        return names.name(document, f"{kind}/{needling['id']}") if present else None

    muscle: str = point["muscle"] if point else needling["muscle"]
    yield (
        f"needling/{needling['id']}",
        "Procedure",
        {
            "status": "stopped" if needling.get("stopped") else "completed",
            "muscle": muscle,
            "muscle_code": code("muscle", muscle),
            "side": _side(needling, point),
            "punctures": needling.get("punctures"),
            "depth": needling.get("depth_mm"),
            "at": needling.get("at", document["started_at"][:10]),
            "part_of": names.name(document, "session-procedure"),
            "point": names.name(document, f"trigger-point/{point['id']}") if point else None,
            "needle": named("needle", needling.get("needle")),
        },
    )
    if needle := needling.get("needle"):
        yield (
            f"needle/{needling['id']}",
            "Device",
            {
                "manufacturer": needle.get("manufacturer"),
                "model": needle.get("model"),
                "diameter": needle.get("diameter_mm"),
                "length": needle.get("length_mm"),
                "material": needle.get("material"),
                "material_code": code("material", needle["material"])
                if "material" in needle
                else None,
            },
        )
    if "twitch_responses" in needling:
        yield (
            f"twitch/{needling['id']}",
            "Observation",
            {
                "value": needling["twitch_responses"],
                "at": needling.get("at", document["started_at"][:10]),
                "part_of": named("needling", True),
            },
        )


def _events(document: Json) -> Iterator[tuple[str, str, Facts]]:
    doubt = {"nl": "verdenking op ", "en": "suspected "}[document.get("language", "nl")]
    for event in document.get("adverse_events", []):
        text = (doubt if event.get("certainty") == "suspected" else "") + event["event"]
        yield (
            f"adverse-event/{event['id']}",
            "AdverseEvent",
            {
                "text": text,
                "date": event.get("at"),
                "seriousness": f"event-{event['severity']}" if "severity" in event else None,
                "outcome": "resolved" if "resolved_at" in event else event.get("outcome"),
                "followed": names.name(document, _suspect(document, event))
                if document.get("needling")
                else None,
            },
        )
        yield (
            f"complication/{event['id']}",
            "Condition",
            {
                "text": text,
                "clinical": "resolved"
                if "resolved_at" in event or event.get("outcome") == "resolved"
                else "active",
                "verification": "provisional"
                if event.get("certainty") == "suspected"
                else "confirmed",
                "over": event.get("resolved_at"),
                "notes": [event[field] for field in ("text", "action") if field in event],
            },
        )


def _suspect(document: Json, event: Json) -> str:
    """The role of what an event followed: its needling, else needling as a whole."""
    return f"needling/{event['needling']}" if "needling" in event else "session-procedure"
