"""HL7's validator as HL7 ships it: one run over many files, offline, with our profiles and the national ones."""

import json
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from dnfhir.profiles import FILE_NAME, package_bytes, resources
from dnfhir.terms.systems import CANONICAL, SNOMED
from tests.servers.build import build
from tests.servers.dutch_terminology import provable
from tests.servers.fhir_packages import national_packages
from tests.servers.hl7_validator import Issue, is_of_belgium
from tests.servers.process import ServerError, cli_command

LIMIT_S: Final = 280
#: Systems that the engine has itself.
_KNOWN: Final = (CANONICAL, "http://terminology.hl7.org/", "http://hl7.org/fhir/")
_BELGIAN: Final = "https://www.ehealth.fgov.be/"
#: The edition in which it looks for SNOMED CT when a value set names none.
_SNOMED_EDITION: Final = "http://snomed.info/sct/900000000000207008"


class SecondEngine:
    """Each check is a run of its own, as this engine takes no questions while it runs: give it all files at once."""

    def check(self, files: Iterable[Path]) -> dict[Path, list[Issue]]:
        """All findings by file. Raises ServerError when the engine does not come to its end."""
        sources = [file.resolve() for file in files]
        with tempfile.TemporaryDirectory(prefix="dnfhir-second-") as folder:
            output = _run(Path(folder), sources)
        outcomes = (
            [entry["resource"] for entry in output["entry"]] if "entry" in output else [output]
        )
        result = {
            Path(_extension(outcome, "file") or sources[0]): _issues_of(outcome)
            for outcome in outcomes
        }
        if set(result) != set(sources):
            raise ServerError(
                f"HL7's validator spoke of {len(result)} files, of {len(sources)} asked"
            )
        return result


def _issues_of(outcome: dict[str, Any]) -> list[Issue]:
    return [issue for issue in _issues(outcome) if not is_of_belgium(issue)]


def _run(folder: Path, sources: list[Path]) -> dict[str, Any]:
    package, systems, output = folder / FILE_NAME, folder / "systems", folder / "outcome.json"
    package.write_bytes(package_bytes())
    national = folder / "national"
    national.mkdir()
    _write_code_systems(systems)
    guides = [package, systems, *provable(national_packages(), national)]
    command = cli_command(
        build("validator_cli"),
        *(str(source) for source in sources),
        *(
            "-version",
            "4.0.1",
            "-tx",
            "n/a",
            "-txCache",
            str(folder / "terminology"),
            "-output",
            str(output),
        ),
        # displays differ from release to release and from language to language: codes count
        "-display-issues-are-warnings",
        # Belgium's extensions are known by their address alone
        *("-extension", _BELGIAN),
        *(word for guide in guides for word in ("-ig", str(guide))),
    )
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=LIMIT_S, check=False
    )
    if not output.exists():
        raise ServerError(
            f"HL7's validator ended ({done.returncode}):\n{(done.stdout + done.stderr)[-4000:]}"
        )
    read: dict[str, Any] = json.loads(output.read_bytes())
    return read


def _write_code_systems(folder: Path) -> None:
    """The outside codes that our value sets name, as whole code systems: without a server this engine has none.

    It would otherwise refuse a code of a system that it lacks, even one that a value set lists.
    """
    folder.mkdir()
    result: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for system, code in _outside_codes():
        result[system][code["code"]] = code.get("display", code["code"])
    for system, codes in result.items():
        for version in (None, _SNOMED_EDITION) if system == SNOMED else (None,):
            path = folder / f"CodeSystem-{len(list(folder.iterdir()))}.json"
            path.write_text(
                json.dumps(_code_system(path.stem, system, version, codes)), encoding="utf-8"
            )


def _outside_codes() -> Iterator[tuple[str, dict[str, str]]]:
    """Those that our value sets list and our concept maps lead to, with their systems."""
    for resource in resources():
        for include in resource.get("compose", {}).get("include", ()):
            if not include.get("system", CANONICAL).startswith(_KNOWN):
                yield from ((include["system"], concept) for concept in include.get("concept", ()))
        for group in resource.get("group", ()):
            yield from (
                (group["target"], code)
                for element in group["element"]
                for code in element["target"]
            )


def _code_system(
    key: str, system: str, version: str | None, codes: dict[str, str]
) -> dict[str, Any]:
    concepts = [{"code": code, "display": display} for code, display in sorted(codes.items())]
    head = {
        "resourceType": "CodeSystem",
        "id": key,
        "url": system,
        "status": "active",
        "content": "complete",
    }
    return head | ({"version": version} if version else {}) | {"concept": concepts}


def _issues(outcome: dict[str, Any]) -> Iterator[Issue]:
    for issue in outcome.get("issue", ()):
        place = ", ".join(issue.get("expression", ()))
        yield Issue(
            issue["severity"],
            place,
            issue["details"]["text"],
            _extension(issue, "message-id") or "",
        )


def _extension(element: dict[str, Any], name: str) -> str | None:
    """The value of one of the extensions that the engine writes into its OperationOutcome."""
    url = f"http://hl7.org/fhir/StructureDefinition/operationoutcome-{name}"
    for extension in element.get("extension", ()):
        if extension["url"] == url:
            return str(extension.get("valueString", extension.get("valueCode")))
    return None
