"""The letter of a session: what a colleague reads, and nothing that the resources do not say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import unescape
from re import sub
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from dnfhir.fhir.content import content
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.mappers.roles import SHARED
from dnfhir.session import normal_form
from dnfhir.validation import validate_document
from tests.documents import SESSIONS, example
from tests.generated.corpus import each_session
from tests.mappers.full_session import full_session
from tests.mappers.parts import changed, mapped, read, roles
from tests.sizes import size

Json = dict[str, Any]
#: Generated sessions.
NUMBER = size(60, 1000)
EXAMPLES = [path.name.split(".")[0] for path in SESSIONS]

#: Where a document has words of whoever wrote it.
FREE_TEXTS = (
    "note", "complaint/description", "complaint/possible_cause", "complaint/course/*/text", "medication/*/text",
    "screening/contraindications/other/*/text", "screening/joint_decision/note", "examination/posture",
    "examination/motion", "examination/tests/*/text", "examination/tests/*/why", "examination/not_examined/*/what",
    "examination/not_examined/*/why", "needling/*/stimulation", "needling/*/response_sought", "needling/*/stopped",
    "needling/*/needle/manufacturer", "needling/*/needle/model", "needling/*/needle/lot", "other_treatment/*/text",
    "outcome_measures/*/text", "adverse_events/*/action", "adverse_events/*/text", "aftercare/*/text", "referral/to",
    "referral/reason", "plan/goals/*", "plan/frequency",
)  # fmt: skip
#: Kinds of roles that follow from the rest of a session.
DERIVED = ("composition", "eligibility", "change", "session-procedure", "screening-conflict", "withdrawal-conflict",
           "software")  # fmt: skip


def letter(document: Json) -> Json:
    return roles(document)["composition"]


def section(document: Json, code: str) -> Json:
    return next(
        one
        for one in letter(document)["section"]
        if one["code"]["coding"][0]["code"] == f"section-{code}"
    )


def words(resource: Json) -> str:
    """All that is read in the letter, blanks as one."""
    return " ".join(" ".join(words_of(one) for one in resource.get("section", [])).split())


def words_of(section: Json) -> str:
    return " ".join(unescape(sub("<[^>]*>", " ", section["text"]["div"])).split())


def at(value: Any, path: list[str]) -> Iterator[Any]:
    if not path:
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from at(item, path[1:])
    elif isinstance(value, dict) and path[0] in value:
        yield from at(value[path[0]], path[1:])


def free_texts(document: Json) -> list[str]:
    result = (text for path in FREE_TEXTS for text in at(document, path.split("/")))
    return [" ".join(text.split()) for text in result if isinstance(text, str)]


@pytest.mark.parametrize(
    "document", [*map(example, EXAMPLES), full_session()], ids=[*EXAMPLES, "full"]
)
def test_every_free_text_stands_in_the_letter(document: Json) -> None:
    reported = words(letter(document))
    assert [text for text in free_texts(document) if text not in reported] == []


@each_session(NUMBER)
def test_every_free_text_of_a_generated_session_stands_in_the_letter(document: Json) -> None:
    resource = letter(document)
    reported = words(resource)
    assert [text for text in free_texts(document) if text not in reported] == []
    assert validate_document(resource) == ()


@pytest.mark.parametrize(
    "document", [*map(example, EXAMPLES), full_session()], ids=[*EXAMPLES, "full"]
)
def test_a_section_has_title_and_text_and_points_to_resources_of_this_record(
    document: Json,
) -> None:
    """And every resource of the session's own that tells something stands in one section."""
    entries = mapped(document).entries
    pointed = [
        ref["reference"] for one in letter(document)["section"] for ref in one.get("entry", [])
    ]
    elsewhere = (*SHARED, "encounter", "practitioner-role", "software", "composition")
    own = [
        entry.full_url
        for entry in entries
        if entry.role.partition("/")[0] not in (*elsewhere, "provenance")
    ]
    assert sorted(pointed) == sorted(own)
    assert all(one["title"] and words_of(one) for one in letter(document)["section"])


def test_the_first_session_of_a_series_is_an_intake_and_any_other_a_note() -> None:
    document = example("case-report")
    document["episode"]["session_number"] = 1
    assert letter(document)["type"]["coding"][0]["code"] == "18735-1"
    document["episode"]["session_number"] = 2
    assert letter(document)["type"]["coding"][0]["code"] == "28579-1"
    del document["episode"]
    assert letter(document)["type"]["coding"][0]["code"] == "28579-1"


def test_its_titles_are_in_the_language_of_the_record() -> None:
    dutch, english = letter(example("case-report")), letter(example("adverse-events"))
    assert dutch["title"] == "Intakeverslag fysiotherapie van 5 maart 2014"
    assert english["title"].endswith("of 15 September 2026")
    assert [one["title"] for one in dutch["section"]] == [
        "Reden van komst", "Voorgeschiedenis en medicatie", "Screening en toestemming", "Bevindingen", "Dry needling",
        "Overige behandeling", "Beloop van de pijn", "Ongewenste gebeurtenissen", "Adviezen",
        "Opmerking",
    ]  # fmt: skip
    assert [one["title"] for one in english["section"]][-3:] == ["Adverse events", "Advice", "Note"]


def test_pain_is_a_table_in_the_order_of_time() -> None:
    document = example("case-report")
    document["pain_scores"].reverse()
    assert words_of(section(document, "pain")).startswith(
        "Moment Datum Score Schaal Verandering vooraf 5 maart 2014, 3.00 uur 90/100 VAS100 "
        "na behandeling 5 maart 2014, 10.30 uur 35/100 VAS100 \N{MINUS SIGN}55: "
    )


def test_what_keeps_one_pain_apart_from_another_stands_beside_its_score() -> None:
    document = changed("case-report", pain_scores=[
        {"id": "p1", "moment": "baseline", "scale": "NRS", "score": 7, "at": "2014-03-05T10:00:00+01:00",
         "context": "motion", "region": "knie", "side": "left"},
    ])  # fmt: skip
    assert "7/10 NRS bij bewegen, knie links" in words_of(section(document, "pain"))


def test_none_is_stated_only_where_it_was_asked() -> None:
    asked, not_asked = (
        changed("case-report", adverse_events=[]),
        changed("case-report", adverse_events=...),
    )
    result = section(asked, "adverse-events")
    assert result["emptyReason"]["coding"][0]["code"] == "nilknown"
    assert "entry" not in result
    assert "Ongewenste gebeurtenissen" not in [one["title"] for one in letter(not_asked)["section"]]


def test_text_with_markup_is_text() -> None:
    result = section(
        changed("case-report", note="<script>alert(1)</script> & so on\nnext line"), "note"
    )
    assert result["text"]["div"].endswith(
        "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; so on<br/>next line</p></div>"
    )


def record_of(document: Json) -> Json:
    bundle: Json = jsontext.parse(
        jsontext.canonical(mapped(document).bundle()).encode(), max_depth=64
    )
    return bundle


def in_bundle(bundle: Json) -> Json:
    return next(
        one["resource"]
        for one in bundle["entry"]
        if one["resource"]["resourceType"] == "Composition"
    )


def test_a_letter_that_somebody_changed_is_named() -> None:
    """What it says is not read; that it says another thing than the resources is."""
    bundle = record_of(example("case-report"))
    text = in_bundle(bundle)["section"][0]["text"]
    text["div"] = text["div"].replace("links", "rechts")
    back = unmap(bundle)
    assert back.document() == normal_form(read(example("case-report")))
    assert [(one.where, one.what) for one in back.unread] == [("composition.section", "differs")]


def test_a_letter_that_is_not_there_is_named() -> None:
    bundle = record_of(example("case-report"))
    bundle["entry"] = [
        one for one in bundle["entry"] if one["resource"]["resourceType"] != "Composition"
    ]
    back = unmap(bundle)
    assert back.document() == normal_form(read(example("case-report")))
    assert {one.what for one in back.unread} == {"missing"}


def test_another_way_to_write_the_markup_is_the_same_letter() -> None:
    """Servers parse a narrative and write it anew."""
    sent = letter(example("case-report"))
    value = jsontext.parse(jsontext.canonical(sent).encode())
    for one in value["section"]:
        one["text"]["div"] = (
            one["text"]["div"].replace("<li>", "\n  <li class='x'>").replace("'", "&#39;")
        )
    assert content(value) == content(sent)


def test_documents_that_say_the_same_have_one_letter() -> None:
    """Lists of a session have no order, and the letter tells them in one."""
    document = full_session()
    turned = {
        name: value[::-1] if isinstance(value, list) else value for name, value in document.items()
    }
    turned["plan"] = {**document["plan"], "goals": ["b", "a"]}
    straight = {**document, "plan": {**document["plan"], "goals": ["a", "b"]}}
    assert letter(turned) == letter(straight)


def is_derived(resource: Json) -> bool:
    names = resource.get("identifier", [])
    values = [str(one.get("value")) for one in (names if isinstance(names, list) else [names])]
    return any(value.rpartition("#")[2].partition("/")[0] in DERIVED for value in values)


def test_the_reverse_mapping_needs_nothing_that_follows_from_the_rest(
    record_property: Callable[[str, object], None],
) -> None:
    """Neither the letter nor an outcome, a change of pain, needling as a whole, an issue, the program."""

    @each_session(NUMBER)
    def comes_back(document: Json) -> None:
        session = read(document)
        bundle = record_of(document)
        bundle["entry"] = [one for one in bundle["entry"] if not is_derived(one["resource"])]
        assert jsontext.canonical(unmap(bundle).document()) == jsontext.canonical(
            normal_form(session)
        )

    comes_back()
    record_property("proof", f"{NUMBER} generated sessions, byte for byte")
