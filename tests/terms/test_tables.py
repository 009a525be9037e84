"""The tables hold together: every code has a source, a valid form, one meaning, and nothing passes for dry needling."""

from __future__ import annotations

import csv
import re
from importlib.resources import files
from pathlib import Path

import pytest

from dnfhir.terms import KINDS, Row, all_codings, by_code, concept, concepts, measures, rows
from dnfhir.terms.systems import LOINC, OWN, PAIN_METHOD, SNOMED, UBERON, UCUM
from dnfhir.terms.tables import BROADER, EXACT, MARKS, TABLES

COLUMNS = [
    "key",
    "system",
    "code",
    "display",
    "nl",
    "la",
    "aliases",
    "relation",
    "source",
    "verified",
    "note",
]
RELATIONS = {EXACT, BROADER, "narrower", "map", "method", "related", "uberon"}
ACUPUNCTURE = {"44868003", "231107005"}
EVERY_ROW = [(kind, row) for kind in KINDS for row in rows(kind)]


def _verhoeff(number: str) -> bool:
    """Whether the last digit checks the others (the check digit of SNOMED CT identifiers)."""
    total = 0
    for position, digit in enumerate(map(int, reversed(number))):
        total = _dihedral(total, _permuted(digit, position))
    return total == 0


def _dihedral(a: int, b: int) -> int:
    """Product in the dihedral group of order 10."""
    if a < 5:
        return (a + b) % 5 if b < 5 else (a + b - 5) % 5 + 5
    return (a - 5 - b) % 5 + 5 if b < 5 else (a - b) % 5


def _permuted(digit: int, times: int) -> int:
    for _ in range(times % 8):
        digit = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)[digit]
    return digit


def test_the_check_digit_of_the_test_itself() -> None:
    """A known identifier passes, the same one with two digits swapped does not."""
    assert _verhoeff("6001004")
    assert not _verhoeff("6010004")


def test_every_table_is_a_kind() -> None:
    """Each file in the data folder is read, and has exactly the documented columns and its own marks."""
    folder = Path(str(files("dnfhir.terms") / "data"))
    read = {f"{table}.csv" for table in (*TABLES.values(), measures.TABLE)}
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.csv")} == read
    for kind, table in TABLES.items():
        text = (folder / f"{table}.csv").read_text(encoding="utf-8")
        assert next(csv.reader([text.splitlines()[0]])) == [*COLUMNS, *MARKS.get(kind, ())]


@pytest.mark.parametrize("kind", KINDS)
def test_concepts_are_in_order_and_their_rows_together(kind: str) -> None:
    """Keys stand once, alphabetically; levels from the neck downwards."""
    keys = [row.key for row in rows(kind)]
    grouped = [key for index, key in enumerate(keys) if not index or keys[index - 1] != key]
    downwards = (
        sorted(grouped, key=lambda key: ("CTLS".index(key[0]), int(key[1:])))
        if kind == "level"
        else None
    )
    assert grouped == (downwards or sorted(grouped))


@pytest.mark.parametrize("kind", KINDS)
def test_every_row_is_complete(kind: str) -> None:
    """Key, code, display, source and a known relation; names only on a concept's first row."""
    seen: set[str] = set()
    for row in rows(kind):
        assert row.key and row.coding.code and row.coding.display and row.source, row
        assert row.relation in RELATIONS, row
        assert row.key not in seen or not (row.nl or row.la or row.aliases), row
        seen.add(row.key)


@pytest.mark.parametrize("kind", KINDS)
def test_every_concept_has_names_and_one_own_code(kind: str) -> None:
    """An English display, and a code of ours that is neither verified nor a group."""
    for term in concepts(kind).values():
        assert term.display.strip(), term.key
        own = [row for row in rows(kind) if row.key == term.key and row.coding.system == OWN]
        assert len(own) == 1 and own[0].relation == EXACT and not own[0].verified, term.key
        assert term.own == own[0].coding


def test_every_concept_has_a_dutch_name() -> None:
    """A muscle that Dutch has no word for is called as the field writes it, 'm. brachialis'."""
    assert [
        (kind, term.key) for kind in KINDS for term in concepts(kind).values() if not term.nl
    ] == []


@pytest.mark.parametrize(
    ("kind", "key", "dutch"),
    [
        ("finding", "taut_band", "strakke band (taut band)"),
        ("finding", "local_twitch_response", "lokale twitchrespons (LTR)"),
        ("adverse_event", "reduced_motion_event", "bewegingsbeperking"),
        ("adverse_event", "loss_of_strength", "krachtsverlies"),
        ("severity", "event_significant", "matig ernstige ongewenste gebeurtenis"),
        ("outcome", "not_advised", "afgeraden (relatieve contra-indicatie)"),
        ("outcome", "not_indicated", "geen indicatie"),
        ("observation", "relevant_improvement", "klinisch relevante verbetering"),
        ("test", "slr_test", "straight leg raise (SLR) / test van Lasègue"),
        ("test", "toe_walk_test", "tenenstand"),
        ("treatment", "stretching", "rekken"),
        ("aftercare", "hydration", "voldoende water drinken"),
        ("aftercare", "light_movement", "licht bewegen (wandelen, fietsen)"),
        ("position", "sitting", "zittend"),
    ],
)
def test_dutch_names_are_those_of_the_field(kind: str, key: str, dutch: str) -> None:
    assert concept(kind, key).nl == dutch


def test_latin_names_of_muscles_are_whole() -> None:
    """`musculus` or `musculi`, which the short form `m.` or `mm.` is made of; two have a name of their own."""
    latin = {term.la for term in concepts("muscle").values() if term.la}
    assert {name for name in latin if not name.startswith(("musculus ", "musculi "))} == {
        "diaphragma",
        "platysma",
    }
    assert concept("muscle", "erector_spinae").la == "musculi erector spinae"


@pytest.mark.parametrize("kind", KINDS)
def test_no_name_holds_the_mark_between_names(kind: str) -> None:
    """`|` stands between aliases; within a display it is a slip of the table's writer."""
    assert [row.coding for row in rows(kind) if "|" in row.coding.display + row.nl + row.la] == []


def test_only_verified_rows_carry_foreign_codes() -> None:
    """A code of somebody else's system was seen with its display in the named source."""
    assert [row for _, row in EVERY_ROW if row.coding.system != OWN and not row.verified] == []


def test_snomed_identifiers_are_well_formed() -> None:
    """6 to 18 digits with a right check digit (SNOMED CT Release File Specifications, 5.5)."""
    results = {row.coding.code for _, row in EVERY_ROW if row.coding.system == SNOMED}
    assert len(results) > 180
    assert [
        code for code in results if not re.fullmatch(r"[1-9]\d{5,17}", code) or not _verhoeff(code)
    ] == []


@pytest.mark.parametrize(
    ("system", "form"),
    [(UBERON, r"UBERON:\d{7}"), (LOINC, r"(LA)?\d{1,6}-\d"), (OWN, r"[A-Za-z0-9-]+")],
)
def test_codes_have_the_form_of_their_system(system: str, form: str) -> None:
    """UBERON, LOINC and our own codes look as they should."""
    codes = [row.coding.code for _, row in EVERY_ROW if row.coding.system == system]
    assert codes and [code for code in codes if not re.fullmatch(form, code)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_code_has_one_meaning_in_a_kind(kind: str) -> None:
    """No two concepts of a kind say that they are exactly the same foreign code."""
    codes = [row.coding for row in rows(kind) if row.relation == EXACT]
    pairs = [(coding.system, coding.code) for coding in codes]
    assert len(pairs) == len(set(pairs))


def test_an_own_code_has_one_meaning_everywhere() -> None:
    """Two kinds may share a concept (headache as a problem and as an event), with one key, display and code."""
    meanings: dict[str, set[tuple[str, str]]] = {}
    for kind in KINDS:
        for term in concepts(kind).values():
            meanings.setdefault(term.own.code, set()).add((term.key, term.display))
    assert {code: result for code, result in meanings.items() if len(result) > 1} == {}
    shared = sum(len(concepts(kind)) for kind in KINDS) - len(meanings)
    assert shared == 8


@pytest.mark.parametrize("kind", KINDS)
def test_codings_stand_in_their_order(kind: str) -> None:
    """SNOMED CT or another foreign code first, ours next, a group that contains it last."""
    for term in concepts(kind).values():
        relations = {row.coding: row.relation for row in rows(kind) if row.key == term.key}
        order = [
            2 if relations[code] == BROADER else int(code.system == OWN) for code in term.codings
        ]
        assert order == sorted(order), term.key
        systems = [code.system for code in term.codings if relations[code] == EXACT]
        assert SNOMED not in systems or systems[0] == SNOMED, term.key


def test_acupuncture_is_never_a_coding() -> None:
    """The codes of acupuncture and acupressure are in the table for people, and in no resource."""
    kept = {row.coding.code: row.relation for _, row in EVERY_ROW if row.coding.code in ACUPUNCTURE}
    assert kept == dict.fromkeys(ACUPUNCTURE, "related")
    assert not {code for _, code in all_codings()} & ACUPUNCTURE
    assert by_code(SNOMED, "44868003") == ()
    assert [
        row for row in rows("treatment") if re.search("acupun|acupres", row.coding.display, re.I)
    ] == []


def test_dry_needling_has_no_foreign_code() -> None:
    """No source reached has a SNOMED CT code for it: our own alone."""
    assert [code.system for code in concept("treatment", "dry_needling").codings] == [OWN]


def test_third_party_rows_say_so() -> None:
    """A code seen in third-party code only keeps its warning, also where it serves as a group."""
    tier_b = {row.coding.code for _, row in EVERY_ROW if "TIER B" in row.note}
    assert {"229070002", "74251004", "102291007", "364564000", "38013005"} <= tier_b
    assert [
        row for _, row in EVERY_ROW if row.coding.code in tier_b and "TIER B" not in row.note
    ] == []


def test_what_the_source_tables_gave_is_all_there() -> None:
    """193 muscles, 80 of them with a SNOMED CT structure of their own, the others with a group; 82 with a UBERON id."""
    muscles = concepts("muscle")
    assert len(muscles) == 193
    assert len({row.key for row in rows("muscle") if row.coding.system == UBERON}) == 82
    exact = {
        row.key for row in rows("muscle") if row.coding.system == SNOMED and row.relation == EXACT
    }
    assert len(exact) == 80
    groups = {
        row.key for row in rows("muscle") if row.coding.system == SNOMED and row.relation == BROADER
    }
    assert exact | groups == set(muscles)


@pytest.mark.parametrize(
    ("key", "group"),
    [
        ("biceps_femoris", "128511007"),
        ("semitendinosus", "128511007"),
        ("semimembranosus", "128511007"),
        ("vastus_intermedius", "21989003"),
        ("gastrocnemius", "53451005"),
        ("soleus", "53451005"),
        ("adductor_longus", "303803003"),
        ("extensor_carpi_radialis_longus", "303741000"),
        ("trapezius_upper", "31764008"),
        ("iliacus", "68455001"),
        ("abductor_hallucis", "67240005"),
    ],
)
def test_a_muscle_without_a_code_falls_back_on_its_group(key: str, group: str) -> None:
    """The group comes last and is no code of the muscle itself."""
    term = concept("muscle", key)
    assert term.codings[-1].code == group
    assert term not in by_code(SNOMED, group)


def test_what_the_pain_scores_need() -> None:
    """LOINC of the visual analogue scale, SNOMED CT pain score, and the methods of the Dutch code system."""
    assert concept("pain", "pain_vas_loinc").codings[0].code == "38214-3"
    assert concept("pain", "pain_nrs_loinc").codings[0].code == "72514-3"
    assert concept("pain", "pain_score").codings[0].code == "225908003"
    methods = [
        concept("pain", f"pain_method_{scale.lower()}").codings[0]
        for scale in ("VAS100", "VAS10", "NRS")
    ]
    assert [(method.system, method.code) for method in methods] == [
        (PAIN_METHOD, "VAS100"),
        (PAIN_METHOD, "VAS10"),
        (PAIN_METHOD, "NRS"),
    ]
    assert concept("unit", "millimetre").codings[0].system == UCUM


def _text(row: Row) -> str:
    return " ".join((row.source, row.note, row.coding.display, row.nl, row.la, *row.aliases))


def test_no_row_speaks_of_a_machine() -> None:
    """Sources are packages and publications that anybody can open, never a folder of somebody's machine."""
    assert [
        row
        for _, row in EVERY_ROW
        if re.search(r"(^|\s)(/\w|\.\./|[A-Z]:\\)|localhost|seed", _text(row))
    ] == []
