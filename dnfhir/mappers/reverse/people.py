"""Reading the hospital's people: they hold several names and numbers; a session has one name, and one number first.

Of several the official one is taken, then those of the national registers, a secondary one last; an old number never
is. Secondary ones are a session's further numbers. That there are others is named.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pydantic import ValidationError

from dnfhir.fhir import jsontext
from dnfhir.fhir.json_values import Json
from dnfhir.mappers.forward.elements import present
from dnfhir.mappers.forward.identity import Identity
from dnfhir.mappers.reverse.session_resources import SessionResources
from dnfhir.session import Identifier
from dnfhir.session.checking.identifiers import rule_of

#: Uses of a number or name in the order in which one is taken; those that are not here are never taken.
_NUMBERS: Final = ("official", "usual", None, "secondary", "temp")
#: The use of a number by which nobody is to be found: a session's further ones.
_FURTHER: Final = "secondary"
_SEVERAL: Final = "more than one; of the official and national ones the first is taken"
_NAMES: Final = ("official", "usual", None, "anonymous", "nickname", "temp", "maiden")


def encode_identifiers(first: Identifier, further: Iterable[Identifier] = ()) -> list[Json]:
    """The numbers of a person or practice: the one they are found by, then the others."""
    return [first.model_dump(), *({"use": _FURTHER, **number.model_dump()} for number in further)]


def decode_identifier(resources: SessionResources, role: str, resource: Json) -> Json:
    """System and value of the number that is taken; empty when there is none that a session can have."""
    numbers, possible = _numbers(resource)
    if len(numbers) > 1:
        resources.note(f"{role}.identifier", _SEVERAL)
    return _plain(min(possible, key=_rank)) if possible else {}


def decode_identifiers(resources: SessionResources, role: str, resource: Json) -> Json:
    """The same as `identifier`, and in `identifiers` those of secondary use beside it."""
    numbers, possible = _numbers(resource)
    naming = [one for one in possible if role == "practice" and _names_the_session(resources, one)]
    taken = naming[0] if naming else min(possible, key=_rank, default={})
    further = {
        jsontext.canonical(_plain(one)): _plain(one)
        for one in possible
        if one.get("use") == _FURTHER
    }
    if taken:
        further.pop(jsontext.canonical(_plain(taken)), None)
    if not naming and len(numbers) > 1 + len(further):
        resources.note(f"{role}.identifier", _SEVERAL)
    if taken and role == "practice" and not naming:
        resources.note(
            f"{role}.identifier", "not the one that the session's resources are named by", "differs"
        )
    return present(identifier=_plain(taken) if taken else {}, identifiers=list(further.values()))


def _numbers(resource: Json) -> tuple[list[Json], list[Json]]:
    """The numbers of a resource, and those of them that a session can have."""
    numbers = [
        one for one in resource.get("identifier", []) if one.get("system") and one.get("value")
    ]
    return numbers, [one for one in numbers if one.get("use") in _NUMBERS and _is_possible(one)]


def decode_name(resources: SessionResources, role: str, resource: Json) -> Json:
    """Family and given names of the name that is taken."""
    names = [name for name in resource.get("name", []) if name.get("use") in _NAMES]
    told = [name for name in names if name.get("family") or name.get("given")]
    told.sort(key=lambda name: _NAMES.index(name.get("use")))
    if len(resource.get("name", [])) > 1:
        resources.note(
            f"{role}.name", "more than one; of the official and usual ones the first is taken"
        )
    if names and not told:
        resources.note(f"{role}.name", "told in text only, without family and given names")
    return present(family=told[0].get("family"), given=told[0].get("given")) if told else {}


def _rank(number: Json) -> tuple[bool, bool, bool, int]:
    use = number.get("use")
    return (
        use == _FURTHER,
        use != "official",
        rule_of(number["system"]) is None,
        _NUMBERS.index(use),
    )


def _plain(number: Json) -> Json:
    return {"system": number["system"], "value": number["value"]}


def _is_possible(number: Json) -> bool:
    """Whether a session can have this number: a shape that it takes, and one that its register can give out."""
    try:
        Identifier.model_validate(_plain(number))
    except ValidationError:
        return False
    rule = rule_of(number["system"])
    return rule is None or rule.fault(number["value"]) is None


def _names_the_session(resources: SessionResources, number: Json) -> bool:
    """Whether the practice has this number in the names of the session's resources."""
    named = Identity(number["system"], number["value"], resources.session_id).business_identifier(
        "encounter"
    )
    return named["system"] == resources.system
