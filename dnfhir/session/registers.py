"""Which register a system of numbers is of, however it is spelled.

Another spelling of one system is another system to a server: it would find another patient there,
or none. What can only be the known system is read as it: scheme, capitals, `www.`, a slash or # at
its end, its OID, and the address that it had before. What looks like it is an error that asks.

Sources of the OIDs and of the systems beside ours: Nictiz/HL7-mappings, util/constants.xsl
(`oidMap`), and the NamingSystems of hl7-be/core, input/fsh/namingsystems; those of
hl7-be/ehealth-be-core stood without `core/` before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

DUTCH: Final = "http://fhir.nl/fhir/NamingSystem/"
BELGIAN: Final = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/"

BSN: Final = f"{DUTCH}bsn"
UZI: Final = f"{DUTCH}uzi-nr-pers"
AGB: Final = f"{DUTCH}agb-z"
BIG: Final = f"{DUTCH}big"
URA: Final = f"{DUTCH}ura"
SSIN: Final = f"{BELGIAN}ssin"
NIHDI: Final = f"{BELGIAN}nihdi"
CBE: Final = f"{BELGIAN}cbe"

_OIDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "2.16.840.1.113883.2.4.6.3": BSN,
        "2.16.528.1.1007.3.1": UZI,
        "2.16.840.1.113883.2.4.6.1": AGB,
        "2.16.528.1.1007.5.1": BIG,
        "2.16.528.1.1007.3.3": URA,
        "2.16.840.1.113883.3.6777.5.1": SSIN,
        "2.16.840.1.113883.3.6777.5.2": NIHDI,
        "2.16.840.1.113883.3.6777.5.5": CBE,
    }
)
#: Names of the registers' numbers, as people and programs write them at the end of a system.
_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{"bsn": BSN, "bsnr": BSN, "burgerservicenummer": BSN, "sofinummer": BSN},
        **{"uzinrpers": UZI, "uzi": UZI, "uzinr": UZI, "uzinummer": UZI, "uzipers": UZI},
        **{"agbz": AGB, "agb": AGB, "agbcode": AGB, "vektisagb": AGB},
        **{"big": BIG, "bignr": BIG, "bignummer": BIG, "bigregister": BIG},
        **{"ura": URA, "uranr": URA, "uranummer": URA},
        **{"ssin": SSIN, "insz": SSIN, "niss": SSIN, "rijksregisternummer": SSIN, "rrn": SSIN},
        **{"nihdi": NIHDI, "riziv": NIHDI, "inami": NIHDI},
        **{"cbe": CBE, "kbo": CBE, "bce": CBE},
    }
)
#: These name a number of a person or practice wherever they stand; `big` or `ura` may be a
#: hospital's own word.
_PLAIN: Final = frozenset(
    {"bsn", "burgerservicenummer", "agbz", "uzinrpers", "ssin", "insz", "niss", "nihdi"}
)
_FHIR_NL: Final = "fhir.nl/fhir/namingsystem/"
_EHEALTH: Final = "ehealth.fgov.be/standards/fhir/core/namingsystem/"
#: Real systems of the same registers that are none of ours: near to one of them, and not meant for
#: it.
_OTHERS: Final = frozenset(
    {
        f"{_FHIR_NL}uzi-nr-sys",
        f"{_FHIR_NL}uzi-rolcode",
        f"{_FHIR_NL}aorta-app-id",
        f"{_FHIR_NL}kvk",
        f"{_FHIR_NL}pseudo-bsn",
        f"{_FHIR_NL}journaalregeltypen",
        f"{_EHEALTH}nihdi-professional",
        f"{_EHEALTH}nihdi-organization",
        f"{_EHEALTH}ehp",
        f"{_EHEALTH}insurancenumber",
        f"{_EHEALTH}insurancymembership",
    }
)
_REGISTERS: Final = ("fhir.nl", "nictiz.nl", "ehealth.fgov.be")
_SCHEME: Final = re.compile(r"^https?:/*(?:www\.)?")
_PORT: Final = re.compile(r"^([^/]+):(?:80|443)(?=/|$)")
#: Letters that may be wrong in an address before its name.
_MOST_BEFORE: Final = 2
_OID: Final = re.compile(r"(?<![0-9.])(?:[0-9]+\.){4,}[0-9]+(?![0-9.])")


def register(system: str) -> str:
    """The system as its register writes it, when it can only be that; else as it is written."""
    return _same(system) or system


@lru_cache(maxsize=1024)
def nearly(system: str) -> tuple[str, ...]:
    """The known systems that this one looks like and cannot be read as; none when it is one, or
    like none.
    """
    folded = _folded(system)
    if _same(system) or folded in _OTHERS:
        return ()
    oid = _OID.search(system)
    if oid:
        return _by_oid(system, oid[0])
    named = _named(folded, _is_address(system))
    return _on_site(folded) or named or _misspelled(folded)


def _on_site(folded: str) -> tuple[str, ...]:
    """The systems of a site whose address stands without the name of a number."""
    return tuple(known for known in _SYSTEMS if _site(known) == folded)


def _misspelled(folded: str) -> tuple[str, ...]:
    return tuple(known for known in _SYSTEMS if _is_misspelled(folded, _folded(known)))


def meant(system: str) -> tuple[str, ...]:
    """The known systems that may be meant by what is not an absolute URI."""
    known = _same(system)
    if known:
        return (known,)
    return nearly(system)


def _by_oid(system: str, oid: str) -> tuple[str, ...]:
    """The system of an OID that stands inside an address; an OID by itself is what it is."""
    known = _OIDS.get(oid)
    if system.startswith("urn:oid:") or known is None:
        return ()
    return (known,)


def _site(system: str) -> str:
    """The address of a known system without the number's name at its end."""
    return _folded(system).rpartition("/")[0]


def _named(folded: str, is_address: bool) -> tuple[str, ...]:
    """The system whose number's name stands at the end, on a register's own site or where it can
    mean nothing else.
    """
    *before, name = re.split(r"[/:#?=|]+", folded)
    plain = re.sub(r"[^a-z]", "", name)
    of_a_register = any(step.endswith(_REGISTERS) for step in before)
    if plain in _NAMES and (of_a_register or (plain in _PLAIN and not is_address)):
        return (_NAMES[plain],)
    return ()


@lru_cache(maxsize=1024)
def _same(system: str) -> str | None:
    folded = _folded(system)
    oid = folded.removeprefix("urn:oid:")
    if oid != folded:
        return _OIDS.get(oid)
    return _KNOWN.get(folded)


def _folded(system: str) -> str:
    """What counts of an address: not its scheme, capitals, `www.` or a usual port, nor what is
    empty at its end.
    """
    bare = _SCHEME.sub("", system.strip().lower(), count=1)
    return re.sub(r"(?<=[^/])/{2,}", "/", _PORT.sub(r"\1", bare)).rstrip("/#?")


def _is_address(system: str) -> bool:
    return _SCHEME.match(system.strip().lower()) is not None


def _is_misspelled(folded: str, known: str) -> bool:
    """One letter wrong in the name, or two before it: names are short, and many are one or two
    letters apart.
    """
    before, _, name = folded.rpartition("/")
    known_before, _, known_name = known.rpartition("/")
    wrong = _distance(name, known_name)
    if name != known_name and sorted(name) == sorted(known_name):
        wrong = 1  # letters have changed places
    if wrong > 1 or abs(len(before) - len(known_before)) > _MOST_BEFORE:
        return False
    return _distance(before, known_before) + wrong <= _MOST_BEFORE


def _distance(first: str, second: str) -> int:
    """How many letters are to be put in, taken out or changed to make one of the other
    (Levenshtein).
    """
    row = list(range(len(second) + 1))
    for number, letter in enumerate(first, start=1):
        above, row[0] = row[0], number
        for place, its_letter in enumerate(second, start=1):
            change = above + (letter != its_letter)
            above = row[place]
            row[place] = min(change, above + 1, row[place - 1] + 1)
    return row[-1]


_SYSTEMS: Final = (BSN, UZI, AGB, BIG, URA, SSIN, NIHDI, CBE)
#: What counts of each spelling that can only be a known system; the Belgian ones stood without
#: `core/` before.
_KNOWN: Final[Mapping[str, str]] = MappingProxyType(
    {_folded(system): system for system in _SYSTEMS}
    | {_folded(system.replace("/core/", "/")): system for system in (SSIN, NIHDI, CBE)}
)
