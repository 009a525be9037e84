"""What a clinician reads in the narratives: enough to act on, in the session's language."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from tests.mappers.parts import Json, changed, roles

AT = "2014-03-05T10:08:00+01:00"


def told(document: Json, role: str) -> str:
    """The text of a resource's narrative."""
    return html.unescape(re.sub("<[^>]*>", "", roles(document)[role]["text"]["div"]))


def report(**fields: Any) -> Json:
    return changed("case-report", **fields)


def screening(**fields: Any) -> Json:
    document = report()
    return {**document, "screening": {**document["screening"], **fields}}


@pytest.mark.parametrize(
    ("role", "document", "words"),
    [
        (
            "complaint",
            report(
                complaint={
                    "problem": "hoofdpijn",
                    "regions": ["neck", "shoulder"],
                    "side": "left",
                    "since": "2014-02",
                    "severity": "severe",
                    "sick_leave": True,
                }
            ),
            "Klacht: hoofdpijn, neck, shoulder, links, sinds 2014-02, ernst: ernstig, ziekgemeld: ja",
        ),
        (
            "trigger-point/tp1",
            report(
                trigger_points=[
                    {
                        "id": "tp1",
                        "muscle": "piriformis",
                        "side": "right",
                        "levels": ["S1"],
                        "activity": "active",
                        "taut_band": "absent",
                        "referred_pain": "neurological",
                    }
                ],
                needling=...,
                other_treatment=...,
                adverse_events=...,
            ),
            "Myofasciaal triggerpunt: piriformis, rechts, actief, S1, strakke streng: afwezig, "
            "uitstralende pijn: neurologisch",
        ),
        (
            "adverse-event/a",
            report(language="en", adverse_events=[{"id": "a", "event": "bleeding", "severity": "serious", "at": AT}]),
            f"Adverse event: bleeding, Serious adverse event, {AT}",
        ),
        (
            "complication/a",
            report(adverse_events=[{"id": "a", "event": "bleeding", "severity": "mild", "text": "Over."}]),
            "Complicatie: bleeding, lichte ongewenste gebeurtenis, Over.",
        ),
        (
            "needling/n1",
            report(needling=[{"id": "n1", "muscle": "piriformis", "punctures": 3, "stopped": "Te pijnlijk."}]),
            "Dry needling van spier: piriformis, prikken: 3, voortijdig gestopt, Te pijnlijk.",
        ),
        (
            "session-procedure",
            report(needling=[{"id": "n1", "muscle": "piriformis", "stopped": "Te pijnlijk."}]),
            "Dry needling: voortijdig gestopt, Te pijnlijk.",
        ),
        (
            "session-procedure",
            screening(contraindications={"fever": "present", "diabetes": "present"}) | {"needling": []},
            "Dry needling: niet uitgevoerd, koorts, acute infectie: niet gevraagd",
        ),
        (
            "consent",
            screening(consent={"given": True, "at": AT, "by": "de dochter"}),
            f"Toestemming: gegeven door de dochter, {AT}",
        ),
        ("consent", screening(consent={"given": False}), "Toestemming: geweigerd door de patiënt"),
        (
            "eligibility",
            screening(consent={"given": False}),
            "Geschiktheid voor dry needling: afgezien op wens van de patiënt, toestemming geweigerd",
        ),
        (
            "contraindication/fever",
            screening(contraindications={"fever": "present"}),
            "Contra-indicatie: koorts, volgens de patiënt",
        ),
        (
            "treatment/o1",
            report(other_treatment=[{"id": "o1", "treatment": "massage", "region": "neck", "side": "left"}]),
            "Behandeling: massage, neck, links",
        ),
    ],
)
def test_a_narrative_says_what_matters(role: str, document: Json, words: str) -> None:
    assert told(document, role).startswith(words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "Genaald hoewel de screening het niet toelaat. Uitgesloten: nikkelallergie, diabetes mellitus."),
        ("en", "Needled although the screening does not allow it. Excluded: Nickel allergy, Diabetes mellitus."),
    ],
)
def test_an_issue_names_outcome_and_reasons_in_one_language(language: str, words: str) -> None:
    document = report(language=language)
    document["screening"]["contraindications"] |= {"nickel_allergy": "present", "diabetes": "present"}
    assert roles(document)["screening-conflict"]["detail"] == words
    assert told(document, "screening-conflict") == words
