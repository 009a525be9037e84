"""folder: files whole or not at all, for their owner only; and a note from which the next run goes on."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from dnfhir.errors import ConfigError, StorageError, TemporaryError
from dnfhir.sync.pull_folder import Folder

SERVER = "http://127.0.0.1:8/fhir"
NAME = "d60f54d6-1b3c-5057-a0ca-df557d6c23e3"
REF = f"Encounter/{NAME}"


def filled(path: Path) -> Path:
    with Folder(path, SERVER) as folder:
        return folder.write(REF, NAME, "p/1", "{}")


def test_a_folder_and_its_files_are_their_owners_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        file = filled(tmp_path / "new")
    finally:
        os.umask(old)
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in file.parent.iterdir()} == {0o600}
    assert sorted(one.name for one in file.parent.iterdir()) == [
        ".dnfhir-pull.json",
        f"{NAME}.session.json",
    ]


def test_what_is_at_hand_is_known_to_the_next_run_until_its_file_is_removed(tmp_path: Path) -> None:
    file = filled(tmp_path)
    with Folder(tmp_path, SERVER) as folder:
        assert folder.known == {REF: "p/1"}
    file.unlink()
    with Folder(tmp_path, SERVER) as folder:
        assert folder.known == {}


def test_a_run_that_breaks_off_has_noted_what_it_wrote(tmp_path: Path) -> None:
    with pytest.raises(TemporaryError), Folder(tmp_path, SERVER) as folder:
        folder.write(REF, NAME, "p/1", "{}")
        raise TemporaryError("down")
    with Folder(tmp_path, SERVER) as folder:
        assert folder.known == {REF: "p/1"}


def test_the_next_run_asks_from_a_little_before_the_end_of_the_last_one(tmp_path: Path) -> None:
    with Folder(tmp_path, SERVER) as folder:
        assert folder.begin("2026-01-01") == "2026-01-01"
        folder.finish("2026-01-01", "2026-11-24T10:00:00Z")
        folder.finish("2026-01-01", None)
    with Folder(tmp_path, SERVER) as folder:
        assert folder.begin("2026-01-01") == "2026-11-24T09:55:00+00:00"
        assert folder.begin("2025-01-01") == "2025-01-01"


def test_a_withdrawn_session_keeps_its_file_under_a_name_that_is_no_sessions(
    tmp_path: Path,
) -> None:
    filled(tmp_path)
    with Folder(tmp_path, SERVER) as folder:
        folder.retract(REF, NAME, "p/2")
        assert folder.known == {REF: "p/2"}
    assert [one.name for one in tmp_path.glob("[!.]*")] == [f"{NAME}.withdrawn.json"]
    with Folder(tmp_path, SERVER) as folder:
        assert folder.known == {REF: "p/2"}
        folder.write(REF, NAME, "p/3", "{}")
        assert folder.known == {REF: "p/3"}


def test_a_draft_that_a_crash_left_behind_is_replaced(tmp_path: Path) -> None:
    (tmp_path / f".{NAME}.session.json.new").write_text("half a", encoding="utf-8")
    assert filled(tmp_path).read_text(encoding="utf-8") == "{}"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_link_in_a_files_place_is_replaced_and_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("kept", encoding="utf-8")
    for name in (f"{NAME}.session.json", f".{NAME}.session.json.new"):
        (tmp_path / name).symlink_to(other)
    assert filled(tmp_path).is_symlink() is False
    assert other.read_text(encoding="utf-8") == "kept"


def test_two_pulls_into_one_folder_do_not_meet(tmp_path: Path) -> None:
    with Folder(tmp_path, SERVER), pytest.raises(TemporaryError, match="another pull"):
        Folder(tmp_path, SERVER)
    filled(tmp_path)


def test_a_folder_of_another_server_and_a_damaged_note_are_refused(tmp_path: Path) -> None:
    filled(tmp_path)
    with pytest.raises(ConfigError, match="another server"):
        Folder(tmp_path, "http://127.0.0.1:9/fhir")
    for text in ("{", "[]", json.dumps({"format": 2}), "\udcff"):
        (tmp_path / ".dnfhir-pull.json").write_text(
            text, encoding="utf-8", errors="surrogateescape"
        )
        with pytest.raises(StorageError):
            Folder(tmp_path, SERVER)


def test_a_folder_that_cannot_be_made_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StorageError):
        Folder(tmp_path / "file" / "folder", SERVER)
