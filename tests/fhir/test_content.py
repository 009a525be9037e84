"""content: what counts when two versions of a resource are compared, and what does not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from dnfhir.fhir.content import (
    HASH_EXTENSION,
    content,
    content_hash,
    has_same_content,
)

BASE: dict[str, Any] = {
    "resourceType": "Observation",
    "id": "a",
    "valueQuantity": {"value": 7, "unit": "mm"},
    "subject": {"reference": "urn:uuid:1"},
    "note": [{"text": "one"}, {"text": "two"}],
}


@pytest.mark.parametrize(
    "change",
    [
        {"id": "b"},
        {"text": {"status": "generated", "div": "<div/>"}},
        {
            "meta": {
                "versionId": "3",
                "lastUpdated": "2026-01-01T00:00:00Z",
                "source": "#x",
                "tag": [{"code": "t"}],
            }
        },
        {"meta": {"profile": ["urn:p"]}},
        {"valueQuantity": {"unit": "mm", "value": Decimal("7.0")}},
        {"valueQuantity": {"unit": "mm", "value": 7.0}},
        {"subject": {"reference": "Patient/9"}},
        {"subject": {"reference": "Patient/9/_history/2"}},
        {"component": [], "extension": None, "device": {}, "issued": "  "},
    ],
)
def test_what_does_not_count(change: dict[str, Any]) -> None:
    names = {"Patient/9": "urn:uuid:1"}
    assert content_hash({**BASE, **change}, names) == content_hash(BASE)


@pytest.mark.parametrize(
    "change",
    [
        {"valueQuantity": {"value": Decimal("7.01"), "unit": "mm"}},
        {"valueQuantity": {"value": "7", "unit": "mm"}},
        {"note": [{"text": "two"}, {"text": "one"}]},
        {"subject": {"reference": "Patient/8"}},
        {"language": "nl"},
        {"valueBoolean": False},
    ],
)
def test_what_counts(change: dict[str, Any]) -> None:
    assert content_hash({**BASE, **change}, {"Patient/9": "urn:uuid:1"}) != content_hash(BASE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Decimal("0.30"), Decimal("0.3")),
        (100, Decimal("1E+2")),
        (Decimal("-0"), 0),
        (0.1, Decimal("0.1")),
    ],
)
def test_numbers_count_by_value(one: object, other: object) -> None:
    assert content_hash({"value": one}) == content_hash({"value": other})


def test_a_number_of_absurd_size_costs_nothing() -> None:
    assert content({"value": Decimal("1E+999999")}) == {"value": Decimal("1E+999999")}


def test_dnfhirs_version_and_the_manifest_do_not_count() -> None:
    def provenance(version: str, sent: str) -> dict[str, Any]:
        assembler = {"type": {"coding": [{"code": "assembler"}]}, "who": {"display": version}}
        target = {
            "reference": "urn:uuid:1",
            "extension": [{"url": HASH_EXTENSION, "valueString": sent}],
        }
        return {"resourceType": "Provenance", "agent": [assembler], "target": [target]}

    assert content_hash(provenance("dnfhir 1", "x")) == content_hash(provenance("dnfhir 2", "y"))


def test_the_authors_name_counts() -> None:
    author = {"type": {"coding": [{"code": "author"}]}, "who": {"display": "A"}}
    other = {**author, "who": {"display": "B"}}
    one, two = ({"resourceType": "Provenance", "agent": [agent]} for agent in (author, other))
    assert content_hash(one) != content_hash(two)


def test_the_server_may_add_labels_but_not_lose_ours() -> None:
    ours = {**BASE, "meta": {"security": [{"system": "s", "code": "HTEST"}]}}
    more = {**BASE, "meta": {**ours["meta"], "tag": [{"system": "x", "code": "y"}]}}
    assert has_same_content(ours, more)
    assert not has_same_content(ours, BASE)


@pytest.mark.parametrize(
    "odd",
    [{"meta": []}, {"meta": {"tag": "x"}}, {"resourceType": "Provenance", "agent": {"type": 1}}],
)
def test_a_server_may_send_any_shape(odd: dict[str, Any]) -> None:
    assert content_hash(odd)
    assert has_same_content(odd, odd)
