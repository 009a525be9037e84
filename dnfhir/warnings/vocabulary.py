"""Warnings about how the document is written: unknown words, which stand as text, and guessed field
names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dnfhir.session import Session
from dnfhir.session.wording.kept_words import is_unknown
from dnfhir.terms import nearest_names


class _Word(NamedTuple):
    """A word of the document: where it stands, of which kind it is, and the word or code itself."""

    pointer: str
    kind: str
    word: object


def unknown_word(session: Session) -> Iterator[str]:
    """Each word that stands as text only: no code gives a program its meaning."""
    for pointer, kind, word in _words(session):
        if is_unknown(kind, word):
            yield pointer


def guessed_name(session: Session) -> Iterator[str]:
    """Each field of the vendor's document whose name was read as ours."""
    for guessed in session.guessed:
        yield guessed.pointer


def read_as(session: Session, pointer: str) -> str:
    """What the field at `pointer` of the vendor's document was read as."""
    for guessed in session.guessed:
        if guessed.pointer == pointer:
            return guessed.ours
    return ""


def suggestions(session: Session, pointer: str) -> tuple[str, ...]:
    """Spellings that the vocabulary knows and that the unknown word at `pointer` may have meant."""
    for here, kind, word in _words(session):
        if here == pointer and isinstance(word, str):
            return nearest_names(kind, word)
    return ()


def _words(session: Session) -> Iterator[_Word]:
    """Every word or code of the kinds whose unknown words are kept."""
    complaint = session.complaint
    if complaint:
        yield _Word("/complaint/problem", "problem", complaint.problem)
        yield from _listed(complaint.regions, "/complaint/regions", "region")
    if session.examination:
        tests = session.examination.tests
        yield from _of(tests, "/examination/tests", test="test", region="region")
    yield from _of(session.needling, "/needling", position="position")
    yield from _of(
        session.other_treatment, "/other_treatment", treatment="treatment", region="region"
    )
    yield from _of(session.pain_scores, "/pain_scores", region="region")
    yield from _of(session.adverse_events or (), "/adverse_events", event="adverse_event")
    yield from _listed(session.aftercare, "/aftercare", "aftercare")


def _listed(words: Iterable[object], list_at: str, kind: str) -> Iterator[_Word]:
    """The words of a list."""
    for index, word in enumerate(words):
        yield _Word(f"{list_at}/{index}", kind, word)


def _of(items: Iterable[object], list_at: str, **kinds: str) -> Iterator[_Word]:
    """The words in these fields of each item."""
    for index, item in enumerate(items):
        for field, kind in kinds.items():
            yield _Word(f"{list_at}/{index}/{field}", kind, getattr(item, field))
