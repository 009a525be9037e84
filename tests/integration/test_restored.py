"""A server that was put back to an older backup gets its sessions again: the outbox is never believed over it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from uuid import uuid4

from tests.integration.delivering import Pusher
from tests.servers.restartable import DurableSandbox
from tests.storms.storm import storm
from tests.storms.storm_server import deviations


def test_what_a_restored_server_has_lost_is_sent_again_with_a_warning(tmp_path: Path) -> None:
    whole = storm(uuid4().hex[:8], 21, 12, corrections=0.5)
    with DurableSandbox(tmp_path / "server") as server:
        pusher = Pusher(server.url, tmp_path / "sessions", tmp_path / "home")
        whole.write_folder(pusher.folder, wave=1)
        assert pusher.run() == 0
        server.stop()
        server.backup(tmp_path / "backup")
        server.start()
        whole.write_folder(pusher.folder)
        assert pusher.run() == 0
        assert deviations(server.url, whole, pusher.receipts) == []
        server.kill()
        server.restore(tmp_path / "backup")
        server.start()
        assert deviations(server.url, whole) != []
        pusher.receipts.clear()
        assert pusher.run() == 0
        assert deviations(server.url, whole, pusher.receipts) == []
        outcomes = Counter(receipt["outcome"] for receipt in pusher.receipts)
        again = [
            receipt for receipt in pusher.receipts if "sent again" in str(receipt.get("warnings"))
        ]
    assert outcomes["updated"] >= len(whole.of_wave(2)) > 0
    assert len(again) == outcomes["updated"] + outcomes["created"]
