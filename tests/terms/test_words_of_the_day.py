"""The words that therapists write, in `words.csv`, and what each is read as; a few are unknown, with why."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from dnfhir.session.wording.deciding import decide

ROWS = list(
    csv.DictReader(Path(__file__).with_name("words.csv").read_text(encoding="utf-8").splitlines())
)
#: Why a word is not known, and never will be by itself.
UNKNOWN = {
    ("muscle", "biceps"): "of the arm or of the thigh",
    ("muscle", "m. obliquus"): "of the belly, or of the head beside the vertebral artery",
    ("muscle", "mm. interossei"): "of the hand or of the foot",
    ("muscle", "mm. interossei dorsales"): "of the hand or of the foot",
    ("muscle", "pectoralis"): "major, or minor over the ribs",
    ("muscle", "psoas"): "major, minor or the iliopsoas",
    ("test", "NDI"): "a questionnaire, written in outcome_measures",
    ("test", "PSK"): "a questionnaire, written in outcome_measures",
}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['kind']}-{row['word']}")
def test_a_word_is_read_as_its_concept(row: dict[str, str]) -> None:
    """The one that a person checked it against, or none."""
    concept = decide(row["kind"], row["word"]).concept
    assert (concept.key if concept else "") == row["key"]
    assert (not row["key"]) == ((row["kind"], row["word"]) in UNKNOWN)


def test_nineteen_of_twenty_words_are_known() -> None:
    known = [row for row in ROWS if row["key"]]
    assert len(known) >= 0.95 * len(ROWS)
