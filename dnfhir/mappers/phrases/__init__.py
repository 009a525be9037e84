"""What dnfhir itself writes into a record for people, in Dutch and English, by theme."""

from __future__ import annotations

from typing import Final

from dnfhir.mappers.phrases import course, letter, people, story, treatment, words

PHRASES: Final[dict[str, dict[str, str]]] = {
    **words.WORDS,
    **people.WORDS,
    **story.WORDS,
    **treatment.WORDS,
    **course.WORDS,
    **letter.WORDS,
}


def phrase(key: str, language: str) -> str:
    """The words for `key` in `nl` or `en`."""
    return PHRASES[key][language]
