"""Names that a vendor guesses for newer fields, and the values with which the guess is beyond
doubt.

Only names that say the same as ours; none that would flip or guess a meaning: `suspected`,
`resolved`, `refused` may be a box that was ticked, a coating is not a material, a comment is not a
finding. Those stay errors, each with our name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, get_args

from dnfhir.fhir.pointers import Path
from dnfhir.session.fields.choices import (
    DirectionWord,
    EventOutcomeWord,
    ResultWord,
    TestMomentWord,
    ThreeStateWord,
    UrgencyWord,
    WeightWord,
    pain_context,
)
from dnfhir.terms import find


@dataclass(frozen=True)
class Guess:
    """Names for one field. fits: whether a value is of the field's shape and meaning; becomes: how
    it stands there.
    """

    names: tuple[str, ...]
    field: str
    fits: Callable[[Any], bool]
    becomes: Callable[[Any], Any] = lambda value: value

    def name_in(self, item: Mapping[str, Any]) -> str | None:
        """The first of the names that an object has, with a value that fits."""
        for name in self.names:
            if name in item and self.fits(item[name]):
                return name
        return None


def is_text(value: Any) -> bool:
    """Text: a word, a time, a sentence."""
    return isinstance(value, str)


def is_number(value: Any) -> bool:
    """A number, and no true or false."""
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def is_object(value: Any) -> bool:
    """An object."""
    return isinstance(value, dict)


def _is_word(value: Any) -> bool:
    """A word or a code."""
    return isinstance(value, str | dict)


def _is_integer(value: Any) -> bool:
    return is_number(value) and isinstance(value, int)


def is_objects(value: Any) -> bool:
    """A list of objects with at least one: an empty one may say something."""
    return isinstance(value, list) and bool(value) and all(map(is_object, value))


def _is_text_or_texts(value: Any) -> bool:
    return is_text(value) or (isinstance(value, list) and all(map(is_text, value)))


def _one_of(words: Any) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and value in get_args(words)


def _known(kind: str) -> Callable[[Any], bool]:
    """Whether it is a word that the vocabulary knows."""

    def fits(value: Any) -> bool:
        return isinstance(value, str) and len(value) < 200 and find(kind, value) is not None

    return fits


def _as_list(value: Any) -> Any:
    if isinstance(value, str):
        return [value]
    return value


_WHEN: Final = ("date", "datetime", "timestamp", "date_time", "datum", "tijdstip")
#: What an instrument is called.
INSTRUMENT_NAMES: Final = (
    "name",
    "measure",
    "questionnaire",
    "naam",
    "vragenlijst",
    "meetinstrument",
)

#: Where in the document (`*` is each item of a list), and the guesses there; outer places before
#: inner ones.
GUESSES: Final[tuple[tuple[Path, tuple[Guess, ...]], ...]] = (
    (
        (),
        (
            Guess(
                ("proms", "questionnaires", "vragenlijsten", "meetinstrumenten"),
                "outcome_measures",
                is_objects,
            ),
            Guess(
                ("complications", "complicaties", "side_effects", "bijwerkingen"),
                "adverse_events",
                is_objects,
            ),
            Guess(
                ("treatment_plan", "care_plan", "behandelplan", "plan_of_care"), "plan", is_object
            ),
            Guess(("verwijzing", "service_request"), "referral", is_object),
        ),
    ),
    (
        ("outcome_measures", "*"),
        (
            Guess(INSTRUMENT_NAMES, "instrument", _is_word),
            Guess(("code", "test", "scale", "type", "title"), "instrument", _known("measure")),
            Guess(
                ("total", "total_score", "totaal", "totaalscore", "points", "value", "result"),
                "score",
                is_number,
            ),
            Guess(
                ("activity", "subscale", "version", "activiteit", "subschaal", "versie"),
                "text",
                is_text,
            ),
            Guess(
                (*_WHEN, "measured_at", "filled_in_at", "completed_at", "taken_at", "afgenomen_op"),
                "at",
                is_text,
            ),
        ),
    ),
    (
        ("plan",),
        (
            Guess(
                (
                    "goal",
                    "doel",
                    "doelen",
                    "aim",
                    "aims",
                    "objective",
                    "objectives",
                    "target",
                    "targets",
                ),
                "goals",
                _is_text_or_texts,
                _as_list,
            ),
            Guess(("frequentie", "schedule", "interval"), "frequency", is_text),
            Guess(
                (
                    *(
                        "sessions_planned",
                        "planned_sessions",
                        "number_of_sessions",
                        "sessions_total",
                        "total_sessions",
                    ),
                    *(
                        "aantal_sessies",
                        "aantal_behandelingen",
                        "number_of_treatments",
                        "treatments",
                        "visits",
                    ),
                ),
                "sessions",
                _is_integer,
            ),
        ),
    ),
    (
        ("referral",),
        (
            Guess(("type", "kind", "richting"), "direction", _one_of(DirectionWord)),
            Guess(
                ("why", "indication", "question", "vraagstelling", "reden", "text"),
                "reason",
                is_text,
            ),
            Guess(("priority", "prioriteit"), "urgency", _one_of(UrgencyWord)),
            Guess(
                (*_WHEN, "written_at", "referred_at", "referred_on", "sent_at", "verwezen_op"),
                "at",
                is_text,
            ),
        ),
    ),
    (
        ("screening", "consent"),
        (
            Guess(
                (
                    *(
                        "withdrawn_on",
                        "withdrawal_at",
                        "retracted_at",
                        "retracted_on",
                        "revoked_at",
                        "revoked_on",
                    ),
                    "ingetrokken_op",
                ),
                "withdrawn_at",
                is_text,
            ),
        ),
    ),
    (
        ("screening", "contraindications"),
        (Guess(("others", "further", "overig", "overige", "andere"), "other", is_objects),),
    ),
    (
        ("screening", "contraindications", "other", "*"),
        (
            Guess(
                ("name", "naam", "description", "contraindication", "omschrijving"), "text", is_text
            ),
            Guess(("gewicht", "strength", "type"), "weight", _one_of(WeightWord)),
            Guess(("answer", "antwoord", "status"), "state", _one_of(ThreeStateWord)),
        ),
    ),
    (
        ("complaint",),
        (
            Guess(
                (
                    "resolved_on",
                    "ended_at",
                    "end_date",
                    "hersteld_op",
                    "opgelost_op",
                    "klachtenvrij_sinds",
                ),
                "resolved_at",
                is_text,
            ),
        ),
    ),
    (
        ("examination", "tests", "*"),
        (
            Guess(("name", "naam", "movement", "beweging"), "test", _is_word),
            Guess(
                ("outcome", "interpretation", "uitslag", "resultaat"), "result", _one_of(ResultWord)
            ),
            Guess(("measurement", "measured", "quantity", "meting"), "value", is_object),
            Guess(("finding", "bevinding"), "text", is_text),
            Guess(("body_site", "location", "joint", "regio", "gewricht"), "region", _is_word),
            Guess(("timing", "phase", "when", "fase"), "moment", _one_of(TestMomentWord)),
            Guess(("reason", "reden", "waarom"), "why", is_text),
        ),
    ),
    (
        ("examination", "tests", "*", "value"),
        (
            Guess(("value", "amount", "magnitude", "waarde", "getal"), "number", is_number),
            Guess(("units", "eenheid", "ucum"), "unit", is_text),
        ),
    ),
    (
        ("adverse_events", "*"),
        (
            Guess(
                ("name", "type", "complication", "complicatie", "voorval", "naam"),
                "event",
                _is_word,
            ),
            Guess(("afloop", "beloop"), "outcome", _one_of(EventOutcomeWord)),
            Guess(("resolved_on", "ended_at", "end_date", "hersteld_op"), "resolved_at", is_text),
            Guess(("actions", "action_taken", "actie", "maatregel"), "action", is_text),
            Guess(
                ("comment", "note", "description", "omschrijving", "toelichting"), "text", is_text
            ),
            Guess((*_WHEN, "occurred_at", "happened_at", "onset", "started_at"), "at", is_text),
            Guess(("needling_id",), "needling", is_text),
        ),
    ),
    (
        ("pain_scores", "*"),
        (
            Guess(
                (
                    *(
                        "situation",
                        "circumstances",
                        "activity",
                        "condition",
                        "during",
                        "type",
                        "kind",
                    ),
                    *("situatie", "omstandigheden", "conditie", "soort"),
                ),
                "context",
                lambda value: pain_context(value) is not None,
                pain_context,
            ),
            Guess(("body_site", "location", "regio", "locatie"), "region", _is_word),
        ),
    ),
    (
        ("needling", "*", "needle"),
        (Guess(("materiaal", "metal", "metaal"), "material", _known("needle_material")),),
    ),
)
