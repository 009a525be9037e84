"""Names that tell nothing: HMACs of hashes, sessions and patients under a random key beside the outbox.

A plain hash of a national number or of a document could be guessed by trying all numbers; without the key an HMAC
cannot (RFC 2104).
"""

from __future__ import annotations

import contextlib
import hmac
import os
import secrets
from hashlib import sha256
from pathlib import Path
from typing import Final

from dnfhir import private_files
from dnfhir.errors import StorageError
from dnfhir.fhir import jsontext
from dnfhir.outbox.place import private_file
from dnfhir.session import Session, document_hash

_LENGTH: Final = 32


class KeyedHash:
    """The key, and the names made with it; its repr shows nothing."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def __repr__(self) -> str:
        return "KeyedHash()"

    def of(self, *parts: str) -> str:
        """The HMAC-SHA-256, in hex, of the parts together."""
        return hmac.new(self._key, jsontext.canonical(parts).encode(), sha256).hexdigest()

    def check(self) -> str:
        """What tells this key from another one, kept in the outbox."""
        return self.of("outbox")

    def session(self, session: Session) -> str:
        """The name of a session: its practice and its id."""
        practice = session.practice.identifier
        return self.of("session", practice.system, practice.value, session.id)

    def local_name(self, session_id: str) -> str:
        """The name of a session's own id, unique within a practice only."""
        return self.of("local", session_id)

    def patient(self, session: Session) -> str:
        """The name of the patient that a session is about."""
        identifier = session.patient.identifier
        return self.of("patient", identifier.system, identifier.value)

    def content(self, session: Session) -> str:
        """The name of the document's content: equal for documents with one normal form."""
        return self.of("document", document_hash(session))


def key_file(outbox: Path) -> Path:
    """Where the key of an outbox is."""
    return outbox.with_name(f"{outbox.name}.key")


def open_keyed_hash(outbox: Path, *, is_new: bool) -> KeyedHash:
    """The keyed hash of an outbox. is_new: nothing is in the outbox yet, so that a key may be made.

    StorageError when the key is missing or damaged: with another one the outbox would not know its own documents.
    """
    path = key_file(outbox)
    if is_new and not path.exists():
        _make(path)
    try:
        private_file(path) if path.exists() else None
        key = path.read_bytes()
    except OSError:
        raise StorageError(
            f"the outbox's key file {path.name} is missing: put it back beside the outbox"
        ) from None
    if len(key) != _LENGTH:
        raise StorageError(
            f"the outbox's key file {path.name} is damaged: put the right one back beside the outbox"
        )
    return KeyedHash(key)


def _make(path: Path) -> None:
    """Written whole under another name, then linked: of two processes one wins, and both read that one."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    try:
        private_files.write_new(draft, secrets.token_bytes(_LENGTH))
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    except OSError as error:
        raise StorageError(f"the outbox's key file cannot be written: {error.strerror}") from None
    finally:
        draft.unlink(missing_ok=True)
