"""What a server should hold of needling and of treatment without a needle."""

from __future__ import annotations

from collections.abc import Iterator

from tests.checker import names
from tests.checker.expected.shared import Expectation, is_needling_meant, side_of
from tests.checker.names import Facts, Json
from tests.checker.screening import ALLOWED, after_withdrawal, before_consent, outcome
from tests.checker.words import code


def treatment(document: Json) -> Iterator[Expectation]:
    """Needling as a whole, each needling, what should not have been needled, and treatment without a needle."""
    needlings = document.get("needling", [])
    if is_needling_meant(document):
        yield "session-procedure", "Procedure", _session_procedure(document, needlings)
    points = {point["id"]: point for point in document.get("trigger_points", [])}
    for needling in needlings:
        yield from _needling(document, needling, points.get(needling.get("trigger_point"), {}))
    yield from _conflicts(document, needlings)
    for treatment in document.get("other_treatment", []):
        facts = {
            "status": "completed",
            "text": treatment["treatment"],
            "at": treatment.get("at", document["started_at"][:10]),
            **_treated(treatment, points.get(treatment.get("trigger_point"), {})),
        }
        yield f"treatment/{treatment['id']}", "Procedure", facts


def _session_procedure(document: Json, needlings: list[Json]) -> Facts:
    if not needlings:
        return {"status": "not-done", "at": None, "by": None}
    is_stopped = all(needling.get("stopped") for needling in needlings)
    return {
        "status": "stopped" if is_stopped else "completed",
        "at": document["started_at"][:10],
        "by": names.person(document, "practitioner"),
    }


def _conflicts(document: Json, needlings: list[Json]) -> Iterator[Expectation]:
    """Needling that the screening forbids, and needling after the consent ended."""
    is_forbidden = outcome(document) not in ALLOWED or before_consent(document)
    conflicts = {
        "screening-conflict": needlings if is_forbidden else [],
        "withdrawal-conflict": after_withdrawal(document),
    }
    for role, concerned in conflicts.items():
        if concerned:
            of = sorted(names.name(document, f"needling/{one['id']}") for one in concerned)
            yield role, "DetectedIssue", {"severity": "high", "needlings": of}


def _needling(document: Json, needling: Json, point: Json) -> Iterator[Expectation]:
    yield f"needling/{needling['id']}", "Procedure", _needled(document, needling, point)
    if needling.get("needle"):
        yield f"needle/{needling['id']}", "Device", _needle(needling["needle"])
    if "twitch_responses" in needling:
        facts = {
            "value": needling["twitch_responses"],
            "at": needling.get("at", document["started_at"][:10]),
            "part_of": names.name(document, f"needling/{needling['id']}"),
        }
        yield f"twitch/{needling['id']}", "Observation", facts


def _needled(document: Json, needling: Json, point: Json) -> Facts:
    muscle: str = point["muscle"] if point else needling["muscle"]
    needle = f"needle/{needling['id']}"
    return {
        "status": "stopped" if needling.get("stopped") else "completed",
        "muscle": muscle,
        "muscle_code": code("muscle", muscle),
        "side": side_of(needling, point),
        "punctures": needling.get("punctures"),
        "depth": needling.get("depth_mm"),
        "at": needling.get("at", document["started_at"][:10]),
        "part_of": names.name(document, "session-procedure"),
        "point": names.name(document, f"trigger-point/{point['id']}") if point else None,
        "needle": names.name(document, needle) if needling.get("needle") else None,
    }


def _needle(needle: Json) -> Facts:
    material = needle.get("material")
    return {
        "manufacturer": needle.get("manufacturer"),
        "model": needle.get("model"),
        "diameter": needle.get("diameter_mm"),
        "length": needle.get("length_mm"),
        "material": material,
        "material_code": code("material", material) if material else None,
    }


def _treated(other: Json, point: Json) -> Facts:
    """Where something without a needle was done: at the trigger point's muscle and side, when it names one."""
    muscle, region = point.get("muscle", other.get("muscle")), other.get("region")
    return {
        "places": sorted(word for word in (muscle, region) if word),
        "side": side_of(other, point),
    }
