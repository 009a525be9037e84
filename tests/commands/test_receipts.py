"""What is printed of many documents on a terminal."""

from __future__ import annotations

import json
import sys

import pytest

from dnfhir.commands.shared.receipts import MANY, ReceiptPrinter
from dnfhir.sync.receipt import Receipt


@pytest.mark.parametrize("as_json", [True, False])
def test_on_a_terminal_too_json_has_a_line_for_each_document(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    printer = ReceiptPrinter([str(index) for index in range(MANY)], as_json=as_json)
    for index in range(MANY):
        printer.add(index, Receipt(str(index), "http://x", "created", ()))
    printer.finish()
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["session"] for line in lines] == (
        [str(index) for index in range(MANY)] if as_json else []
    )
