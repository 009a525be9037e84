"""Adverse events there and back, with the Condition each left; that none occurred is an answer."""

from __future__ import annotations

from typing import Any

import pytest

from dnfhir.mappers import adverse_event
from dnfhir.validation import validate_document
from tests.mappers.parts import (
    Json,
    back,
    changed,
    edited,
    mapped,
    resources_of,
    roles,
)


def with_event(**fields: Any) -> Json:
    """The case report with one adverse event, a bleeding."""
    return changed("case-report", adverse_events=[{"id": "a", "event": "bleeding", **fields}])


@pytest.mark.parametrize("severity", ["mild", "significant", "serious"])
def test_every_severity_comes_back_from_a_code_of_ours(severity: str) -> None:
    """R4's `severity` has other, required codes: `seriousness` holds ours."""
    document = with_event(severity=severity)
    assert back(adverse_event, document)["adverse_events"][0]["severity"] == severity
    resource = roles(document)["adverse-event/a"]
    assert "severity" not in resource
    assert resource["seriousness"]["coding"][0]["code"] == f"event-{severity}"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", "2014-03-06T08:00:00+01:00"),
        ("text", "Na <afdrukken> over.\nGeen & meer."),
        ("needling", "n1"),
        ("event", {"system": "urn:oid:1.2.3", "code": "X 1"}),
        ("certainty", "suspected"),
        *(("outcome", outcome) for outcome in ("resolved", "ongoing", "unknown")),
        *(
            ("resolved_at", when)
            for when in ("2014", "2014-03", "2014-03-06", "2014-03-06T08:00:00Z")
        ),
        ("action", "Afgedrukt & <gekoeld>."),
    ],
)
def test_each_field_comes_back(field: str, value: Any) -> None:
    (stated,) = back(adverse_event, with_event(**{field: value}))["adverse_events"]
    assert stated[field] == value


def test_none_occurred_is_not_the_same_as_nothing_stated() -> None:
    none, silent = (
        changed("case-report", adverse_events=[]),
        changed("case-report", adverse_events=...),
    )
    assert back(adverse_event, none) == {"adverse_events": []}
    assert back(adverse_event, silent) == {}
    assert validate_document(mapped(none).bundle()) == ()


def test_event_and_procedure_name_the_same_condition() -> None:
    """resultingCondition, and complicationDetail of the needling or else of the session's procedure."""
    events = [{"id": "a", "event": "bleeding", "needling": "n1"}, {"id": "b", "event": "fatigue"}]
    document = changed("case-report", adverse_events=events)
    entries = {entry.role: entry for entry in mapped(document).entries}
    for event, procedure in (("a", "needling/n1"), ("b", "session-procedure")):
        condition = {"reference": entries[f"complication/{event}"].full_url}
        assert entries[f"adverse-event/{event}"].resource["resultingCondition"] == [condition]
        assert entries[procedure].resource["complicationDetail"] == [condition]
    assert entries["adverse-event/a"].resource["suspectEntity"] == [
        {"instance": {"reference": entries["needling/n1"].full_url}}
    ]
    assert validate_document(mapped(document).bundle()) == ()


def test_only_what_happened_during_the_session_has_its_encounter() -> None:
    during, later, sometime = "2014-03-05T10:20:00+01:00", "2014-03-06T08:00:00+01:00", None
    for at, there in ((during, True), (later, False), (sometime, False)):
        resources = roles(with_event(**({"at": at} if at else {})))
        assert ("encounter" in resources["adverse-event/a"]) is there
        assert ("encounter" in resources["complication/a"]) is there


def test_one_identifier_and_a_tag_that_names_it() -> None:
    """R4 has one identifier at most, and no search for it; the tag is a right code, also of an id with a blank."""
    document = {**with_event(), "id": "a b"}
    entry = next(entry for entry in mapped(document).entries if entry.role == "adverse-event/a")
    assert entry.resource["identifier"]["value"] == "a b#adverse-event/a"
    (tag,) = entry.resource["meta"]["tag"]
    assert {"system": tag["system"], "value": tag["code"]} == entry.identifier
    assert validate_document(entry.resource) == ()


@pytest.mark.parametrize(
    ("role", "element", "value", "where"),
    [
        ("adverse-event/a", "actuality", "potential", "adverse-event/a.actuality"),
        ("adverse-event/a", "seriousness", {"text": "quite"}, "adverse-event/a.seriousness"),
        ("adverse-event/a", "date", "2014", "adverse-event/a: at"),
        ("adverse-event/a", "event", {"text": "geen"}, "adverse-event/a.event"),
        ("adverse-event/a", "outcome", {"text": "over"}, "adverse-event/a.outcome"),
        ("adverse-event/a", "suspectEntity", [{"instance": {"reference": "Device/1"}}],
         "adverse-event/a.suspectEntity"),
        ("complication/a", "note", [{"text": "a"}, {"text": "b"}], "complication/a.note"),
        ("complication/a", "abatementDateTime", "2014-03-09", "adverse-event/a.outcome"),
        ("complication/a", "clinicalStatus", {"coding": [{"code": "inactive"}]}, "adverse-event/a.outcome"),
        ("complication/a", "verificationStatus", {"coding": [{"code": "refuted"}]},
         "complication/a.verificationStatus"),
        ("complication/a", "verificationStatus", {"coding": [{"code": "entered-in-error"}]}, "complication/a"),
    ],
)  # fmt: skip
def test_an_edit_that_no_field_says_is_named(
    role: str, element: str, value: Any, where: str
) -> None:
    document = with_event(needling="n1", severity="mild", text="x")
    _, unread = edited(
        adverse_event, document, role, lambda resource: resource.update({element: value})
    )
    assert where in unread


def test_a_withdrawn_event_is_not_read() -> None:
    """AdverseEvent has no status in R4: our modifier extension says it."""
    from dnfhir.mappers.forward.entered_in_error import mark_entered_in_error

    resources = resources_of(with_event())
    resources.by_role["adverse-event/a"] = mark_entered_in_error(
        resources.by_role["adverse-event/a"]
    )
    assert adverse_event.from_fhir(resources) == {}


def test_events_win_over_the_mark_that_none_occurred() -> None:
    none = roles(changed("case-report", adverse_events=[]))["encounter"]["extension"]
    stated, unread = edited(
        adverse_event, with_event(), "encounter", lambda encounter: encounter.update(extension=none)
    )
    assert len(stated["adverse_events"]) == 1
    assert unread == ["encounter.extension(no-adverse-events)"]


CODE: Json = {"system": "urn:oid:1.2.3", "code": "X 1", "display": "Klaplong"}


@pytest.mark.parametrize(
    ("language", "event", "text", "reported"),
    [
        ("nl", "klaplong", "verdenking op pneumothorax", "verdenking op pneumothorax"),
        ("en", "klaplong", "suspected pneumothorax", "suspected pneumothorax"),
        ("nl", CODE, "verdenking op Klaplong", "verdenking op Klaplong"),
        ("en", {"system": "urn:oid:1.2.3", "code": "X 1"}, "suspected X 1", "suspected X 1"),
    ],
)
def test_a_suspicion_is_provisional_and_every_text_says_so(
    language: str, event: Any, text: str, reported: str
) -> None:
    document = with_event(event=event, certainty="suspected") | {"language": language}
    resources = roles(document)
    assert (
        resources["adverse-event/a"]["event"]["text"]
        == resources["complication/a"]["code"]["text"]
        == text
    )
    assert resources["complication/a"]["verificationStatus"]["coding"][0]["code"] == "provisional"
    assert all(
        reported in resources[role]["text"]["div"] for role in ("adverse-event/a", "complication/a")
    )
    assert back(adverse_event, document)["adverse_events"] == [
        {"id": "a", "event": event, "certainty": "suspected"}
    ]
    assert validate_document(mapped(document).bundle()) == ()


@pytest.mark.parametrize(
    ("fields", "clinical", "outcome", "ended"),
    [
        ({}, "active", None, None),
        ({"outcome": "unknown"}, "active", "unknown", None),
        ({"outcome": "ongoing"}, "active", "ongoing", None),
        ({"outcome": "resolved"}, "resolved", "resolved", None),
        ({"resolved_at": "2014-03-06"}, "resolved", "resolved", "2014-03-06"),
    ],
)
def test_what_an_event_left_is_active_until_it_is_known_to_be_over(
    fields: Json, clinical: str, outcome: str | None, ended: str | None
) -> None:
    """A search for active problems finds a pneumothorax of which nobody said that it is over."""
    resources = roles(with_event(**fields))
    left, event = resources["complication/a"], resources["adverse-event/a"]
    assert left["clinicalStatus"]["coding"][0]["code"] == clinical
    assert left["verificationStatus"]["coding"][0]["code"] == "confirmed"
    assert left.get("abatementDateTime") == ended
    assert event.get("outcome", {}).get("coding", [{}])[0].get("code") == outcome
    assert left["recordedDate"] == event["recordedDate"] == "2014-03-05T10:00:00+01:00"


def test_what_was_done_is_a_note_under_the_name_of_its_field_and_stands_in_the_narratives() -> None:
    resources = roles(with_event(action="Afgedrukt.", text="Klein."))
    reported, done = resources["complication/a"]["note"]
    assert (reported, done["text"]) == ({"text": "Klein."}, "Afgedrukt.")
    assert done["extension"][0]["valueString"] == "adverse_events.action"
    assert all(
        "Afgedrukt." in resources[role]["text"]["div"]
        for role in ("adverse-event/a", "complication/a")
    )


def test_an_event_of_no_needling_in_particular_followed_the_whole_and_none_what_was_not_done() -> (
    None
):
    """A Procedure that was not done has no complication, and is no suspect."""
    document = with_event()
    entries = {entry.role: entry for entry in mapped(document).entries}
    whole = {"instance": {"reference": entries["session-procedure"].full_url}}
    assert entries["adverse-event/a"].resource["suspectEntity"] == [whole]
    assert "needling" not in back(adverse_event, document)["adverse_events"][0]
    nothing_needled = with_event() | {"needling": []}
    resources = roles(nothing_needled)
    assert "suspectEntity" not in resources["adverse-event/a"]
    assert resources["session-procedure"]["status"] == "not-done"
    assert "complicationDetail" not in resources["session-procedure"]
    assert validate_document(mapped(nothing_needled).bundle()) == ()


NEEDLESTICK: Json = {
    "event": "prikaccident", "certainty": "suspected", "severity": "mild", "at": "2014-03-05T10:20:00+01:00",
    "resolved_at": "2014-03-06", "action": "Gemeld.", "text": "Bij het opruimen.", "needling": "n1",
}  # fmt: skip


def test_what_happened_to_the_therapist_is_about_the_therapist_and_no_condition_of_the_patient() -> (
    None
):
    document = with_event(**NEEDLESTICK)
    entries = {entry.role: entry for entry in mapped(document).entries}
    event = entries["adverse-event/a"].resource
    assert event["subject"] == {"reference": entries["practitioner"].full_url}
    assert (
        "overkomen aan de behandelaar" in event["text"]["div"] and "Gemeld." in event["text"]["div"]
    )
    assert "complication/a" not in entries and "resultingCondition" not in event
    assert "complicationDetail" not in entries["needling/n1"].resource
    (stated,) = back(adverse_event, document)["adverse_events"]
    assert stated == {"id": "a", **NEEDLESTICK, "outcome": "resolved"}
    assert validate_document(mapped(document).bundle()) == ()


def test_a_suspicion_that_the_hospital_confirmed_is_read_as_confirmed_and_named() -> None:
    confirm: Json = {"verificationStatus": {"coding": [{"code": "confirmed"}]}}
    suspected = with_event(event="pneumothorax", certainty="suspected")
    stated, unread = edited(
        adverse_event, suspected, "complication/a", lambda resource: resource.update(confirm)
    )
    assert stated["adverse_events"] == [{"id": "a", "event": "pneumothorax"}]
    assert unread == ["adverse-event/a.event"]


def test_a_suspicion_that_was_refuted_is_left_out_and_named() -> None:
    refute: Json = {"verificationStatus": {"coding": [{"code": "refuted"}]}}
    suspected = with_event(event="pneumothorax", certainty="suspected")
    stated, unread = edited(
        adverse_event, suspected, "complication/a", lambda resource: resource.update(refute)
    )
    assert stated == {} and unread == ["complication/a.verificationStatus"]
