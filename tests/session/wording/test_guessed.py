"""Names that a vendor guesses for newer fields: read as ours where nothing else can be meant, an error elsewhere."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from dnfhir.session import normal_form, normal_text, read_session
from dnfhir.session.wording.guessed import as_ours
from dnfhir.session.wording.guessed_names import GUESSES
from tests.session.documents import Json, case_report, changed, problems, read

MEASURE = {"id": "q1", "instrument": "QBPDS", "score": 38, "at": "2014-03-05T10:00:00+01:00"}
PSK = {"id": "q2", "instrument": "PSK", "at": "2014-03-05T10:00:00+01:00"}
EVENT = {"id": "a1", "event": "bleeding"}
TEST = {"test": "SLR", "result": "positive"}


def without(item: Json, *names: str) -> Json:
    return {key: value for key, value in item.items() if key not in names}


def same(guessed: Json, ours: Json, *pointers: str) -> None:
    """Both documents are one, and the first tells these names."""
    session = read(changed(guessed))
    assert normal_form(session) == normal_form(read(changed(ours)))
    assert sorted(one.pointer for one in session.guessed) == sorted(pointers)


@pytest.mark.parametrize(
    ("item", "name", "field"),
    [
        (MEASURE, "name", "instrument"), (MEASURE, "questionnaire", "instrument"),
        (MEASURE, "vragenlijst", "instrument"),
        (MEASURE, "code", "instrument"), (MEASURE, "total", "score"), (MEASURE, "value", "score"),
        (MEASURE, "date", "at"), (MEASURE, "measured_at", "at"), (MEASURE | {"text": "1-7"}, "version", "text"),
    ],
)  # fmt: skip
def test_a_name_of_an_outcome_measure(item: Json, name: str, field: str) -> None:
    guessed = without(item, field) | {name: item[field]}
    same(
        {"/outcome_measures": [guessed]},
        {"/outcome_measures": [item]},
        f"/outcome_measures/0/{name}",
    )


@pytest.mark.parametrize(
    ("item", "name", "field"),
    [
        (EVENT, "type", "event"), (EVENT, "complicatie", "event"),
        (EVENT | {"resolved_at": "2014-03-06"}, "resolved_on", "resolved_at"),
        (EVENT | {"action": "afgedrukt"}, "maatregel", "action"), (EVENT | {"text": "klein"}, "note", "text"),
        (EVENT | {"outcome": "ongoing"}, "beloop", "outcome"), (EVENT | {"needling": "n1"}, "needling_id", "needling"),
        (EVENT | {"at": "2014-03-05T10:20:00+01:00"}, "occurred_at", "at"),
    ],
)  # fmt: skip
def test_a_name_of_an_adverse_event(item: Json, name: str, field: str) -> None:
    guessed = without(item, field) | {name: item[field]}
    same({"/adverse_events": [guessed]}, {"/adverse_events": [item]}, f"/adverse_events/0/{name}")


@pytest.mark.parametrize(
    ("item", "name", "field"),
    [
        (TEST, "name", "test"), (TEST, "outcome", "result"), (TEST, "uitslag", "result"),
        (TEST | {"region": "knie"}, "location", "region"), (TEST | {"moment": "after"}, "timing", "moment"),
        (TEST | {"why": "pijn"}, "reden", "why"), (TEST | {"text": "verlaagd"}, "bevinding", "text"),
        (TEST | {"value": {"number": 45, "unit": "deg"}}, "measurement", "value"),
    ],
)  # fmt: skip
def test_a_name_of_a_test(item: Json, name: str, field: str) -> None:
    guessed = without(item, field) | {name: item[field]}
    same(
        {"/examination/tests": [guessed]},
        {"/examination/tests": [item]},
        f"/examination/tests/0/{name}",
    )


@pytest.mark.parametrize(
    ("reported", "number", "unit", "pointer"),
    [
        ({"degrees": 45}, 45, "deg", "degrees"),
        ({"graden": 45}, 45, "deg", "graden"),
        ({"cm": 8}, 8, "cm", "cm"),
        ({"value": 45, "unit": "graden"}, 45, "graden", "unit"),
        ({"value": {"value": 45, "units": "deg"}}, 45, "deg", None),
    ],
)
def test_a_number_with_its_unit_is_what_was_measured(
    reported: Json, number: int, unit: str, pointer: str | None
) -> None:
    places = [pointer] if pointer else ["value/value", "value/units"]
    same(
        {"/examination/tests": [{**TEST, **reported}]},
        {"/examination/tests": [{**TEST, "value": {"number": number, "unit": unit}}]},
        *(f"/examination/tests/0/{place}" for place in places),
    )


@pytest.mark.parametrize(
    ("reported", "ours"),
    [
        ({"goal": "2 uur zitten"}, {"goals": ["2 uur zitten"]}),
        ({"doelen": ["zitten", "lopen"]}, {"goals": ["zitten", "lopen"]}),
        ({"sessions_planned": 6}, {"sessions": 6}),
        ({"aantal_behandelingen": 6}, {"sessions": 6}),
        ({"frequency_per_week": 1}, {"frequency": "1 × per week"}),
        ({"interval": "om de week"}, {"frequency": "om de week"}),
    ],
)
def test_a_name_of_a_plan(reported: Json, ours: Json) -> None:
    same({"/plan": reported}, {"/plan": ours}, *(f"/plan/{name}" for name in reported))


def test_how_often_is_written_in_the_records_language() -> None:
    plan = read(changed({"/language": "en", "/plan": {"frequency_per_week": 2}})).plan
    assert plan is not None
    assert plan.frequency == "2 × a week"


@pytest.mark.parametrize(
    ("reported", "ours"),
    [
        ({"/plan": {"referral_to": "huisarts"}}, {"direction": "out", "to": "huisarts"}),
        (
            {"/plan": {"referral_to": "huisarts", "text": "Vermoeden radiculopathie."}},
            {"direction": "out", "to": "huisarts", "reason": "Vermoeden radiculopathie."},
        ),
        (
            {"/referral_to": "neuroloog", "/referral_reason": "parese"},
            {"direction": "out", "to": "neuroloog", "reason": "parese"},
        ),
        ({"/referred_by": "huisarts"}, {"direction": "in", "to": "huisarts"}),
        ({"/referral": {"from": "huisarts"}}, {"direction": "in", "to": "huisarts"}),
        (
            {"/referral": {"direction": "in", "by": "huisarts"}},
            {"direction": "in", "to": "huisarts"},
        ),
        (
            {"/referral": {"verwezen_naar": "huisarts", "reden": "parese", "date": "2014-03-05"}},
            {"direction": "out", "to": "huisarts", "reason": "parese", "at": "2014-03-05"},
        ),
    ],
)
def test_a_referral_by_another_name(reported: Json, ours: Json) -> None:
    session = read(changed(reported))
    assert normal_form(session) == normal_form(read(changed({"/referral": ours})))
    assert session.guessed


def test_words_of_a_plan_that_also_has_goals_are_not_the_reason_of_a_referral() -> None:
    reported = {"referral_to": "huisarts", "goals": ["zitten"], "text": "Rustig opbouwen."}
    session = read(changed({"/note": "Eerst.", "/plan": reported}))
    assert session.referral is not None
    assert session.referral.reason is None
    assert session.note == "Eerst.\nRustig opbouwen."


def test_a_psk_with_its_activities_inside_is_a_measure_for_each() -> None:
    activities = [{"activity": "zitten", "score": 70}, {"activity": "lopen", "score": 20}]
    other = {**MEASURE, "id": "q3"}
    same(
        {
            "/outcome_measures": [
                {**PSK, "items": activities},
                without(other, "instrument") | {"name": "QBPDS"},
            ]
        },
        {
            "/outcome_measures": [
                {**PSK, "id": "q2-1", "text": "zitten", "score": 70},
                {**PSK, "id": "q2-2", "text": "lopen", "score": 20},
                other,
            ]
        },
        "/outcome_measures/0/items",
        "/outcome_measures/1/name",
    )


@pytest.mark.parametrize(
    "measure",
    [
        {
            **without(MEASURE, "score"),
            "items": [{"name": "vraag 1", "score": 2}, {"name": "vraag 2", "score": 3}],
        },
        {**PSK, "score": 70, "items": [{"activity": "zitten", "score": 70}]},
        {**PSK, "items": [{"activity": "zitten", "score": 70, "remark": "x"}]},
        {**PSK, "items": [{"activity": "zitten"}]},
        {**PSK, "items": []},
    ],
    ids=["answers of a whole", "a score beside it", "more than a score", "no score", "none"],
)
def test_what_is_no_list_of_activities_stays_an_error(measure: Json) -> None:
    assert "/outcome_measures/0/items" in problems(changed({"/outcome_measures": [measure]}))


@pytest.mark.parametrize(
    "value", ["rust", "in rust", "at rest", "bewegen", "bij bewegen", "ergste"]
)
def test_a_circumstance_of_pain(value: str) -> None:
    meant = {"r": "rest", "i": "rest", "a": "rest", "b": "motion", "e": "worst"}[value[0]]
    same(
        {"/pain_scores/0/situation": value}, {"/pain_scores/0/context": meant}, "/pain_scores/0/situation"
    )  # fmt: skip


def test_a_withdrawal_a_complaint_that_is_over_and_a_contraindication() -> None:
    same(
        {"/screening/consent/withdrawn_on": "2014-03-05T10:20:00+01:00"},
        {"/screening/consent/withdrawn_at": "2014-03-05T10:20:00+01:00"},
        "/screening/consent/withdrawn_on",
    )
    item = {"id": "c1", "text": "osteoporose", "weight": "relative", "state": "present"}
    same(
        {
            "/screening/contraindications/overige": [
                without(item, "text", "state") | {"naam": "osteoporose", "status": "present"}
            ]
        },
        {"/screening/contraindications/other": [item]},
        "/screening/contraindications/overige",
        "/screening/contraindications/overige/0/naam",
        "/screening/contraindications/overige/0/status",
    )


def test_a_list_by_another_name() -> None:
    same(
        {"/questionnaires": [without(MEASURE, "instrument") | {"name": "QBPDS"}]},
        {"/outcome_measures": [MEASURE]},
        "/questionnaires",
        "/questionnaires/0/name",
    )


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"/outcome_measures": [{**MEASURE, "name": "QBPDS"}]}, "/outcome_measures/0/name"),
        ({"/plan": {"goals": ["a"], "goal": "b"}}, "/plan/goal"),
        ({"/plan": {"sessions": 6, "sessions_planned": 6}}, "/plan/sessions_planned"),
        (
            {"/referral": {"direction": "in"}, "/plan": {"referral_to": "huisarts"}},
            "/plan/referral_to",
        ),
        ({"/referral": {"direction": "out", "from": "huisarts"}}, "/referral/from"),
        ({"/adverse_events": [{**EVENT, "type": "bruise"}]}, "/adverse_events/0/type"),
    ],
)
def test_where_both_names_stand_there_it_is_an_error(changes: Json, pointer: str) -> None:
    assert pointer in problems(changed(changes))


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"/adverse_events": [{**EVENT, "suspected": True}]}, "/adverse_events/0/suspected"),
        ({"/adverse_events": [{**EVENT, "resolved": True}]}, "/adverse_events/0/resolved"),
        ({"/adverse_events": [{**EVENT, "status": "resolved"}]}, "/adverse_events/0/status"),
        ({"/complaint/confirmed": True}, "/complaint/confirmed"),
        ({"/screening/consent/withdrawn": True}, "/screening/consent/withdrawn"),
        ({"/screening/consent/refused": True}, "/screening/consent/refused"),
        ({"/examination/tests": [{**TEST, "rom": 45}]}, "/examination/tests/0/rom"),
        (
            {"/examination/tests": [{"test": "SLR", "outcome": True}]},
            "/examination/tests/0/outcome",
        ),
        ({"/needling/0/needle/coating": "gold"}, "/needling/0/needle/coating"),
        ({"/plan": {"frequency_per_week": "1-2"}}, "/plan/frequency_per_week"),
        ({"/plan": {"total": 6}}, "/plan/total"),
        ({"/pain_scores/0/activity": "wandelen"}, "/pain_scores/0/activity"),
        ({"/complications": []}, "/complications"),
    ],
)
def test_what_could_mean_something_else_stays_an_error(changes: Json, pointer: str) -> None:
    """A box that was ticked, a coating, a movement: nothing of that is guessed."""
    assert pointer in problems(changed(changes))


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        (
            {"/outcome_measures": [without(MEASURE, "instrument") | {"name": "Quibus"}]},
            "/outcome_measures/0/name",
        ),
        (
            {"/outcome_measures": [without(MEASURE, "score") | {"total": 999}]},
            "/outcome_measures/0/total",
        ),
        (
            {
                "/outcome_measures": [
                    {
                        **PSK,
                        "items": [{"activity": "a", "score": 1}, {"activity": "b", "score": 999}],
                    }
                ]
            },
            "/outcome_measures/0/items/1/score",
        ),
        ({"/plan": {"sessions_planned": 0}}, "/plan/sessions_planned"),
        ({"/plan": {"goal": ""}}, "/plan/goal"),
        (
            {"/adverse_events": [{**EVENT, "resolved_on": "gisteren"}]},
            "/adverse_events/0/resolved_on",
        ),
        (
            {"/examination/tests": [{**TEST, "value": 45, "unit": "kwibus"}]},
            "/examination/tests/0/unit",
        ),
    ],
)
def test_a_problem_is_reported_at_the_vendors_own_place(changes: Json, pointer: str) -> None:
    assert list(problems(changed(changes))) in ([pointer], [f"{pointer}/0"])


def test_the_vendors_document_is_not_changed() -> None:
    document = changed(
        {
            "/plan": {"goal": "zitten"},
            "/outcome_measures": [{**PSK, "items": [{"activity": "a", "score": 1}]}],
        }
    )
    before = copy.deepcopy(document)
    as_ours(document)
    assert document == before


def test_a_document_by_our_names_is_read_as_it_is() -> None:
    document = case_report()
    result = as_ours(document)
    assert result.document is document
    assert result.guessed == {}


def test_the_normal_form_has_our_names_and_tells_nothing_of_the_others() -> None:
    session = read(changed({"/plan": {"goal": "zitten"}}))
    assert [tuple(one) for one in session.guessed] == [("/plan/goal", "goals")]
    assert read_session(normal_text(session).encode()).guessed == ()


@pytest.mark.parametrize("wrong", [[], "x", 5, None, [5], {"x": 5}])
def test_parts_of_a_wrong_shape_are_reported_as_before(wrong: Any) -> None:
    for name in (
        "plan",
        "referral",
        "outcome_measures",
        "adverse_events",
        "examination",
        "screening",
        "pain_scores",
    ):
        problems(changed({f"/{name}": wrong}))
    assert as_ours(wrong).document == wrong


def test_every_guess_names_a_field_of_the_document_that_is_not_one_already() -> None:
    from dnfhir.session.field_tree import field_at, part_at

    for place, guesses in GUESSES:
        path = [0 if part == "*" else part for part in place]
        for guess in guesses:
            assert field_at([*path, guess.field]) is not None, guess
            assert not any(
                name in getattr(part_at(path), "model_fields", {}) for name in guess.names
            ), guess
