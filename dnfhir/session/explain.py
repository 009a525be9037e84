"""What the model found wrong, in our own words: the value to change, what is wrong, what would be right.

No text of the model library and no private value of the document reaches a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any, Final, get_args

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from dnfhir.errors import Problem, Remedy
from dnfhir.fhir.jsontext import canonical, pointer
from dnfhir.fhir.pointers import Path
from dnfhir.session.complaint import Complaint
from dnfhir.session.examination import Measured, TestResult
from dnfhir.session.fields.base import MAX_ITEMS, Part
from dnfhir.session.fields.words import CODE_TAG, LIST_TAG, TEXT_TAG, WORD_TAG, FreeText
from dnfhir.session.fields.wrong import OURS
from dnfhir.session.intake import ConsentAnswer, Contraindications, OtherContraindication
from dnfhir.session.measure import OutcomeMeasure
from dnfhir.session.model import Session
from dnfhir.session.outcome import AdverseEvent
from dnfhir.session.plan import Plan
from dnfhir.session.referral import Referral

#: Names that people give to fields, where likeness does not find them.
_OTHER_NAMES: Final = {
    "version": "schema",
    "resource_type": "schema",
    "gender": "sex",
    "dob": "birth_date",
    "birthday": "birth_date",
    "date_of_birth": "birth_date",
    "laterality": "side",
    "circumstances": "context",
    "situation": "context",
    "level": "levels",
    "date": "at",
    "time": "at",
    "datetime": "at",
    "timestamp": "at",
    "value": "score",
    "vas": "score",
    "start": "started_at",
    "end": "ended_at",
    "therapist": "practitioner",
    "organization": "practice",
    "organisation": "practice",
    "ltr": "twitch_responses",
    "insertions": "punctures",
    "diameter": "diameter_mm",
    "length": "length_mm",
    "depth": "depth_mm",
    "retention": "retention_s",
    "comment": "note",
    "name": "text",
    "outcomes": "outcome_measures",
    "measures": "outcome_measures",
    "proms": "outcome_measures",
    "questionnaires": "outcome_measures",
    **dict.fromkeys(("referrals", "verwijzing", "service_request", "referred"), "referral"),
    **dict.fromkeys(("treatment_plan", "care_plan", "behandelplan", "plan_of_care"), "plan"),
}
#: The same in one part, where the name means something else than in the others.
_NAMES_IN: Final[Mapping[type[Part], Mapping[str, str]]] = {
    Contraindications: {
        **dict.fromkeys(("others", "further", "overig", "overige", "andere", "anders"), "other"),
        **dict.fromkeys(("chemotherapy", "chemotherapie", "chemo"), "weakened_immune_system"),
        **dict.fromkeys(
            ("metal_implant", "implant", "implantaat", "prosthesis"), "implant_at_site"
        ),
        **dict.fromkeys(("open_wound", "wound", "skin_lesion"), "skin_lesion_at_site"),
    },
    OtherContraindication: {
        **dict.fromkeys(
            ("name", "description", "contraindication", "condition", "what", "omschrijving"), "text"
        ),
        **dict.fromkeys(("type", "kind", "severity", "level", "gewicht", "strength"), "weight"),
        **dict.fromkeys(
            ("answer", "status", "value", "result", "outcome", "present", "antwoord"), "state"
        ),
    },
    OutcomeMeasure: {
        **dict.fromkeys(
            ("name", "measure", "questionnaire", "code", "test", "scale", "vragenlijst"),
            "instrument",
        ),
        **dict.fromkeys(("total", "result", "outcome", "points"), "score"),
        **dict.fromkeys(("activity", "subscale", "version", "comment", "note"), "text"),
    },
    Complaint: {
        **dict.fromkeys(
            ("resolved", "resolved_on", "ended_at", "end", "end_date", "abatement"), "resolved_at"
        ),
        **dict.fromkeys(
            ("until", "tot", "opgelost", "hersteld_op", "klachtenvrij_sinds"), "resolved_at"
        ),
        **dict.fromkeys(
            ("confirmed", "diagnosed", "verified", "bevestigd", "vastgesteld"),
            "confirmed_by_therapist",
        ),
        **dict.fromkeys(
            ("certainty", "verification_status", "diagnosis_confirmed"), "confirmed_by_therapist"
        ),
    },
    ConsentAnswer: {
        **dict.fromkeys(
            ("withdrawn", "withdrawn_on", "withdrawal", "withdrawal_at", "retracted_at"),
            "withdrawn_at",
        ),
        **dict.fromkeys(
            ("revoked", "revoked_at", "revoked_on", "ended_at", "end", "until"), "withdrawn_at"
        ),
        **dict.fromkeys(("ingetrokken", "ingetrokken_op"), "withdrawn_at"),
        **dict.fromkeys(
            ("who", "given_by", "signed_by", "performer", "parents", "guardian", "namens", "door"),
            "by",
        ),
    },
    Plan: {
        **dict.fromkeys(
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
        ),
        **dict.fromkeys(
            (
                "frequency_per_week",
                "per_week",
                "sessions_per_week",
                "times_per_week",
                "frequentie",
                "schedule",
                "interval",
            ),
            "frequency",
        ),
        **dict.fromkeys(
            (
                "sessions_planned",
                "planned_sessions",
                "number_of_sessions",
                "sessions_total",
                "total",
                "aantal_sessies",
                "treatments",
                "visits",
                "number",
            ),
            "sessions",
        ),
    },
    TestResult: {
        **dict.fromkeys(("name", "code", "naam", "kind"), "test"),
        **dict.fromkeys(("outcome", "interpretation", "uitslag", "resultaat"), "result"),
        **dict.fromkeys(
            ("measurement", "measured", "amount", "quantity", "score", "waarde", "meting"), "value"
        ),
        **dict.fromkeys(
            ("finding", "description", "comment", "note", "remark", "bevinding", "opmerking"),
            "text",
        ),
        **dict.fromkeys(
            ("body_site", "location", "joint", "segment", "level", "regio", "gewricht"), "region"
        ),
        **dict.fromkeys(("timing", "phase", "when", "fase", "tijdstip"), "moment"),
        **dict.fromkeys(("reason", "reden", "waarom"), "why"),
        **dict.fromkeys(("neuro", "neurologisch", "is_neurological"), "neurological"),
    },
    Measured: {
        **dict.fromkeys(("value", "amount", "magnitude", "score", "waarde", "getal"), "number"),
        **dict.fromkeys(("code", "ucum", "units", "eenheid"), "unit"),
    },
    AdverseEvent: {
        **dict.fromkeys(
            ("name", "type", "complication", "what", "complicatie", "voorval"), "event"
        ),
        **dict.fromkeys(
            ("verification", "verification_status", "zekerheid", "certain", "suspected"),
            "certainty",
        ),
        **dict.fromkeys(("verdenking", "confirmed", "suspicion", "probability"), "certainty"),
        **dict.fromkeys(
            ("status", "result", "clinical_status", "afloop", "beloop", "resolved"), "outcome"
        ),
        **dict.fromkeys(
            ("resolved_on", "ended_at", "end", "end_date", "abatement", "hersteld_op"),
            "resolved_at",
        ),
        **dict.fromkeys(
            ("actions", "action_taken", "measures", "treatment", "actie", "maatregel"), "action"
        ),
        **dict.fromkeys(("comment", "note", "description", "omschrijving"), "text"),
    },
    Referral: {
        **dict.fromkeys(
            (
                "from",
                "by",
                "referrer",
                "referred_by",
                "verwijzer",
                "recipient",
                "receiver",
                "referred_to",
                "naar",
                "name",
                "specialty",
                "practitioner",
            ),
            "to",
        ),
        **dict.fromkeys(
            ("why", "indication", "question", "vraagstelling", "reden", "text", "note", "comment"),
            "reason",
        ),
        **dict.fromkeys(("priority", "spoed", "urgent"), "urgency"),
        **dict.fromkeys(("type", "kind", "richting"), "direction"),
    },
}
_REFERRED_OUT: Final = '/referral with {"direction": "out", "to": …}'
_REFERRED_IN: Final = '/referral with {"direction": "in", "to": …}'
#: What to write instead of a field that no field of the part is another name of.
_INSTEAD: Final[Mapping[type[Part], Mapping[str, str]]] = {
    Plan: {
        **dict.fromkeys(
            ("referral", "referral_to", "referred_to", "refer_to", "verwezen_naar"), _REFERRED_OUT
        ),
        **dict.fromkeys(
            ("text", "description", "note", "comment"),
            "each goal in goals; why the patient is referred in /referral/reason; anything else in /note",
        ),
    },
    Session: {
        **dict.fromkeys(("referral_to", "referred_to", "refer_to", "verwezen_naar"), _REFERRED_OUT),
        **dict.fromkeys(
            ("referral_from", "referred_by", "referred_from", "referrer", "verwijzer"), _REFERRED_IN
        ),
    },
    OutcomeMeasure: dict.fromkeys(
        ("items", "activities", "subscales", "answers"),
        "an item of its own in /outcome_measures for each activity or subscale, which its text names, with its score",
    ),
    ConsentAnswer: dict.fromkeys(
        ("refused", "declined", "geweigerd"), "given: false for a refusal"
    ),
    TestResult: dict.fromkeys(
        (
            "degrees",
            "degree",
            "graden",
            "deg",
            "rom",
            "angle",
            "hoek",
            "mm",
            "cm",
            "kg",
            "newton",
            "seconds",
            "number",
        ),
        'value with the number and its unit, as {"number": 45, "unit": "deg"}',
    ),
}

#: How to write a contraindication that has no field.
_AS_OTHER: Final = (
    "it in the list other beside it: "
    '{"id": …, "text": …, "weight": "absolute" or "relative", "state": …}'
)


def problems_of(error: ValidationError, limit: int) -> Iterator[Problem]:
    """Every error of the model as a Problem; those after the first `limit`, which nobody reads, only by place."""
    for number, detail in enumerate(error.errors(include_url=False, include_input=False)):
        path = tuple(
            part for part in detail["loc"] if part not in (WORD_TAG, CODE_TAG, TEXT_TAG, LIST_TAG)
        )
        yield _problem(path, detail) if number < limit else Problem(pointer(path), "is wrong too")


def _problem(path: Path, detail: ErrorDetails) -> Problem:
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == OURS:
        suggest = context["suggestions"]
        suggestions = suggest() if callable(suggest) else suggest
        return Problem(pointer(path), context["message"], context["expected"], tuple(suggestions))
    if kind == "extra_forbidden":
        return _unknown_field(path, FreeText if TEXT_TAG in detail["loc"] else part_at(path[:-1]))
    if kind == "missing":
        return Problem(pointer(path), "is missing", _what_belongs(path))
    if kind == "too_long":
        return Problem(pointer(path), "is too long a list", f"at most {MAX_ITEMS} items")
    return Problem(
        pointer(path), _SHAPES.get(kind, "is not what this field holds"), _what_belongs(path)
    )


_SHAPES: Final = {
    "model_type": "is not an object",
    "model_attributes_type": "is not an object",
    "dict_type": "is not an object",
    "tuple_type": "is not a list",
}


def _what_belongs(path: Path) -> str:
    """The field's description and an example."""
    field = field_at(path)
    if field is None:
        return _an_item(path) if path else 'an object, {"schema": "dnfhir/session/1", …}'
    words = (field.description or "").rstrip(".")
    words = words[:1].lower() + words[1:]
    return f"{words}; for example {canonical(field.examples[0])}" if field.examples else words


def _an_item(path: Path) -> str:
    """What an item of a list is, by the list's example."""
    field = field_at(path[:-1])
    return (
        f"an object; for example {canonical(field.examples[0][0])}"
        if field and field.examples
        else "an object"
    )


def _unknown_field(path: Path, parent: type[Part] | None) -> Problem:
    name = str(path[-1])
    here = pointer(path)
    if here.count("/") < len(path):
        return Problem(
            here, "has an unknown field, whose name is not shown here", _fields_of(parent)
        )
    if parent is Contraindications and (asked := _no_question(here, name)):
        return asked
    plain = _plain(name)
    if parent and (instead := _INSTEAD.get(parent, {}).get(plain)):
        return Problem(here, "is an unknown field", instead)
    if same := _same(plain, parent):
        return Problem(here, "is an unknown field", None, (same,))
    if home := _elsewhere(plain):
        return Problem(here, "is a field of another object", f"it at {home}")
    near = tuple(get_close_matches(plain, _names(parent), n=2, cutoff=0.6)) if parent else ()
    fields = None if near else _fields_of(parent)
    otherwise = _AS_OTHER if parent is Contraindications else fields
    return Problem(here, "is an unknown field", otherwise, near)


#: What a question of the intake asks under a wider name, which also has its weight.
_ASKED_AS: Final = {
    "haemophilia": "bleeding_disorder",
    "cancer": "weakened_immune_system",
    "antiplatelet": "anticoagulants",
}


def _no_question(here: str, name: str) -> Problem | None:
    """What the intake does not ask: age is computed, and what the vocabulary knows beside it has a list."""
    from dnfhir.terms import find

    if name in {"child", "age", "child_age"}:
        return Problem(here, "is not asked: it is computed from the birth date", Remedy.REMOVE)
    known = find("contraindication", _plain(name).replace("_", " "))
    if _same(_plain(name), Contraindications) or known is None:
        return None
    asked = _ASKED_AS.get(known.key, known.key)
    if asked in Contraindications.model_fields:
        return Problem(here, "is an unknown field", None, (asked,))
    return Problem(here, "has no question of its own", _AS_OTHER)


def _fields_of(parent: type[Part] | None) -> str | None:
    return "one of " + ", ".join(_names(parent)) if parent else None


def _names(part: type[Part]) -> list[str]:
    return [field.alias or name for name, field in part.model_fields.items()]


def _plain(name: str) -> str:
    """The name in the document's way of writing: snake case."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[-\s.]", "_", name).lower()


def _same(plain: str, parent: type[Part] | None) -> str | None:
    """The field of `parent` that is called so in another way of writing, or by another name."""
    if parent is None:
        return None
    names, others = _names(parent), (_NAMES_IN.get(parent, {}).get(plain), _OTHER_NAMES.get(plain))
    return next((name for name in (plain, *others) if name in names), None)


def _elsewhere(name: str) -> str:
    """Where in the document a field of this name belongs, when that is one place; `*` is any item of a list."""
    homes = _homes().get(name, [])
    return pointer(homes[0]) if len(homes) == 1 else ""


@cache
def _homes() -> dict[str, list[Path]]:
    homes: dict[str, list[Path]] = {}
    for path, part in _parts(Session, ()):
        for name in _names(part):
            homes.setdefault(name, []).append((*path, name))
    return homes


def _parts(part: type[Part], path: Path) -> Iterator[tuple[Path, type[Part]]]:
    yield path, part
    for name, field in part.model_fields.items():
        if inner := _part_in(field.annotation):
            item = ("*",) if "tuple" in str(field.annotation) else ()
            yield from _parts(inner, (*path, field.alias or name, *item))


def part_at(path: Sequence[str | int]) -> type[Part] | None:
    """The model of the object at `path` of a document."""
    if not path:
        return Session
    field = field_at([part for part in path if isinstance(part, str)])
    return _part_in(field.annotation) if field else None


def field_at(path: Sequence[str | int]) -> FieldInfo | None:
    """The field at `path` of a document; None for an item of a list and for what has no field."""
    if not path or isinstance(path[-1], int):
        return None
    parent = part_at(path[:-1])
    fields: Mapping[str, FieldInfo] = parent.model_fields if parent else {}
    return next(
        (field for name, field in fields.items() if (field.alias or name) == path[-1]), None
    )


def _part_in(annotation: Any) -> type[Part] | None:
    """The model inside an annotation such as `tuple[Model, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _part_in(inner))), None)
