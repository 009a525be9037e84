"""What people write instead of the words of a choice, in Dutch and English: for offers in messages,
never read as it.

A word stands for one choice, or for the several that it may mean: then a person decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Meant = Mapping[str, str | tuple[str, ...]]

#: What people write where a state belongs; true and false come in as these words too. A false may
#: be a box that nobody ticked.
STATES: Final[Meant] = {
    **dict.fromkeys(
        ("true", "yes", "ja", "y", "j", "aanwezig", "positive", "positief", "pos"), "present"
    ),
    "false": ("absent", "not_asked"),
    **dict.fromkeys(("no", "nee", "n", "afwezig", "negative", "negatief", "neg"), "absent"),
    **dict.fromkeys(("unknown", "onbekend", "niet_gevraagd", "not_known", "nvt"), "not_asked"),
}
REFERRED: Final[Meant] = {
    **{word: meant for word, meant in STATES.items() if meant != "present"},
    **dict.fromkeys(("true", "yes", "ja", "present", "aanwezig"), ("muscular", "neurological")),
    **dict.fromkeys(("musculair", "spier", "muscle"), "muscular"),
    **dict.fromkeys(("neurologisch", "neuro", "radicular", "radiculair"), "neurological"),
}
SIDES: Final[Meant] = {
    **dict.fromkeys(("links", "l", "li", "linker", "sinister"), "left"),
    **dict.fromkeys(("rechts", "r", "re", "rechter", "dexter"), "right"),
    **dict.fromkeys(
        ("beiderzijds", "bdz", "bilateraal", "both", "beide", "links_en_rechts"), "bilateral"
    ),
}
SEXES: Final[Meant] = {
    **dict.fromkeys(("man", "m", "mannelijk"), "male"),
    **dict.fromkeys(("vrouw", "v", "f", "vrouwelijk", "woman"), "female"),
    **dict.fromkeys(("anders", "o", "divers"), "other"),
    "x": ("other", "unknown"),
    **dict.fromkeys(("u", "onbekend"), "unknown"),
}
LANGUAGES: Final[Meant] = {
    **dict.fromkeys(("nl-nl", "nl_nl", "nl-be", "nl_be", "dutch", "nederlands", "nld"), "nl"),
    **dict.fromkeys(("en-gb", "en_gb", "en-us", "en_us", "english", "engels", "eng"), "en"),
}
JURISDICTIONS: Final[Meant] = {
    **dict.fromkeys(
        ("nld", "netherlands", "the_netherlands", "nederland", "holland", "pays_bas"), "nl"
    ),
    **dict.fromkeys(("bel", "belgium", "belgie", "belgië", "belgique", "belgien"), "be"),
    **dict.fromkeys(("geen", "international", "internationaal"), "none"),
}
PURPOSES: Final[Meant] = {
    **dict.fromkeys(
        ("behandeling", "therapy", "therapie", "session", "sessie", "dry_needling"), "treatment"
    ),
    **dict.fromkeys(
        ("intake", "onderzoek", "screening", "diagnostics", "consult", "first_visit"), "assessment"
    ),
    **dict.fromkeys(
        (
            "followup",
            "controle",
            "nacontrole",
            "check_up",
            "checkup",
            "review",
            "evaluatie",
            "evaluation",
            "vervolg",
        ),
        "follow_up",
    ),
}
COMPLAINT_SEVERITIES: Final[Meant] = {"licht": "mild", "matig": "moderate", "ernstig": "severe"}
#: Three classes on a scale of their own: a word of another scale lies between two of them.
EVENT_SEVERITIES: Final[Meant] = {
    **dict.fromkeys(("licht", "minor", "mineur"), "mild"),
    **dict.fromkeys(("moderate", "matig"), ("mild", "significant")),
    **dict.fromkeys(("severe", "ernstig", "major"), ("significant", "serious")),
}
#: Without words for 'ruled out': an event that did not happen is not an event.
CERTAINTIES: Final[Meant] = {
    **dict.fromkeys(
        (
            "verdacht",
            "verdenking",
            "vermoed",
            "vermoeden",
            "vermoedelijk",
            "mogelijk",
            "waarschijnlijk",
        ),
        "suspected",
    ),
    **dict.fromkeys(
        ("suspicion", "possible", "probable", "presumed", "provisional", "unconfirmed"), "suspected"
    ),
    **dict.fromkeys(
        ("bevestigd", "zeker", "vastgesteld", "bewezen", "certain", "definite", "proven"),
        "confirmed",
    ),
}
EVENT_OUTCOMES: Final[Meant] = {
    **dict.fromkeys(
        ("recovered", "over", "ended", "hersteld", "opgelost", "genezen", "voorbij"), "resolved"
    ),
    **dict.fromkeys(
        ("recovering", "persisting", "active", "not_resolved", "unresolved"), "ongoing"
    ),
    **dict.fromkeys(
        ("lopend", "herstellende", "aanhoudend", "niet_hersteld", "nog_aanwezig"), "ongoing"
    ),
    **dict.fromkeys(("onbekend", "not_known", "unk"), "unknown"),
}
#: Without `+`, `ja` and true, `-`, `nee` and false: they may as well say whether the test was done.
RESULTS: Final[Meant] = {
    **dict.fromkeys(("positief", "pos", "present"), "positive"),
    **dict.fromkeys(("negatief", "neg", "absent"), "negative"),
    **dict.fromkeys(("onduidelijk", "onbepaald", "unclear", "equivocal"), "indeterminate"),
    **dict.fromkeys(("niet_uitgevoerd", "not_done", "not_asked", "niet_gedaan"), "not_performed"),
}
ACTIVITIES: Final[Meant] = {"actief": "active"}
MOMENTS: Final[Meant] = {
    **dict.fromkeys(("before", "voor", "vooraf", "pre", "start"), "baseline"),
    **dict.fromkeys(("na", "post", "directly_after", "erna"), "after"),
    **dict.fromkeys(("followup", "later", "controle", "vervolg"), "follow_up"),
}
#: Without a word of a later visit: its tests stand in the document of that visit.
TEST_MOMENTS: Final[Meant] = {
    **dict.fromkeys(
        ("baseline", "voor", "vóór", "vooraf", "pre", "start", "before_treatment"), "before"
    ),
    **dict.fromkeys(("na", "post", "directly_after", "erna", "nadien", "after_treatment"), "after"),
}
SCALES: Final[Meant] = {
    **dict.fromkeys(("vas",), ("VAS100", "VAS10")),
    **dict.fromkeys(("vas_100", "vas_0_100", "vas_mm"), "VAS100"),
    **dict.fromkeys(("vas_10", "vas_0_10", "vas_cm"), "VAS10"),
    **dict.fromkeys(("nprs", "nrs_0_10", "nrs10", "nrs_10", "nrs_11"), "NRS"),
}
#: Without words of a movement (walking, sitting): which of the six it is, the therapist decides.
PAIN_CONTEXTS: Final[Meant] = {
    **dict.fromkeys(("rust", "in_rust", "at_rest", "resting", "rustpijn"), "rest"),
    **dict.fromkeys(
        (
            "movement",
            "on_movement",
            "bewegen",
            "bij_bewegen",
            "beweging",
            "bij_beweging",
            "bewegingspijn",
        ),
        "motion",
    ),
    **dict.fromkeys(
        ("ergst", "ergste", "max", "maximum", "maximaal", "highest", "hoogste"), "worst"
    ),
    **dict.fromkeys(
        ("minst", "minste", "min", "minimum", "minimaal", "lowest", "laagste"), "least"
    ),
    **dict.fromkeys(("mean", "gemiddeld", "gemiddelde", "usual", "doorgaans"), "average"),
    **dict.fromkeys(
        ("palpatie", "bij_palpatie", "on_palpation", "druk", "bij_druk", "pressure"), "palpation"
    ),
}

DIRECTIONS: Final[Meant] = {
    **dict.fromkeys(
        (
            "incoming",
            "inkomend",
            "inbound",
            "received",
            "ontvangen",
            "from",
            "van",
            "by",
            "door",
            "verwezen_door",
        ),
        "in",
    ),
    **dict.fromkeys(
        (
            "outgoing",
            "uitgaand",
            "outbound",
            "sent",
            "verstuurd",
            "to",
            "naar",
            "uit",
            "back",
            "terug",
            "verwezen_naar",
        ),
        "out",
    ),
}
#: 'Spoed' may be any of the three: which one, the therapist decides.
URGENCIES: Final[Meant] = {
    **dict.fromkeys(
        (
            "normal",
            "normaal",
            "regulier",
            "gewoon",
            "elective",
            "electief",
            "niet_dringend",
            "geen_spoed",
            "low",
            "laag",
        ),
        "routine",
    ),
    **dict.fromkeys(("dringend", "soon", "snel"), "urgent"),
    **dict.fromkeys(("zsm", "z.s.m.", "zo_spoedig_mogelijk", "as_soon_as_possible"), "asap"),
    **dict.fromkeys(
        (
            "immediate",
            "immediately",
            "onmiddellijk",
            "direct",
            "meteen",
            "nu",
            "acuut",
            "emergency",
        ),
        "stat",
    ),
    **dict.fromkeys(
        ("spoed", "met_spoed", "cito", "high", "hoog", "true", "ja", "yes"),
        ("urgent", "asap", "stat"),
    ),
}

WEIGHTS: Final[Meant] = {
    **dict.fromkeys(
        ("absoluut", "excludes", "sluit_uit", "contraindicated", "exclusion"), "absolute"
    ),
    **dict.fromkeys(
        ("relatief", "caution", "precaution", "voorzichtigheid", "samen_beslissen"), "relative"
    ),
}
