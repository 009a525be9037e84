"""Words that stand beside one concept and are another thing: a letter tells a reader the concept's name alone."""

from __future__ import annotations

import pytest

from dnfhir.session.wording.deciding import decide
from dnfhir.terms import find
from tests.session.documents import changed, read

APART = [
    ("test", ("knieflexie", "knie-extensie", "ROM knie")),
    ("test", ("rotatie nek", "nekflexie", "nekextensie", "lateroflexie nek", "ROM nek")),
    ("test", ("dorsaalflexie enkel", "plantairflexie enkel", "ROM enkel")),
    ("test", ("ROM", "AROM", "PROM")),
    ("test", ("valgus stress", "varus stress", "varus-valgustest")),
    ("test", ("apprehension", "relocation test")),
    ("test", ("empty can", "full can")),
    ("test", ("apprehension patella", "Clarke")),
    ("test", ("plank", "Biering-Sørensen", "side bridge")),
    ("test", ("knijpkracht", "pijnvrije knijpkracht")),
    ("test", ("squat", "single leg squat")),
    ("test", ("Phalen", "omgekeerde Phalen")),
    ("test", ("ULNT", "ULNT1", "ULNT2a", "ULNT2b", "ULNT3")),
    ("test", ("scapula-assistentietest", "scapular dyskinesis test")),
    ("problem", ("spierverrekking", "spierscheur")),
    ("problem", ("hamstringblessure", "hamstringruptuur")),
    ("problem", ("scheefhals", "stijve nek")),
    ("adverse_event", ("pijn op de borst", "pijn bij ademhalen")),
    ("adverse_event", ("orgaanperforatie", "bloedvat geraakt")),
    ("aftercare", ("24 uur niet sporten", "geen sport", "geen zware inspanning")),
    ("aftercare", ("prikplaats schoon houden", "geen sauna", "niet zwemmen")),
    ("treatment", ("oefentherapie", "excentrische training", "krachttraining", "core stability")),
    ("treatment", ("tractie", "cervicale tractie", "lumbale tractie")),
    ("treatment", ("graded activity", "graded exposure")),
    ("treatment", ("PIR", "PNF")),
    ("region", ("vinger", "wijsvinger", "middelvinger", "ringvinger", "pink", "duim")),
]


@pytest.mark.parametrize(
    ("kind", "words"), APART, ids=lambda value: value[0] if isinstance(value, tuple) else value
)
def test_each_is_a_concept_of_its_own(kind: str, words: tuple[str, ...]) -> None:
    known = [find(kind, word) for word in words]
    assert None not in known
    assert len({concept.key for concept in known if concept}) == len(words)


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        *(
            ("test", word)
            for word in ("abductie", "exorotatie", "endorotatie", "anteflexie", "squeeze test")
        ),
        *(
            ("problem", word)
            for word in (
                "bekkeninstabiliteit",
                "runner's knee",
                "kuitblessure",
                "bovenbeenblessure",
            )
        ),
        *(
            ("problem", word)
            for word in ("reuma", "stijve schouder", "knietrauma", "meniscus", "scheenbeenklachten")
        ),
        *(
            ("problem", word)
            for word in ("compartimentsyndroom onderbeen", "spondylartrose", "wervelkanaalstenose")
        ),
    ],
)
def test_what_may_be_of_another_joint_or_person_is_unknown(kind: str, word: str) -> None:
    """`abductie` of the hip is none of the shoulder, `bekkeninstabiliteit` no pregnancy, a complaint no diagnosis."""
    assert find(kind, word) is None


def test_no_suggestion_leads_from_one_joint_to_another() -> None:
    assert decide("test", "AC-compressietest").suggestions == ()
    assert decide("test", "distractie").suggestions == ("distractie nek", "distractie SI")


@pytest.mark.parametrize("region", ["C7", "L5", "Th4-Th6", "s1"])
def test_a_level_is_a_place_and_loses_no_session(region: str) -> None:
    session = read(changed({"/complaint/regions": [region]}))
    assert session.complaint is not None
    assert session.complaint.regions == (region,)
