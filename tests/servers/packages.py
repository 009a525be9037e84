"""FHIR packages as the tools look for them in a home folder: `.fhir/packages/<name>#<version>/package/`."""

import json
import zipfile
from pathlib import Path
from typing import Final

R4_CORE: Final = ("hl7.fhir.r4.core", "4.0.1")
#: Named by every guide and by HL7's validator, but nothing of ours needs what is inside: an empty one does.
STUBS: Final = {
    "hl7.terminology": "6.2.0",
    "hl7.terminology.r4": "6.2.0",
    "hl7.fhir.uv.extensions": "5.2.0",
    "hl7.fhir.uv.extensions.r4": "5.2.0",
    "hl7.fhir.uv.tools.r4": "0.8.0",
    "hl7.fhir.xver-extensions": "0.1.0",
}
#: A cache of another form than the validator's own would be deleted by it.
_CACHE_FORM: Final = "[cache]\nversion = 3\n\n[urls]\n\n[local]\n\n[packages]\n"
_NO_NETWORK: Final = {"prohibitNetworkAccess": True, "ignoreDefaultPackageServers": True}
_INSIDE: Final = "hl7/fhir/core/package/"


def package_folder(home: Path, name: str, version: str) -> Path:
    """Where the tools look for a package's files."""
    return home / ".fhir" / "packages" / f"{name}#{version}" / "package"


def write_r4_core(home: Path, jar: Path) -> None:
    """FHIR R4's definitions as a package, out of com.ibm.fhir:fhir-registry; without the narratives nobody reads."""
    target = write_manifest(
        home, *R4_CORE, type="Core", canonical="http://hl7.org/fhir", url="http://hl7.org/fhir/R4"
    )
    with zipfile.ZipFile(jar) as archive:
        for member in archive.namelist():
            folder, _, name = member.rpartition("/")
            if folder + "/" == _INSIDE and name.endswith(".json") and _is_needed(name):
                definition = json.loads(archive.read(member))
                definition.pop("text", None)
                (target / name).write_text(json.dumps(definition), encoding="utf-8")


def write_validator_settings(home: Path) -> None:
    """What HL7's validator reads beside the packages: it takes the cache as it is, and never asks the network."""
    (home / ".fhir" / "packages" / "packages.ini").write_text(_CACHE_FORM, encoding="utf-8")
    (home / ".fhir" / "fhir-settings.json").write_text(json.dumps(_NO_NETWORK), encoding="utf-8")


def write_manifest(home: Path, name: str, version: str, **more: str) -> Path:
    """A package that holds its package.json alone; gives its folder."""
    target = package_folder(home, name, version)
    target.mkdir(parents=True)
    manifest = {
        "name": name,
        "version": version,
        "fhirVersions": ["4.0.1"],
        "type": "IG",
        "dependencies": {},
    } | more
    (target / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
    return target


def _is_needed(name: str) -> bool:
    """Not the jar's own index, nor the data elements, of which nothing is made."""
    return name != ".index.json" and not name.startswith("StructureDefinition-de-")
