"""The few words of the tests' sessions: each with its key; its code is the key with hyphens."""

from __future__ import annotations

import hashlib
from typing import Final

WORDS: Final[dict[str, dict[str, str]]] = {
    "muscle": {
        "m. infraspinatus": "infraspinatus",
        "infraspinatus": "infraspinatus",
        "m. supraspinatus": "supraspinatus",
        "m. teres minor": "teres_minor",
        "m. gastrocnemius": "gastrocnemius",
        "upper trapezius": "trapezius_upper",
        "trapezius": "trapezius",
        "levator scapulae": "levator_scapulae",
        "m. levator scapulae": "levator_scapulae",
        "gluteus medius": "gluteus_medius",
        "m. quadratus lumborum": "quadratus_lumborum",
        "mm. multifidi": "multifidus",
        "mm. errector trunci": "erector_spinae",
    },
    "region": {
        "lumbar region": "lumbar_region",
        "lumbale regio": "lumbar_region",
        "leg": "leg",
        "calf": "calf",
        "buttock": "buttock",
        "neck": "neck",
        "nek": "neck",
        "shoulder": "shoulder",
        "upper back": "upper_back",
    },
    "material": {
        "gold": "gold",
        "goud": "gold",
        "stainless steel": "stainless_steel",
        "roestvrij staal": "stainless_steel",
    },
    "test": {
        "toe stand": "toe_walk_test",
        "heel stand": "heel_walk_test",
        "slump": "slump_test",
        "straight leg raise": "slr_test",
        "shoulder abduction": "shoulder_abduction",
        "painful arc": "painful_arc",
        "pressure pain threshold": "pressure_pain_threshold",
        "scapular assistance test": "scapular_assistance_test",
    },
    "measure": {
        "DASH": "measure_dash",
        "PSFS": "measure_psfs",
        "PSK": "measure_psk",
        "QBPDS": "measure_qbpds",
        "NDI": "measure_ndi",
    },
    "aftercare": {
        "drink water": "hydration",
        "warmth": "heat",
        "warmte": "heat",
        "light movement": "light_movement",
        "licht bewegen": "light_movement",
        "stretching": "aftercare_stretch",
    },
}

#: What running text calls a test or region, in Dutch and English.
NAMES: Final[dict[str, tuple[str, str]]] = {
    "toe_walk_test": ("tenenstand", "toe walk/stand test"),
    "heel_walk_test": ("hielstand", "heel walk/stand test"),
    "slump_test": ("slumptest", "slump test"),
    "slr_test": ("straight leg raise (SLR) / test van Lasègue", "straight leg raise test"),
    "shoulder_abduction": ("abductie schouder", "abduction of the shoulder"),
    "painful_arc": ("painful arc", "painful arc"),
    "pressure_pain_threshold": ("drukpijndrempel", "pressure pain threshold"),
    "scapular_assistance_test": ("scapula-assistentietest", "scapular assistance test"),
    "lumbar_region": ("lumbale regio", "lumbar region"),
    "leg": ("been", "lower limb"),
    "calf": ("kuit", "calf"),
    "buttock": ("gluteale regio", "buttock"),
    "neck": ("nek", "neck"),
    "shoulder": ("schouder", "shoulder"),
    "upper_back": ("bovenrug", "upper back"),
}


#: Words that the project's vocabulary does not know: they stand as text.
UNKNOWN: Final = (
    "reach for the top shelf",
    "arm below shoulder height today",
    "Eigen  oefening uit de map",
)


def key(kind: str, word: str) -> str:
    """The key of a word. Raises KeyError for a word that this checker does not know: add it above."""
    if word in UNKNOWN:
        return f"word-{hashlib.sha256(' '.join(word.split()).casefold().encode()).hexdigest()[:16]}"
    return WORDS[kind][word]


def code(kind: str, word: str) -> str:
    """The word's code in the project's own code system."""
    return key(kind, word).replace("_", "-")


def called(kind: str, word: str | None, language: str) -> str | None:
    """What a record in this language calls a test or region, a word that nobody knows as written; None for none."""
    if word in UNKNOWN:
        return word
    return NAMES[key(kind, word)][("nl", "en").index(language)] if word else None
