"""Folders of the user, as the XDG Base Directory Specification names them (https://specifications.freedesktop.org)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def user_folder(environ: Mapping[str, str], variable: str, below_home: str) -> Path | None:
    """The folder that a variable such as XDG_STATE_HOME names, else the usual one below the home; None without a home.

    A relative one would depend on the current folder and does not count.
    """
    for folder in (Path(environ.get(variable, "")), Path(environ.get("HOME", "")) / below_home):
        if folder.is_absolute():
            return folder
    return None
