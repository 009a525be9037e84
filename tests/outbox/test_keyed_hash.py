"""Names in the ledger tell nothing without the key beside it."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest

from dnfhir.errors import StorageError
from dnfhir.outbox import Outbox
from dnfhir.outbox.keyed_hash import KeyedHash, key_file, open_keyed_hash
from dnfhir.session import document_hash
from tests.outbox.sessions import TARGET, session


def test_names_are_alike_under_one_key_and_unlike_under_another() -> None:
    one, other = KeyedHash(b"1" * 32), KeyedHash(b"2" * 32)
    assert one.patient(session("1")) == one.patient(session("2"))
    assert one.session(session("1")) != one.session(session("2"))
    assert one.patient(session()) != other.patient(session())
    assert "1111" not in repr(one)


def test_parts_do_not_run_into_each_other() -> None:
    seal = KeyedHash(b"1" * 32)
    assert seal.of("ab", "c") != seal.of("a", "bc")


def test_no_plain_hash_of_a_document_or_a_number_stands_in_the_file(path: Path) -> None:
    with Outbox(path) as outbox:
        outbox.add(session(), TARGET)
    stored = path.read_bytes()
    for text in (document_hash(session()), sha256(b"canary-number-1").hexdigest()):
        assert text.encode() not in stored


def test_the_key_is_random_private_and_made_once(path: Path) -> None:
    for _ in range(2):
        Outbox(path).close()
    key = key_file(path)
    assert (len(key.read_bytes()), stat.S_IMODE(key.stat().st_mode)) == (32, 0o600)


def test_of_many_that_make_the_key_at_once_all_get_the_same(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        seals = list(
            pool.map(
                lambda _: open_keyed_hash(tmp_path / "outbox.db", is_new=True).check(), range(8)
            )
        )
    assert len(set(seals)) == 1
    assert [result.name for result in tmp_path.iterdir()] == ["outbox.db.key"]


def test_a_lost_damaged_or_foreign_key_is_stated_and_nothing_is_overwritten(path: Path) -> None:
    with Outbox(path) as outbox:
        outbox.add(session(), TARGET)
    key = key_file(path)
    right = key.read_bytes()
    for wrong, reported in (
        (b"short", "damaged"),
        (b"x" * 32, "another outbox"),
        (None, "missing"),
    ):
        key.unlink()
        if wrong is not None:
            key.write_bytes(wrong)
            key.chmod(0o600)
        with pytest.raises(StorageError, match=reported):
            Outbox(path)
        assert (key.read_bytes() if key.exists() else None) == wrong
        if wrong is None:
            key.write_bytes(right)
    Outbox(path).close()
