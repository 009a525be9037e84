"""Many small, varied sessions, the same for the same seed: what the proofs of delivery push.

python -m tests.storms.storm --prefix a1 --seed 7 --sessions 200 FOLDER   writes them as *.session.json
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any, Final, Literal

import simplejson

from tests.checker import names
from tests.storms.storm_sessions import KINDS, corrected

Json = dict[str, Any]
#: delivered: on the server in the end. conflict: a person must decide (76). rejected: a dead letter (65, 69).
Fate = Literal["delivered", "conflict", "rejected"]
_ZONE: Final = timezone(timedelta(hours=1))
_FIRST: Final = datetime(2026, 1, 5, 8, 0, tzinfo=_ZONE)
#: In the id of a session that the server must refuse: give it to the proxy as `poison`.
POISON: Final = "poison"


@dataclass(frozen=True)
class Stormy:
    """One document of a storm, and what must become of it.

    name: of its file; files in the order of their names are in the order of `recorded_at` for each session.
    outcome: what the screening decides. exit_code: dnfhir's, for this document alone. wave: 1, or 2 for a
    correction of a document of wave 1.
    """

    name: str
    document: Json
    outcome: str
    fate: Fate = "delivered"
    exit_code: int = 0
    wave: int = 1


@dataclass(frozen=True)
class Storm:
    """All documents of one storm, in the order of their names."""

    stormy: tuple[Stormy, ...]
    obstacles: tuple[Json, ...]

    def write_folder(self, folder: Path, wave: int | None = None) -> list[Path]:
        """Each document in a file of its own; `wave`: only those of it."""
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        for one in self.of_wave(wave):
            paths.append(folder / f"{one.name}.session.json")
            paths[-1].write_text(_text(one.document), encoding="utf-8")
        return paths

    def write_ndjson(self, path: Path, wave: int | None = None) -> Path:
        """All documents in one file, one a line."""
        path.write_text(
            "".join(_text(one.document) + "\n" for one in self.of_wave(wave)), encoding="utf-8"
        )
        return path

    def of_wave(self, wave: int | None) -> list[Stormy]:
        """The documents of one wave, or all."""
        return [one for one in self.stormy if wave in (None, one.wave)]


def storm(
    prefix: str,
    seed: int,
    sessions: int,
    *,
    corrections: float = 0.15,
    troubled: int = 0,
) -> Storm:
    """`sessions` new sessions, a share of them corrected once or twice, and `troubled` more that cannot be delivered.

    prefix: stands in all ids and numbers, so that storms with other prefixes share a server. Of the troubled
    every fourth is refused by the server (`POISON`), has two patients of its number, a patient whose birth date
    contradicts, or a series of somebody else's; for the last three `Storm.obstacles` must be on the server first.
    """
    made = [_session(prefix, seed, number, sessions) for number in range(sessions)]
    chance = Random(f"{prefix}:{seed}:corrections")
    again = [one for one in made if chance.random() < corrections]
    stormy = [*made, *(result for one in again for result in _corrections(one, chance))]
    obstacles: list[Json] = []
    for number in range(troubled):
        one = _session(prefix, seed, sessions + number, sessions, lone=f"t{number}")
        trouble = _TROUBLES[number % len(_TROUBLES)]
        stormy.append(trouble(one, obstacles))
    return Storm(tuple(sorted(stormy, key=lambda one: one.name)), tuple(obstacles))


def _session(prefix: str, seed: int, number: int, sessions: int, lone: str = "") -> Stormy:
    """The session of a number; `lone`: of a patient nobody else has."""
    chance = Random(f"{prefix}:{seed}:{number}")
    kind = chance.choices(list(KINDS), weights=[weight for weight, _ in KINDS.values()])[0]
    who = lone or str(chance.randrange(max(1, sessions // 3)))
    begun = _FIRST + timedelta(hours=number)
    document: Json = {
        "schema": "dnfhir/session/1",
        "id": f"{prefix}-{number:05}",
        "test_data": True,
        "language": chance.choice(("nl", "en")),
        "recorded_at": (begun + timedelta(hours=1)).isoformat(),
        "started_at": begun.isoformat(),
        "ended_at": (begun + timedelta(minutes=30)).isoformat(),
        "practice": _party("practice", f"{prefix}-{chance.randrange(3)}", name="Voorbeeldpraktijk"),
        "practitioner": _party(
            "practitioner", f"{prefix}-{chance.randrange(5)}", name={"family": "Voorbeeld"}
        ),
        "patient": patient(prefix, who),
    }
    if chance.random() < 0.4 and not lone:
        practice = document["practice"]["identifier"]["value"]
        document["episode"] = {
            "id": f"{prefix}-series-{who}-{practice}",
            "started_at": "2026-01-05",
        }
    outcome = KINDS[kind][1](document, chance)
    return Stormy(f"{document['id']}-1", document, outcome)


def patient(prefix: str, who: str) -> Json:
    """A patient of a storm: an adult, the same for the same name."""
    chance = Random(f"{prefix}:{who}")
    return {
        **_party(
            "patient", f"{prefix}-{who}", name={"family": "Testpersoon", "given": [f"No {who}"]}
        ),
        "sex": chance.choice(("female", "male")),
        "birth_date": f"{chance.randrange(1940, 2000)}-{chance.randrange(1, 13):02}-15",
    }


def _party(role: str, value: str, **more: object) -> Json:
    return {"identifier": {"system": f"urn:storm:{role}", "value": value}, **more}


def _corrections(first: Stormy, chance: Random) -> Iterator[Stormy]:
    """One or two newer versions of a session."""
    document = first.document
    for number in range(2, 3 + (chance.random() < 0.3)):
        document, outcome = corrected(document, first.outcome, chance)
        yield replace(
            first, name=f"{document['id']}-{number}", document=document, outcome=outcome, wave=2
        )


def _poisoned(one: Stormy, obstacles: list[Json]) -> Stormy:
    """The server refuses it, whatever is done."""
    document = {**one.document, "id": f"{one.document['id']}-{POISON}"}
    return replace(
        one, name=f"{document['id']}-1", document=document, fate="rejected", exit_code=69
    )


def _two_patients(one: Stormy, obstacles: list[Json]) -> Stormy:
    """The hospital has its patient twice."""
    obstacles += [_hospital(one.document), _hospital(one.document)]
    return replace(one, fate="conflict", exit_code=76)


def _another_birth_date(one: Stormy, obstacles: list[Json]) -> Stormy:
    """The hospital knows another birth date for the number."""
    obstacles.append({**_hospital(one.document), "birthDate": "1901-01-01"})
    return replace(one, fate="conflict", exit_code=76)


def _series_of_another(one: Stormy, obstacles: list[Json]) -> Stormy:
    """Its series is on the server for somebody else."""
    document = {**one.document, "episode": {"id": f"{one.document['id']}-series"}}
    obstacles.append(_series(document))
    return replace(one, document=document, fate="rejected", exit_code=65)


_TROUBLES: Final[tuple[Callable[[Stormy, list[Json]], Stormy], ...]] = (
    _poisoned,
    _two_patients,
    _another_birth_date,
    _series_of_another,
)


def _hospital(document: Json) -> Json:
    return {"resourceType": "Patient", "identifier": [document["patient"]["identifier"]]}


def _series(document: Json) -> Json:
    """The document's series as it would be for somebody else."""
    identifier = {"system": names.namespace(document), "value": names.series(document)}
    return {
        "resourceType": "EpisodeOfCare",
        "identifier": [identifier],
        "status": "active",
        "patient": {"identifier": {"system": "urn:storm:patient", "value": "somebody-else"}},
    }


def _text(document: Json) -> str:
    return str(simplejson.dumps(document, use_decimal=True, ensure_ascii=False))


def read(path: Path) -> Json:
    """A document as it was written, its decimals exact."""
    output: Json = simplejson.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    return output


def main() -> None:
    """Write a storm to a folder."""
    parser = argparse.ArgumentParser(description="made-up sessions for a storm of pushes")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--prefix", default="storm")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sessions", type=int, default=100)
    given = parser.parse_args()
    paths = storm(given.prefix, given.seed, given.sessions).write_folder(given.folder)
    print(f"{len(paths)} documents")


if __name__ == "__main__":
    main()
