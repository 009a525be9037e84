"""What a concept is called in running text: the one name that the field itself would write.

Muscles go by their short Latin name in every language (`m. quadratus lumborum`, `mm. rhomboidei`),
as physiotherapists write them; everything else by its Dutch or English name, small at its start
unless it is a name or an abbreviation.
"""

from __future__ import annotations

from typing import Final

from dnfhir.terms.tables import Concept

#: First words of English names that are names of people, places or titles themselves.
_NAMES: Final = frozenset(
    (
        *(
            "Achilles",
            "Adson",
            "Apley",
            "Babinski",
            "Bournemouth",
            "Bragard",
            "Clarke",
            "Copenhagen",
            "Cozen",
        ),
        *("De", "Finkelstein", "Gaenslen", "Hoffmann", "Homans", "Jobe", "Kemp", "Kujala"),
        *("Lachman", "Laslett", "Lhermitte", "Maudsley", "Mill", "Morton", "Neer", "Noble"),
        *("Ober", "Oswestry", "Phalen", "Quebec", "Romberg", "Roos", "Schober", "Silfverskiöld"),
        *("Speed", "Spurling", "Tampa", "Thessaly", "Thomas", "Thompson", "Tietze", "Timed"),
        *("Tinel", "Tinetti", "Trendelenburg", "Yergason"),
    )
)
#: Kinds whose names are titles of instruments.
_TITLES: Final = ("measure",)


def preferred(concept: Concept, language: str) -> str:
    """The concept's name in running text, in Dutch (`nl`) or English."""
    if concept.kind == "muscle" and concept.la:
        return concept.short_latin
    name = concept.name(language)
    if concept.kind in _TITLES or (language == "nl" and concept.nl) or _is_name(name.split()[0]):
        return name
    return name[:1].lower() + name[1:]


def _is_name(word: str) -> bool:
    """Whether a first word keeps its capital: a name of `_NAMES`, an abbreviation or a double
    name.
    """
    return word in _NAMES or any(map(_is_raised, word[1:]))


def _is_raised(letter: str) -> bool:
    return letter.isupper() or letter.isdigit()
