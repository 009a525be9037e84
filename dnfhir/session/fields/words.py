"""Fields that hold a word of the vocabulary, kept as written, or a code of another system."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Annotated, Final

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Tag,
    ValidationInfo,
    WithJsonSchema,
)

from dnfhir.session.fields.base import Part, about
from dnfhir.session.fields.texts import Code, OneLine, Text, Uri, check_line, is_line
from dnfhir.session.fields.wrong import kind_of, quoted, wrong
from dnfhir.session.wording.kept_words import is_taken, names_needling
from dnfhir.session.wording.suspicion import is_denied
from dnfhir.terms import by_code, concepts, find, nearest_names

#: Tags of the ways to name a concept; a control character keeps them apart from any field name.
WORD_TAG: Final = "\x00word"
CODE_TAG: Final = "\x00code"
TEXT_TAG: Final = "\x00text"
#: Tag of a list where one text may stand alone.
LIST_TAG: Final = "\x00list"
MAX_WORD: Final = 200
#: Key of a word's schema, for the schema's maker alone: the kind of the vocabulary whose words
#: stand there.
WORDS_OF: Final = "\x00words of"
#: Of a vocabulary with no more words than this a message names all when none is near.
FEW_WORDS: Final = 15

#: How a muscle that the vocabulary does not know is written: what was needled is never left to a
#: word alone.
_A_CODE: Final = (
    'a code of your own choice, {"system": "http://snomed.info/sct", "code": …, "display": …}'
)

#: Scales of pain: no instruments of an outcome measure, as they have a list of their own.
_PAIN_SCALES: Final = frozenset({"vas", "vas10", "vas100", "nrs", "nprs"})

#: How a force over a surface is written: kg/cm2, kgf/cm², N/cm^2.
_PRESSURE: Final = re.compile(r"(?:kgf?|n|newton)\s*(?:/|per)\s*cm\s*\^?(?:2|²)", re.IGNORECASE)

#: Treatments that are needling.
NEEDLING: Final = ("dry_needling", "trigger_point_needling_superficial")

LEVELS: Final = (
    *(f"C{number}" for number in range(1, 8)),
    *(f"T{number}" for number in range(1, 13)),
    *(f"L{number}" for number in range(1, 6)),
    "S1",
)


class CodedWord(Part):
    """A concept by its code, chosen by the person who recorded."""

    system: Annotated[Uri, about("The code system's absolute URI.", "http://snomed.info/sct")]
    code: Annotated[Code, about("The code in that system.", "6001004")]
    display: Annotated[
        Text | None, about("The code's name, for people.", "Structure of quadratus lumborum muscle")
    ] = None


class FreeText(Part):
    """What no word and no code names, in words of one's own."""

    text: Annotated[Text, about("It in words of one's own.", "Vandaag geen bad.")]


def a_word(
    kind: str, *, codes: bool = True, text: bool = False
) -> Callable[[object, ValidationInfo], str]:
    """The same as `known_word`, and takes an unknown word where such are kept as text."""
    known = known_word(kind, codes=codes, text=text)

    def check(value: object, info: ValidationInfo) -> str:
        if isinstance(value, str) and is_line(value, MAX_WORD) and is_taken(kind, value, info):
            return value
        return known(value)

    return check


def known_word(kind: str, *, codes: bool = True, text: bool = False) -> Callable[[object], str]:
    """A validator for words of the vocabulary's `kind`; the word stays as written.

    codes, text: whether a code or free text may stand there too, for the messages.
    """
    expected = _expected(kind, codes=codes, text=text)

    def check(value: object) -> str:
        if not isinstance(value, str):
            raise wrong(f"is {kind_of(value)}", expected)
        word = check_line(value, MAX_WORD)
        if find(kind, word) is None:
            message = f"unknown {_name(kind)} {quoted(word)}"
            raise wrong(
                message, expected + _all_of_few(kind, word), partial(nearest_names, kind, word)
            )
        return word

    return check


def _name(kind: str) -> str:
    return kind.replace("_", " ")


def _a(name: str) -> str:
    """A name with its article."""
    if name.startswith("a"):
        return f"an {name}"
    return f"a {name}"


def _expected(kind: str, *, codes: bool, text: bool) -> str:
    """What may stand in a field of words of `kind`."""
    ways = [f"{_a(_name(kind))} that `dnfhir terms` knows, in Dutch, English or Latin"]
    if codes and kind == "muscle":
        ways.append(_A_CODE)
    elif codes:
        ways.append('{"system": …, "code": …}')
    if text:
        ways.append('{"text": …}')
    return ", or ".join(ways)


def _all_of_few(kind: str, word: str) -> str:
    """The words of a small vocabulary, when none of them is near; else nothing."""
    words = [concept.display for concept in concepts(kind).values()]
    if len(words) > FEW_WORDS or nearest_names(kind, word):
        return ""
    return f": {', '.join(words)}"


def refuse_needling(treatment: str | CodedWord) -> str | CodedWord:
    """Needling has its own list: here it would escape the screening."""
    if _is_needling(treatment):
        raise wrong(
            "is needling", "needling written in /needling; here stands treatment without a needle"
        )
    return treatment


def _is_needling(treatment: str | CodedWord) -> bool:
    if isinstance(treatment, CodedWord):
        keys = {concept.key for concept in by_code(treatment.system, treatment.code)}
        return not keys.isdisjoint(NEEDLING)
    known = find("treatment", treatment)
    if known is None:
        return names_needling(treatment)
    return known.key in NEEDLING


def not_of_pain(here: str) -> Callable[[object], object]:
    """A pain score has a list of its own; `here` is what stands in this one."""

    def check(value: object) -> object:
        if isinstance(value, str) and value.strip().casefold().replace(" ", "") in _PAIN_SCALES:
            raise wrong(
                f"{quoted(value)} is a scale of pain",
                f"the score in /pain_scores; here stands {here}",
            )
        return value

    return check


def check_unit(value: object) -> object:
    """A force over a surface has no code that a source here shows: what the algometer reads is a
    force.
    """
    if isinstance(value, str) and _PRESSURE.fullmatch(value.strip()):
        expected = "the force as the algometer reads it, in kg or N (of a probe of 1 cm² the same number), or the text"
        raise wrong(f"{quoted(value)} is a unit without a code here", expected, ("kg", "N"))
    return value


#: What belongs among the adverse events.
DID_HAPPEN: Final = "an event that happened; one that did not is left out, and an empty list means that none occurred"


def check_event(value: object) -> object:
    """An event that is denied is none: it must not come to be read as one, nor be offered as
    one.
    """
    if isinstance(value, str) and len(value) <= MAX_WORD and is_denied(value):
        raise wrong(f"{quoted(value)} means that it did not happen", DID_HAPPEN)
    return value


def check_level(value: object) -> str:
    """One level of the spine."""
    if isinstance(value, str) and value in LEVELS:
        return value
    expected = "C1 to C7, T1 to T12, L1 to L5 or S1; each level on its own in the list"
    if not isinstance(value, str):
        raise wrong(f"is {kind_of(value)}", expected)
    plain = re.sub(r"^(?:TH|D)(?=[0-9])", "T", value.strip().upper().replace(" ", ""))
    message, meant = f"{quoted(value)} is not a level", _levels_meant(plain)
    if len(meant) > 1:
        raise wrong(message, f"each level on its own in the list: {', '.join(meant)}")
    raise wrong(message, expected, meant)


def _levels_meant(text: str) -> tuple[str, ...]:
    """The levels in a text that lists them, or that names the first and the last."""
    parts = [part for part in re.split(r"[-/,+]|T/M", text) if part in LEVELS]
    if len(parts) == 2 and re.search("-|T/M", text):
        first, last = sorted(LEVELS.index(part) for part in parts)
        return LEVELS[first : last + 1]
    return tuple(parts)


def _way(value: object) -> str:
    if isinstance(value, dict | CodedWord):
        return CODE_TAG
    return WORD_TAG


def _way_or_text(value: object) -> str:
    """Free text is an object with text and no code; whatever else is wrong in an object, it was
    meant as a code.
    """
    is_text = isinstance(value, dict) and "text" in value and not value.keys() & {"system", "code"}
    if is_text or isinstance(value, FreeText):
        return TEXT_TAG
    return _way(value)


def _word_schema(kind: str, name: str = "") -> WithJsonSchema:
    """How a word of the vocabulary's `kind` is described; `schema.json_schema` puts the words that
    there are to it.
    """
    return WithJsonSchema(
        {
            "type": "string",
            "minLength": 1,
            "maxLength": MAX_WORD,
            "description": f"A word for {_a(name or _name(kind))}; see `dnfhir terms`.",
            WORDS_OF: kind,
        }
    )


_Coded = Annotated[CodedWord, Tag(CODE_TAG)]
_Either = Discriminator(_way)

Muscle = Annotated[
    Annotated[str, BeforeValidator(a_word("muscle")), _word_schema("muscle"), Tag(WORD_TAG)]
    | _Coded,
    _Either,
]
Region = Annotated[
    Annotated[str, BeforeValidator(a_word("region")), _word_schema("region"), Tag(WORD_TAG)]
    | _Coded,
    _Either,
]
Treatment = Annotated[
    Annotated[str, BeforeValidator(a_word("treatment")), _word_schema("treatment"), Tag(WORD_TAG)]
    | _Coded,
    _Either,
    AfterValidator(refuse_needling),
]
ProblemWord = Annotated[
    Annotated[str, BeforeValidator(a_word("problem")), _word_schema("problem"), Tag(WORD_TAG)]
    | _Coded,
    _Either,
]
Test = Annotated[
    Annotated[str, BeforeValidator(a_word("test")), _word_schema("test"), Tag(WORD_TAG)] | _Coded,
    _Either,
    BeforeValidator(not_of_pain("a test")),
]
Event = Annotated[
    Annotated[
        str, BeforeValidator(a_word("adverse_event")), _word_schema("adverse_event"), Tag(WORD_TAG)
    ]
    | _Coded,
    _Either,
    BeforeValidator(check_event),
]
Instrument = Annotated[
    Annotated[str, BeforeValidator(a_word("measure")), _word_schema("measure"), Tag(WORD_TAG)]
    | _Coded,
    _Either,
    BeforeValidator(not_of_pain("a questionnaire")),
]
Specialty = Annotated[Annotated[OneLine, Tag(WORD_TAG)] | _Coded, _Either]
Position = Annotated[
    str, BeforeValidator(a_word("position", codes=False)), _word_schema("position")
]
Material = Annotated[
    str, BeforeValidator(a_word("needle_material", codes=False)), _word_schema("needle_material")
]
Aftercare = Annotated[
    Annotated[
        str,
        BeforeValidator(a_word("aftercare", text=True)),
        _word_schema("aftercare", "piece of aftercare"),
        Tag(WORD_TAG),
    ]
    | _Coded
    | Annotated[FreeText, Tag(TEXT_TAG)],
    Discriminator(_way_or_text),
]
Unit = Annotated[
    str,
    BeforeValidator(a_word("unit", codes=False)),
    BeforeValidator(check_unit),
    _word_schema("unit"),
]
Level = Annotated[str, BeforeValidator(check_level), WithJsonSchema({"enum": list(LEVELS)})]
