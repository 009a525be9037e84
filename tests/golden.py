"""Write each example's Bundle beside it, and each letter as text: `make golden`. A person reads every changed line.

The version of dnfhir in the Provenance is a placeholder, so that a release changes no golden file.
"""

from __future__ import annotations

import sys
from pathlib import Path

from dnfhir.fhir import jsontext
from dnfhir.mappers import map_session
from dnfhir.session import read_session
from tests.documents import EXAMPLES, SESSIONS
from tests.letters import letters

VERSION = "<version>"
DOCUMENT = EXAMPLES / "case-report.document.json"


def bundle_text(session: Path) -> str:
    """The Bundle of one example, as its golden file holds it."""
    return jsontext.pretty(
        map_session(read_session(session.read_bytes()), version=VERSION).bundle()
    )


def document_text() -> str:
    """The case report as a document, to be handed over."""
    session = read_session((EXAMPLES / "case-report.session.json").read_bytes())
    return jsontext.pretty(map_session(session, version=VERSION).document())


def golden_path(session: Path) -> Path:
    """The golden file beside an example."""
    return session.with_name(session.name.replace(".session.", ".bundle."))


def main() -> None:
    """Write all golden files."""
    for session in SESSIONS:
        golden_path(session).write_text(bundle_text(session), encoding="utf-8")
        sys.stderr.write(f"{golden_path(session).name}\n")
    DOCUMENT.write_text(document_text(), encoding="utf-8")
    for path, text in letters():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
