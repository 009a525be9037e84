"""The fault proxy: transparent when clean, and each fault is what it says, on a real server."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
import requests

from dnfhir.errors import DnfhirError, TemporaryError, UnknownOutcomeError
from dnfhir.server.reader import Reader
from dnfhir.transport.network import Network
from dnfhir.transport.redact import Redactor
from dnfhir.transport.response import BusyError, failure
from dnfhir.transport.transport import Response, Transport
from tests.documents import example, of_its_own
from tests.fakes.fault_proxy import FaultProxy
from tests.fakes.faults import ALL, NEEDS_A_PERSON, OF_TRANSACTIONS, TEMPORARY, Fault, Schedule
from tests.integration.support import pushed, record_of

BEFORE = {kind for kind in Fault if "before" in kind.value}
AFTER_ACCEPTED = OF_TRANSACTIONS | {Fault.SLOW}


@contextmanager
def _proxy(server: str, fault: Fault) -> Iterator[FaultProxy]:
    """Every exchange goes wrong in this way."""
    with FaultProxy(server, Schedule(1, share=1.0, kinds={fault}), slow_seconds=0.2) as proxy:
        yield proxy


def _write(url: str, key: str) -> Response | DnfhirError:
    """Three resources by one transaction, through dnfhir's own transport."""
    entries = [
        {
            "resource": {"resourceType": kind, "id": key, "language": "nl"},
            "request": {"method": "PUT", "url": f"{kind}/{key}"},
        }
        for kind in ("Patient", "Practitioner", "Organization")
    ]
    try:
        with Transport(url, network=Network(read_timeout=5, total_timeout=8)) as transport:
            return transport.transaction(
                {"resourceType": "Bundle", "type": "transaction", "entry": entries}
            )
    except DnfhirError as error:
        return error


def _is_there(server: str, key: str) -> bool:
    return requests.get(f"{server}/Patient/{key}", timeout=10).status_code == 200


@pytest.mark.parametrize("fault", sorted(ALL))
def test_a_fault_before_leaves_the_server_as_it_was_and_one_after_comes_when_it_has_written(
    embedded: str, fault: Fault
) -> None:
    key = str(uuid4())
    with _proxy(embedded, fault) as proxy:
        outcome = _write(proxy.url, key)
        tally = proxy.tally()
    assert _is_there(embedded, key) == (fault not in BEFORE)
    assert tally.faults == {fault: 1}
    assert tally.share == 1
    assert tally.foreign_contacts == 0
    if isinstance(outcome, Response):
        reported = failure(outcome)
        assert reported is None if fault in AFTER_ACCEPTED else isinstance(reported, DnfhirError)
    else:
        assert isinstance(outcome, UnknownOutcomeError)


def test_an_answer_to_a_transaction_has_its_entries_reordered_one_less_one_more_or_another_type(
    embedded: str,
) -> None:
    def answered(fault: Fault) -> tuple[str, list[str]]:
        with _proxy(embedded, fault) as proxy:
            outcome = _write(proxy.url, str(uuid4()))
        assert isinstance(outcome, Response)
        locations = [entry["response"].get("location", "") for entry in outcome.body["entry"]]
        return outcome.body["type"], [location.split("/")[-4] for location in locations]

    sent = ["Patient", "Practitioner", "Organization"]
    assert answered(Fault.REORDERED) == (
        "transaction-response",
        ["Practitioner", "Organization", "Patient"],
    )
    assert len(answered(Fault.MISSING)[1]) == 2
    assert len(answered(Fault.EXTRA)[1]) == 4
    kind, entries = answered(Fault.WRONG_BUNDLE)
    assert kind != "transaction-response"
    assert entries == sent


def test_the_same_seed_spoils_the_same_exchanges_and_about_the_share_that_was_asked() -> None:
    def plan(seed: int) -> list[Fault | None]:
        schedule = Schedule(seed, share=0.35)
        return [schedule.fault(number, transaction=number % 3 == 0) for number in range(2000)]

    assert plan(7) == plan(7)
    assert plan(7) != plan(8)
    assert 0.32 < sum(fault is not None for fault in plan(7)) / 2000 < 0.38
    assert set(plan(7)) - {None} == set(TEMPORARY)
    assert not TEMPORARY & NEEDS_A_PERSON


def test_retry_after_comes_in_every_form(embedded: str) -> None:
    forms = set()
    with _proxy(embedded, Fault.TOO_MANY) as proxy, Transport(proxy.url) as transport:
        for _ in range(40):
            reported = failure(transport.get("metadata"))
            assert isinstance(reported, BusyError)
            forms.add(
                "none"
                if reported.retry_after is None
                else "zero"
                if reported.retry_after == 0
                else "some"
            )
    ways = [proxy.schedule.retry_after(number) for number in range(40)]
    assert forms == {"none", "zero", "some"}
    assert {"x-ms-retry-after-ms"} in [set(way) for way in ways]
    assert any("GMT" in way.get("Retry-After", "") for way in ways)


def test_clean_it_is_transparent_and_the_servers_addresses_become_its_own(embedded: str) -> None:
    document = of_its_own(example("case-report"))
    with FaultProxy(embedded, Schedule(1, share=1.0)) as proxy:
        proxy.clean()
        receipt = pushed(document, proxy.url)
        assert receipt.outcome == "created"
        assert pushed(document, embedded).outcome == "unchanged"
        through, directly = record_of(proxy.url, document), record_of(embedded, document)
        result = requests.get(f"{proxy.url}/Observation?_count=2", timeout=10)
        assert proxy.tally().faults == {}
    assert through == directly
    assert proxy.server_origin not in result.text
    assert proxy.origin in result.text


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_poisoned_transaction_is_never_passed_on_and_in_the_end_refused(
    embedded: str, share: float
) -> None:
    key = f"poison-{uuid4().hex[:20]}"
    statuses = set()
    with FaultProxy(embedded, Schedule(3, share=share), slow_seconds=0.2, poison="poison") as proxy:
        for _ in range(30):
            outcome = _write(proxy.url, key)
            statuses.add(outcome.status if isinstance(outcome, Response) else 0)
    assert 422 in statuses
    assert not statuses & {200, 201}
    assert not _is_there(embedded, key)


def test_down_it_refuses_connections_and_up_again_has_the_same_address(embedded: str) -> None:
    with FaultProxy(embedded, Schedule(1, share=0.0)) as proxy, Transport(proxy.url) as transport:
        assert transport.get("metadata").status == 200
        for _ in range(3):
            proxy.down()
            with pytest.raises(TemporaryError):
                transport.get("metadata")
            proxy.up()
            assert transport.get("metadata").status == 200


def test_a_slow_answer_comes_whole_when_there_is_time_and_ends_at_the_clients_limit(
    embedded: str,
) -> None:
    with FaultProxy(
        embedded, Schedule(1, share=1.0, kinds={Fault.SLOW}), slow_seconds=1.0
    ) as proxy:
        begun = time.monotonic()
        with Transport(proxy.url) as patient:
            assert Reader(patient, Redactor(())).search("Patient", "_id", "nobody") == []
        assert 0.7 < time.monotonic() - begun < 4
        with (
            Transport(proxy.url, network=Network(total_timeout=0.4)) as hasty,
            pytest.raises(TemporaryError, match="whole answer"),
        ):
            hasty.get("metadata")
