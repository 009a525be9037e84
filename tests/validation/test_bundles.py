"""Bundles: bdl rules, requests, and what is there twice."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.samples import (
    BUNDLE,
    CONDITION,
    GONE,
    ORGANIZATION,
    PATIENT,
    Case,
    Json,
    entry,
    one_problem,
    urn,
)


def known_or_new(number: int, query: str) -> Json:
    """A conditional update."""
    request = {"method": "PUT", "url": f"Organization?{query}"}
    return {"fullUrl": urn(number), "resource": {**ORGANIZATION}, "request": request}


BUNDLES: list[Case] = [
    (BUNDLE, {"/total": 4}, "/total", "bdl-1"),
    (BUNDLE, {"/entry/0/search": {"mode": "match"}}, "/entry/0/search", "bdl-2"),
    (BUNDLE, {"/entry/0/request": GONE}, "/entry/0/request", "bdl-3"),
    (BUNDLE, {"/entry/0/response": {"status": "200"}}, "/entry/0/response", "bdl-4"),
    ({"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": urn(1)}]}, {},
     "/entry/0", "bdl-5"),
    (BUNDLE, {"/entry/0/fullUrl": urn(2), "/entry/1/resource/subject": {"display": "x"},
              "/entry/2/resource/subject": {"display": "x"}, "/entry/3/resource/subject": {"display": "x"}},
     "/entry/1/fullUrl", "bdl-7"),
    (BUNDLE, {"/entry/-": entry(5, {**ORGANIZATION}) | {"fullUrl": "http://x/Organization/1/_history/1"}},
     "/entry/4/fullUrl", "bdl-8"),
    (BUNDLE, {"/entry/-": entry(5, {**ORGANIZATION}) | {"fullUrl": "urn:uuid:X"}},
     "/entry/4/fullUrl", "not a UUID"),
    (BUNDLE, {"/entry/1/request/url": "Condition/other"}, "/entry/1/request/url", "another id"),
    (BUNDLE, {"/entry/1/request/url": "Procedure/1"}, "/entry/1/request/url", "another type"),
    (BUNDLE, {"/entry/0/request/url": "Person"}, "/entry/0/request/url", "resource's type"),
    (BUNDLE, {"/entry/1/request/ifNoneExist": "a=b"}, "/entry/1/request/ifNoneExist", "only POST"),
    (BUNDLE, {"/entry/-": {"request": {"method": "PUT", "url": "Device/1"}}},
     "/entry/4/resource", "without a resource"),
    (BUNDLE, {"/entry/-": entry(5, {**PATIENT})},
     "/entry/4/resource/identifier/0", "the same identifier of a Patient as /entry/0"),
    (BUNDLE, {"/type": "batch", "/entry/-": {"request": {"method": "GET", "url": "x"}, "resource": {**CONDITION}}},
     "/entry/4/resource/id", "the same type and id as /entry/1"),
    (BUNDLE, {"/entry/-": known_or_new(5, "name=a%7Cb"), "/entry/3": known_or_new(4, "name=a|b")},
     "/entry/4/request/url", "the same URL as /entry/3"),
    (BUNDLE, {"/entry/-": {"fullUrl": urn(5), "resource": {"resourceType": "Patient"},
              "request": {"method": "POST", "url": "Patient", "ifNoneExist": "identifier=http://example.org/number|1"}}},
     "/entry/4/request/ifNoneExist", "the same ifNoneExist as /entry/0"),
]  # fmt: skip


@pytest.mark.parametrize(("sample", "changes", "pointer", "words"), BUNDLES)
def test_each_break_of_a_bundle_is_recognised(
    sample: Json, changes: dict[str, Any], pointer: str, words: str
) -> None:
    """One break gives one problem, at its place."""
    assert words in one_problem(sample, changes, pointer)
