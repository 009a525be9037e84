"""What each mapper writes it reads back, and whatever others made of it never stops the reading."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnfhir.fhir import jsontext
from dnfhir.mappers import adverse_event, care_plan, device, medication_statement, procedure
from dnfhir.mappers.reverse.find_session import find_session
from tests.documents import example
from tests.mappers.parts import Reads, mapped, mutations, resources_of
from tests.sizes import size

READERS = (procedure, device, adverse_event, medication_statement, care_plan)
FULL = ("case-report", "bilateral-shoulder", "adverse-events", "declined")


@cache
def bundle(name: str) -> bytes:
    return jsontext.canonical(mapped(example(name)).bundle()).encode()


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__.rpartition(".")[2])
@settings(max_examples=size(100, 1000), suppress_health_check=list(HealthCheck))
@given(st.sampled_from(FULL), st.data())
def test_whatever_others_did_to_it_reading_never_raises(
    reader: Reads, name: str, data: st.DataObject
) -> None:
    """Values of any shape, elements gone, doubled or foreign; what is left out is named by place and reason."""
    resources = find_session(jsontext.parse(bundle(name)))
    known = (
        "needling/",
        "needle/",
        "treatment/",
        "adverse-event/",
        "complication/",
        "medication/",
        "aftercare",
    )
    data.draw(
        mutations([resources.by_role[role] for role in resources.by_role if role.startswith(known)])
    )
    jsontext.canonical(reader.from_fhir(resources))
    assert all(unread.where and unread.reason for unread in resources.unread)


def test_what_others_wrote_is_not_repeated_where_it_is_named() -> None:
    """Names of elements that R4 has, and reasons of ours: never a value, never a made-up name."""
    resources = resources_of(example("case-report"))
    resources.by_role["needling/n1"].update(
        {"Jane Roe, 1970": 1, "note": [{"text": "Jane Roe"}], "status": "Jane Roe"}
    )
    procedure.from_fhir(resources)
    assert {"needling/n1.?", "needling/n1.note", "needling/n1.status"} <= {
        unread.where for unread in resources.unread
    }
    assert "Jane" not in str(resources.unread)
