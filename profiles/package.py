"""What SUSHI made, and the examples, as the FHIR package that dnfhir ships: the same bytes from the same sources.

`python -m profiles.package DIR` takes the folder of SUSHI's resources.
"""

from __future__ import annotations

import gzip
import io
import sys
import tarfile
from pathlib import Path
from typing import Any, Final

from dnfhir import __version__
from dnfhir.fhir import jsontext
from dnfhir.profiles import FILE_NAME, PACKAGE
from dnfhir.terms.systems import CANONICAL
from profiles.examples import examples

TARGET: Final = Path(__file__).parent.parent / "dnfhir" / "profiles" / FILE_NAME
_EXAMPLES: Final = "package/example/"
_MANIFEST: Final = {
    "name": PACKAGE,
    "version": __version__,
    "description": "Profiles, extensions and vocabulary of dry-needling sessions as dnfhir sends them",
    "title": "Dry needling in FHIR R4",
    "author": "the dnfhir authors",
    "license": "Apache-2.0",
    "type": "IG",
    "canonical": CANONICAL,
    "fhirVersions": ["4.0.1"],
    "dependencies": {"hl7.fhir.r4.core": "4.0.1"},
}


def package_files(made: Path) -> dict[str, bytes]:
    """The files of the package by their path inside it, sorted; `made` holds SUSHI's JSON files."""
    resources = {}
    for path in made.glob("*.json"):
        resource = jsontext.parse(path.read_bytes(), max_bytes=50_000_000, max_depth=100)
        resource.pop("text", None)
        resources[f"package/{_file_name(resource)}"] = resource
    shown = {f"{_EXAMPLES}{_file_name(resource)}": resource for resource in examples()}
    documents = {"package/package.json": _MANIFEST} | resources | shown
    for folder, held in (("package/", resources), (_EXAMPLES, shown)):
        documents[f"{folder}.index.json"] = _index(held)
    return {name: jsontext.pretty(documents[name]).encode() for name in sorted(documents)}


def archive(files: dict[str, bytes]) -> bytes:
    """A tar of the files that tells nothing of when, where and by whom it was made."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size, member.mode, member.mtime = len(content), 0o644, 0
            tar.addfile(member, io.BytesIO(content))
    return written.getvalue()


def write(made: Path, target: Path = TARGET) -> Path:
    """Write the package, and remove those of other versions; one with the same content stays as it is.

    (Compressed bytes differ between versions of zlib: the content counts.)
    """
    content = archive(package_files(made))
    if not (target.exists() and gzip.decompress(target.read_bytes()) == content):
        target.write_bytes(gzip.compress(content, mtime=0))
    for old in target.parent.glob(f"{PACKAGE}-*.tgz"):
        if old != target:
            old.unlink()
    return target


def _file_name(resource: dict[str, Any]) -> str:
    return f"{resource['resourceType']}-{resource['id']}.json"


def _index(resources: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The index that FHIR's package form asks for."""
    told = ("id", "url", "version", "kind", "type")
    files = [
        {"filename": name.rpartition("/")[2], "resourceType": resource["resourceType"]}
        | {key: resource[key] for key in told if isinstance(resource.get(key), str)}
        for name, resource in sorted(resources.items())
    ]
    return {"index-version": 1, "files": files}


if __name__ == "__main__":
    sys.stdout.write(f"{write(Path(sys.argv[1]))}\n")
