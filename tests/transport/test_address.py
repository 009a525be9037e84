"""Which addresses are taken, and which of those a server hands back lead to the same server."""

from __future__ import annotations

import pytest

from dnfhir.errors import ConfigError
from dnfhir.transport.transport import Transport


@pytest.mark.parametrize(
    ("given", "normalised"),
    [
        ("https://FHIR.Example:443/r4/", "https://fhir.example/r4"),
        ("https://fhir.example:8443/a/b//", "https://fhir.example:8443/a/b"),
        ("https://zorg.münchen.example/r4", "https://zorg.xn--mnchen-3ya.example/r4"),
        ("http://127.0.0.1:8080/fhir", "http://127.0.0.1:8080/fhir"),
        ("http://127.9.9.9/fhir", "http://127.9.9.9/fhir"),
        ("http://LOCALHOST/fhir", "http://localhost/fhir"),
        ("http://[0:0::1]:80/fhir", "http://[::1]/fhir"),
        ("https://[2001:DB8::1]/fhir", "https://[2001:db8::1]/fhir"),
    ],
)
def test_a_base_is_normalised(given: str, normalised: str) -> None:
    assert Transport(given).base_url == normalised


@pytest.mark.parametrize(
    "url",
    [
        "http://fhir.example/r4",
        "http://localhost.evil.example/fhir",
        "http://127.0.0.1.evil.example/fhir",
        "http://127.1/fhir",
        "http://2130706433/fhir",
        "http://[::ffff:127.0.0.1]/fhir",
        "http://0.0.0.0/fhir",
        "http://[::1%25eth0]/fhir",
    ],
)
def test_plain_http_goes_to_this_machine_only(url: str) -> None:
    with pytest.raises(ConfigError, match=r"plain http|host name"):
        Transport(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "fhir.example/r4",
        "ftp://fhir.example/r4",
        "file:///etc/passwd",
        "https://",
        "https:///r4",
        "https://user:canary@fhir.example/r4",
        "https://canary@fhir.example/r4",
        "https://fhir.example/r4?canary=1",
        "https://fhir.example/r4?",
        "https://fhir.example/r4#canary",
        "https://fhir.example/canary/../r4",
        "https://fhir.example/canary/%2e%2e/r4",
        "https://fhir.example/canary//r4",
        "https://fhir.example/can ary",
        "https://fhir.example:99999/r4",
        "https://fhir.example:canary/r4",
        "https://[canary/r4",
        "https://-canary.example/r4",
        "https://can_ary..example/r4",
        "https://fhir.example\\@evil.example/r4",
        "https://ca\u202enary/r4",
    ],
)
def test_an_unusable_base_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ConfigError) as failed:
        Transport(url)
    assert "canary" not in str(failed.value)


@pytest.mark.parametrize(
    ("url", "reference"),
    [
        ("https://fhir.example/r4/Patient/1/_history/2", "Patient/1/_history/2"),
        ("HTTPS://FHIR.EXAMPLE:443/r4/Patient/1", "Patient/1"),
        ("https://fhir.example/r4", ""),
        ("https://fhir.example/r4/", ""),
        ("https://fhir.example/r4?_getpages=x", "?_getpages=x"),
        (
            "https://fhir.example/r4/Patient?_count=20&url=http://evil.example/",
            "Patient?_count=20&url=http://evil.example/",
        ),
        ("Patient/1012/_history/1", "Patient/1012/_history/1"),
        ("/r4/Patient/1", "Patient/1"),
    ],
)
def test_what_leads_to_the_same_server_becomes_a_reference(url: str, reference: str) -> None:
    assert Transport("https://fhir.example/r4").same_server(url) == reference


@pytest.mark.parametrize(
    "url",
    [
        "http://fhir.example/r4/Patient/1",
        "https://fhir.example:8443/r4/Patient/1",
        "https://fhir.example.evil.example/r4/Patient/1",
        "https://evil.example/fhir.example/r4/Patient/1",
        "https://evil.example/?x=https://fhir.example/r4/Patient/1",
        "https://fhir.example@evil.example/r4/Patient/1",
        "https://user:x@fhir.example/r4/Patient/1",
        "https://fhir.example\\@evil.example/r4",
        "https://fhir.example/r40/Patient/1",
        "https://fhir.example/R4/Patient/1",
        "https://fhir.example/other",
        "https://fhir.example/r4/../admin",
        "https://fhir.example/r4/%2e%2e/admin",
        "https://fhir.example/r4/%2E./admin",
        "https://fhir.example/r4/a%2f..%2f..%2fadmin",
        "https://fhir.example/r4//evil.example/",
        "https://fhir.example/r4/Patient/1#x",
        "https://fhir.example/r4/Pati\nent/1",
        "https://fhir.example:x/r4/Patient/1",
        "https://[fhir.example/r4",
        "//evil.example/r4/Patient/1",
        "/admin",
        "../admin",
        "javascript:alert(1)",
        "urn:uuid:6eae9b6c-1762-4c0d-941e-054580317d69",
        "https://fhir.exam\u0440le/r4/Patient/1",
    ],
)
def test_what_leads_elsewhere_is_none(url: str) -> None:
    assert Transport("https://fhir.example/r4").same_server(url) is None


def test_an_international_name_is_the_same_in_both_spellings() -> None:
    transport = Transport("https://münchen.example/r4")
    assert transport.same_server("https://xn--mnchen-3ya.example/r4/Patient/1") == "Patient/1"
    assert transport.same_server("https://MÜNCHEN.example/r4/Patient/1") == "Patient/1"
