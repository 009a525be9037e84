"""Numbers of people and practices that their registers could have given out, all made up."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from dnfhir.session.registers import BELGIAN, DUTCH
from tests.generated.strategy_values import Json, part


@st.composite
def bsns(draw: st.DrawFn) -> str:
    """Nine digits that pass the eleven-test, made from their first eight; of the block for test persons or any."""
    first = draw(st.integers(99999000, 99999999) | st.integers(1, 99999999))
    for number in range(first, first + 20):
        digits = f"{number % 100_000_000:08d}"
        total = sum(
            int(digit) * weight for digit, weight in zip(digits, range(9, 1, -1), strict=True)
        )
        if total and total % 11 < 10:
            return f"{digits}{total % 11}"
    raise AssertionError("no twenty numbers in a row lack a check digit")


@st.composite
def ssins(draw: st.DrawFn) -> str:
    """Eleven digits: birth date (of a bis number, its month 20 or 40 higher), serial number, check digits."""
    year, month, day = draw(st.integers(0, 99)), draw(st.integers(0, 12)), draw(st.integers(0, 31))
    raised = draw(st.sampled_from((0, 20, 40)))
    first = f"{year:02d}{month + raised:02d}{day:02d}{draw(st.integers(1, 998)):03d}"
    before = draw(st.sampled_from(("", "2")))
    return f"{first}{97 - int(before + first) % 97:02d}"


@st.composite
def enterprises(draw: st.DrawFn) -> str:
    """Ten digits of an enterprise or establishment, the last two their check digits."""
    first = f"{draw(st.integers(200_000, 19_999_999)):08d}"
    return f"{first}{97 - int(first) % 97:02d}"


def digits(*lengths: int) -> st.SearchStrategy[str]:
    """Digits of one of these lengths."""
    return st.one_of(
        [st.text("0123456789", min_size=length, max_size=length) for length in lengths]
    )


@cache
def numbered() -> dict[str, st.SearchStrategy[str]]:
    """For each system that is checked: numbers that it could have given out."""
    return {
        f"{DUTCH}bsn": bsns(),
        f"{DUTCH}uzi-nr-pers": digits(9),
        f"{DUTCH}agb-z": digits(8),
        f"{DUTCH}big": digits(11),
        f"{DUTCH}ura": digits(8),
        f"{BELGIAN}ssin": ssins(),
        f"{BELGIAN}nihdi": digits(8, 11),
        f"{BELGIAN}cbe": enterprises(),
    }


@cache
def identifiers() -> st.SearchStrategy[Json]:
    """Made-up numbers: of the national registers, and of systems that nobody checks."""
    known = [
        part({"system": st.just(system), "value": values}) for system, values in numbered().items()
    ]
    systems = st.sampled_from(("urn:oid:2.16.528.1.1007.3.999", "https://example.org/ids?a=b"))
    values = st.sampled_from(("04999999", "999990019", "a|b,c$d", "0"))
    return st.one_of(*known, part({"system": systems, "value": values}))
