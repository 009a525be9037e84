"""Warnings about how the document is written: unknown words, which stand as text, and guessed field names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dnfhir.session import Session
from dnfhir.session.wording.kept_words import is_unknown


class _Said(NamedTuple):
    """A word of the document: where it stands, of which kind it is, and the word or code itself."""

    pointer: str
    kind: str
    word: object


def unknown_word(session: Session) -> Iterator[str]:
    """Each word that stands as text only: no code tells a program what it means."""
    return (said.pointer for said in _said(session) if is_unknown(said.kind, said.word))


def guessed_name(session: Session) -> Iterator[str]:
    """Each field of the vendor's document whose name was read as ours."""
    return (guessed.pointer for guessed in session.guessed)


def read_as(session: Session, pointer: str) -> str:
    """What the field at `pointer` of the vendor's document was read as."""
    return next((guessed.ours for guessed in session.guessed if guessed.pointer == pointer), "")


def suggestions(session: Session, pointer: str) -> tuple[str, ...]:
    """Spellings that the vocabulary knows and that the unknown word at `pointer` may have meant."""
    from dnfhir.terms import nearest

    found = ((said.kind, said.word) for said in _said(session) if said.pointer == pointer)
    return next((nearest(kind, word) for kind, word in found if isinstance(word, str)), ())


def _said(session: Session) -> Iterator[_Said]:
    """Every word or code of the kinds whose unknown words are kept."""
    complaint = session.complaint
    if complaint:
        yield _Said("/complaint/problem", "problem", complaint.problem)
        yield from (
            _Said(f"/complaint/regions/{at}", "region", word)
            for at, word in enumerate(complaint.regions)
        )
    tests = session.examination.tests if session.examination else ()
    yield from _of(tests, "/examination/tests", test="test", region="region")
    yield from _of(session.needling, "/needling", position="position")
    yield from _of(
        session.other_treatment, "/other_treatment", treatment="treatment", region="region"
    )
    yield from _of(session.pain_scores, "/pain_scores", region="region")
    yield from _of(session.adverse_events or (), "/adverse_events", event="adverse_event")
    yield from (
        _Said(f"/aftercare/{at}", "aftercare", word) for at, word in enumerate(session.aftercare)
    )


def _of(items: Iterable[object], list_at: str, **kinds: str) -> Iterator[_Said]:
    """The words in these fields of each item."""
    for index, item in enumerate(items):
        for field, kind in kinds.items():
            yield _Said(f"{list_at}/{index}/{field}", kind, getattr(item, field))
