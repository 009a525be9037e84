"""What makes a program of what Maven fetched: a class archive, a SUSHI, a folder of FHIR packages."""

import shutil
import subprocess
from pathlib import Path

from tests.servers.packages import STUBS, write_manifest, write_r4_core, write_validator_settings
from tests.servers.process import ARCHIVE, MAIN_CLASSES, ServerError, cli_command, java_command

NPM_LIMIT_S = 600
ARCHIVE_LIMIT_S = 300
#: The versions are those of the lock file, and no program of a package runs while it is installed.
NPM = (
    "npm",
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-update-notifier",
    "--loglevel=error",
)


def finish(name: str, work: Path) -> None:
    """The last step of a build, in its folder. Raises ServerError when npm fails."""
    if name in MAIN_CLASSES:
        _archive_classes(name, work)
    elif name in {"lforms", "oidc"}:
        _npm(work)
    elif name == "keycloak":
        _unzip(work)
    elif name == "sushi":
        _npm(work)
        _packages(work)
        shutil.rmtree(work / "lib")
    else:
        _packages(work)
        write_validator_settings(work / "home")
        _index_packages(work)


def _unzip(work: Path) -> None:
    """The server's folder, under the name `server`; the zip and the plain unpacker know no modes."""
    packed = next((work / "lib").glob("*.zip"))
    shutil.unpack_archive(packed, work)
    next(work.glob("keycloak-*")).rename(work / "server")
    (work / "server/bin/kc.sh").chmod(0o755)
    shutil.rmtree(work / "lib")


def _npm(work: Path) -> None:
    """Twice at most, as a download may break off."""
    for last in (False, True):
        done = subprocess.run(
            NPM, cwd=work, capture_output=True, text=True, timeout=NPM_LIMIT_S, check=False
        )
        if done.returncode == 0:
            return
        if last:
            raise ServerError(f"npm failed:\n{(done.stdout + done.stderr)[-4000:]}")


def _packages(work: Path) -> None:
    """The home folder with FHIR R4 and the empty packages; the jar they came in is no class path."""
    jar = next((work / "lib").glob("fhir-registry-*.jar"))
    write_r4_core(work / "home", jar)
    for name, version in STUBS.items():
        write_manifest(work / "home", name, version)
    jar.unlink()


def _index_packages(work: Path) -> None:
    """The validator's first run writes an index into the packages: better now than when two of them run."""
    (work / "sample.json").write_text('{"resourceType": "Patient"}', encoding="utf-8")
    command = cli_command(
        work, "sample.json", "-version", "4.0.1", "-tx", "n/a", "-txCache", "terminology"
    )
    done = subprocess.run(
        command, cwd=work, capture_output=True, text=True, timeout=ARCHIVE_LIMIT_S, check=False
    )
    if "Done." not in done.stdout:
        raise ServerError(f"HL7's validator failed:\n{(done.stdout + done.stderr)[-4000:]}")
    shutil.rmtree(work / "terminology", ignore_errors=True)


def _archive_classes(name: str, work: Path) -> None:
    """Makes Java's archive of the classes a start loads (a third less start time); all works without it.

    In two steps, the list first: `-XX:ArchiveClassesAtExit` was seen to hang for ever on Java 17.
    """
    from tests.servers.training import run_once

    listed, archive = work / "classes.lst", work / "part.jsa"
    run_once(name, work, f"-XX:DumpLoadedClassList={listed.name}")
    dump = (
        "-Xshare:dump",
        f"-XX:SharedClassListFile={listed.name}",
        f"-XX:SharedArchiveFile={archive.name}",
    )
    try:
        subprocess.run(
            java_command(name, *dump),
            cwd=work,
            capture_output=True,
            timeout=ARCHIVE_LIMIT_S,
            check=True,
        )
        archive.rename(work / ARCHIVE)
    except (subprocess.SubprocessError, OSError):
        archive.unlink(missing_ok=True)
    listed.unlink()
