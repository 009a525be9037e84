"""That imports go one way, from the higher layers to the lower ones."""

from __future__ import annotations

from tests.house.layers import arrows_up, imports


def test_no_import_goes_back_up() -> None:
    assert arrows_up(imports()) == []
