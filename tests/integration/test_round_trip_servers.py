"""There and back through a server: push, read what it holds, unmap."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dnfhir.fhir import jsontext
from dnfhir.fhir.content import content
from dnfhir.mappers.reverse.unmap import unmap
from dnfhir.session import normal_form, read_session
from dnfhir.sync.receipt import Receipt
from dnfhir.transport.transport import Transport
from tests.documents import example, of_its_own
from tests.generated.corpus import each_session
from tests.integration.support import Json, pushed
from tests.sizes import size

NUMBER = size(20, 200)


def collection_of(url: str, receipt: Receipt) -> Json:
    """Everything a receipt names, as the server gives it back, as one collection Bundle."""
    with Transport(url) as transport:
        paths = [f"{line.type}/{line.id}" for line in receipt.resources]
        entries = [
            {"fullUrl": f"{url}/{path}", "resource": transport.get(path).body} for path in paths
        ]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def same(document: Json, url: str) -> None:
    """The document comes back from the server; the embedded one drops trailing zeros, so numbers count by value."""
    back = unmap(collection_of(url, pushed(document, url)))
    expected = normal_form(read_session(jsontext.canonical(document).encode()))
    assert by_value(back.document()) == by_value(expected)
    assert back.unread == ()


def by_value(document: Any) -> Any:
    return content({"document": document})


def test_the_case_report_comes_back_from_the_server(server: str) -> None:
    same(of_its_own(example("case-report")), server)


def test_generated_sessions_come_back_from_the_server(
    server: str, record_property: Callable[[str, object], None]
) -> None:
    @each_session(NUMBER)
    def comes_back(document: Json) -> None:
        same(of_its_own(document), server)

    comes_back()
    record_property("proof", f"{NUMBER} generated sessions")


def test_decimals_keep_their_digits_through_hapi(hapi: str) -> None:
    document = of_its_own(example("bilateral-shoulder"))
    back = unmap(collection_of(hapi, pushed(document, hapi)))
    expected = normal_form(read_session(jsontext.canonical(document).encode()))
    assert jsontext.canonical(back.document()) == jsontext.canonical(expected)
