"""Systems of numbers as their registers write them, so that a document in another spelling names the same people."""

from __future__ import annotations

from tests.checker.names import Json

_NL, _BE = (
    "http://fhir.nl/fhir/NamingSystem/",
    "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/",
)
_OIDS = {
    f"{_NL}bsn": "2.16.840.1.113883.2.4.6.3",
    f"{_NL}uzi-nr-pers": "2.16.528.1.1007.3.1",
    f"{_NL}agb-z": "2.16.840.1.113883.2.4.6.1",
    f"{_NL}big": "2.16.528.1.1007.5.1",
    f"{_NL}ura": "2.16.528.1.1007.3.3",
    f"{_BE}ssin": "2.16.840.1.113883.3.6777.5.1",
    f"{_BE}nihdi": "2.16.840.1.113883.3.6777.5.2",
    f"{_BE}cbe": "2.16.840.1.113883.3.6777.5.5",
}


def registered(document: Json) -> Json:
    """A copy in which each known system is spelled as its register spells it."""
    copied = dict(document)
    for role in ("practice", "practitioner", "patient"):
        party = dict(document[role])
        party["identifier"] = _registered(party["identifier"])
        if "identifiers" in party:
            party["identifiers"] = [_registered(number) for number in party["identifiers"]]
        copied[role] = party
    return copied


def _registered(number: Json) -> Json:
    return {**number, "system": _SPELLED.get(_bare(number["system"]), number["system"])}


def _bare(system: str) -> str:
    bare = system.lower().rstrip("/#")
    for beginning in ("https://", "http://", "www."):
        bare = bare.removeprefix(beginning)
    return bare.replace("standards/fhir/core/", "standards/fhir/")


_SPELLED = {_bare(system): system for system in _OIDS} | {
    f"urn:oid:{oid}": system for system, oid in _OIDS.items()
}
