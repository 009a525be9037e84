"""FHIR packages on disk for the engines: ours, unpacked, and the Dutch ones where the machine has them."""

import os
from pathlib import Path
from typing import Final

from dnfhir.profiles import files

VARIABLE: Final = "DNFHIR_FHIR_PACKAGES"
_BESIDE_THE_PROJECT: Final = Path(__file__).parents[3] / "shared" / "fhir-packages"


def national_packages() -> tuple[Path, ...]:
    """The folders of the nl-core packages and what they need; empty where there are none.

    They are looked for in the folder that DNFHIR_FHIR_PACKAGES names, by default `shared/fhir-packages` beside the
    project's folder.
    """
    root = Path(os.environ.get(VARIABLE) or _BESIDE_THE_PROJECT)
    return tuple(
        sorted(path for path in root.glob("*") if any(path.rglob("StructureDefinition-*.json")))
    )


def unpack_own(target: Path) -> Path:
    """Our package as `dnfhir` ships it, unpacked into an empty folder; without its examples."""
    for name, content in files().items():
        if not name.startswith("package/example/"):
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return target
