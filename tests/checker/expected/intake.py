"""What a server should hold of the screening: the answers, the eligibility and the consent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.checker.expected.shared import Expectation, is_needling_meant
from tests.checker.names import Facts, Json
from tests.checker.screening import outcome


def intake(document: Json) -> Iterator[Expectation]:
    """The questionnaire, the eligibility and the consent."""
    screening = document.get("screening", {})
    if screening:
        form = {"authored": screening.get("at"), "answers": dict(_answers(screening))}
        yield "questionnaire", "QuestionnaireResponse", form
    if _is_screened(document):
        yield "eligibility", "Observation", _eligibility(document)
    consent = screening.get("consent", {})
    if "given" in consent:
        yield "consent", "Consent", _consent(document, consent)


def _eligibility(document: Json) -> Facts:
    return {
        "outcome": outcome(document).replace("_", "-"),
        "at": document.get("screening", {}).get("at", document["started_at"][:10]),
        "rules": "leaflet-rules-1",
    }


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
    return is_needling_meant(document) or asked


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
    reported: Json = {name: item[name] for name in ("id", "text", "weight") if name in item}
    code: Json = {f"code.{name}": value for name, value in item.get("code", {}).items()}
    state: Json = {"state": item["state"]} if item["state"] != "not_asked" else {}
    return tuple(sorted({**reported, **code, **state}.items()))
