"""Every warning in one table: its code, its rule, and its text in Dutch and English.

A code is a contract with those who read `--json`: added to, never renamed. docs/mapping.md lists
them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dnfhir.session import Session
from dnfhir.warnings import (
    complaint,
    electricity,
    intake,
    medication,
    needling,
    pain,
    places,
    vocabulary,
    who,
)

#: Where in the document the rule applies, as JSON pointers; "" is the document as a whole, nothing
#: means no warning.
Rule = Callable[[Session], Iterable[str]]


@dataclass(frozen=True)
class Warning:
    """One kind of warning. outside: it counts only where the screening does not allow needling."""

    code: str
    rule: Rule
    nl: str
    en: str
    outside: bool = False


@dataclass(frozen=True)
class Warned:
    """A warning of one session. pointers: the values it is about (RFC 6901); none for the document
    as a whole.
    """

    code: str
    pointers: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The warning for programs."""
        return {"code": self.code, "pointers": list(self.pointers)}


WARNINGS: Final[tuple[Warning, ...]] = (
    Warning(
        "positive_neurological_test",
        intake.positive_neurological_test,
        "een neurologische test is positief",
        "a neurological test is positive",
    ),
    Warning(
        "fear_of_needles_with_consent",
        intake.fear_of_needles_with_consent,
        "naaldangst, met toestemming",
        "fear of needles, with consent",
    ),
    Warning(
        "referred_pain_not_asked",
        intake.referred_pain_not_asked,
        "uitstralende pijn niet gevraagd",
        "referred pain not asked",
    ),
    Warning(
        "fear_of_needles_not_asked",
        intake.fear_of_needles_not_asked,
        "naaldangst niet gevraagd",
        "fear of needles not asked",
    ),
    Warning(
        "taken_for_follow_up",
        intake.taken_for_follow_up,
        "geen doel van het bezoek genoemd: vastgelegd als controle",
        "no purpose of the visit named: recorded as follow-up",
    ),
    Warning(
        "needled_although_not_allowed",
        needling.needled,
        "geprikt terwijl de uitkomst dat niet toelaat",
        "needled although the outcome does not allow it",
        outside=True,
    ),
    Warning(
        "needled_before_consent",
        needling.before_consent,
        "geprikt vóór de toestemming",
        "needled before consent",
    ),
    Warning(
        "needled_after_withdrawal",
        needling.after_withdrawal,
        "geprikt na intrekking van de toestemming",
        "needled after consent was withdrawn",
    ),
    Warning(
        "needled_perhaps_after_withdrawal",
        needling.perhaps_after_withdrawal,
        "onbekend of vóór of na intrekking van de toestemming geprikt is: een tijdstip ontbreekt",
        "whether needled before or after consent was withdrawn is not known: a time is missing",
    ),
    Warning(
        "joint_decision_without_time",
        intake.joint_decision_without_time,
        "gezamenlijk besluit zonder tijdstip: het telt niet mee in de uitkomst",
        "joint decision without its time: it does not count in the outcome",
    ),
    Warning(
        "medication_against_anticoagulants",
        medication.against_anticoagulants,
        "medicatie bevat een bloedverdunner, en bloedverdunners zijn niet gemeld",
        "the medication has a blood thinner, and anticoagulants are absent or not asked",
    ),
    Warning(
        "medication_against_diabetes",
        medication.against_diabetes,
        "medicatie bevat een middel tegen diabetes, en diabetes is niet gemeld",
        "the medication has a medicine for diabetes, and diabetes is absent or not asked",
    ),
    Warning(
        "medication_against_weakened_immune_system",
        medication.against_weakened_immune_system,
        "medicatie remt de afweer, en een verzwakt immuunsysteem is niet gemeld",
        "the medication weakens the immune system, and a weakened one is absent or not asked",
    ),
    Warning(
        "opposite_sides",
        places.opposite_sides,
        "triggerpunt of geprikte spier aan de andere kant dan de klacht",
        "trigger point or needled muscle on the other side than the complaint",
    ),
    Warning(
        "side_missing",
        places.side_missing,
        "geen kant vermeld bij een spier die er aan beide kanten is",
        "no side recorded of a muscle that there is on both sides",
    ),
    Warning(
        "level_outside_region",
        places.level_outside_region,
        "wervelniveau waar deze spier niet ligt",
        "level of the spine that the muscle does not reach",
    ),
    Warning(
        "male_and_pregnant",
        who.male_and_pregnant,
        "man, en zwangerschap aanwezig",
        "male, and pregnancy present",
    ),
    Warning(
        "consent_by_another_from_16",
        who.consent_by_another,
        "toestemming door een ander voor een patiënt van 16 jaar of ouder",
        "consent by another for a patient of 16 or older",
    ),
    Warning(
        "consent_alone_under_12",
        who.consent_of_a_child_alone,
        "toestemming van een kind onder de 12 jaar, zonder dat een ander die gaf",
        "consent of a child under 12 without anybody else's",
    ),
    Warning(
        "electricity_with_pacemaker",
        electricity.on_pacemaker,
        "elektrische stimulatie bij een pacemaker of ander elektrisch implantaat",
        "electrical stimulation with a pacemaker or another electrical implant",
    ),
    Warning(
        "electricity_with_epilepsy",
        electricity.on_epilepsy,
        "elektrische stimulatie bij epilepsie",
        "electrical stimulation with epilepsy",
    ),
    Warning(
        "nickel_allergy_with_nickel_free_needle",
        needling.nickel_free,
        "nikkelallergie, en alleen nikkelvrije naalden gebruikt",
        "allergy to nickel, and only nickel-free needles used",
    ),
    Warning(
        "birth_date_is_a_default",
        who.birth_date_is_a_default,
        "geboortedatum is de standaardwaarde van een database; zij telt als onbekend",
        "birth date is a database's default; it counts as unknown",
    ),
    Warning(
        "identifier_system_respelled",
        who.system_respelled,
        "systeem van een nummer anders geschreven dan het register het schrijft: gelezen als het bekende systeem",
        "system of a number not written as its register writes it: read as the known system",
    ),
    Warning(
        "episode_ended_complaint_open",
        complaint.open_in_ended_episode,
        "de behandelreeks is beëindigd, en de klacht staat nog open",
        "the series of sessions has ended, and the complaint is still open",
    ),
    Warning(
        "pain_baseline_ambiguous",
        pain.baseline_ambiguous,
        "meer dan één pijnscore vooraf van dezelfde soort: geen verandering berekend",
        "more than one pain score before treatment of one kind: no change computed",
    ),
    Warning(
        "unknown_word",
        vocabulary.unknown_word,
        "woord dat de woordenlijst niet kent: alleen als tekst vastgelegd, zonder code",
        "word that the vocabulary does not know: recorded as text only, without a code",
    ),
    Warning(
        "guessed_name",
        vocabulary.guessed_name,
        "veldnaam die dit document niet kent, gelezen als de juiste",
        "field name that this document does not have, read as the right one",
    ),
)
#: About how the document is written, not about the patient: for the vendor, who validates it.
OF_WRITING: Final = ("identifier_system_respelled", "unknown_word", "guessed_name")
_BY_CODE: Final = {warning.code: warning for warning in WARNINGS}


def warned_of(session: Session, *, allows_needling: bool) -> Iterator[Warned]:
    """The warnings of a session, in the table's order. allows_needling: whether its screening
    does.
    """
    for warning in WARNINGS:
        if warning.outside and allows_needling:
            continue
        pointers = tuple(warning.rule(session))
        if pointers:
            yield Warned(warning.code, tuple(filter(None, pointers)))


def warning_text(code: str, language: str) -> str:
    """The text of a warning in Dutch (`nl`) or English."""
    warning = _BY_CODE[code]
    if language == "nl":
        return warning.nl
    return warning.en
