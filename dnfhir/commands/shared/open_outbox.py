"""The outbox that a command works with."""

from __future__ import annotations

import os

from dnfhir.config import Config
from dnfhir.outbox import Outbox, default_place


def open_outbox(config: Config) -> Outbox:
    """The configured outbox, else the one in the user's state folder."""
    return Outbox(config.outbox or default_place(os.environ))
