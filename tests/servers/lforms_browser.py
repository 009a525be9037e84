"""LHC-Forms, another maker's FHIR forms, in a headless Chromium that has no network.

What the page asks for is answered from the built folder; a request for anything else is refused and kept, so
that a test can say: there was none.
"""

import mimetypes
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, Route, sync_playwright

from tests.servers.build import build

_CHROMIUM: Final = (
    "/usr/bin/chromium"  # Debian's; the browsers of playwright itself come from elsewhere
)
_ARGUMENTS: Final = (
    *(
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
    ),
    *("--disable-sync", "--no-first-run"),
)
_HOST: Final = "lforms.invalid"  # a name that can never be resolved (RFC 6761)
_LIMIT_MS: Final = 60_000
_ZONE: Final = "Europe/Amsterdam"
_READY: Final = "() => window.LForms && LForms.Util && LForms.FHIR"
_SHOW: Final = """async ([questionnaire, response]) => {
    const form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
    const filled = response ? LForms.Util.mergeFHIRDataIntoLForms(response, form, 'R4') : form;
    await LForms.Util.addFormToPage(filled, 'form', {prepopulate: false});
}"""
_ANSWERS: Final = "() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')"

Json = dict[str, Any]


class LhcForms:
    """A browser with LHC-Forms; `with LhcForms() as forms`. Raises ServerError when it cannot be built."""

    def __init__(self) -> None:
        self._folder = build("lforms")
        self.refused: list[str] = []
        self.faults: list[str] = []

    def __enter__(self) -> Self:
        self._playwright = sync_playwright().start()
        try:
            self._browser = self._playwright.chromium.launch(
                executable_path=_CHROMIUM, args=list(_ARGUMENTS)
            )
            self._page = self._browser.new_page(locale="nl-NL", timezone_id=_ZONE)
            self._page.set_default_timeout(_LIMIT_MS)
            self._page.on("pageerror", lambda error: self.faults.append(str(error)))
            self._page.route("**/*", self._serve)
        except BaseException:
            self._playwright.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._browser.close()
        self._playwright.stop()

    def show(self, questionnaire: Json, response: Json | None = None) -> Page:
        """A fresh page with the questionnaire, filled with the answers of a QuestionnaireResponse."""
        self._page.goto(f"https://{_HOST}/form.html")
        self._page.wait_for_function(_READY)
        self._page.evaluate(_SHOW, [questionnaire, response])
        self._page.wait_for_selector(".lhc-form-title")
        return self._page

    def has(self, link_id: str) -> bool:
        """Is the question on the page? Those that a condition hides are not."""
        return self._page.locator(f'[id^="item-{link_id}/"]').is_visible()

    def choose(self, link_id: str, display: str) -> None:
        """Types a choice by its display, as a person does, and leaves the field."""
        field = self._page.locator(f'input[id^="{link_id}/"]')
        field.fill(display)
        field.press("Tab")

    def tick(self, link_id: str, value: bool) -> None:
        """Answers a yes-or-no question."""
        self._page.locator(f'[id^="{link_id}/"][id$="|{str(value).lower()}"]').click()

    def write(self, link_id: str, text: str) -> None:
        """Types a text, and leaves the field."""
        field = self._page.locator(f'input[id^="{link_id}/"], textarea[id^="{link_id}/"]')
        field.fill(text)
        field.press("Tab")

    def write_time(self, link_id: str, moment: datetime) -> None:
        """Types a date and time as the form's own pattern wants it, in the time of its page."""
        field = self._page.locator(f'[id^="item-{link_id}/"] input')
        field.fill(moment.astimezone(ZoneInfo(_ZONE)).strftime("%m/%d/%Y %H:%M:%S"))
        field.press("Enter")

    def answers(self) -> Json:
        """The QuestionnaireResponse that the form makes now."""
        result: Json = self._page.evaluate(_ANSWERS)
        return result

    def _serve(self, route: Route) -> None:
        parts = urlsplit(route.request.url)
        name = parts.path.removeprefix("/lforms/")
        root = (
            self._folder / "node_modules/lforms/dist/lforms" if name != parts.path else self._folder
        )
        path = (root / name.lstrip("/")).resolve()
        if parts.hostname == _HOST and path.is_relative_to(self._folder) and path.is_file():
            route.fulfill(body=path.read_bytes(), content_type=_type(path))
        else:
            self.refused.append(route.request.url)
            route.abort()


def _type(path: Path) -> str:
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"
