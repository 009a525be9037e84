"""Numbers, times, units and texts that cannot be."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.profiles.defects.model import Defect, extension
from tests.validation.samples import GONE

_CASE = "case-report"
_EVENTS = "adverse-events"
_SHOULDERS = "bilateral-shoulder"
_SERIES = "episode-1"
_UCUM = "http://unitsofmeasure.org"
_DEPTH, _RETENTION = "/extension/1/valueQuantity", "/extension/2/valueQuantity"
_DIAMETER, _LENGTH = "/property/0/valueQuantity/0", "/property/1/valueQuantity/0"
_DIV = '<div xmlns="http://www.w3.org/1999/xhtml">{}</div>'

#: What is wrong, example, role, pointer, the value that cannot be, the invariant that says so.
_TABLE: tuple[tuple[str, str, str, str, Any, str | None], ...] = (
    ("score above VAS100", _CASE, "pain-score/p1", "/valueInteger", 101, "dn-score-1"),
    ("score below 0", _CASE, "pain-score/p1", "/valueInteger", -1, "dn-score-1"),
    ("score above VAS10", _EVENTS, "pain-score/p1", "/valueInteger", 11, "dn-score-2"),
    ("score above NRS", "child", "pain-score/p1", "/valueInteger", 11, "dn-score-3"),
    ("referral on a day that is none", "neurological", "referral", "/authoredOn", "2026-02-30", None),
    ("no session planned at all", _SHOULDERS, "plan", "/activity/0/detail/extension/0/valuePositiveInt", 0,
     "dn-number-1"),
    ("score in tenths above VAS10", "nickel-free", "pain-score/p1", "/valueQuantity/value", Decimal("10.5"),
     "dn-score-6"),
    ("score in tenths in mm", "nickel-free", "pain-score/p1", "/valueQuantity/code", "mm", None),
    ("score over a while", "bilateral-shoulder", "pain-score/p1", "/effectivePeriod/end", "2026-06-12T16:44:00+02:00",
     "dn-score-7"),
    ("half a score", _EVENTS, "pain-score/p1", "/valueInteger", Decimal("7.5"), None),
    ("score as text", _CASE, "pain-score/p1", "/valueInteger", "90", None),
    ("score's time without offset", _CASE, "pain-score/p1", "/effectiveDateTime", "2014-03-05T03:00:00", None),
    ("score's time as a date only", _CASE, "pain-score/p1", "/effectiveDateTime", "2014-03-05", "dn-time-1"),
    ("score above its instrument's scale", _SERIES, "measure/psfs-1", "/valueQuantity/value", 11, "dn-measure-[0-9]+"),
    ("score below its instrument's scale", _SERIES, "measure/dash", "/valueQuantity/value", -1, "dn-measure-[0-9]+"),
    ("score in percent", _SERIES, "measure/dash", "/valueQuantity/code", "%", None),
    ("score about so much", _SERIES, "measure/dash", "/valueQuantity/comparator", ">", None),
    ("measure's time as a date only", _SERIES, "measure/dash", "/effectiveDateTime", "2026-10-01", "dn-time-1"),
    ("fewer than no twitch responses", _EVENTS, "twitch/n1", "/valueInteger", -1, "dn-twitch-1"),
    ("test of at least so many degrees", _SHOULDERS, "test/shoulder_abduction/left/after", "/valueQuantity/comparator",
     ">=", None),
    ("test's degrees as text", _SHOULDERS, "test/shoulder_abduction/left/after", "/valueQuantity/value", "145", None),
    ("mark of a nerve as text", "neurological", "test/trendelenburg_test/left", "/extension/0/valueBoolean", "yes",
     None),
    ("no puncture at all", _SHOULDERS, "needling/n1", "/extension/0/valuePositiveInt", 0, "dn-number-1"),
    ("punctures as a decimal", _SHOULDERS, "needling/n1", "/extension/0/valuePositiveInt", Decimal("2.5"), None),
    ("depth in centimetres", _SHOULDERS, "needling/n1", f"{_DEPTH}/code", "cm", None),
    ("depth without unit system", _SHOULDERS, "needling/n1", f"{_DEPTH}/system", GONE, None),
    ("depth above any muscle", _SHOULDERS, "needling/n1", f"{_DEPTH}/value", 500, "dn-depth-1"),
    ("depth below the skin's other side", _SHOULDERS, "needling/n1", f"{_DEPTH}/value", -5, "dn-depth-1"),
    ("depth about so much", _SHOULDERS, "needling/n1", f"{_DEPTH}/comparator", "<", None),
    ("retention in minutes", _SHOULDERS, "needling/n1", f"{_RETENTION}/code", "min", None),
    ("retention for less than no time", _SHOULDERS, "needling/n1", f"{_RETENTION}/value", -1, "dn-retention-1"),
    ("diameter as a gauge", _SHOULDERS, "needle/n1", f"{_DIAMETER}/value", 30, "dn-needle-1"),
    ("diameter in inches", _SHOULDERS, "needle/n1", f"{_DIAMETER}/code", "[in_i]", None),
    ("needle of half a metre", _SHOULDERS, "needle/n1", f"{_LENGTH}/value", 500, "dn-needle-2"),
    ("length without value", _SHOULDERS, "needle/n1", f"{_LENGTH}/value", GONE, None),
    ("change in points beyond every scale", _CASE, "change/p2", "/component/0/valueInteger", -155, "dn-change-2"),
    ("change the other way in percent", _CASE, "change/p2", "/component/2/valueQuantity/value", 61, "dn-change-1"),
    ("change in permille", _CASE, "change/p2", "/component/2/valueQuantity/code", "[ppth]", None),
    ("session before the first", _CASE, "encounter", "/extension/1/valuePositiveInt", 0, "dn-number-1"),
    ("no adverse events, denied", _CASE, "encounter", "/extension/2/valueBoolean", False, None),
    ("text kept for no field", _CASE, "encounter", "/extension/0/extension/0/valueString", "patient", "dn-kept-1"),
    ("extension of ours that does not exist", _CASE, "encounter", "/extension/1/url",
     extension("session-count")["url"], "dn-extension-1"),
    ("visit that ends before it starts", _CASE, "encounter", "/period/end", "2014-03-05T09:00:00+01:00", "per-1"),
    ("visit on a day only", _CASE, "encounter", "/period/start", "2014-03-05", "dn-time-1"),
    ("visit told in a third language", _CASE, "encounter", "/language", "fr", "dn-language-1"),
    ("birth in a month that is none", _CASE, "patient", "/birthDate", "1958-13", None),
    ("sex in one letter", _CASE, "patient", "/gender", "v", None),
    ("pregnant in a month", "joint-decision", "pregnancy", "/effectiveDateTime", "2026-02", "dn-pregnancy-2"),
    ("needling in a month", _CASE, "needling/n1", "/performedDateTime", "2014-03", "dn-performed-1"),
    ("needling from before its consent to the visit's end", _CASE, "needling/n1", "/performedDateTime", GONE, None),
    ("sick leave as text", _CASE, "complaint", "/extension/0/valueBoolean", "yes", None),
    ("onset as an age", _CASE, "complaint", "/onsetDateTime", GONE, None),
    ("note without time or field", _CASE, "complaint", "/note/0/extension", GONE, "dn-note-1"),
    ("consent until a day only", _CASE, "consent", "/provision/period/end", "2014-03-05", "dn-consent-6"),
    ("consent on a day only", _CASE, "consent", "/dateTime", "2014-03-05", "dn-time-1"),
    ("no trigger points, denied", "neurological", "no-trigger-points", "/valueBoolean", True, None),
    ("muscle hypertonic in words", _CASE, "palpation/quadratus_lumborum/left", "/component/0/valueBoolean", GONE, None),
    ("hash of half its length", _CASE, "provenance", "/entity/0/what/identifier/value", "f" * 32, "dn-hash-1"),
    ("hash of a target in capitals", _CASE, "provenance", "/target/0/extension/0/valueString", "F" * 64, "dn-hash-1"),
    ("recorded on a day only", _CASE, "provenance", "/recorded", "2014-03-05", None),
    ("narrative with a script", _CASE, "complaint", "/text/div", _DIV.format("<script>x()</script>"), "txt-1"),
    ("narrative without words", _CASE, "complaint", "/text/div", _DIV.format(""), "txt-2"),
    ("narrative that is no XHTML", _CASE, "complaint", "/text/div", _DIV.format("<p>pain"), None),
    ("narrative of no known status", _CASE, "complaint", "/text/status", "made", None),
    ("practice's name as white space", _CASE, "practice", "/name", "  ", None),
    ("name of ours without a role", _CASE, "encounter", "/identifier/0/value", "2014-03-05-lbp-1", "dn-name-2"),
    ("name of ours in another's namespace", _CASE, "encounter", "/identifier/0/system", "https://example.org/sid",
     "dn-name-1"),
)  # fmt: skip

#: Beside what is taken away: another type of value[x] in its place.
_INSTEAD: dict[str, dict[str, Any]] = {
    "onset as an age": {"/onsetAge": {"value": 55, "unit": "a", "system": _UCUM, "code": "a"}},
    "needling from before its consent to the visit's end": {
        "/performedPeriod": {
            "start": "2014-03-05T10:00:00+01:00",
            "end": "2014-03-05T10:45:00+01:00",
        }
    },
    "muscle hypertonic in words": {"/component/0/valueString": "very"},
}


VALUES: tuple[Defect, ...] = (
    *(
        Defect(
            name,
            example,
            role,
            {pointer: value} | _INSTEAD.get(name, {}),
            at=next(iter(_INSTEAD.get(name, {})), None),
            rule=rule,
        )
        for name, example, role, pointer, value, rule in _TABLE
    ),
    Defect(
        "tenths on a numeric rating",
        "nickel-free",
        "pain-score/p1",
        {"/method/coding/0/code": "NRS"},
        at="/valueQuantity",
        rule="dn-score-6",
    ),
    Defect(
        "change in tenths that went the other way",
        "nickel-free",
        "change/p2",
        {"/component/0/valueQuantity/value": Decimal("2.5")},
        at="/component/2/valueQuantity/value",
        rule="dn-change-1",
    ),
    Defect(
        "score as a quantity in mm",
        _CASE,
        "pain-score/p1",
        {
            "/valueInteger": GONE,
            "/valueQuantity": {"value": 90, "unit": "mm", "system": _UCUM, "code": "mm"},
        },
        at="/valueQuantity",
    ),
)
