"""The package of the profiles: what is shipped is what the sources give, and it can be loaded in its order."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import dnfhir
from dnfhir.profiles import FILE_NAME, examples, files, package_bytes, resources
from dnfhir.terms.systems import CANONICAL
from profiles.build import PROJECT
from profiles.examples import shows
from profiles.package import archive, package_files
from tests.servers.packages import STUBS
from tests.servers.sushi_runner import Compiled, run_sushi

OUTCOMES = {
    *("excluded", "declined", "not-indicated", "undetermined", "not-advised"),
    *("eligible-by-joint-decision", "eligible"),
}


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Compiled]:
    """What SUSHI makes of the profiles now."""
    yield run_sushi(PROJECT, tmp_path_factory.mktemp("sushi"))


@pytest.mark.xdist_group("sushi")
def test_sushi_counts_no_error_and_no_warning(compiled: Compiled) -> None:
    assert (compiled.errors, compiled.warnings) == (0, 0), compiled.output


@pytest.mark.xdist_group("sushi")
def test_building_again_gives_the_package_that_is_shipped(compiled: Compiled) -> None:
    made = package_files(compiled.resources)
    assert sorted(name for name, content in made.items() if files().get(name) != content) == []
    assert gzip.decompress(package_bytes()) == archive(made)


def test_the_archive_tells_nothing_of_its_making() -> None:
    content = archive({"package/a.json": b"{}"})
    assert content == archive({"package/a.json": b"{}"})
    assert package_bytes()[4:8] == bytes(4)  # gzip's own time


def test_every_version_is_that_of_dnfhir() -> None:
    config = (PROJECT / "sushi-config.yaml").read_text(encoding="utf-8")
    assert f"\nversion: {dnfhir.__version__}\n" in config
    assert f"\ncanonical: {CANONICAL}\n" in config
    assert f"dnfhir-{dnfhir.__version__}.tgz" == FILE_NAME
    assert {resource.get("version", dnfhir.__version__) for resource in resources()} == {
        dnfhir.__version__
    }


def test_sushi_finds_every_package_that_its_configuration_names() -> None:
    config = (PROJECT / "sushi-config.yaml").read_text(encoding="utf-8")
    named = dict(re.findall(r"^  (hl7[\w.]+): ([\w.]+)$", config, re.MULTILINE))
    assert named
    assert named.items() <= STUBS.items()


def test_the_index_names_every_file() -> None:
    for folder in ("package/", "package/example/"):
        index = json.loads(files()[f"{folder}.index.json"])
        kept = {name for name in files() if name.rpartition("/")[0] + "/" == folder}
        listed = {folder + file["filename"] for file in index["files"]}
        assert kept - listed <= {f"{folder}.index.json", "package/package.json"}
        assert listed <= kept


def test_profiles_have_snapshots_and_no_narrative() -> None:
    for resource in resources():
        assert "text" not in resource
        if resource["resourceType"] == "StructureDefinition":
            assert resource["snapshot"]["element"]


def test_a_resource_comes_after_what_it_names() -> None:
    kinds = [
        "Extension" if resource.get("type") == "Extension" else resource["resourceType"]
        for resource in resources()
    ]
    expected = ["CodeSystem", "ValueSet", "ConceptMap", "Extension", "StructureDefinition"]
    assert list(dict.fromkeys(kinds)) == [
        *expected,
        "Questionnaire",
        "NamingSystem",
        "CapabilityStatement",
    ]


def test_each_profile_and_each_outcome_has_an_example() -> None:
    shown: set[str] = set().union(*(shows(example) for example in examples()))
    profiles = {resource["url"] for resource in resources() if _is_profile(resource)}
    assert profiles - shown == set()
    assert {word.removeprefix("outcome ") for word in shown - profiles} == OUTCOMES


def test_references_between_examples_lead_to_an_example() -> None:
    kept = {f"{example['resourceType']}/{example['id']}" for example in examples()}
    for example in examples():
        if example["resourceType"] != "Bundle":
            text = json.dumps(example)
            assert '"urn:uuid:' not in re.sub(r'"system": "[^"]*"', "", text)
            assert set(re.findall(r'"reference": "([^"#]+)"', text)) <= kept


def test_only_one_package_is_shipped() -> None:
    assert [path.name for path in Path(dnfhir.__file__).parent.glob("profiles/*.tgz")] == [
        FILE_NAME
    ]


def _is_profile(resource: dict[str, Any]) -> bool:
    return bool(
        resource["resourceType"] == "StructureDefinition" and resource["type"] != "Extension"
    )
