"""The canary where a machine, a person or a proxy fails; and in what the parts of dnfhir say of themselves."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
from pathlib import Path

import pytest
import requests
from joserfc.jwk import ECKey

from dnfhir.delivery import Sender
from dnfhir.mappers import map_session
from dnfhir.outbox import Ledger, Outbox, database
from dnfhir.server.server_copy import ServerCopy
from dnfhir.session import same_order_text, session_of
from dnfhir.transport.auth import Auth, auth_from_environment
from dnfhir.transport.auth.assertion import signing_key
from dnfhir.transport.auth.smart import Registration
from dnfhir.transport.network import Network
from dnfhir.transport.redact import Redactor
from dnfhir.transport.transport import Transport
from tests.commands.conftest import Run
from tests.failures.between import CAPABLE, NOWHERE, Json, receipt, written
from tests.failures.canary import Canary, Witness, raw, saying
from tests.failures.test_canary import canary, witness
from tests.fakes.misbehaving import Received, answer, serving

__all__ = ["canary", "witness"]


def test_disk_full(
    run: Run, canary: Canary, witness: Witness, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = database.open_database

    def small(path: Path) -> sqlite3.Connection:
        result = connect(path)
        result.execute("PRAGMA max_page_count=1")  # not a page more than there are
        return result

    assert run("outbox", "list").code == 0
    monkeypatch.setattr(database, "open_database", small)
    file = written(tmp_path, canary.document)
    done = run("--log", "json", "push", file, "--server", NOWHERE, "--wait", "0")
    assert done.code == 74, done.err
    witness.check(done, product=False)


@pytest.mark.parametrize(
    "command",
    [("push", "FILE"), ("outbox", "list"), ("outbox", "show", "1"), ("outbox", "discard", "1")],
)
def test_outbox_locked(  # noqa: PLR0917 (fixtures)
    run: Run,
    canary: Canary,
    witness: Witness,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
) -> None:
    file = written(tmp_path, canary.document)
    run("push", file, "--server", NOWHERE, "--wait", "0")
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
    (path,) = Path(os.environ["XDG_STATE_HOME"]).rglob("outbox.db")
    holding = sqlite3.connect(path, isolation_level=None)
    holding.execute("BEGIN IMMEDIATE")
    more = ("--server", NOWHERE, "--wait", "0") if command[0] == "push" else ()
    done = run("--log", "json", *(file if part == "FILE" else part for part in command), *more)
    holding.close()
    assert (done.code, "busy" in done.err) == (74, True)
    witness.check(done, product=False)


def _edited(embedded: str, reported: Json) -> None:
    """Somebody else writes a text of their own into the complaint."""
    (line,) = (one for one in reported["resources"] if one["role"] == "complaint")
    url = f"{embedded}/Condition/{line['id']}"
    server_copy = requests.get(url, timeout=10).json()
    server_copy["code"] = {"text": "something else"}
    requests.put(url, json=server_copy, timeout=10).raise_for_status()


def test_conflict_tells_values_in_a_dry_run_on_stdout_only(
    run: Run, embedded: str, canary: Canary, witness: Witness, tmp_path: Path
) -> None:
    document = canary.document
    file = written(tmp_path, document)
    _edited(embedded, receipt(run("push", file, "--server", embedded, "--json")))
    document["complaint"]["description"] = f"nu {canary.word('anders')}"
    written(tmp_path, {**document, "recorded_at": "2027-01-01T10:00:00+01:00"})
    for how in ((), ("--json",)):
        done = run("--log", "json", "push", file, "--server", embedded, *how)
        assert done.code == 76
        witness.check(done, product=False)
        assert "something else" not in done.out + done.err
        for dry in (("push", file, "--dry-run"), ("diff", file)):
            trial = run("--log", "json", *dry, "--server", embedded, *how)
            assert (trial.code, canary.word("anders") in trial.out) == (76, True)
            witness.check(trial, product=True)
    listed = run("outbox", "show", "2")
    witness.check(listed, product=False)


def test_discarded_nothing_is_left_in_any_file(
    run: Run, canary: Canary, witness: Witness, tmp_path: Path
) -> None:
    file = written(tmp_path, canary.document)
    run("push", file, "--server", NOWHERE, "--wait", "0")
    assert canary.leaks_in(raw()) != [], "it waits there"
    done = run("outbox", "discard", "1")
    assert (done.code, canary.leaks_in(raw())) == (0, [])
    witness.check(done, product=False)


def test_a_proxy_that_quotes_its_password(
    run: Run, canary: Canary, witness: Witness, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = canary.word("proxy")

    def refuse(connection: socket.socket, received: Received) -> None:
        reported = f"{received.line} {received.headers} {secret} {canary.echo}"
        answer(reported.encode(), 407, {"Proxy-Authenticate": f'Basic realm="{secret}"'})(
            connection, received
        )

    with serving(refuse) as proxy:
        monkeypatch.setenv("DNFHIR_PROXY", f"http://user:{secret}@127.0.0.1:{proxy.port}")
        file = written(tmp_path, canary.document)
        done = run(
            "--log", "json", "push", file, "--server", "https://fhir.example/r4", "--wait", "1"
        )
    assert (done.code, proxy.connections > 0) == (78, True)
    witness.check(done, product=False)


@pytest.mark.parametrize("kind", ["password", "client key"])
def test_other_credentials_that_a_server_quotes(  # noqa: PLR0917 (fixtures)
    run: Run,
    canary: Canary,
    witness: Witness,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    monkeypatch.delenv("DNFHIR_TOKEN")
    private = ECKey.generate_key("P-384").as_dict(private=True)
    (tmp_path / "key.json").write_bytes(saying(private))
    names = {"USER": "u", "PASSWORD": canary.token}
    if kind == "client key":
        names = {"CLIENT_ID": "me", "CLIENT_KEY_FILE": str(tmp_path / "key.json")}
    for name, value in names.items():
        monkeypatch.setenv(f"DNFHIR_{name}", value)
    shown: list[str] = []

    def behave(connection: socket.socket, received: Received) -> None:
        shown.append(received.headers.get("authorization", "-").split(" ")[-1])
        if "smart-configuration" in received.line:
            return answer({"token_endpoint": f"{server.url}/token"})(connection, received)
        if received.line.startswith("POST /fhir/token"):
            return answer({"access_token": canary.token, "token_type": "Bearer"})(
                connection, received
            )
        if "metadata" in received.line:
            return answer(CAPABLE)(connection, received)
        issue = {
            "severity": "error",
            "code": shown[-1],
            "diagnostics": f"{received.headers} {canary.echo}",
        }
        return answer({"resourceType": "OperationOutcome", "issue": [issue]}, 403)(
            connection, received
        )

    with serving(behave) as server:
        done = run(
            "--log",
            "json",
            "push",
            written(tmp_path, canary.document),
            "--server",
            server.url,
            "--wait",
            "1",
        )
    assert done.code == 77, done.err
    witness.check(done, product=False)
    assert not [
        one for one in {*shown, str(private["d"])} if len(one) > 1 and one in done.out + done.err
    ]


def test_reprs(canary: Canary, tmp_path: Path) -> None:
    """What a debugger, an assertion or somebody's print shows."""
    tmp_path.chmod(0o700)
    document, key = (
        session_of(canary.document),
        json.dumps(ECKey.generate_key("P-384").as_dict(private=True)),
    )
    auth = auth_from_environment({"DNFHIR_TOKEN": canary.token})
    (tmp_path / "token").write_text(canary.token, encoding="utf-8")
    renewable = auth_from_environment({"DNFHIR_TOKEN_FILE": str(tmp_path / "token")})
    mapped = map_session(document)
    with Outbox(tmp_path / "outbox.db") as outbox, Transport(NOWHERE, auth=auth) as transport:
        number = outbox.add(document, NOWHERE)
        entry = Ledger(outbox).entry(number)
        assert entry is not None and entry.body == same_order_text(document).encode()
        seen = [
            outbox,
            outbox.keyed_hash,
            Ledger(outbox),
            entry,
            transport,
            Sender(transport),
            auth,
            renewable,
        ]
        seen += [Redactor([canary.token]), Network(proxy=f"http://u:{canary.token}@127.0.0.1:1")]
        seen += [
            signing_key(key),
            Registration("me", key),
            Auth("Bearer", canary.token, (canary.token,)),
        ]
        seen += [
            ServerCopy(
                {
                    "resourceType": "Patient",
                    "id": "1",
                    "birthDate": "1949-07-23",
                    "x": canary.number,
                }
            )
        ]
        texts = [
            (type(one), f"{one!r} {one}") for one in [*seen, document, mapped, *mapped.entries]
        ]
    secret = str(json.loads(key)["d"])
    assert [kind for kind, text in texts if canary.leaks_in(text) or secret in text] == []
