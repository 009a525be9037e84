"""Business identifiers: where a resource has them, and which search finds it by them.

Not every type has an `identifier` element or search parameter in R4, nor does every server support the search
where it exists; a tag of such a resource carries the identifier.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dnfhir.fhir.json_values import Json, as_objects, json_object, json_objects

#: Types that have no identifier element in R4.
WITHOUT_IDENTIFIER: Final = ("Provenance",)
#: Types with one identifier at most (https://hl7.org/fhir/R4/adverseevent.html): an object, not a list.
ONE_IDENTIFIER: Final = ("AdverseEvent", "Composition", "QuestionnaireResponse")
#: Types that no search finds by identifier, in R4 or on some servers: a tag carries it (too).
IDENTIFIED_BY_TAG: Final = frozenset({*WITHOUT_IDENTIFIER, *ONE_IDENTIFIER})


def search_token(identifier: dict[str, str]) -> str:
    r"""`system|value` as a search parameter; `\ | , $` are escaped (hl7.org/fhir/R4/search.html#escaping)."""
    return f"{_escaped(identifier['system'])}|{_escaped(identifier['value'])}"


def identifier_search(resource_type: str, identifier: dict[str, str]) -> tuple[str, str]:
    """The search parameter that finds a resource of this type by its business identifier."""
    name = "_tag" if resource_type in IDENTIFIED_BY_TAG else "identifier"
    return name, search_token(identifier)


def business_identifiers(resource: Json) -> Iterator[Json]:
    """Identifiers of a resource: those it has, one or many, and those its tags carry."""
    yield from as_objects(resource.get("identifier"))
    for tag in json_objects(json_object(resource.get("meta")).get("tag")):
        yield {"system": tag.get("system"), "value": tag.get("code")}


def has_identifier(resource: Json, identifier: dict[str, str]) -> bool:
    """Whether the resource has exactly this identifier."""
    system, value = identifier["system"], identifier["value"]
    return any(
        own.get("system") == system and own.get("value") == value
        for own in business_identifiers(resource)
    )


def _escaped(text: str) -> str:
    for character in "\\|,$":
        text = text.replace(character, "\\" + character)
    return text
