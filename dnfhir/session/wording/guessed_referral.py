"""A referral that a vendor writes as a field of the session or its plan, or whose other party has
another name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from dnfhir.fhir.pointers import Path
from dnfhir.session.wording.guessed_names import is_object
from dnfhir.session.wording.ours import Ours, first_text, take, without

_REFERRED_TO: Final = ("referral_to", "referred_to", "refer_to", "verwezen_naar")
_REFERRED_BY: Final = (
    "referral_from",
    "referred_by",
    "referred_from",
    "referrer",
    "verwijzer",
    "verwezen_door",
)
_REASONS: Final = ("referral_reason", "reason_for_referral", "reden_verwijzing")


def lift_referral(ours: Ours) -> None:
    """A referral that is one field of the session or of its plan."""
    for path in ((), ("plan",)):
        _refer_from(ours, path, _REFERRED_TO, "out")
        _refer_from(ours, path, _REFERRED_BY, "in")


def _refer_from(ours: Ours, path: Path, names: tuple[str, ...], direction: str) -> None:
    item = ours.at(path)
    if not is_object(item) or "referral" in ours.document:
        return
    name = first_text(item, *names)
    if name is not None:
        _refer(ours, path, name, direction)


def _refer(ours: Ours, path: Path, name: str, direction: str) -> None:
    item = ours.at(path)
    reason = _reason_in(item, path, name)
    referral = {"direction": direction, "to": item[name]}
    if reason:
        referral["reason"] = item[reason]
    ours.set(("referral",), referral)
    here = f'/referral {{"direction": "{direction}", "to": …}}'
    ours.took((*path, name), ("referral", "to"), here)
    take(ours, path, name)
    if reason:
        ours.took((*path, reason), ("referral", "reason"), "/referral/reason")
        take(ours, path, reason)


def _reason_in(item: Mapping[str, Any], path: Path, name: str) -> str | None:
    """The field with the reason of a referral; in a plan that has nothing else its text is one."""
    if path and not item.keys() - {name, "text"}:
        return first_text(item, *_REASONS, "text")
    return first_text(item, *_REASONS)


def name_party(ours: Ours) -> None:
    """The other party of a referral by a name that has its direction in it."""
    if is_object(ours.at(("referral",))):
        _name_party(ours, ("from", "by", *_REFERRED_BY), "in")
        _name_party(ours, ("recipient", "receiver", "naar", *_REFERRED_TO), "out")


def _name_party(ours: Ours, names: tuple[str, ...], direction: str) -> None:
    referral = ours.at(("referral",))
    name = first_text(referral, *names)
    if name is None or "to" in referral or referral.get("direction", direction) != direction:
        return
    named = {**without(referral, name), "direction": direction, "to": referral[name]}
    ours.set(("referral",), named)
    ours.took(("referral", name), ("referral", "to"), f'to, with direction "{direction}"')
