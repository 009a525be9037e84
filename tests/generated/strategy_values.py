"""Values of generated documents: awkward texts, words in every spelling, times in every notation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any, get_args

from hypothesis import strategies as st

from dnfhir.session import item_key
from dnfhir.session.checking.sided_words import sides_in_words
from dnfhir.session.fields.choices import ReferredPainWord, SideWord, ThreeStateWord
from dnfhir.session.fields.words import LEVELS
from dnfhir.session.wording.kept_words import KINDS as KEPT_KINDS
from dnfhir.terms import concepts, find

Json = dict[str, Any]

#: Texts that have broken something somewhere: markup, search syntax, spreadsheets, other scripts, line ends.
NASTY = (
    "<script>alert('x')</script>",
    "a & b < c > d \"e\" 'f'",
    "é ï ß 漢字 العربية 👩🏽‍⚕️",
    "a|b,c$d\\e",
    "=HYPERLINK(1)",
    "first line\nsecond\tline\r\nthird",
    "{{curly}} %s ${x}",
    "]]> <!-- -->",
)
IDS = (
    "1",
    "n1",
    "tp-2",
    "2014-03-05#a",
    "a#encounter",
    "n1.b",
    "n1.status",
    "a b",
    "x/y~z",
    "é",
    "A|B,C$D",
    "x" * 64,
)
THREE_STATES = st.sampled_from(get_args(ThreeStateWord))
REFERRED = st.sampled_from(get_args(ReferredPainWord))
SIDES = st.sampled_from(get_args(SideWord))
OFFSETS = ("Z", "+01:00", "+02:00", "-05:30", "+14:00", "-00:00")


#: Every character that text may hold, and those of them that can be seen: text needs one, names have no others.
#: Made, not filtered: a filter that fails too often makes Hypothesis give up on every large document.
_ANY = st.one_of(
    st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufffe\uffff"),
    st.sampled_from("\n\t"),
)
_VISIBLE = st.characters(
    codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"]
)


@cache
def texts() -> st.SearchStrategy[str]:
    """Free text, much of it awkward."""
    around = st.text(_ANY, max_size=8)
    return st.sampled_from(NASTY) | st.tuples(around, _VISIBLE, around).map("".join)


@cache
def lines() -> st.SearchStrategy[str]:
    """The same on one line, as short texts are."""
    return st.sampled_from([text for text in NASTY if "\n" not in text]) | _names(12)


@cache
def ids() -> st.SearchStrategy[str]:
    """Names that a practice may give."""
    return st.sampled_from(IDS) | _names(8)


def _names(longest: int) -> st.SearchStrategy[str]:
    """One or two words of visible characters, each of at most `longest`, with one blank between them."""
    return st.lists(st.text(_VISIBLE, min_size=1, max_size=longest), min_size=1, max_size=2).map(
        " ".join
    )


@cache
def spellings(kind: str) -> tuple[str, ...]:
    """Every name that the vocabulary knows for the concepts of a kind, in all languages."""
    names = (
        name
        for concept in concepts(kind).values()
        for name in (concept.display, concept.nl, concept.la, *concept.aliases)
    )
    return tuple(dict.fromkeys(name for name in names if name and find(kind, name) is not None))


@cache
def words(kind: str) -> st.SearchStrategy[str]:
    """A word of the vocabulary, in one of its spellings."""
    return st.sampled_from(spellings(kind))


@cache
def coded(kind: str) -> st.SearchStrategy[Json]:
    """A code: of the vocabulary, or one that it does not know."""
    known = st.sampled_from(
        [
            {"system": code.system, "code": code.code, "display": code.display}
            for concept in concepts(kind).values()
            for code in concept.codings[:1]
        ]
    )
    return known | st.just({"system": "urn:oid:2.16.840.1.113883.6.3", "code": "X 1"})


#: Words that no vocabulary knows, some of which have broken something somewhere.
_UNKNOWN = (
    "kwibus",
    "Kwibus  Links",
    "漢字のテスト",
    "x&y <b>kwibus</b> \"2x\" 'z'",
    "kwibus, 1/2|$a\\b",
    "é kwibusachtig iets",
)


@cache
def unknown_words() -> st.SearchStrategy[str]:
    """A word that the vocabulary does not know and that may stand as text."""
    return st.sampled_from(_UNKNOWN)


@cache
def terms(kind: str) -> st.SearchStrategy[Any]:
    """A word or, more rarely, a code, or a word that the vocabulary does not know where such are kept."""
    rare = coded(kind) | unknown_words() if kind in KEPT_KINDS else coded(kind)
    return st.one_of(words(kind), words(kind), words(kind), rare)


def one_side(item: Json) -> Json:
    """The item without its side where a word of it tells the other one, which no session may."""
    region = item.get("region", ())
    regions = [*(region if isinstance(region, tuple) else (region,)), *item.get("regions", ())]
    differs = "side" in item and any(sides_in_words({"complaint": {**item, "regions": regions}}))
    return {key: value for key, value in item.items() if key != "side"} if differs else item


def part(
    required: Mapping[str, st.SearchStrategy[Any]] | None = None,
    /,
    **optional: st.SearchStrategy[Any],
) -> st.SearchStrategy[Json]:
    """An object with its required fields and any of the optional ones."""
    drawn = st.fixed_dictionaries(dict(required or {}), optional=optional)
    return drawn.map(one_side) if "side" in optional else drawn


def often(
    required: Mapping[str, st.SearchStrategy[Any]], /, **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[Json]:
    """An object with its required fields and each optional one in half of the cases.

    `part` chooses few of many fields: of the fields of a whole document too few for what a proof of them claims.
    """
    fields = {name: st.none() | strategy for name, strategy in optional.items()}
    everything = st.fixed_dictionaries({**required, **fields})
    return everything.map(
        lambda drawn: {name: value for name, value in drawn.items() if value is not None}
    )


def unlike(items: st.SearchStrategy[Any], name: str, most: int = 4) -> st.SearchStrategy[list[Any]]:
    """A list without two items that are alike."""
    return st.lists(items, max_size=most, unique_by=lambda item: item_key(name, item) or "")


@cache
def levels() -> st.SearchStrategy[list[str]]:
    """Levels of the spine, in any order."""
    return st.lists(st.sampled_from(LEVELS), max_size=4, unique=True)


@cache
def decimals(*literals: str) -> st.SearchStrategy[Decimal]:
    """Numbers with the digits that are meant."""
    return st.sampled_from([Decimal(literal) for literal in literals])


def instant(moment: datetime, offset: str, fraction: str = "") -> str:
    """A moment on the clock of an offset."""
    hours, minutes = (0, 0) if offset == "Z" else (int(offset[1:3]), int(offset[4:]))
    shift = timedelta(hours=hours, minutes=minutes) * (-1 if offset.startswith("-") else 1)
    return f"{moment.astimezone(timezone(shift)):%Y-%m-%dT%H:%M:%S}{fraction}{offset}"


@st.composite
def instants(draw: st.DrawFn, start: datetime, earliest: int, latest: int) -> str:
    """A moment some minutes from `start`, in any notation."""
    moment = start + timedelta(minutes=draw(st.integers(earliest, latest)))
    return instant(
        moment, draw(st.sampled_from(OFFSETS)), draw(st.sampled_from(("", "", ".5", ".123000")))
    )


def partial(day: date) -> st.SearchStrategy[str]:
    """A date in any precision."""
    return st.sampled_from((f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}"))


@cache
def names() -> st.SearchStrategy[Json]:
    """Names of people."""
    return part(family=texts(), given=st.lists(texts(), max_size=3))


@cache
def extensions() -> st.SearchStrategy[Json]:
    """Free content of any shape."""
    leaves = (
        st.none()
        | st.booleans()
        | st.integers(-(10**9), 10**9)
        | texts()
        | decimals("0.10", "-3.140")
    )
    keys = st.sampled_from(("a", "b c", "é", "resourceType"))
    inner = st.recursive(
        leaves,
        lambda value: st.lists(value, max_size=2) | st.dictionaries(keys, value),
        max_leaves=4,
    )
    return st.dictionaries(keys, inner, max_size=2)
