"""Decoding the hospital's people: they have several names and numbers.

A session has one name, and one number first.

Of several the official one is taken, then those of the national registers, a secondary one last; an
old number never is. Secondary ones are a session's further numbers. That there are others is noted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from pydantic import ValidationError

from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.mappers.roles import ENCOUNTER, PRACTICE
from dnfhir.session import Identifier
from dnfhir.session.checking.identifiers import rule_of

#: Uses of a number or name in the order in which one is taken; those that are not here are never
#: taken.
_NUMBERS: Final = ("official", "usual", None, "secondary", "temp")
#: The use of a number by which a person is not matched: a session's further ones.
_FURTHER: Final = "secondary"
_SEVERAL: Final = "more than one; of the official and national ones the first is taken"
_NAMES: Final = ("official", "usual", None, "anonymous", "nickname", "temp", "maiden")


def encode_identifiers(first: Identifier, further: Iterable[Identifier] = ()) -> list[Json]:
    """The numbers of a person or practice: the one they are matched by, then the others."""
    secondary = [{"use": _FURTHER, **identifier.model_dump()} for identifier in further]
    return [first.model_dump(), *secondary]


def decode_identifier(resources: SessionResources, role: str, resource: Json) -> Json:
    """System and value of the number that is taken.

    Empty when there is none that a session can have.
    """
    identifiers = _identifiers(resource)
    if len(identifiers) > 1:
        resources.note(f"{role}.identifier", _SEVERAL)
    return _first(_possible(identifiers))


def decode_identifiers(resources: SessionResources, role: str, resource: Json) -> Json:
    """The same as `identifier`, and in `identifiers` those of secondary use beside it.

    A practice's number is the one from which the names of the session's resources are made, where
    it has that one.
    """
    identifiers = _identifiers(resource)
    possible = _possible(identifiers)
    naming = _naming(resources, possible) if role == PRACTICE else {}
    taken = naming or _first(possible)
    further = _further(possible, taken)
    where = f"{role}.identifier"
    if not naming and len(identifiers) > 1 + len(further):
        resources.note(where, _SEVERAL)
    if role == PRACTICE and taken and not naming:
        reason = "not the one that the session's resources are named by"
        resources.note(where, reason, "differs")
    return present(identifier=taken, identifiers=further)


def _identifiers(resource: Json) -> list[Json]:
    """The identifiers that have a system and a value."""
    complete = []
    for identifier in resource.get("identifier", []):
        if identifier.get("system") and identifier.get("value"):
            complete.append(identifier)
    return complete


def _possible(identifiers: Iterable[Json]) -> list[Json]:
    """Those that a session can have."""
    possible = []
    for identifier in identifiers:
        if identifier.get("use") in _NUMBERS and _is_valid(identifier):
            possible.append(identifier)
    return possible


def _first(possible: Sequence[Json]) -> Json:
    """System and value of the one by which somebody is matched; empty without any."""
    if not possible:
        return {}
    return _system_and_value(min(possible, key=_rank))


def _naming(resources: SessionResources, possible: Iterable[Json]) -> Json:
    """System and value of the number from which the names of the session's resources are made.

    Empty without it.
    """
    for identifier in possible:
        system, value = identifier["system"], identifier["value"]
        name = Identity(system, value, resources.session_id).business_identifier(ENCOUNTER)
        if name["system"] == resources.system:
            return _system_and_value(identifier)
    return {}


def _further(possible: Iterable[Json], taken: Json) -> list[Json]:
    """System and value of the secondary ones, each once, without the one that is taken."""
    further: list[Json] = []
    for identifier in possible:
        number = _system_and_value(identifier)
        if identifier.get("use") == _FURTHER and number != taken and number not in further:
            further.append(number)
    return further


def decode_name(resources: SessionResources, role: str, resource: Json) -> Json:
    """Family and given names of the name that is taken."""
    names = resource.get("name", [])
    if len(names) > 1:
        reason = "more than one; of the official and usual ones the first is taken"
        resources.note(f"{role}.name", reason)
    usable = [name for name in names if name.get("use") in _NAMES]
    usable.sort(key=lambda name: _NAMES.index(name.get("use")))
    for name in usable:
        if name.get("family") or name.get("given"):
            return present(family=name.get("family"), given=name.get("given"))
    if usable:
        reason = "in text only, without family and given names"
        resources.note(f"{role}.name", reason)
    return {}


def _rank(identifier: Json) -> tuple[bool, bool, bool, int]:
    """The lowest is the one by which somebody is matched: official, then of a national register,
    secondary last.
    """
    use = identifier.get("use")
    is_unregistered = rule_of(identifier["system"]) is None
    return use == _FURTHER, use != "official", is_unregistered, _NUMBERS.index(use)


def _system_and_value(identifier: Json) -> Json:
    return {"system": identifier["system"], "value": identifier["value"]}


def _is_valid(identifier: Json) -> bool:
    """Whether a session can have this number: a shape that it takes, and one that its register can
    give out.
    """
    try:
        Identifier.model_validate(_system_and_value(identifier))
    except ValidationError:
        return False
    rule = rule_of(identifier["system"])
    return rule is None or rule.fault(identifier["value"]) is None
