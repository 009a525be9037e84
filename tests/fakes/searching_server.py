"""The server in memory, able to search as `dnfhir.sync.locate` does: page by page, by patient, id and time."""

from __future__ import annotations

import re
from typing import Any

from dnfhir.fhir.identifiers import business_identifiers
from dnfhir.transport.transport import Params, Response
from tests.fakes.fake_server import BASE, FakeServer

Json = dict[str, Any]


class SearchingServer(FakeServer):
    """searched: the parameters of every search, as they were posted; down_after: answers no more than so many reads."""

    def __init__(self, base: str = BASE) -> None:
        super().__init__(base)
        self.searched: list[dict[str, str]] = []
        self.down_after: int | None = None
        self._results: dict[str, list[Json]] = {}

    def get(self, path: str, params: Params = ()) -> Response:
        if self.down_after is not None:
            self.down_after -= 1
            if self.down_after < 0:
                return Response(503, {}, {"resourceType": "OperationOutcome"}, True, path)
        if result := re.fullmatch(r"\?result=(\d+)&from=(\d+)&count=(\d+)", path):
            self.requests.append("GET next")
            return self._part(result[1], int(result[2]), int(result[3]))
        return super().get(path, params)

    def search(self, resource_type: str, params: Params) -> Response:
        wanted = dict(params)
        if "_count" not in wanted:
            return super().search(resource_type, params)
        self.requests.append(f"SEARCH {resource_type}")
        self.searched.append(wanted)
        name = str(len(self._results))
        self._results[name] = [one for one in self.all(resource_type) if _matches(one, wanted)]
        return self._part(name, 0, int(wanted["_count"]))

    def _part(self, name: str, start: int, count: int) -> Response:
        result = self._results[name]
        bundle: Json = {
            "resourceType": "Bundle",
            "type": "searchset",
            "entry": [{"resource": one} for one in result[start : start + count]],
        }
        if start + count < len(result):
            following = f"{self.next_base}?result={name}&from={start + count}&count={count}"
            bundle["link"] = [{"relation": "next", "url": following}]
        return Response(200, {}, bundle, True)


def _matches(resource: Json, wanted: Json) -> bool:
    if "patient" in wanted:
        return bool(resource.get("subject", {}).get("reference") == wanted["patient"])
    if "_lastUpdated" in wanted:
        return bool(resource["meta"]["lastUpdated"] >= wanted["_lastUpdated"].removeprefix("ge"))
    system, _, value = wanted["identifier"].rpartition("|")
    return any(
        part["value"] == value and system in ("", part["system"])
        for part in business_identifiers(resource)
    )
