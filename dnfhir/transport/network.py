"""How servers are reached. Without imports of the network, so that the configuration may hold it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final


@dataclass(frozen=True)
class Network:
    """How servers are reached; times in seconds.

    ca_bundle: a PEM file with the certificates to trust instead of the usual ones.
    proxy: the proxy for https, with its credentials where it wants some.
    total_timeout: bounds a request together with its response.
    client_cert_file: a PEM certificate that shows the server who we are (mTLS).
    client_cert_key_file: its private key, where that stands in a file of its own.
    """

    ca_bundle: Path | None = None
    proxy: str | None = field(default=None, repr=False)
    connect_timeout: float = 10
    read_timeout: float = 60
    total_timeout: float = 180
    client_cert_file: Path | None = None
    client_cert_key_file: Path | None = None


#: Without a proxy, with the certificates and times that are usual.
DIRECT: Final = Network()
