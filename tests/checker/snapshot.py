"""All that a server holds of the types of a session, read once, and found by name in memory."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any, Final
from urllib.parse import urlsplit

import requests

from tests.checker.names import Json

TYPES: Final = (
    "Patient", "Practitioner", "Organization", "PractitionerRole", "EpisodeOfCare", "Encounter",
    "QuestionnaireResponse", "Condition", "AllergyIntolerance", "MedicationStatement", "Observation", "Consent",
    "Procedure", "Device", "DetectedIssue", "AdverseEvent", "CarePlan", "Goal", "ServiceRequest",
    "Composition", "Provenance",
)  # fmt: skip
_PAGE: Final = "500"
_READERS: Final = 4
_HEADERS: Final = {"Accept": "application/fhir+json", "Cache-Control": "no-cache"}
_THREAD = threading.local()


class Snapshot:
    """What the server at `base` holds now. Raises RuntimeError when it does not answer as a FHIR server does."""

    def __init__(self, base: str, persons: Collection[str]) -> None:
        self._base = base.rstrip("/")
        self._persons = persons
        self.resources: dict[str, Json] = {}
        self._by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._histories: dict[str, list[Json]] = {}
        self._names: dict[str, str] = {}
        with ThreadPoolExecutor(_READERS) as readers:
            for result in readers.map(
                lambda kind: list(self._all(f"{self._base}/{kind}?_count={_PAGE}")), TYPES
            ):
                for resource in result:
                    self._keep(resource)

    def find(self, system: str, value: str) -> list[str]:
        """`Type/id` of all resources with this business identifier, as identifier or as tag."""
        return self._by_name.get((system, value), [])

    def named(self) -> Iterator[tuple[str, str]]:
        """Every business identifier that is there."""
        yield from self._by_name

    def name(self, reference: Any) -> str | None:
        """What a reference points to: a session's `<id>#<role>`, a person's `system|value`; None for no reference."""
        if not isinstance(reference, dict) or "reference" not in reference:
            return None
        ref = "/".join(reference["reference"].partition("/_history/")[0].split("/")[-2:])
        return self._names.get(ref, f"nowhere: {ref}")

    def read_histories(self, refs: Iterable[str]) -> None:
        """Read the earlier versions of these, several at a time; a first version has none."""
        wanted = {
            ref for ref in refs if ref in self.resources and version(self.resources[ref]) != "1"
        }
        with ThreadPoolExecutor(_READERS) as readers:
            for ref, result in readers.map(
                lambda ref: (ref, self._read_history(ref)), sorted(wanted)
            ):
                self._histories[ref] = result

    def history(self, ref: str) -> list[Json]:
        """The versions of a resource, oldest first."""
        return self._histories.get(ref) or [self.resources[ref]]

    def _read_history(self, ref: str) -> list[Json]:
        result = list(self._all(f"{self._base}/{ref}/_history?_count={_PAGE}"))
        return sorted(result, key=lambda resource: int(version(resource)))

    def _keep(self, resource: Json) -> None:
        ref = f"{resource['resourceType']}/{resource['id']}"
        if ref in self.resources:  # a page that overlaps another
            return
        self.resources[ref] = resource
        names = set(_identifiers(resource))
        for one in names:
            self._by_name[one].append(ref)
        persons = sorted(
            f"{system}|{value}" for system, value in names if f"{system}|{value}" in self._persons
        )
        # A program has a second identifier: that of the session alone bears a role.
        values = sorted((value for _, value in names), key=lambda value: ("#" not in value, value))
        self._names[ref] = persons[0] if persons else values[0] if values else ref

    def _all(self, url: str) -> Iterator[Json]:
        """Every resource of a search or a history, page after page."""
        while url:
            page = self._get(url)
            yield from (entry["resource"] for entry in page.get("entry", []) if "resource" in entry)
            links = [link["url"] for link in page.get("link", []) if link["relation"] == "next"]
            url = self._here(links[0]) if links else ""

    def _here(self, url: str) -> str:
        """The next page at the address that we were given."""
        parts = urlsplit(url)
        ours = urlsplit(self._base)
        return parts._replace(scheme=ours.scheme, netloc=ours.netloc).geturl()

    def _get(self, url: str) -> Json:
        answer = _session().get(url, headers=_HEADERS, timeout=120)
        if answer.status_code != 200:
            raise RuntimeError(f"the server answered {answer.status_code} to the checker")
        output: Json = json.loads(answer.content, parse_float=Decimal)
        if output.get("resourceType") != "Bundle":
            raise RuntimeError("the server answered the checker without a Bundle")
        return output


def version(resource: Json) -> str:
    """The version id."""
    return str(resource["meta"]["versionId"])


def _session() -> requests.Session:
    """One for each thread: connections are kept."""
    if not hasattr(_THREAD, "session"):
        _THREAD.session = requests.Session()
        _THREAD.session.trust_env = False
    session: requests.Session = _THREAD.session
    return session


def _identifiers(resource: Json) -> Iterator[tuple[str, str]]:
    identifiers = resource.get("identifier", [])
    for one in identifiers if isinstance(identifiers, list) else [identifiers]:
        if "value" in one:
            yield str(one.get("system")), str(one["value"])
    for tag in resource["meta"].get("tag", []):
        yield str(tag.get("system")), str(tag.get("code"))
