"""Generated session documents: every field and state, always valid, always test data, as raw JSON values."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, get_args

from hypothesis import strategies as st

from dnfhir.session.fields.choices import (
    JurisdictionWord,
    LanguageWord,
    PurposeWord,
)
from tests.generated.strategy_complaint import CLASSIFIED, complaints, episodes
from tests.generated.strategy_events import adverse_events
from tests.generated.strategy_measures import is_measured_once, outcome_measures
from tests.generated.strategy_pain import pain_scores
from tests.generated.strategy_people import numbered_parties, patients
from tests.generated.strategy_plan import plans, referrals
from tests.generated.strategy_screening import screenings
from tests.generated.strategy_treatment import (
    examinations,
    needlings,
    other_treatment,
    trigger_points,
)
from tests.generated.strategy_values import (
    OFFSETS,
    Json,
    coded,
    extensions,
    ids,
    instant,
    instants,
    lines,
    names,
    often,
    part,
    terms,
    texts,
    unlike,
)


def _who_and_when(
    start: datetime, started_at: str, recorded: int, plain: bool
) -> dict[str, st.SearchStrategy[Any]]:
    """The required fields; the record is last written `recorded` minutes after the start."""
    return {
        "schema": st.just("dnfhir/session/1"),
        "id": ids(),
        "test_data": st.just(True),
        "jurisdiction": st.sampled_from(get_args(JurisdictionWord)),
        "recorded_at": instants(start, recorded, recorded),
        "started_at": st.just(started_at),
        "practice": numbered_parties(name=texts()),
        "practitioner": numbered_parties(
            name=names(), qualification=texts(), specialty=terms("specialty") | lines()
        ),
        "patient": patients(start, plain),
    }


@st.composite
def sessions(draw: st.DrawFn) -> Json:
    """A valid session document as a JSON value; write it with `dnfhir.fhir.jsontext.pretty` to read it."""
    start = draw(st.datetimes(datetime(1990, 1, 2), datetime(2035, 1, 1), timezones=st.just(UTC)))
    start = start.replace(microsecond=0)
    started_at = instant(start, draw(st.sampled_from(OFFSETS)))
    recorded = draw(st.integers(30, 100_000))
    plain = draw(st.booleans())
    points = draw(trigger_points())
    needled = draw(unlike(needlings(start, points), "needling", 3))
    medicine = part({"text": texts()}, code=coded("treatment")) | part({"code": coded("treatment")})
    screening = {"screening": screenings(start, plain)}
    document = often(
        _who_and_when(start, started_at, recorded, plain) | (screening if plain else {}),
        language=st.sampled_from(get_args(LanguageWord)),
        purpose=st.sampled_from(get_args(PurposeWord)),
        note=texts(),
        ended_at=instants(start, 0, 120),
        episode=episodes(date.fromisoformat(started_at[:10])),
        complaint=complaints(start, recorded),
        medication=unlike(medicine, "medication", 2),
        examination=examinations(),
        pain_scores=pain_scores(start, recorded),
        outcome_measures=unlike(outcome_measures(start), "outcome_measures").filter(
            is_measured_once
        ),
        adverse_events=adverse_events(start, needled, recorded),
        other_treatment=unlike(other_treatment(start, points), "other_treatment", 3),
        aftercare=unlike(terms("aftercare") | part({"text": texts()}), "aftercare"),
        referral=referrals(start),
        plan=plans(),
        extensions=extensions(),
        **({} if plain else screening),
    )
    drawn = draw(document)
    listed = {"trigger_points": points, "needling": needled}
    also_empty = draw(st.booleans())
    return drawn | {name: items for name, items in listed.items() if items or also_empty}


@st.composite
def dutch_sessions(draw: st.DrawFn) -> Json:
    """A session of the Netherlands, many with a complaint that can be a nl-core-Problem."""
    classified = draw(st.booleans())
    document = draw(sessions()) | {"jurisdiction": "nl"}
    if classified:
        reported = {
            key: value
            for key, value in document.get("complaint", {}).items()
            if key not in ("course", "problem")
        }
        document["complaint"] = reported | {
            "codes": [draw(CLASSIFIED)],
            "regions": reported.get("regions", [])[:1],
        }
        document["complaint"].pop(draw(st.sampled_from(("description", "possible_cause"))), None)
    return document


@st.composite
def belgian_sessions(draw: st.DrawFn) -> Json:
    """A session of Belgium."""
    document: Json = draw(sessions()) | {"jurisdiction": "be"}
    return document
