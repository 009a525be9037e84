"""What a session's resources are called: computed from the practice, the session and the role."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

Json = dict[str, Any]
#: What a resource must tell, by the checker's own names.
Facts = dict[str, Any]
BASE = "https://dnfhir.example/fhir"
OWN = f"{BASE}/CodeSystem/dry-needling"
_ROOT = uuid5(NAMESPACE_URL, BASE)


def canonical(value: object) -> str:
    """JSON with sorted keys, no blanks, letters as they are, and each number with its own digits."""
    if isinstance(value, dict):
        members = (
            f"{json.dumps(key, ensure_ascii=False)}:{canonical(value[key])}"
            for key in sorted(value)
        )
        return "{" + ",".join(members) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value, ensure_ascii=False)


def _uuid(*path: str) -> str:
    return str(uuid5(_ROOT, canonical(path)))


def namespace(document: Json) -> str:
    """The system of all business identifiers of this practice's sessions."""
    practice = document["practice"]["identifier"]
    return f"urn:oid:2.25.{UUID(_uuid(practice['system'], practice['value'])).int}"


def resource_id(document: Json, role: str) -> str:
    """The id that a client names the resource of a role by."""
    practice = document["practice"]["identifier"]
    return _uuid(practice["system"], practice["value"], "session", document["id"], role)


def name(document: Json, role: str) -> str:
    """The value of the business identifier of a role."""
    return f"{document['id']}#{role}"


def series(document: Json) -> str | None:
    """The value of the business identifier of the document's series."""
    return f"episode#{document['episode']['id']}" if "episode" in document else None


def person(document: Json, role: str) -> str:
    """`system|value` of the patient, practitioner or practice."""
    identifier = document[role]["identifier"]
    return f"{identifier['system']}|{identifier['value']}"


def text_key(text: str) -> str:
    """The key of something that free text names: case and white space do not count."""
    return f"text-{hashlib.sha256(' '.join(text.split()).casefold().encode()).hexdigest()[:16]}"
