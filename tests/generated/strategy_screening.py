"""Generated answers to the questions before needling, and consent."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from hypothesis import strategies as st

from dnfhir.session import CONTRAINDICATIONS
from dnfhir.session.fields.choices import (
    WeightWord,
)
from dnfhir.session.intake import FURTHER
from dnfhir.session.times import surely_before
from tests.generated.strategy_values import (
    REFERRED,
    THREE_STATES,
    Json,
    coded,
    ids,
    instants,
    part,
    texts,
    unlike,
    words,
)


@st.composite
def screenings(draw: st.DrawFn, start: datetime, plain: bool) -> Json:
    """Answers of any kind; plain ones are complete and leave few reasons against needling."""
    asked = dict.fromkeys(CONTRAINDICATIONS, THREE_STATES)
    others = unlike(other_contraindications(), "other", 2)
    against = draw(_plain_answers() if plain else part(**asked, other=others))
    present = [name for name, answer in against.items() if answer == "present"]
    present += [
        f"other:{one['id']}" for one in against.get("other", []) if one["state"] == "present"
    ]
    confirmed = st.lists(st.sampled_from(present), unique=True) if present else st.just([])
    states = (
        ()
        if plain
        else ("regional_pain", "hypersensitive_zone", "reduced_motion", "reduced_strength")
    )
    reported = {"explained": st.just(True), "given": st.sampled_from((True, True, False))}
    answered = {"explained": st.booleans(), "given": st.booleans()}
    at = instants(start, -30, 30)
    several = unlike(texts() | st.sampled_from(("de patiënt", "the patient")), "by", 3)
    may_be = {"at": at, "by": texts() | several, "withdrawn_at": at}
    consent = (part(reported, **may_be) if plain else part(**answered, **may_be)).map(
        without_untrue_withdrawal
    )
    always = {"contraindications": st.just(against)} | ({"consent": consent} if plain else {})
    screening = part(
        always,
        at=instants(start, -60, 10),
        indications=part(**dict.fromkeys(states, THREE_STATES), referred_pain=REFERRED),
        confirmed_by_therapist=confirmed,
        fear_of_needles=THREE_STATES,
        joint_decision=part({"taken": st.booleans()}, at=at, note=texts()),
        **({} if plain else {"consent": consent}),
    )
    return draw(screening)


def without_untrue_withdrawal(consent: Json) -> Json:
    """The consent without a withdrawal that cannot be: of what was not given, or before it was."""
    at, withdrawn = consent.get("at"), consent.get("withdrawn_at")
    early = at is not None and withdrawn is not None and surely_before(withdrawn, at)
    untrue = early or not consent.get("given")
    return (
        {name: value for name, value in consent.items() if name != "withdrawn_at"}
        if untrue
        else consent
    )


@st.composite
def _plain_answers(draw: st.DrawFn) -> Json:
    """Everything of the leaflet asked, at most one thing present; what it does not ask, asked or not."""
    leaflet = [name for name in CONTRAINDICATIONS if name not in FURTHER]
    answers = dict.fromkeys(leaflet, "absent") | draw(
        part(**dict.fromkeys(FURTHER, st.just("absent")))
    )
    some = (
        "diabetes",
        "pregnancy",
        "nickel_allergy",
        "lymphoedema",
        "pacemaker",
        "bleeding_disorder",
    )
    present = draw(st.sampled_from((None, None, *some)))
    others = draw(unlike(other_contraindications(), "other", 1)) if present is None else []
    return (
        answers | ({present: "present"} if present else {}) | ({"other": others} if others else {})
    )


def other_contraindications() -> st.SearchStrategy[Json]:
    """What has no question of its own: in free text, a word that the vocabulary knows, a code, or both."""
    always = {"id": ids(), "weight": st.sampled_from(get_args(WeightWord)), "state": THREE_STATES}
    reported = texts() | words("contraindication")
    code = coded("contraindication")
    return part(always | {"text": reported}, code=code) | part(always | {"code": code})
