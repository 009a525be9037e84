"""How the words of a session are put into a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from dnfhir.mappers.forward import in_words
from dnfhir.mappers.forward.context import MappingContext
from dnfhir.mappers.forward.elements import display_text
from dnfhir.mappers.forward.reasons import reason_name
from dnfhir.session import CodedWord
from dnfhir.session.fields.place import Place
from dnfhir.session.fields.words import FreeText
from dnfhir.terms import concept, find, preferred
from dnfhir.terms.distinguishing import contradicts
from dnfhir.terms.names import normalise, without_muscle

_MINUTE = 60
#: Kinds where a narrower word than the name is another finding.
_NARROWED: Final = ("problem", "test", "adverse_event")
#: Words that add nothing to a name.
_FILLING: Final = frozenset(("de", "het", "een", "van", "the", "of", "test", "proef", "teken"))


def fill_phrase(context: MappingContext, key: str, **values: object) -> str:
    """The words for `key` with what goes into their braces."""
    return context.words(key).format(**values)


def phrase_if_known(context: MappingContext, key: str, **values: object) -> str | None:
    """The same; None when one of the values is not known."""
    if not all(values.values()):
        return None
    return fill_phrase(context, key, **values)


def choice_name(context: MappingContext, field: str, choice: str | None) -> str | None:
    """The words for what was chosen in a field: `sex.male`; None without a choice."""
    return context.words(f"{field}.{choice}") if choice else None


def titled(title: str, parts: Iterable[str | None] = ()) -> str:
    """'Klacht: nekpijn, links'; the title alone without parts."""
    listed_parts = ", ".join(filter(None, parts))
    if not listed_parts:
        return title
    return f"{title}: {listed_parts}"


def when(context: MappingContext, at: str | None) -> str | None:
    """A date or time in words; None when there is none."""
    return in_words.when(at, context.session.language) if at else None


def number(context: MappingContext, value: int | Decimal) -> str:
    """A number as it is written in the session's language."""
    return in_words.number(value, context.session.language)


def listed(context: MappingContext, words: Iterable[str | None]) -> str:
    """'a, b en c'."""
    return in_words.names(filter(None, words), context.words("and"))


def word_name(
    context: MappingContext, kind: str, word: str | CodedWord | None, side: str | None = None
) -> str:
    """What a word or code is called, with its side: 'm. soleus links', 'left m. soleus'.

    The vocabulary's name where it knows the word or exactly the code, whatever display came with
    it; else as written. A word that may say more than the name does stands behind it: 'hernia (HNP
    L5-S1)'.
    """
    if not word and not side:
        return ""
    if not word:
        return context.words(str(side))
    name = display_text(kind, word, context.session.language).removeprefix("advice: ")
    if side:
        name = fill_phrase(context, f"on_side.{side}", name=name)
    if isinstance(word, str) and _may_be_narrower(kind, word):
        return f"{name} ({word})"
    return name


def _may_be_narrower(kind: str, word: str) -> bool:
    """Whether a written word may be narrower than what the vocabulary calls it: a level, a grade,
    a part of a muscle.

    A muscle's name is often abbreviated: only a word that tells muscles apart adds to it.
    """
    known = find(kind, word)
    if known is None:
        return False
    names = [normalise(name) for name in (known.display, known.nl, known.la) if name]
    written = without_muscle(word)
    if not _adds_words(written, names):
        return False
    if known.kind == "muscle":
        return all(contradicts(written, name) for name in names)
    return known.kind in _NARROWED


def _adds_words(written: str, names: Iterable[str]) -> bool:
    """Whether a word is written that is not the beginning of a word of the names."""
    known_words = " ".join(names).split()
    for word in written.split():
        is_known = any(known_word.startswith(word) for known_word in known_words)
        if not is_known and word not in _FILLING:
            return True
    return False


def concept_name(context: MappingContext, kind: str, key: str) -> str:
    """The vocabulary's name of a concept inside a sentence."""
    return preferred(concept(kind, key), context.session.language)


def place_name(context: MappingContext, at: Place, levels: Iterable[str] = ()) -> str:
    """Muscle and side that were treated, with the levels of the spine."""
    return muscle_name(context, at.muscle, at.side, levels)


def muscle_name(
    context: MappingContext,
    word: str | CodedWord | None,
    side: str | None,
    levels: Iterable[str] = (),
) -> str:
    """'m. quadratus lumborum links (niveau L2 en L3)'"""
    name, levels_listed = word_name(context, "muscle", word, side), listed(context, levels)
    if not levels_listed:
        return name
    return f"{name} ({fill_phrase(context, 'at_level', levels=levels_listed)})"


def advice_name(context: MappingContext, advice: str | CodedWord | FreeText) -> str:
    """A piece of advice in words."""
    if isinstance(advice, FreeText):
        return advice.text
    return word_name(context, "aftercare", advice)


def reasons_clause(
    context: MappingContext, names: Iterable[str], *, weighed: bool = False
) -> str | None:
    """'Reden: koorts', 'Redenen: koorts.

    Diabetes mellitus'; weighed against needling: 'Afgewogen: zwangerschap'.

    None without reasons.
    """
    reasons = [reason_name(context.session, name) for name in names]
    if not reasons:
        return None
    key = "because"
    if weighed:
        key = "weighed"
    elif len(reasons) > 1:
        key = "because_several"
    return fill_phrase(context, key, reasons="; ".join(reasons))


def duration(context: MappingContext, seconds: Decimal) -> str:
    """'10 minuten', '90 seconden': minutes only where the number is written as whole ones."""
    is_whole = seconds == int(seconds) and "." not in in_words.number(seconds, "en")
    if is_whole and seconds and seconds % _MINUTE == 0:
        return counted(context, "minute", int(seconds) // _MINUTE)
    return counted(context, "second", seconds)


def counted(context: MappingContext, singular: str, count: int | Decimal) -> str:
    """'1 prik', '3 prikken': the phrase `singular`, or the phrase of that name with an s for
    several.
    """
    if str(count) == "1":
        return context.words(singular)
    return fill_phrase(context, f"{singular}s", count=number(context, count))
