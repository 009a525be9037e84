"""splitting, on real servers behind a gateway that takes few entries."""

from __future__ import annotations

import pytest

from dnfhir.errors import UnknownOutcomeError
from dnfhir.sync.push import PushOptions, push
from dnfhir.transport.transport import Transport
from tests.documents import example, of_its_own
from tests.fakes.gateway import small
from tests.integration.support import mapped

STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])


@STRATEGIES
def test_real_servers_behind_a_small_gateway_get_the_same_session(
    server: str, strategy: str
) -> None:
    record = mapped(of_its_own(example("case-report")))
    with (
        small(server, most=5) as gateway,
        Transport(gateway.url) as narrow,
        Transport(server) as wide,
    ):
        receipt = push(record, narrow, PushOptions(strategy=strategy))
        assert receipt.outcome == "created"
        again = push(record, wide, PushOptions(strategy=strategy))
        assert again.outcome == "unchanged"
        assert {(one.role, one.id, one.version) for one in again.resources} >= {
            (one.role, one.id, one.version) for one in receipt.resources if one.version
        }


@STRATEGIES
def test_real_servers_finish_a_session_that_was_cut_off(server: str, strategy: str) -> None:
    record = mapped(of_its_own(example("case-report")))
    with (
        small(server, most=8, cut_at=3) as gateway,
        Transport(gateway.url) as narrow,
        Transport(server) as wide,
    ):
        with pytest.raises(UnknownOutcomeError):
            push(record, narrow, PushOptions(strategy=strategy))
        receipt = push(record, narrow, PushOptions(strategy=strategy))
        assert receipt.outcome == "created"
        outcomes = {one.outcome for one in receipt.resources}
        assert outcomes == {"created", "unchanged"}
        assert push(record, wide, PushOptions(strategy=strategy)).outcome == "unchanged"
