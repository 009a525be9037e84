"""JSON for programs, a value on a line."""

from __future__ import annotations

import simplejson

from dnfhir.printable import escape_unprintable


def json_line(value: object) -> str:
    """One line of JSON: exact numbers, and nothing in a server's text that a terminal could obey."""
    return escape_unprintable(simplejson.dumps(value, ensure_ascii=False, use_decimal=True))
