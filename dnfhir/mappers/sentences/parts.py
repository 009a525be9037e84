"""How a record's own words are put into a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.elements import wording
from dnfhir.mappers.forward.reasons import in_a_sentence
from dnfhir.mappers.forward.record import Record
from dnfhir.session import CodedWord
from dnfhir.session.fields.place import Place
from dnfhir.session.fields.words import FreeText
from dnfhir.terms import Concept, concept, find, preferred
from dnfhir.terms.distinguishing import contradicts
from dnfhir.terms.names import normalise, without_muscle

_MINUTE = 60
#: Kinds where a narrower word than the name is another finding.
_NARROWED: Final = ("problem", "test", "adverse_event")
#: Words that add nothing to a name.
_FILLING: Final = frozenset(("de", "het", "een", "van", "the", "of", "test", "proef", "teken"))


def told(record: Record, key: str, **values: object) -> str:
    """The words for `key` with what goes into their braces."""
    return record.words(key).format(**values)


def head(title: str, parts: Iterable[str | None] = ()) -> str:
    """'Klacht: nekpijn, links'; the title alone without parts."""
    said = ", ".join(part for part in parts if part)
    return f"{title}: {said}" if said else title


def when(record: Record, at: str | None) -> str | None:
    """A date or time in words; None when there is none."""
    return in_words.when(at, record.session.language) if at else None


def number(record: Record, value: int | Decimal) -> str:
    """A number in the record's language."""
    return in_words.number(value, record.session.language)


def listed(record: Record, words: Iterable[str | None]) -> str:
    """'a, b en c'."""
    return in_words.names([word for word in words if word], record.words("and"))


def called(record: Record, kind: str, word: str | CodedWord | None, side: str | None = None) -> str:
    """What a word or code is called, with its side: 'm. soleus links', 'left m. soleus'.

    The vocabulary's name where it knows the word or exactly the code, whatever display came with it; else as written.
    A word that may say more than the name does stands behind it: 'hernia (HNP L5-S1)'.
    """
    if not word:
        return record.words(side) if side else ""
    name = wording(kind, word, record.session.language).removeprefix("advice: ")
    placed = told(record, f"on_side.{side}", name=name) if side else name
    known = find(kind, word) if isinstance(word, str) else None
    return f"{placed} ({word})" if known and _adds(known, str(word)) else placed


def _adds(known: Concept, word: str) -> bool:
    """Whether a written word may be narrower than what the vocabulary calls it: a level, a grade, a part of a muscle.

    A muscle's name is often abbreviated: only a word that tells muscles apart adds to it.
    """
    names, written = (
        [normalise(name) for name in (known.display, known.nl, known.la) if name],
        without_muscle(word),
    )
    own = [part for name in names for part in name.split()]
    new = {
        one for one in written.split() if not any(part.startswith(one) for part in own)
    } - _FILLING
    if known.kind == "muscle":
        return bool(new) and all(contradicts(written, name) for name in names)
    return bool(new) and known.kind in _NARROWED


def named(record: Record, kind: str, key: str) -> str:
    """The vocabulary's name of a concept inside a sentence."""
    return preferred(concept(kind, key), record.session.language)


def place(record: Record, at: Place, levels: Iterable[str] = ()) -> str:
    """Muscle and side that were treated, with the levels of the spine."""
    return muscle(record, at.muscle, at.side, levels)


def muscle(
    record: Record, word: str | CodedWord | None, side: str | None, levels: Iterable[str] = ()
) -> str:
    """'m. quadratus lumborum links (niveau L2 en L3)'"""
    name, written = called(record, "muscle", word, side), listed(record, levels)
    return f"{name} ({told(record, 'at_level', levels=written)})" if written else name


def advice(record: Record, given: str | CodedWord | FreeText) -> str:
    """A piece of advice in words."""
    return given.text if isinstance(given, FreeText) else called(record, "aftercare", given)


def because(record: Record, names: Iterable[str], *, weighed: bool = False) -> str | None:
    """'Reden: koorts', 'Redenen: koorts; diabetes mellitus'; weighed against needling: 'Afgewogen: zwangerschap'.

    None without reasons.
    """
    reasons = [in_a_sentence(record.session, name) for name in names]
    if not reasons:
        return None
    key = "because" if len(reasons) == 1 else "because_several"
    return told(record, "weighed" if weighed else key, reasons="; ".join(reasons))


def duration(record: Record, seconds: Decimal) -> str:
    """'10 minuten', '90 seconden': minutes only where the number is written as whole ones."""
    whole = seconds == int(seconds) and "." not in in_words.number(seconds, "en")
    if whole and seconds and seconds % _MINUTE == 0:
        return counted(record, "minute", int(seconds) // _MINUTE)
    return counted(record, "second", seconds)


def counted(record: Record, one: str, count: int | Decimal) -> str:
    """'1 prik', '3 prikken': the phrase `one`, or the phrase of that name with an s for several."""
    return (
        record.words(one)
        if str(count) == "1"
        else told(record, f"{one}s", count=number(record, count))
    )
