"""push --on-conflict on real servers: what is kept is kept, what is written over is guarded."""

from __future__ import annotations

import pytest

from dnfhir.errors import ConflictError
from dnfhir.sync.push import PushOptions, push
from dnfhir.transport.transport import Transport
from tests.documents import example, of_its_own
from tests.integration.support import mapped
from tests.sync.test_on_conflict import line

STRATEGIES = pytest.mark.parametrize("strategy", ["client-id", "if-none-exist"])


@STRATEGIES
def test_real_servers_keep_and_overwrite_as_decided(server: str, strategy: str) -> None:
    document = of_its_own(example("case-report"))
    first, corrected = mapped(document), mapped({**document, "note": "again"})
    with Transport(server) as transport:
        receipt = push(first, transport, PushOptions(strategy=strategy))
        role = next(one.role for one in receipt.resources if one.role.startswith("pain-score/"))
        ref = f"Observation/{line(receipt, role).id}"

        def edit(value: int) -> None:
            changed = {**transport.get(ref).body, "valueInteger": value}
            entry = {"resource": changed, "request": {"method": "PUT", "url": ref}}
            answer = transport.transaction(
                {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}
            )
            assert answer.status == 200

        edit(99)
        with pytest.raises(ConflictError):
            push(corrected, transport, PushOptions(strategy=strategy))
        assert (
            push(corrected, transport, PushOptions(strategy=strategy, on_conflict="theirs")).outcome
            == "updated"
        )
        assert transport.get(ref).body["valueInteger"] == 99
        assert push(corrected, transport, PushOptions(strategy=strategy)).outcome == "unchanged"
        edit(98)
        with pytest.raises(ConflictError):
            push(corrected, transport, PushOptions(strategy=strategy))
        assert (
            push(corrected, transport, PushOptions(strategy=strategy, on_conflict="ours")).outcome
            == "updated"
        )
        assert transport.get(ref).body["valueInteger"] != 98
        assert push(corrected, transport, PushOptions(strategy=strategy)).outcome == "unchanged"


@STRATEGIES
def test_real_servers_take_again_what_was_deleted(server: str, strategy: str) -> None:
    """HAPI lets go only of what nothing refers to, so the letter and the Provenance go with it."""
    record = mapped(of_its_own(example("case-report")))
    with Transport(server) as transport:
        receipt = push(record, transport, PushOptions(strategy=strategy))
        last = [
            one
            for one in receipt.resources
            if one.role.startswith(("change/", "composition", "provenance/"))
        ][-3:]
        entries = [{"request": {"method": "DELETE", "url": f"{one.type}/{one.id}"}} for one in last]
        assert (
            transport.transaction(
                {"resourceType": "Bundle", "type": "transaction", "entry": entries}
            ).status
            == 200
        )
        if strategy == "client-id":
            with pytest.raises(ConflictError, match="deleted on the server"):
                push(record, transport, PushOptions(strategy=strategy))
        again = push(record, transport, PushOptions(strategy=strategy, on_conflict="ours"))
        assert {one.role for one in again.resources if one.outcome == "created"} == {
            one.role for one in last
        }
        assert push(record, transport, PushOptions(strategy=strategy)).outcome == "unchanged"
