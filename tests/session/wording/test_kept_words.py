"""Unknown words: kept as text where that harms nobody, refused where they say nothing, deny, or would mislead."""

from __future__ import annotations

import pytest

from dnfhir.errors import SessionError
from dnfhir.fhir.jsontext import canonical
from dnfhir.session import item_key, normal_form, read_session, read_sessions
from dnfhir.terms import find
from tests.session.documents import Json, changed, only_problem, problems, read

#: A word that nobody knows in each place that keeps one, and a misspelling of a known one.
PLACES = {
    "/complaint/problem": ("kwibusklacht", "acute low bakc pain"),
    "/complaint/regions/0": ("kwibusstreek", "lumber region"),
    "/examination/tests/0/test": ("proef van Quibus", "toe standd"),
    "/examination/tests/0/region": ("kwibusstreek", "lumber region"),
    "/needling/0/position": ("Quibus met kussen", "buiklging"),
    "/other_treatment/0/treatment": ("kwibuskuur", "masage"),
    "/other_treatment/0/region": ("kwibusstreek", "lumber region"),
    "/pain_scores/0/region": ("kwibusstreek", "lumber region"),
    "/adverse_events/0/event": ("kwibusgevoel", "bleedng"),
    "/aftercare/0": ("kwibuszalf smeren", "drink wter"),
}
STEPS = {"/adverse_events/0/event": {"/adverse_events": [{"id": "a1"}]}}


@pytest.mark.parametrize(
    ("pointer", "word"), [(place, word) for place, two in PLACES.items() for word in two]
)
def test_an_unknown_word_is_kept_as_written_and_strictly_refused(pointer: str, word: str) -> None:
    document = changed({**STEPS.get(pointer, {}), pointer: word})
    assert canonical(normal_form(read(document))).count(f'"{word}"') == 1
    with pytest.raises(SessionError) as caught:
        read_session(canonical(document).encode(), strict_vocabulary=True)
    (problem,) = caught.value.problems
    assert problem.pointer == pointer
    assert problem.message.startswith("unknown ")
    assert word in problem.message


def test_a_misspelling_is_never_corrected_silently() -> None:
    document = changed({"/other_treatment/0/treatment": "masage"})
    assert read(document).other_treatment[0].treatment == "masage"


@pytest.mark.parametrize("pointer", PLACES)
@pytest.mark.parametrize(
    "word", ["?", "-", "--", "n.v.t.", "nvt", "geen", "Niet", "onbekend", "ja", "x", "12", "(3)"]
)
def test_a_word_that_says_nothing_is_refused(pointer: str, word: str) -> None:
    result = problems(changed({**STEPS.get(pointer, {}), pointer: word}))
    assert list(result) == [pointer]


@pytest.mark.parametrize(
    ("pointer", "word"),
    [
        ("/examination/tests/0/test", "geen bijzonderheden"),
        ("/complaint/problem", "geen klachten"),
        ("/complaint/problem", "niet aanwezig"),
        ("/other_treatment/0/treatment", "no quibus"),
        ("/adverse_events/0/event", "geen kwibusgevoel"),
        ("/adverse_events/0/event", "kwibusgevoel uitgesloten"),
        ("/complaint/regions/0", "niet de rug"),
    ],
)
def test_a_word_that_denies_is_refused(pointer: str, word: str) -> None:
    assert list(problems(changed({**STEPS.get(pointer, {}), pointer: word}))) == [pointer]


@pytest.mark.parametrize(
    ("pointer", "word"),
    [
        ("/complaint/problem", "niet-specifieke kwibusklacht"),
        ("/complaint/problem", "kwibusklacht zonder uitstraling"),
        ("/aftercare/0", "geen zware training vandaag"),
    ],
)
def test_a_denial_that_belongs_to_the_word_is_kept(pointer: str, word: str) -> None:
    assert problems(changed({pointer: word})) == {}


@pytest.mark.parametrize(
    "word",
    [
        "dryneedling bovenrug",
        "percutane elektrolyse",
        "EPTE",
        "naaldbehandeling",
        "prikken triggerpoints",
        "medical needling",
        "elektroacupunctuur oor",
        "DN + massage",
        "lidocaine-injectie",
    ],
)
def test_needling_by_another_name_stays_out_of_other_treatment(word: str) -> None:
    """There it would escape the screening."""
    problem = only_problem({"/other_treatment/0/treatment": word})
    assert problem.message == "is needling"


@pytest.mark.parametrize(
    "word", ["prikkeldemping", "triggerpointtherapie zonder naald", "compressie zonder naalden"]
)
def test_a_treatment_without_a_needle_is_kept(word: str) -> None:
    assert problems(changed({"/other_treatment/0/treatment": word})) == {}


@pytest.mark.parametrize(
    "word",
    [
        "prikongeval therapeut",
        "prikte zichzelf",
        "in eigen vinger geprikt",
        "therapeut prikte zich",
    ],
)
def test_what_happened_to_the_therapist_is_never_an_unknown_event_of_the_patients(
    word: str,
) -> None:
    assert find("adverse_event", word) is None
    assert list(problems(changed({"/adverse_events": [{"id": "a1", "event": word}]}))) == [
        "/adverse_events/0/event"
    ]


@pytest.mark.parametrize("word", ["VAS", "NRS"])
def test_a_scale_of_pain_is_no_test(word: str) -> None:
    assert "/pain_scores" in str(only_problem({"/examination/tests/0/test": word}).expected)


def test_an_unknown_word_with_doubt_is_a_suspicion_of_it() -> None:
    (event,) = (
        read(
            changed({"/adverse_events": [{"id": "a1", "event": "mogelijk kwibusgevoel"}]})
        ).adverse_events
        or ()
    )
    assert (event.event, event.certainty) == ("kwibusgevoel", "suspected")


def test_two_unknown_words_are_one_when_only_case_and_blanks_differ() -> None:
    one, other = (
        {"test": word, "result": "negative"} for word in ("Proef van  Quibus", "proef van quibus")
    )
    assert item_key("tests", one) == item_key("tests", other)
    result = problems(changed({"/examination/tests": [one, other]}))
    assert result["/examination/tests/1/test"].message == "is the same as in /examination/tests/0"
    assert (
        problems(changed({"/examination/tests": [one, {**other, "test": "proef van Quiborus"}]}))
        == {}
    )


def test_a_key_of_an_unknown_word_holds_nothing_of_it() -> None:
    key = item_key("tests", {"test": "proef van Quibus", "side": "left"})
    assert key is not None
    assert key.startswith("word-")
    assert "quib" not in key


def test_every_line_of_an_input_is_read_as_strictly() -> None:
    document: Json = changed({"/other_treatment/0/treatment": "kwibuskuur"})
    lines = b"\n".join([canonical(document).encode(), canonical(changed({})).encode()])
    assert [bool(one.session) for one in read_sessions(lines)] == [True, True]
    assert [bool(one.session) for one in read_sessions(lines, strict_vocabulary=True)] == [
        False,
        True,
    ]
