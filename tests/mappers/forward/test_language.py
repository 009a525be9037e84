"""A Dutch record reads Dutch, an English one English: no word of the other language in what dnfhir itself writes.

Free text is the document's own, in whatever language; a display of another's code system is that system's.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.mappers.phrases import PHRASES
from dnfhir.session import read_session
from dnfhir.terms.systems import OWN
from dnfhir.terms.tables import KINDS, concepts
from tests.cases.test_every_case import is_refused
from tests.documents import CASE_FILES, SESSIONS

Json = dict[str, Any]
#: Fields of free text and of names, whose content stands in narratives as it was written.
FREE: Final = frozenset(
    {
        *(
            "note",
            "text",
            "description",
            "possible_cause",
            "reason",
            "action",
            "stopped",
            "why",
            "what",
            "goals",
        ),
        *(
            "frequency",
            "stimulation",
            "response_sought",
            "qualification",
            "family",
            "given",
            "name",
            "manufacturer",
        ),
        *("model", "lot", "to", "posture", "motion", "by", "display", "id"),
    }
)
#: Words of one language that the other has borrowed.
BOTH: Final = frozenset(
    {"dry", "needling", "taut", "band", "pacemaker", "straight", "leg", "raise"}
)
#: Elements whose strings are words.
WORDED: Final = ("text", "title", "detail", "description")
WORD: Final = re.compile(r"[a-zà-ÿ]{3,}")


def documents() -> Iterator[Any]:
    """Every example and every case that is accepted."""
    for path in (*SESSIONS, *(case for case in CASE_FILES if not is_refused(case))):
        yield pytest.param(path, id=path.name.removesuffix(".session.json"))


@cache
def own_words_by_role(path: Path) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Language, and of each resource its role and what we wrote, without free text."""
    text = path.read_bytes()
    mapped = map_session(read_session(text))
    free = sorted({*_free(jsontext.parse(text)), *_instruments()}, key=len, reverse=True)
    narratives = [
        (entry.role, _without(free, own_words(entry.resource))) for entry in mapped.entries
    ]
    return mapped.session.language, tuple(narratives)


def own_words(resource: Json) -> str:
    """All words that we write in it: narratives, texts, titles, and the displays of our own codes."""
    return " | ".join(_own_words(resource))


def _own_words(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _own_words(part)
    elif isinstance(value, dict) and not _is_as_written(value):
        for name, part in value.items():
            if name == "div":
                yield html.unescape(re.sub("<[^>]*>", " ", part))
            elif isinstance(part, str):
                yield from (
                    [part]
                    if name in WORDED or (name == "display" and value.get("system") == OWN)
                    else []
                )
            else:
                yield from _own_words(part)


def _is_as_written(value: Json) -> bool:
    """What the vendor wrote, in whatever language."""
    return str(value.get("url")).endswith(("/as-written", "/kept-text"))


def _free(value: Any, field: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _free(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from _free(part, field)
    elif isinstance(value, str) and field in FREE:
        yield value


def _instruments() -> Iterator[str]:
    """Names of instruments are titles: many have no Dutch one."""
    for concept in concepts("measure").values():
        yield from (concept.display, *([concept.nl] if concept.nl else []))


def _without(free: list[str], text: str) -> str:
    for one in free:
        text = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", " … ", text)
    return text


@cache
def words_of(language: str) -> frozenset[str]:
    """Every word of the vocabulary's names and of our phrases in one language; Latin counts as both."""
    names: list[str] = [words[language] for words in PHRASES.values()]
    for kind in KINDS:
        for concept in concepts(kind).values():
            own = concept.nl if language == "nl" else concept.display
            names += [own, concept.la]
    return frozenset(word for name in names for word in WORD.findall(name.casefold()))


def foreign(language: str) -> frozenset[str]:
    """Words that only the other language has."""
    other = "en" if language == "nl" else "nl"
    return words_of(other) - words_of(language) - BOTH


@pytest.mark.parametrize("path", documents())
def test_no_word_of_the_other_language_stands_in_a_narrative(path: Path) -> None:
    language, narratives = own_words_by_role(path)
    strange = foreign(language)
    results = {
        (role, word)
        for role, text in narratives
        for word in WORD.findall(text.casefold())
        if word in strange
    }
    assert not results


@pytest.mark.parametrize("path", documents())
def test_no_narrative_shows_a_time_a_number_or_a_name_as_programs_write_it(path: Path) -> None:
    """No timestamps, no keys with an underscore, no English decimal point in Dutch, no sentence that ends twice."""
    language, narratives = own_words_by_role(path)
    for _, text in narratives:
        assert not re.search(r"\d{4}-\d{2}|T\d\d:|\w_\w|None|\.\.|,,|\{", text), text
        assert not (language == "nl" and re.search(r"\d\.\d+ (?!uur)(?:mm|cm|kg|N|s)\b", text)), (
            text
        )


#: What shared lists of mixes say of Dutch records: the English word, the Dutch one, and where both were seen.
MIXES: Final = (
    ("acute low back pain", "acute lage rugpijn", ("case-report", "corrected")),
    ("low back pain", "lage rugpijn", ("declined", "neurological")),
    ("neck pain", "nekpijn", ("excluded",)),
    (
        "shoulder pain",
        "schouderpijn",
        ("episode-1", "episode-2", "episode-3", "needled-although-excluded"),
    ),
    ("backache", "rugpijn", ("undetermined",)),
    ("lumbar region", "lumbale regio", ("case-report", "corrected", "declined", "neurological")),
    ("buttock", "gluteale regio", ("case-report", "corrected")),
    (r"(?<!straight )leg", "been", ("neurological",)),
    ("neck", "nek", ("excluded",)),
    ("shoulder", "schouder", ("episode-1", "episode-2", "episode-3", "needled-although-excluded")),
    ("calf", "kuit", ("child",)),
    ("lumbar spine", "lumbale wervelkolom", ("case-report",)),
    ("toe stand", "tenenstand", ("case-report", "neurological")),
    ("heel stand", "hielstand", ("case-report", "neurological")),
    ("slump:", "slumptest", ("case-report", "corrected", "neurological")),
    ("mobilisation", "mobilisatie", ("case-report",)),
    ("compression", "manuele compressie", ("declined",)),
    ("stretching", "behandeling: rek", ("declined",)),
    (
        "stretching",
        "aangeleerde stretchtechniek toepassen",
        ("case-report", "child", "corrected", "declined"),
    ),
    ("exercise therapy", "oefentherapie", ("excluded",)),
    ("drink water", "voldoende water drinken", ("case-report",)),
    ("warmth", "warmte aanbrengen", ("case-report", "episode-1", "nickel-free")),
    ("light movement", "licht bewegen", ("case-report", "declined", "nickel-free")),
    ("prone", "buikligging", ("case-report", "nickel-free")),
    ("side-lying", "zijligging", ("needled-although-excluded",)),
    ("sitting", "zitten", ("episode-1",)),
    ("errector trunci", "erector spinae", ("case-report", "corrected")),
    ("niet aangewezen", "afgeraden (relatieve contra-indicatie)", ("child",)),
    ("niet geïndiceerd", "geen indicatie", ("neurological",)),
    ("vervolg:", "bij vervolgmeting", ("case-report", "follow-up")),
    (r"0\.30 mm", "0,30 × 50 mm", ("case-report",)),
    ("2014-03-05", "5 maart 2014, 10.08 uur", ("case-report",)),
    ("prikken: 3", "3 prikken", ("episode-1",)),
    ("strakke streng", "strakke band (taut band)", ("child", "declined", "nickel-free")),
    ("gespannen bandje", "strakke band (taut band)", ("child",)),
    ("ongewenst voorval", "ongewenste gebeurtenissen", ("case-report",)),
    ("licht bewegingsverlies", "lichte bewegingsbeperking", ("declined", "nickel-free", "nl-core")),
    ("licht krachtverlies", "licht krachtsverlies", ("neurological", "nickel-free")),
    ("twitch-respons", "lokale twitchrespons (LTR)", ("nickel-free", "needled-although-excluded")),
    (
        "genaald",
        "dry needling uitgevoerd",
        ("needled-after-withdrawal", "needled-although-excluded"),
    ),
    ("complicatie", "pijn", ("case-report",)),
)


@pytest.mark.parametrize(
    ("mixed", "right", "names"), MIXES, ids=[f"{row[0]}-{row[1]}" for row in MIXES]
)
def test_a_mix_that_was_seen_reads_dutch(mixed: str, right: str, names: tuple[str, ...]) -> None:
    """Each row of the list: nowhere the mix in a Dutch narrative, the right words where the mix was seen."""
    by_file = {
        path.name: own_words_by_role(path)
        for path in (*SESSIONS, *(case for case in CASE_FILES if not is_refused(case)))
    }
    dutch = {
        name: narratives for name, (language, narratives) in by_file.items() if language == "nl"
    }
    texts = {
        name: " ".join(text for _, text in narratives).casefold()
        for name, narratives in dutch.items()
    }
    where = re.compile(rf"(?<!\w){mixed}(?!\w)")
    assert not [name for name, text in texts.items() if where.search(text)]
    assert all(right.casefold() in texts[f"{name}.session.json"] for name in names)


ENGLISH: Final = (
    ("adverse-event/a1", "adverse-events", "Mild adverse event: post-needling soreness"),
    ("questionnaire", "adverse-events", "Absent: acute infection; fever;"),
    ("questionnaire", "joint-decision", "Present: regional pain; hypersensitive zone;"),
)


@pytest.mark.parametrize(("role", "name", "words"), ENGLISH)
def test_english_keeps_small_letters_inside_a_sentence(role: str, name: str, words: str) -> None:
    path = next(path for path in SESSIONS if path.name == f"{name}.session.json")
    language, narratives = own_words_by_role(path)
    assert language == "en"
    assert words in dict(narratives)[role]
    assert not any(re.search(r": (?:Present|Absent)\b", text) for _, text in narratives)
