"""dnfhir: dry-needling sessions into a hospital's FHIR R4 record. The whole public API stands on this screen.

    from dnfhir import read_session, assess, map_session

    session = read_session(data)      # bytes -> Session; SessionError names every problem
    decision = assess(session)        # what the screening means
    mapped = map_session(session)     # FHIR resources; mapped.bundle() is the transaction
    receipt = push(mapped, transport) # exactly once, one outcome per resource

    with Outbox(path) as outbox:      # the same through outages and restarts: Delivery(outbox, …, Sender(transport), …)
        outbox.add(session, transport.base_url)

Names load on first use, so that `dnfhir --help` stays quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from dnfhir._version import __version__ as __version__

if TYPE_CHECKING:
    from dnfhir.delivery import Delivery as Delivery
    from dnfhir.delivery import Sender as Sender
    from dnfhir.mappers import Mapped as Mapped
    from dnfhir.mappers import map_session as map_session
    from dnfhir.outbox import Outbox as Outbox
    from dnfhir.screening import Decision as Decision
    from dnfhir.screening import assess as assess
    from dnfhir.session import Session as Session
    from dnfhir.session import json_schema as json_schema
    from dnfhir.session import read_session as read_session
    from dnfhir.sync.push import push as push
    from dnfhir.sync.receipt import Receipt as Receipt
    from dnfhir.sync.retract import retract as retract
    from dnfhir.transport.transport import Transport as Transport
    from dnfhir.validation import check_bundle as check_bundle

_HOME: Final = {
    "Decision": "dnfhir.screening",
    "Delivery": "dnfhir.delivery",
    "Mapped": "dnfhir.mappers",
    "Outbox": "dnfhir.outbox",
    "Receipt": "dnfhir.sync.receipt",
    "Sender": "dnfhir.delivery",
    "Session": "dnfhir.session",
    "Transport": "dnfhir.transport.transport",
    "assess": "dnfhir.screening",
    "check_bundle": "dnfhir.validation",
    "json_schema": "dnfhir.session",
    "map_session": "dnfhir.mappers",
    "push": "dnfhir.sync.push",
    "read_session": "dnfhir.session",
    "retract": "dnfhir.sync.retract",
}
__all__ = ["__version__", *sorted(_HOME)]  # noqa: PLE0604


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'dnfhir' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return list(__all__)
