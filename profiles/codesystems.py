"""Our CodeSystems as FSH: the vocabulary's own codes, and the words of the session document that stand as a code.

https://hl7.org/fhir/R4/codesystem.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dnfhir.mappers.phrases import phrase
from dnfhir.terms import KINDS, Concept, concepts
from dnfhir.terms.systems import CANONICAL, OWN
from profiles.definitions import DEFINITIONS
from profiles.shorthand import Files, generated, pascal, text


@dataclass(frozen=True)
class Word:
    """A word of the session document, as written there, with its English and Dutch name."""

    code: str
    english: str
    dutch: str


@dataclass(frozen=True)
class Words:
    """A small code system of such words."""

    title: str
    description: str
    words: tuple[Word, ...]


#: Id -> words. A FHIR `code` has no system, but the value set that binds it needs one.
WORDS: Final[dict[str, Words]] = {
    "contraindication-weight": Words(
        "Weight of a contraindication",
        "How much a contraindication weighs.",
        (
            Word("absolute", phrase("weight.absolute", "en"), phrase("weight.absolute", "nl")),
            Word("relative", phrase("weight.relative", "en"), phrase("weight.relative", "nl")),
        ),
    ),
    "jurisdiction": Words(
        "Jurisdiction",
        "Whose national profiles a session follows.",
        (
            Word("be", "Belgium", "België"),
            Word("nl", "The Netherlands", "Nederland"),
            Word("none", "No national profiles", "geen nationale profielen"),
        ),
    ),
    "pain-context": Words(
        "Circumstances of a pain score",
        "Under which circumstances the pain was that a score tells of.",
        (
            Word("average", "Average pain", "gemiddelde pijn"),
            Word("least", "Least pain", "minste pijn"),
            Word("motion", "On movement", "bij bewegen"),
            Word("palpation", "On palpation", "bij palpatie"),
            Word("rest", "At rest", "in rust"),
            Word("worst", "Worst pain", "ergste pijn"),
        ),
    ),
    "pain-moment": Words(
        "Moment of a pain score",
        "When a pain score was given, seen from the treatment.",
        (
            Word("after", "After treatment", "na behandeling"),
            Word("baseline", "Before treatment", "vooraf"),
            Word("follow_up", "Follow-up", "vervolg"),
        ),
    ),
    "site-kind": Words(
        "Kind of body site",
        "Which field of the session document a body site comes from.",
        (Word("muscle", "Muscle", "spier"), Word("region", "Region", "regio")),
    ),
    "test-moment": Words(
        "Moment of a test",
        "When a test was done, seen from the treatment of the session.",
        (
            Word("after", "After treatment", "na behandeling"),
            Word("before", "Before treatment", "vóór behandeling"),
        ),
    ),
}
_ABOUT_OWN: Final = (
    "The codes of dnfhir's own for dry needling: for what no other code system reached has, and beside the codes of "
    "others, so that every concept of the vocabulary has one code. Dutch names are designations."
)


def files() -> Files:
    """Every CodeSystem."""
    small = {f"codesystems/{name}.fsh": _of_words(name, words) for name, words in WORDS.items()}
    return {"codesystems/dry-needling.fsh": _own(), **small}


def own_concepts() -> dict[str, tuple[Concept, ...]]:
    """Our codes in their order, each with the concepts it stands for: the same thing may be of two kinds."""
    found: dict[str, tuple[Concept, ...]] = {}
    for kind in KINDS:
        for concept in concepts(kind).values():
            found[concept.own.code] = (*found.get(concept.own.code, ()), concept)
    return dict(sorted(found.items()))


def _own() -> str:
    lines = [*_head("dry-needling", "Dry needling", _ABOUT_OWN), *_properties()]
    for code, meant in own_concepts().items():
        definition = f" {text(DEFINITIONS[code])}" if code in DEFINITIONS else ""
        lines.append(f"* #{code} {text(meant[0].display)}{definition}")
        lines.extend(_details(code, meant))
    return generated("profiles/codesystems.py", lines)


def _head(name: str, title: str, description: str) -> Iterator[str]:
    yield f"CodeSystem: Dn{pascal(name)}CS"
    yield f"Id: {name}"
    yield f"Title: {text(title)}"
    yield f"Description: {text(description)}"
    yield f"* ^url = {text(f'{CANONICAL}/CodeSystem/{name}')}"
    yield "* ^language = #en"
    yield "* ^experimental = false"
    yield "* ^caseSensitive = true"
    yield "* ^content = #complete"


def _properties() -> Iterator[str]:
    told = (
        ("kind", "The kind of the vocabulary that the concept is of; also the id of a ValueSet."),
        ("latin", "The Latin name. Not a designation: R4 knows no Latin among its languages."),
    )
    for index, (name, description) in enumerate(told):
        yield f"* ^property[{index}].code = #{name}"
        yield f"* ^property[{index}].uri = {text(f'{OWN}#{name}')}"
        yield f"* ^property[{index}].description = {text(description)}"
        yield f"* ^property[{index}].type = #string"


def _details(code: str, meant: tuple[Concept, ...]) -> Iterator[str]:
    """Dutch names, kinds and Latin names; a code of two kinds may have two of each."""
    for index, name in enumerate(dict.fromkeys(known.name("nl") for known in meant)):
        yield f"* #{code} ^designation[{index}].language = #nl"
        yield f"* #{code} ^designation[{index}].value = {text(name)}"
    kinds = [("kind", known.kind.replace("_", "-")) for known in meant]
    latin = dict.fromkeys(("latin", known.la) for known in meant if known.la)
    for index, (name, value) in enumerate([*kinds, *latin]):
        yield f"* #{code} ^property[{index}].code = #{name}"
        yield f"* #{code} ^property[{index}].valueString = {text(value)}"


def _of_words(name: str, words: Words) -> str:
    lines = list(_head(name, words.title, words.description))
    for word in words.words:
        lines.append(f"* #{word.code} {text(word.english)}")
        lines.append(f"* #{word.code} ^designation[0].language = #nl")
        lines.append(f"* #{word.code} ^designation[0].value = {text(word.dutch)}")
    return generated("profiles/codesystems.py", lines)
