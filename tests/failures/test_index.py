"""Every way in which it goes wrong, and the test that proves what then happens."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest

_TESTS: Final = Path(__file__).parents[1]

#: Item → file below tests/ and the test in it.
PROVEN: Final[dict[str, str]] = {
    "redirects (301, 302, 303, 307, 308)": "failures/test_transport.py::test_redirect_of_a_transaction_is_not_followed",
    ".netrc": "failures/test_transport.py::test_netrc_does_not_replace_the_bearer_token_nor_give_one",
    "proxies of the environment": "failures/test_transport.py::test_proxies_of_the_environment_are_not_used",
    "REQUESTS_CA_BUNDLE": "failures/test_tls.py::test_requests_ca_bundle_overrides_nothing",
    "next × host, userinfo, query, case, IDN, port, `..`": "failures/test_addresses.py::test_next_link",
    "Location": "failures/test_addresses.py::test_location_of_another_server_is_not_followed",
    "fullUrl, references": "failures/test_addresses.py::test_full_url_and_reference_of_another_server_are_not_followed",
    "token endpoint": "failures/test_addresses.py::test_token_endpoint",
    "jwks, redirected token request": "failures/test_addresses.py"
    "::test_token_endpoint_that_redirects_and_jwks_elsewhere_bring_the_assertion_nowhere",
    "unsafe base": "failures/test_addresses.py::test_a_base_that_is_not_safe_is_not_repeated",
    "same server in other spellings, unit": "transport/test_address.py"
    "::test_what_leads_to_the_same_server_becomes_a_reference",
    "http off loopback": "failures/test_tls.py::test_http_off_loopback_is_refused_before_anything_is_sent",
    "TLS < 1.2, wrong host, self-signed, expired": "failures/test_tls.py::test_certificate_or_version_refused",
    "canary: every command has a case": "failures/test_canary.py::test_every_command_has_a_canary_case",
    "canary: all goes well": "failures/test_canary.py::test_all_goes_well",
    "canary: a server that quotes": "failures/test_canary.py::test_a_server_that_quotes_what_it_was_sent",
    "canary: defects": "failures/test_canary.py::test_a_defect_whose_text_holds_it",
    "canary: wrong documents": "failures/test_canary.py::test_a_malformed_document",
    "canary: disk full": "failures/test_canary_places.py::test_disk_full",
    "canary: outbox locked": "failures/test_canary_places.py::test_outbox_locked",
    "canary: conflict": "failures/test_canary_places.py::test_conflict_tells_values_in_a_dry_run_on_stdout_only",
    "canary: discarded": "failures/test_canary_places.py::test_discarded_nothing_is_left_in_any_file",
    "canary: proxy": "failures/test_canary_places.py::test_a_proxy_that_quotes_its_password",
    "canary: password, client key": "failures/test_canary_places.py::test_other_credentials_that_a_server_quotes",
    "canary: every kind of credential": "commands/test_credentials.py::test_a_fhir_server_that_quotes_the_credential",
    "canary: repr": "failures/test_canary_places.py::test_reprs",
    "token: expiry mid-run": "failures/test_token.py::test_expiry_mid_run",
    "token: expiry mid-run, another maker's server": "commands/test_push_smart.py"
    "::test_a_run_that_outlives_its_tokens_brings_every_session_once",
    "token: 401 once, refresh, retry": "failures/test_token.py::test_401_once_is_renewed_and_tried_again",
    "token: no loop": "failures/test_token.py::test_401_for_ever_is_no_loop",
    "token: no loop without renewal": "failures/test_token.py::test_401_of_a_token_that_cannot_be_renewed_is_no_loop",
    "token: clock skew": "failures/test_token.py::test_clock_skew_is_named",
    "token: fresh jti, exp ≤ 5 min, aud": "failures/test_token.py"
    "::test_statement_has_a_fresh_jti_at_most_five_minutes_and_the_token_url_as_audience",
    "answers: HTML, empty, wrong Bundle, fewer, more": "failures/test_answers.py"
    "::test_an_answer_to_what_was_carried_out",
    "answers: 2xx and nothing stored": "failures/test_answers.py::test_2xx_html_and_nothing_stored",
    "answers: an entry that failed inside a 200": "failures/test_answers.py::test_an_entry_that_failed_inside_a_200",
    "answers: unbounded body, gzip bomb": "failures/test_answers.py::test_a_body_without_bound",
    "answers: a refusal stops no other": "failures/test_answers.py::test_a_refusal_is_a_dead_letter_and_stops_no_other",
    "timeout at connect": "failures/test_timeouts.py::test_timeout_at_connect",
    "timeout at read": "failures/test_timeouts.py::test_timeout_at_read",
    "timeout in total": "failures/test_timeouts.py::test_timeout_in_total_of_bytes_that_never_end",
    "dropped after the commit": "failures/test_timeouts.py::test_connection_dropped_after_the_server_committed",
    "dropped before the commit": "failures/test_timeouts.py::test_connection_dropped_before_the_server_committed",
    "kill -9 at any step": "integration/test_killed.py"
    "::test_a_push_killed_before_or_after_any_step_is_made_good_by_the_next",
    "server restarted mid-push": "integration/test_delivery_storm.py"
    "::test_a_storm_of_faults_kills_and_restarts_loses_nothing_and_doubles_nothing",
    "server restored from an older backup": "integration/test_storm.py"
    "::test_a_server_killed_in_the_middle_and_put_back_to_an_older_backup_gets_everything_again",
    "disk full, before": "failures/test_storage.py::test_disk_full",
    "disk full, after the commit": "failures/test_storage.py::test_disk_full_once_the_session_was_sent",
    "clock jumps during a delivery": "failures/test_storage.py::test_clock_jumps_during_a_delivery",
    "clock jumps between runs": "failures/test_storage.py::test_clock_jumps_between_two_runs",
    "clock jumps and tokens": "failures/test_token.py::test_clock_jumps_leave_a_token_as_long_as_it_lives",
    "429, 503: seconds, date, negative, absent": "failures/test_busy.py::test_retry_after",
    "429: huge": "failures/test_busy.py::test_retry_after_huge_ends_the_run_at_once_and_the_session_waits",
    "documents: depth, NaN, keys, surrogates, 2^70, BOM, encoding": "failures/test_documents.py::test_wrong_document",
    "documents: oversized": "failures/test_documents.py::test_oversized_input",
    "documents: torn last line": "failures/test_documents.py::test_torn_last_ndjson_line",
    "documents: symlinks": "failures/test_documents.py::test_symlinks",
    "documents: `..` in names": "failures/test_documents.py::test_dots_and_slashes_in_names_lead_nowhere",
    "documents: pipes": "failures/test_documents.py::test_a_pipe_in_a_folder_holds_nobody_up",
    "injection: narrative": "failures/test_injection.py::test_script_and_event_attributes_in_narrative",
    "injection: CSV": "failures/test_injection.py::test_csv_formulas_have_no_way_out",
    "injection: terminal": "failures/test_injection.py::test_terminal_escapes_in_server_messages",
    "injection: search": "failures/test_injection.py::test_special_characters_in_identifiers_inside_search_urls",
    "injection: search, all together": "integration/test_search_characters.py::test_special_characters_all_together",
    "two practices, one local id": "failures/test_identity.py::test_two_practices_with_the_same_local_session_id",
    "wrong patient": "failures/test_identity.py::test_wrong_patient_of_a_session_is_a_conflict_and_nothing_is_written",
    "wrong patient of a series": "failures/test_identity.py"
    "::test_wrong_patient_of_a_series_is_refused_and_nothing_is_written",
    "concurrent runs on one outbox": "commands/test_outbox.py::test_two_processes_on_one_outbox_send_everything_once",
    "outbox 0600, directory 0700": "failures/test_storage.py::test_outbox_file_0600_and_directory_0700",
    "outbox where others can enter": "failures/test_storage.py"
    "::test_outbox_in_a_directory_that_others_can_enter_is_refused",
}


@cache
def _names(file: str) -> frozenset[str]:
    """The tests in a file."""
    tree = ast.parse((_TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("item", PROVEN)
def test_the_test_of_each_item_exists(item: str) -> None:
    file, _, name = PROVEN[item].partition("::")
    assert name.startswith("test_") and name in _names(file)


def _here() -> Iterator[str]:
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        file = f"failures/{path.name}"
        yield from (f"{file}::{name}" for name in sorted(_names(file)) if name.startswith("test_"))


def test_each_failure_of_this_folder_names_a_real_test() -> None:
    assert {place for place in PROVEN.values() if place.startswith("failures/")} <= set(_here())
