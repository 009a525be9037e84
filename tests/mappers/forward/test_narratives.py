"""What a clinician reads in the narratives: enough to act on, in the session's language."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from tests.mappers.parts import Json, changed, roles

AT = "2014-03-05T10:08:00+01:00"


def reported(document: Json, role: str) -> str:
    """The text of a resource's narrative."""
    return html.unescape(re.sub("<[^>]*>", "", roles(document)[role]["text"]["div"]))


def report(**fields: Any) -> Json:
    return changed("case-report", **fields)


def screening(**fields: Any) -> Json:
    document = report()
    return {**document, "screening": {**document["screening"], **fields}}


def needled(**fields: Any) -> Json:
    """One needling of a muscle, with these fields, and nothing that refers to another."""
    return report(needling=[{"id": "n1", "muscle": "m. piriformis", **fields}])


def event(**fields: Any) -> Json:
    return report(adverse_events=[{"id": "a", "event": "bleeding", **fields}])


WHO = "Sam Voorbeeld (Voorbeeldpraktijk Fysiotherapie)"
WHOLE: list[tuple[str, Json, str]] = [
    ("patient", report(), "Patiënt: Anna Testpersoon, geboren in 1958, vrouw."),
    (
        "patient",
        report(patient={"identifier": report()["patient"]["identifier"], "birth_date": "1958-02-03", "sex": "other"}),
        "Patiënt: geboren 3 februari 1958, geslacht: anders.",
    ),
    ("practitioner", report(), "Behandelaar: Sam Voorbeeld, fysiotherapeut, aantekening dry needling."),
    ("practice", report(), "Praktijk: Voorbeeldpraktijk Fysiotherapie."),
    ("episode", report(), "Behandelreeks 2014-0001-lbp, vanaf 5 maart 2014 tot en met 12 maart 2014."),
    (
        "encounter",
        report(note=...),
        "Sessie dry needling: 5 maart 2014, 10.00–10.30 uur, sessie 1 van de reeks. "
        f"Behandelaar: {WHO}. Geen ongewenste gebeurtenissen.",
    ),
    (
        "encounter",
        report(
            note="Liep uit!", episode=..., adverse_events=..., ended_at=..., purpose="follow_up", language="en",
            needling=[], screening=..., trigger_points=..., other_treatment=[], practice={
                "identifier": report()["practice"]["identifier"]
            },
        ),
        "Follow-up visit: 5 March 2014, 10:00. Therapist: Sam Voorbeeld. Note: Liep uit!",
    ),
    (
        "provenance",
        report(),
        f"Sessie van 5 maart 2014 vastgelegd door {WHO} op 12 maart 2014, 10.45 uur. "
        "Omgezet naar dit dossier door het programma dnfhir.",
    ),
    (
        "complaint",
        report(
            complaint={
                "problem": "hoofdpijn", "regions": ["neck", "shoulder"], "side": "left", "since": "2014-02",
                "severity": "severe", "sick_leave": True, "description": "Drukkend", "possible_cause": "Een val?",
                "course": [{"at": "2014-03-06T09:05:00+01:00", "text": "Minder."}], "resolved_at": "2014-03-12",
            }
        ),
        "Klacht: hoofdpijn, nek links, schouder links, sinds februari 2014, voorbij sinds 12 maart 2014, "
        "ernst: ernstig, ziekgemeld, volgens de patiënt. Omschrijving: Drukkend. Mogelijke oorzaak: Een val? "
        "Beloop op 6 maart 2014, 9.05 uur: Minder.",
    ),
    (
        "complaint",
        report(language="en", complaint={"side": "right", "sick_leave": False, "confirmed_by_therapist": True}),
        "Complaint: right, not on sick leave, established by the therapist.",
    ),
    (
        "trigger-point/tp1",
        report(
            trigger_points=[
                {
                    "id": "tp1", "muscle": "piriformis", "side": "right", "levels": ["L5", "S1"],
                    "activity": "active", "taut_band": "absent", "referred_pain": "neurological",
                }
            ],
            needling=..., other_treatment=..., adverse_events=...,
        ),
        "Actief myofasciaal triggerpunt: m. piriformis rechts (niveau L5 en S1), strakke band (taut band): afwezig, "
        "uitstralende pijn: neurologisch.",
    ),
    (
        "needling/n1",
        needled(
            side="left", at="2014-03-05T10:12:00+01:00", position="prone", punctures=3, depth_mm=20, retention_s=600,
            twitch_responses=2, stimulation="handmatig", response_sought="twitch",
            needle={"manufacturer": "Seirin", "diameter_mm": 0.3, "length_mm": 50, "material": "gold"},
        ),
        "Dry needling uitgevoerd: m. piriformis links, naald Seirin 0,3 × 50 mm, goud, diepte 20 mm, 3 prikken, "
        "houding: buikligging, naald 10 minuten laten zitten, 2 lokale twitchresponsen (LTR), "
        "5 maart 2014, 10.12 uur. Stimulatie: handmatig. Gezochte respons: twitch.",
    ),
    (
        "needling/n1",
        needled(punctures=1, retention_s=90, twitch_responses="several", needle={"length_mm": 40.5}),
        "Dry needling uitgevoerd: m. piriformis, naald lengte 40,5 mm, 1 prik, naald 90 seconden laten zitten, "
        "diverse lokale twitchresponsen (LTR), niet geteld.",
    ),
    (
        "needling/n1",
        needled(stopped="Te pijnlijk.", twitch_responses=0),
        "Dry needling voortijdig gestopt: m. piriformis, geen lokale twitchrespons (LTR). Reden: Te pijnlijk.",
    ),
    ("twitch/n1", needled(side="left", twitch_responses=1), "1 lokale twitchrespons (LTR): m. piriformis links."),
    (
        "needle/n1",
        needled(needle={"model": "J", "diameter_mm": 0.25, "lot": "A1"}),
        "Naald: J diameter 0,25 mm, partij A1, voor eenmalig gebruik.",
    ),
    ("session-procedure", needled(stopped=True), "Dry needling voortijdig gestopt: m. piriformis."),
    (
        "session-procedure",
        screening(consent={"given": False}) | {"needling": []},
        "Dry needling niet uitgevoerd. Reden: toestemming geweigerd.",
    ),
    (
        "treatment/o1",
        report(
            other_treatment=[{"id": "o1", "treatment": "massage", "region": "neck", "side": "left", "text": "Kort"}],
        ),
        "Behandeling: massage, nek links. Kort.",
    ),
    (
        "pain-score/p1",
        report(
            pain_scores=[
                {
                    "id": "p1", "moment": "baseline", "scale": "NRS", "score": 7, "at": AT, "context": "rest",
                    "region": "neck", "side": "left",
                }
            ]
        ),
        "Pijn 7 op NRS (0–10), in rust, nek links, vooraf, 5 maart 2014, 10.08 uur.",
    ),
    (
        "adverse-event/a",
        event(severity="serious", at=AT, needling="n1") | {"language": "en"},
        "Serious adverse event: bleeding, after dry needling of left m. quadratus lumborum, 5 March 2014, 10:08.",
    ),
    (
        "complication/a",
        event(severity="mild", text="Kort", action="Afgedrukt", resolved_at="2014-03"),
        "Lichte ongewenste gebeurtenis: bloeding. Kort. Wat eraan gedaan is: Afgedrukt. Voorbij op maart 2014.",
    ),
    (
        "adverse-event/a",
        event(severity="significant", certainty="suspected", outcome="unknown"),
        "Matig ernstige ongewenste gebeurtenis: verdenking op bloeding. Of het voorbij is, is niet bekend.",
    ),
    (
        "consent",
        screening(consent={"given": True, "at": AT, "by": "de dochter"}),
        "Toestemming gegeven door de dochter, 5 maart 2014, 10.08 uur.",
    ),
    ("consent", screening(consent={"given": False}), "Toestemming geweigerd door de patiënt."),
    (
        "eligibility",
        screening(consent={"given": False}),
        "Geschiktheid voor dry needling: afgezien op wens van de patiënt. Reden: toestemming geweigerd.",
    ),
    (
        "contraindication/fever",
        screening(contraindications={"fever": "present"}),
        "Contra-indicatie: koorts, volgens de patiënt.",
    ),
    (
        "aftercare",
        report(aftercare=["warmte", {"text": "Bel bij koorts"}]),
        "Nazorg: warmte aanbrengen; Bel bij koorts.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("role", "document", "words"), WHOLE)
def test_a_narrative_says_the_essence_of_its_resource(
    role: str, document: Json, words: str
) -> None:
    result = next(one for one in roles(document) if one == role or one.startswith(f"{role}/"))
    assert reported(document, result) == words


def test_several_reasons_are_reported_one_by_one() -> None:
    document = screening(contraindications={"fever": "present", "diabetes": "present"}) | {
        "needling": []
    }
    assert reported(document, "session-procedure").startswith(
        "Dry needling niet uitgevoerd. Redenen: koorts; acute infectie: niet gevraagd; "
    )


def test_what_was_weighed_is_no_reason_of_being_eligible() -> None:
    assert reported(changed("joint-decision"), "eligibility") == (
        "Eligibility for dry needling: eligible by the questions of the leaflet, by joint decision. "
        "Weighed: pregnancy; osteoporosis."
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "nl",
            "Dry needling uitgevoerd hoewel de screening het niet toelaat. "
            "Geschiktheid voor dry needling: uitgesloten. Redenen: nikkelallergie; diabetes mellitus.",
        ),
        (
            "en",
            "Dry needling done although the screening does not allow it. "
            "Eligibility for dry needling: excluded. Reasons: nickel allergy; diabetes mellitus.",
        ),
    ],
)
def test_an_issue_names_outcome_and_reasons_in_one_language(language: str, words: str) -> None:
    document = report(language=language)
    document["screening"]["contraindications"] |= {
        "nickel_allergy": "present",
        "diabetes": "present",
    }
    assert roles(document)["screening-conflict"]["detail"] == words
    assert reported(document, "screening-conflict") == words


def test_free_text_is_escaped() -> None:
    div = roles(report(note="<b>&amp;</b>"))["encounter"]["text"]["div"]
    assert "&lt;b&gt;&amp;amp;&lt;/b&gt;" in div


def test_a_score_with_tenths_has_a_decimal_comma_in_dutch() -> None:
    scores = [
        {"id": "a", "moment": "baseline", "scale": "VAS10", "score": 6.5, "at": AT},
        {
            "id": "b",
            "moment": "after",
            "scale": "VAS10",
            "score": 2,
            "at": "2014-03-05T10:30:00+01:00",
        },
    ]
    assert reported(report(pain_scores=scores), "pain-score/a").startswith(
        "Pijn 6,5 op VAS (0–10), vooraf"
    )
    assert "verbetering van pijn: 6,5 → 2 op VAS (0–10)" in reported(
        report(pain_scores=scores), "change/b"
    )
    assert "Pain 6.5 on VAS (0–10)" in reported(
        report(pain_scores=scores, language="en"), "pain-score/a"
    )
