"""The examples of the package: resources of the golden Bundles in `examples/`, at least one for each profile.

Chosen the same way every time: the case report first, then file by file; the first resource that claims a profile
not yet shown, the first with each outcome of the screening, and whatever those refer to.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from dnfhir import __version__
from dnfhir.fhir import jsontext
from dnfhir.terms.systems import CANONICAL, OWN

FOLDER: Final = Path(__file__).parent.parent / "examples"
FIRST: Final = "case-report.bundle.json"
_OURS: Final = f"{CANONICAL}/StructureDefinition/"
_OUTCOME: Final = f"{_OURS}dn-needling-eligibility"
Resource = dict[str, Any]


def examples() -> list[Resource]:
    """The chosen resources, with ids and references as a server holds them (`Type/id`)."""
    seen: set[str] = set()
    chosen: dict[str, Resource] = {}
    bundles = sorted(FOLDER.glob("*.bundle.json"), key=lambda path: (path.name != FIRST, path.name))
    for path in (*bundles, *sorted(FOLDER.glob("*.document.json"))):
        stored = _as_stored(jsontext.parse(path.read_bytes()))
        for name in [name for name, resource in stored.items() if _is_new(resource, seen)]:
            _take(name, stored, chosen)
    return [chosen[name] for name in sorted(chosen)]


def shows(resource: Resource) -> set[str]:
    """What a resource is an example of: our profiles that it claims and, of an eligibility, its outcome."""
    claimed = {url for url in resource.get("meta", {}).get("profile", ()) if url.startswith(_OURS)}
    if _OUTCOME in claimed:
        codings = resource.get("valueCodeableConcept", {}).get("coding", ())
        claimed |= {
            f"outcome {coding['code']}" for coding in codings if coding.get("system") == OWN
        }
    return claimed


def _is_new(resource: Resource, seen: set[str]) -> bool:
    found = shows(resource) - seen
    seen |= found
    return bool(found)


def _as_stored(bundle: Resource) -> dict[str, Resource]:
    """The resources of a Bundle by `Type/id`, and the Bundle itself when it claims a profile."""
    names = {}
    for entry in bundle["entry"]:
        key = entry["fullUrl"].removeprefix("urn:uuid:")
        names[entry["fullUrl"]] = f"{entry['resource']['resourceType']}/{key}"
    stored = {}
    for entry in bundle["entry"]:
        name = names[entry["fullUrl"]]
        resource = _rewritten(entry["resource"], names)
        stored[name] = {
            "resourceType": resource["resourceType"],
            "id": name.partition("/")[2],
        } | resource
    if shows(bundle):
        key = bundle.get("id") or next(iter(names)).removeprefix("urn:uuid:")
        stored[f"Bundle/{key}"] = {"resourceType": "Bundle", "id": key} | _rewritten(bundle, {})
    return stored


def _rewritten(value: Any, names: dict[str, str]) -> Any:
    """A copy with references inside the Bundle as `Type/id`, and the version where golden files hold a placeholder."""
    if isinstance(value, dict):
        copied = {key: _rewritten(item, names) for key, item in value.items()}
        if (target := names.get(str(value.get("reference")))) is not None:
            copied["reference"] = target
        return copied
    if isinstance(value, list):
        return [_rewritten(item, names) for item in value]
    if isinstance(value, str):
        return value.replace("<version>", __version__).replace("&lt;version&gt;", __version__)
    return value


def _take(name: str, stored: dict[str, Resource], chosen: dict[str, Resource]) -> None:
    """Choose a resource and all it refers to; of two with one name the first stays."""
    if name in chosen or name not in stored:
        return
    chosen[name] = stored[name]
    if stored[name]["resourceType"] != "Bundle":
        for other in _references(stored[name]):
            _take(other, stored, chosen)


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(reference := value.get("reference"), str):
            yield reference
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)
