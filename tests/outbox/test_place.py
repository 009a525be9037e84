"""The outbox's folder and files are their owner's alone, on a local disk, whatever the umask."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from dnfhir.errors import ConfigError, StorageError
from dnfhir.outbox import Outbox, default_place
from dnfhir.outbox.place import file_system
from tests.outbox.sessions import TARGET, session


@pytest.fixture(params=[0o000, 0o022])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("umask")
def test_the_folder_is_0700_and_every_file_in_it_0600_also_sqlites_own(path: Path) -> None:
    with Outbox(path) as outbox:
        outbox.add(session(), TARGET)
        names = {result.name for result in path.parent.iterdir()}
        assert {"outbox.db", "outbox.db-wal", "outbox.db-shm", "outbox.db.key"} <= names
        assert mode(path.parent) == 0o700
        assert {mode(result) for result in path.parent.iterdir()} == {0o600}


def test_the_file_is_private_before_sqlite_opens_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def connect(opened: Path) -> None:
        seen.append(mode(opened))
        raise StorageError("far enough")

    monkeypatch.setattr("dnfhir.outbox.database.open_database", connect)
    with pytest.raises(StorageError, match="far enough"):
        Outbox(path)
    assert seen == [0o600]


def test_a_file_that_others_could_read_is_made_private(path: Path) -> None:
    Outbox(path).close()
    path.chmod(0o644)
    Outbox(path).close()
    assert mode(path) == 0o600


@pytest.mark.parametrize("bits", [0o755, 0o770, 0o701])
def test_a_folder_that_others_can_enter_is_refused(path: Path, bits: int) -> None:
    path.parent.mkdir()
    path.parent.chmod(bits)
    with pytest.raises(ConfigError, match="chmod 700"):
        Outbox(path)
    assert not path.exists()


def test_a_link_in_place_of_the_file_is_refused(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"")
    path.symlink_to(elsewhere)
    with pytest.raises(ConfigError, match="link"):
        Outbox(path)


def test_a_folder_in_place_of_the_file_is_refused(path: Path) -> None:
    path.mkdir(parents=True)
    path.parent.chmod(0o700)
    with pytest.raises(ConfigError, match="plain file"):
        Outbox(path)


MOUNTS = r"""21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/root rw
30 21 0:40 / /srv rw shared:2 - nfs4 server:/export rw
31 30 0:41 / /srv/local\040disk rw - xfs /dev/sdb rw
32 21 0:42 / /home rw - ext4 /dev/sdc rw
33 32 0:43 / /home rw - cifs //server/home rw
garbage
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/srv/outbox", "nfs4"),
        ("/srv/local disk/outbox", "xfs"),
        ("/home/me", "cifs"),
        ("/srvother", "ext4"),
    ],
)
def test_the_file_system_is_that_of_the_deepest_and_latest_mount(
    tmp_path: Path, place: str, kind: str
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS, encoding="utf-8")
    assert file_system(Path(place), mounts) == kind


def test_where_the_system_does_not_tell_nothing_is_known(tmp_path: Path) -> None:
    assert file_system(tmp_path, tmp_path / "none") is None


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "ceph", "lustre"]
)
def test_a_network_file_system_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr("dnfhir.outbox.place.file_system", lambda _: kind)
    with pytest.raises(ConfigError, match=f"network file system .{kind}"):
        Outbox(path)


def test_the_default_place_is_in_the_users_state_folder() -> None:
    assert default_place({"XDG_STATE_HOME": "/state"}) == Path("/state/dnfhir/outbox.db")
    assert default_place({"HOME": "/home/me"}) == Path("/home/me/.local/state/dnfhir/outbox.db")
    assert default_place({"XDG_STATE_HOME": "relative", "HOME": "/h"}) == Path(
        "/h/.local/state/dnfhir/outbox.db"
    )
    with pytest.raises(ConfigError, match="--outbox"):
        default_place({})
