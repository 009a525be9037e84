"""Generated session documents: every field and state, always valid, always test data, as raw JSON values."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, get_args

from hypothesis import strategies as st

from dnfhir.session import CONTRAINDICATIONS, concept_key
from dnfhir.session.fields.choices import (
    ActivityWord,
    ComplaintSeverityWord,
    DirectionWord,
    JurisdictionWord,
    LanguageWord,
    PurposeWord,
    SexWord,
    UrgencyWord,
    WeightWord,
)
from dnfhir.session.fields.words import NEEDLING
from dnfhir.session.intake import FURTHER
from dnfhir.session.people import DATABASE_DEFAULTS
from dnfhir.session.times import surely_before
from tests.generated.strategy_events import adverse_events
from tests.generated.strategy_measures import is_told_once, outcome_measures
from tests.generated.strategy_numbers import identifiers
from tests.generated.strategy_pain import pain_scores
from tests.generated.strategy_tests import examined_tests
from tests.generated.strategy_values import (
    OFFSETS,
    REFERRED,
    SIDES,
    THREE_STATES,
    Json,
    coded,
    decimals,
    extensions,
    ids,
    instant,
    instants,
    levels,
    lines,
    names,
    often,
    one_side,
    part,
    partial,
    spellings,
    terms,
    texts,
    unknown_words,
    unlike,
    words,
)

#: Codes of Dutch records; of these systems nl-core-Problem takes every one.
CLASSIFIED = st.sampled_from(
    (
        {"system": "http://hl7.org/fhir/sid/icpc-1-nl", "code": "L03"},
        {"system": "http://hl7.org/fhir/sid/icd-10-nl", "code": "M54.5"},
    )
)


@st.composite
def patients(draw: st.DrawFn, start: datetime, plain: bool) -> Json:
    """A patient of any age, also a child, also without a birth date; a plain one is an adult who has one."""
    born = start.date() - timedelta(days=draw(st.integers((19 if plain else 3) * 366, 90 * 365)))
    sexes = st.sampled_from(get_args(SexWord))
    always = {"identifier": identifiers()} | ({"birth_date": partial(born)} if plain else {})
    any_date = partial(born) | st.sampled_from(DATABASE_DEFAULTS)
    return draw(
        part(always, name=names(), sex=sexes, **({} if plain else {"birth_date": any_date}))
    )


def complaints(start: datetime, recorded: int) -> st.SearchStrategy[Json]:
    """Complaints, some over before the record is written, `recorded` minutes after the start."""
    two_days = timedelta(days=2)
    over = instants(start, 0, recorded - 1)
    if timedelta(minutes=recorded) > 2 * two_days:
        over |= partial((start + two_days).date())
    when = instants(start, -200_000, -1)
    note = part({"at": instants(start, 0, 20_000), "text": texts()})
    return part(
        problem=terms("problem"),
        codes=unlike(coded("problem") | CLASSIFIED, "codes", 2),
        regions=unlike(terms("region"), "regions", 2),
        side=SIDES,
        since=when | partial((start - timedelta(days=90)).date()),
        resolved_at=over,
        confirmed_by_therapist=st.booleans(),
        severity=st.sampled_from(get_args(ComplaintSeverityWord)),
        description=texts(),
        possible_cause=texts(),
        sick_leave=st.booleans(),
        course=unlike(note, "course", 2),
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
    told = {"explained": st.just(True), "given": st.sampled_from((True, True, False))}
    answered = {"explained": st.booleans(), "given": st.booleans()}
    at = instants(start, -30, 30)
    several = unlike(texts() | st.sampled_from(("de patiënt", "the patient")), "by", 3)
    may_be = {"at": at, "by": texts() | several, "withdrawn_at": at}
    consent = (part(told, **may_be) if plain else part(**answered, **may_be)).map(
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
    told = texts() | words("contraindication")
    code = coded("contraindication")
    return part(always | {"text": told}, code=code) | part(always | {"code": code})


@cache
def examinations() -> st.SearchStrategy[Json]:
    """Examinations."""
    palpation = part(
        {"muscle": terms("muscle")},
        side=SIDES,
        levels=levels(),
        hypertonic=st.booleans(),
        painful=st.booleans(),
    )
    return part(
        tests=unlike(examined_tests(), "tests"),
        palpation=unlike(palpation, "palpation"),
        posture=texts(),
        motion=texts(),
        not_examined=unlike(part({"what": texts()}, why=texts()), "not_examined", 2),
    )


@cache
def trigger_points() -> st.SearchStrategy[list[Json]]:
    """Trigger points; none found, too."""
    point = part(
        {"id": ids(), "muscle": terms("muscle")},
        side=SIDES,
        levels=levels(),
        activity=st.sampled_from(get_args(ActivityWord)),
        taut_band=THREE_STATES,
        recognised_pain=THREE_STATES,
        referred_pain=REFERRED,
    )
    return unlike(point, "trigger_points")


@st.composite
def needlings(draw: st.DrawFn, start: datetime, points: list[Json]) -> Json:
    """One needling: of a trigger point (named twice or once), or of a muscle."""
    needle = part(
        manufacturer=texts(),
        model=texts(),
        diameter_mm=decimals("0.30", "0.3", "0.250", "0.16", "1"),
        length_mm=decimals("50", "40.0", "13") | st.integers(5, 150),
        material=words("needle_material"),
        lot=texts(),
    )
    done = part(
        {"id": ids()},
        levels=levels(),
        at=instants(start, -10, 60),
        position=words("position") | unknown_words(),
        needle=needle,
        punctures=st.integers(1, 40),
        twitch_responses=st.integers(0, 20) | st.just("several"),
        depth_mm=decimals("0", "12.50", "25"),
        retention_s=decimals("0", "30", "600.0"),
        stimulation=texts(),
        response_sought=texts(),
        stopped=st.just(True) | texts().filter(is_a_reason),
    )
    needling = draw(done.filter(is_within_its_needle))
    return {**needling, **draw(where(points))}


def is_within_its_needle(needling: Json) -> bool:
    """Whether the needle is as long as it went deep, where both are known."""
    length, depth = needling.get("needle", {}).get("length_mm"), needling.get("depth_mm")
    return length is None or depth is None or bool(depth <= length)


@st.composite
def where(draw: st.DrawFn, points: list[Json]) -> Json:
    """What was needled: a trigger point, also with its own muscle in another spelling, or a muscle."""
    if not points or draw(st.booleans()):
        return draw(part({"muscle": terms("muscle")}, side=SIDES))
    point = draw(st.sampled_from(points))
    key = concept_key("muscle", point["muscle"])
    same = [name for name in spellings("muscle") if concept_key("muscle", name) == key] or [
        point["muscle"]
    ]
    own: Json = {"trigger_point": point["id"]}
    if draw(st.booleans()):
        own["muscle"] = draw(st.sampled_from(same))
    if draw(st.booleans()):
        own["side"] = (
            draw(SIDES) if point.get("side", "bilateral") == "bilateral" else point["side"]
        )
    return own


def is_a_reason(text: str) -> bool:
    """Whether a text may say why needling was stopped: yes or no as text is refused."""
    return text.strip().casefold() not in {"true", "false", "ja", "nee", "yes", "no"}


def is_without_needle(treatment: Any) -> bool:
    """Whether a word or code may stand in other_treatment: needling has its own list."""
    return concept_key("treatment", treatment) not in NEEDLING


@st.composite
def other_treatment(draw: st.DrawFn, start: datetime, points: list[Json]) -> Json:
    """Treatment without a needle, in the session and after it: of a trigger point, a muscle, a region, or no place."""
    done = part(
        {"id": ids(), "treatment": terms("treatment").filter(is_without_needle)},
        region=terms("region"),
        at=instants(start, 0, 5000),
        text=texts(),
    )
    return one_side(draw(done) | draw(part(muscle=terms("muscle"), side=SIDES) | where(points)))


@cache
def plans() -> st.SearchStrategy[Json]:
    """A plan of any of its parts, or of none."""
    return part(goals=unlike(texts(), "goals", 3), frequency=texts(), sessions=st.integers(1, 9999))


def referrals(start: datetime) -> st.SearchStrategy[Json]:
    """A referral by somebody, known or not, or to somebody."""
    more = {
        "reason": texts(),
        "urgency": st.sampled_from(get_args(UrgencyWord)),
        "at": instants(start, -20_000, 29) | partial((start - timedelta(days=20)).date()),
    }
    directed = part({"direction": st.sampled_from(get_args(DirectionWord)), "to": texts()}, **more)
    return directed | part({"direction": st.just("in")}, **more)


def numbered_parties(**optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    """A practice or a therapist: a number, others beside it, and what else there may be."""
    further = unlike(identifiers(), "identifiers", 2)
    return part({"identifier": identifiers()}, identifiers=further, **optional).filter(
        has_numbers_once
    )


def has_numbers_once(party: Json) -> bool:
    """Whether no further number is the first one again."""
    return party["identifier"] not in party.get("identifiers", [])


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


def episodes(day: date) -> st.SearchStrategy[Json]:
    """A series that a session of this day belongs to."""
    series = part(
        {"id": ids()},
        session_number=st.integers(1, 30),
        started_at=partial(day - timedelta(days=20)),
        ended_at=partial(day + timedelta(days=20)),
    )
    return series.filter(is_ordered)


def is_ordered(series: Json) -> bool:
    """Whether it can be told that the series begins before it ends."""
    start, end = series.get("started_at", ""), series.get("ended_at", "")
    return not start or not end or len(start) == len(end) or surely_before(start, end)


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
        outcome_measures=unlike(outcome_measures(start), "outcome_measures").filter(is_told_once),
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
        told = {
            key: value
            for key, value in document.get("complaint", {}).items()
            if key not in ("course", "problem")
        }
        document["complaint"] = told | {
            "codes": [draw(CLASSIFIED)],
            "regions": told.get("regions", [])[:1],
        }
        document["complaint"].pop(draw(st.sampled_from(("description", "possible_cause"))), None)
    return document


@st.composite
def belgian_sessions(draw: st.DrawFn) -> Json:
    """A session of Belgium."""
    document: Json = draw(sessions()) | {"jurisdiction": "be"}
    return document
