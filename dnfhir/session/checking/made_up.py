"""Numbers that stand in for a number: what people type to get past a form, and the numbers of test
persons.

Their check digits are right, so no other check finds them; two patients with one such number are
one patient to a server. Only patterns that a register all but never gives out are taken for made
up: one digit throughout, counting up or down, nothing but zeros, and the blocks that tests use. The
Dutch test persons' BSNs begin with 9999, as those of the BRP API's try-out data do (999990019,
999993653 …).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from dnfhir.session.registers import AGB, BIG, BSN, CBE, NIHDI, SSIN, URA, UZI

_UP: Final = "01234567890123456789"
_DOWN: Final = _UP[::-1]
#: Numbers that pass the eleven-test and stand in examples everywhere.
_OF_EXAMPLES: Final = frozenset({"111222333", "123456782"})


def is_made_up(system: str, value: str) -> bool:
    """Whether a number that has the right form (`Rule.fault`) was made up for a test; system: the
    register's own.
    """
    check = _CHECKS.get(system)
    return check is not None and check(value)


def _is_pattern(digits: str) -> bool:
    """Nothing but zeros, one digit throughout, or counting; zeros in front of at least five digits
    do not count.
    """
    significant = digits.lstrip("0")
    if not significant:
        return True
    return len(significant) >= 5 and (
        len(set(significant)) == 1 or significant in _UP or significant in _DOWN
    )


def _is_tail(digits: str) -> bool:
    """The same where the digits before say what kind of number it is: fewer patterns, for such
    numbers are dense.
    """
    length = len(digits)
    return digits in ("0" * length, "9" * length, _UP[:length], _UP[1 : length + 1])


def _bsn(value: str) -> bool:
    """Its last digit is a check digit; numbers below a thousand were never given out."""
    first = value[:8]
    return value in _OF_EXAMPLES or value.startswith(("9999", "000000")) or _is_pattern(first)


def _agb(value: str) -> bool:
    """Two digits for the kind of provider, and six of their own."""
    return _is_pattern(value) or _is_tail(value[2:])


def _big(value: str) -> bool:
    """One digit before and the two of the profession behind do not belong to the pattern."""
    return _is_pattern(value) or _is_tail(value[1:9]) or _is_tail(value[2:9])


def _ssin(value: str) -> bool:
    """The last two digits are check digits."""
    return _is_pattern(value[:9])


def _nihdi(value: str) -> bool:
    """Of eleven digits the last three are the qualification's."""
    return (
        _is_pattern(value) or _is_pattern(value[:8]) or _is_tail(value[1:8]) or value[1:8] in _DOWN
    )


def _cbe(value: str) -> bool:
    """The last two digits are check digits, the first is 0 or 1."""
    return _is_pattern(value[:8]) or _is_tail(value[1:8])


_CHECKS: Final[Mapping[str, Callable[[str], bool]]] = MappingProxyType(
    {
        BSN: _bsn,
        UZI: _is_pattern,
        AGB: _agb,
        BIG: _big,
        URA: _is_pattern,
        SSIN: _ssin,
        NIHDI: _nihdi,
        CBE: _cbe,
    }
)
