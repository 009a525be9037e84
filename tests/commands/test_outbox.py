"""`dnfhir push` through the outbox and `dnfhir outbox`, from a shell."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from dnfhir.fhir import jsontext
from tests.commands.conftest import EntryResult, Run
from tests.documents import example, of_its_own
from tests.fakes.misbehaving import answer, serving
from tests.sizes import size

NOWHERE = "http://127.0.0.1:9/fhir"
PRIVATE = ("999990019", "Testpersoon", "1958", "tramadol")
Json = dict[str, Any]
MANY = size(60, 1000)


def folder_of(tmp_path: Path, number: int, name: str = "undetermined") -> Path:
    """A folder with so many sessions, each of its own patient and practice."""
    folder = tmp_path / "sessions"
    folder.mkdir(exist_ok=True)
    for index in range(number):
        document = of_its_own(example(name))
        (folder / f"{index:04}.session.json").write_text(
            jsontext.canonical(document), encoding="utf-8"
        )
    return folder


def receipts(done: EntryResult) -> list[Json]:
    return [json.loads(line) for line in done.out.splitlines()]


def listed(run: Run, *arguments: str) -> list[Json]:
    return receipts(run("outbox", "list", "--json", *arguments))


def test_of_a_folder_its_sessions_and_ndjson_are_pushed_by_name_and_nothing_else(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 2)
    two = "\n".join(
        jsontext.canonical(of_its_own(example(name))) for name in ("declined", "excluded")
    )
    (folder / "0000b.ndjson").write_text(two, encoding="utf-8")
    (folder / "other.json").write_text("{}", encoding="utf-8")
    (folder / "below").mkdir()
    (folder / "below" / "x.session.json").write_text("{}", encoding="utf-8")
    done = run("push", folder, "--server", embedded, "--json")
    assert done.code == 0, done.err
    names = [result["session"] for result in receipts(done)]
    assert names == [
        "2026-0504-not-asked",
        "2026-0311-declined",
        "2026-0201-excluded",
        "2026-0504-not-asked",
    ]
    assert {result["state"] for result in receipts(done)} == {"delivered"}


def test_what_a_server_that_is_down_did_not_take_waits_and_goes_with_the_next_push(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 3)
    with serving(answer({"resourceType": "OperationOutcome"}, 503)) as down:
        done = run("push", folder, "--server", down.url, "--wait", "1", "--json")
    assert done.code == 75
    assert {
        (result["outcome"], result["state"], result["exit_code"]) for result in receipts(done)
    } == {("failed", "queued", 75)}
    assert [entry["state"] for entry in listed(run)] == ["queued"] * 3
    assert run("push", folder, "--server", embedded).code == 0


def test_a_dead_letter_keeps_its_true_reason_is_exported_and_sent_again(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 1, "case-report")
    number = json.loads(next(folder.iterdir()).read_bytes())["patient"]["identifier"]["value"]
    wrong = {
        "resourceType": "OperationOutcome",
        "issue": [{"diagnostics": f"not today, {number} Testpersoon"}],
    }
    capable = {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1"}

    def behave(connection: Any, received: Any) -> None:
        known = "/metadata" in received.line
        answer(capable if known else wrong, 200 if known else 422)(connection, received)

    with serving(behave) as refusing:
        done = run("push", folder, "--server", refusing.url, "--json")
        assert (done.code, receipts(done)[0]["state"]) == (69, "rejected")
        (entry,) = listed(run, "--state", "rejected")
        assert (entry["exit_code"], "422: not today" in entry["why"]) == (69, True)
        out = tmp_path / "out"
        assert run("outbox", "export", "--to", out).code == 0
    error = json.loads((out / f"{entry['number']}.error.json").read_text(encoding="utf-8"))
    assert error["why"] == entry["why"]
    assert all(path.stat().st_mode & 0o077 == 0 for path in out.iterdir())
    assert run("push", out, "--server", embedded).code == 0
    (line,) = receipts(run("outbox", "export", "--state", "rejected"))
    assert line["session"]["patient"]["name"]["family"] == "Testpersoon"
    reported = done.out + done.err + json.dumps(entry) + json.dumps(error)
    assert [private for private in (number, *PRIVATE) if private in reported] == []


def test_show_tells_every_try_and_every_resource(run: Run, embedded: str, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 1)
    run("push", folder, "--server", embedded)
    (entry,) = listed(run)
    (shown,) = receipts(run("outbox", "show", entry["number"], "--json"))
    assert [one["state"] for one in shown["tries"]] == ["delivered"]
    resources = {one["role"]: one for one in shown["resources"]}
    assert (resources["encounter"]["outcome"], resources["encounter"]["version"]) == (
        "created",
        "1",
    )
    assert re.fullmatch("[0-9a-f]{64}", resources["encounter"]["content"])
    text = run("outbox", "show", entry["number"])
    assert "created   encounter  Encounter/" in text.out
    assert shown["session"] is None


def test_retry_takes_what_is_named_and_says_what_is_gone(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 2)
    assert run("push", folder, "--server", embedded, "--wait", "0", "--json").code == 75
    first, second = (entry["number"] for entry in listed(run))
    done = run("outbox", "retry", first, "--server", embedded, "--json")
    assert [
        (result["document"], result["state"], result["outcome"]) for result in receipts(done)
    ] == [(first, "delivered", "created")]
    assert run("outbox", "retry", first, "--server", embedded).code == 76
    assert "another server" in run("outbox", "retry", second, "--server", NOWHERE).err
    assert run("outbox", "retry", "--server", embedded).code == 0
    assert Counter(entry["state"] for entry in listed(run)) == {"delivered": 2}


def test_discard_removes_and_a_number_that_is_not_there_is_wrong_use(
    run: Run, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 1)
    run("push", folder, "--server", NOWHERE, "--wait", "0")
    (entry,) = listed(run)
    assert run("outbox", "discard", entry["number"]).code == 0
    assert listed(run) == []
    for command in ("show", "discard"):
        assert run("outbox", command, entry["number"]).code == 2
        assert run("outbox", command).code == 2


def test_watch_delivers_what_is_queued_and_what_comes_meanwhile(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 2)
    run("push", folder, "--server", embedded, "--wait", "0")
    done = run("outbox", "watch", "--for", "3", "--server", embedded, "--json")
    assert done.code == 0
    assert [result["state"] for result in receipts(done)] == ["delivered", "delivered"]


def test_the_outbox_is_named_by_flag_environment_or_configuration(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = folder_of(tmp_path, 1)
    (tmp_path / "config.toml").write_text('outbox = "c/outbox.db"\n', encoding="utf-8")
    arguments = ["push", folder, "--server", NOWHERE, "--wait", "0"]
    run(*arguments, "--config", tmp_path / "config.toml")
    monkeypatch.setenv("DNFHIR_OUTBOX", str(tmp_path / "b" / "outbox.db"))
    run(*arguments, "--config", tmp_path / "config.toml")
    run(*arguments, "--outbox", tmp_path / "a" / "outbox.db")
    assert sorted(path.parent.name for path in tmp_path.glob("?/outbox.db")) == ["a", "b", "c"]
    monkeypatch.setenv("DNFHIR_OUTBOX", str(folder / "outbox.db"))
    assert run("outbox", "list").code == 78


def test_a_wrong_document_is_reported_and_never_stored(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 1)
    (folder / "0000a.session.json").write_text('{"schema": "dnfhir/session/1"}', encoding="utf-8")
    done = run("push", folder, "--server", embedded, "--json")
    assert (done.code, [result["outcome"] for result in receipts(done)]) == (
        65,
        ["created", "failed"],
    )
    assert len(listed(run)) == 1


def test_the_same_document_given_twice_is_sent_once_and_reported_twice(
    run: Run, embedded: str, tmp_path: Path
) -> None:
    (file,) = folder_of(tmp_path, 1).iterdir()
    one, other = receipts(run("push", file, file, "--server", embedded, "--json"))
    assert one == other
    assert len(listed(run)) == 1


def test_a_log_for_programs_tells_every_try(run: Run, embedded: str, tmp_path: Path) -> None:
    done = run("--log", "json", "push", folder_of(tmp_path, 1), "--server", embedded)
    events = [json.loads(line) for line in done.err.splitlines() if line.startswith("{")]
    assert [result["event"] for result in events] == ["sending", "sent"]
    assert events[1]["state"] == "delivered"


# Real processes

Started = Callable[..., subprocess.Popen[bytes]]


def command(folder: Path, server: str, state: Path, *more: str) -> tuple[list[str], dict[str, str]]:
    line = [
        sys.executable,
        "-m",
        "dnfhir",
        "push",
        str(folder),
        "--server",
        server,
        "--json",
        "--wait",
        "600",
        *more,
    ]
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("DNFHIR_")
    }
    return line, {
        **environment,
        "XDG_STATE_HOME": str(state),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_ends_in_order_and_the_same_command_goes_on(
    embedded: str,
    tmp_path: Path,
    sign: signal.Signals,
    record_property: Callable[[str, object], None],
) -> None:
    folder = folder_of(tmp_path, MANY)
    line, environment = command(folder, embedded, tmp_path / "state")
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        first = [json.loads(process.stdout.readline()) for _ in range(MANY // 12)]
        process.send_signal(sign)
        out, err = process.stdout.read(), process.stderr.read()
    reported = first + [json.loads(text) for text in out.splitlines()]
    states = Counter(result["state"] for result in reported)
    assert process.returncode == 75, err
    assert len(reported) == MANY and states["queued"] > 0 and states["delivered"] >= MANY // 12
    assert b"Traceback" not in err and f"{MANY} documents: ".encode() in err
    again = subprocess.run(line, capture_output=True, env=environment, check=False)
    outcomes = Counter(json.loads(text)["outcome"] for text in again.stdout.splitlines())
    assert again.returncode == 0
    assert outcomes["created"] <= states["queued"] + states["unknown"]
    assert outcomes["created"] + outcomes["unchanged"] == MANY
    record_property("proof", f"{MANY} documents, {states['delivered']} before the signal")


def on_a_terminal(line: list[str], environment: dict[str, str]) -> tuple[int, str, bytes]:
    """Run with stderr on a terminal; exit code, what stood there, and stdout."""
    ours, theirs = pty.openpty()
    with ThreadPoolExecutor(1) as reader:  # a terminal that nobody reads fills up
        shown = reader.submit(read_terminal, ours)
        with subprocess.Popen(
            line, stdout=subprocess.PIPE, stderr=theirs, env=environment
        ) as process:
            os.close(theirs)
            out, _ = process.communicate(timeout=100)
        return process.returncode, shown.result().decode(), out


def read_terminal(descriptor: int) -> bytes:
    """Everything until the other side is closed."""
    shown = b""
    with suppress(OSError):  # its end, on Linux
        while part := os.read(descriptor, 65536):
            shown += part
    os.close(descriptor)
    return shown


def test_a_folder_shows_a_bar_with_eta_on_a_terminal_none_in_a_pipe_and_a_summary_on_both(
    embedded: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, 40)
    line, environment = command(folder, embedded, tmp_path / "state")
    code, shown, out = on_a_terminal(line, environment)
    assert code == 0
    assert re.search(r"pushing.*\d+%.*\d\d:\d\d:\d\d", shown)
    assert "40 documents: 40 created" in shown
    assert len(out.splitlines()) == 40
    piped = subprocess.run(line, capture_output=True, env=environment, text=True, check=False)
    assert "%" not in piped.stderr
    assert piped.stderr.splitlines()[-1] == "40 documents: 40 unchanged"


def test_two_processes_on_one_outbox_send_everything_once(embedded: str, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 20)
    line, environment = command(folder, embedded, tmp_path / "state")
    files = [tmp_path / "one.ndjson", tmp_path / "other.ndjson"]
    with (
        files[0].open("wb") as one,
        files[1].open("wb") as other,
    ):  # a pipe that nobody reads would stop its process
        running = [
            subprocess.Popen(line, stdout=output, env=environment) for output in (one, other)
        ]
        assert [process.wait(timeout=120) for process in running] == [0, 0]
    for file in files:
        reported = [json.loads(text) for text in file.read_bytes().splitlines()]
        assert [result["state"] for result in reported] == ["delivered"] * 20


def test_a_full_disk_ends_it_with_74_and_no_document_is_lost(embedded: str, tmp_path: Path) -> None:
    """RLIMIT_FSIZE is a disk with no room left for this process."""
    folder, state = folder_of(tmp_path, 40), tmp_path / "state"
    line, environment = command(folder, embedded, state)
    limited = ["bash", "-c", 'ulimit -f 100; exec "$@"', "bash", *line]
    done = subprocess.run(limited, capture_output=True, env=environment, text=True, check=False)
    assert done.returncode == 74, done.stderr
    assert "Traceback" not in done.stderr
    again = subprocess.run(line, capture_output=True, env=environment, text=True, check=False)
    assert again.returncode == 0, again.stderr


def test_a_killed_push_is_gone_on_with_at_once(embedded: str, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, 30)
    line, environment = command(folder, embedded, tmp_path / "state")
    with subprocess.Popen(line, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.kill()
    began = time.monotonic()
    again = subprocess.run(line, capture_output=True, env=environment, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert time.monotonic() - began < 30
    assert Counter(json.loads(text)["state"] for text in again.stdout.splitlines()) == {
        "delivered": 30
    }
