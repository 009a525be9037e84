"""What the codes of our own CodeSystem mean, where the display alone could be read in two ways.

Sources: the patient leaflet and the case report (trigger points, needling, aftercare), the leaflet's rules as
`dnfhir.screening` decides them (outcomes and reasons).
"""

from __future__ import annotations

from typing import Final

_ABSOLUTE: Final = "Excludes dry needling."
_RELATIVE: Final = (
    "Dry needling is not advised; it may be considered together with the patient, "
    "as a recorded decision."
)
_NOT_ASKED: Final = "Was not asked; not asked is not the same as absent."

#: Code -> definition.
DEFINITIONS: Final[dict[str, str]] = {
    # Treatments
    "dry-needling": (
        "A thin sterile needle, without injected fluid, brought into a myofascial trigger point in a muscle. "
        "It is not acupuncture."
    ),
    "trigger-point-compression": (
        "Pressure by hand on a trigger point until it releases; also done instead of needling."
    ),
    # Findings
    "mtrp": "A hyper-irritable spot in a palpable taut band of muscle fibres.",
    "mtrp-active": (
        "A trigger point that gives the pain the patient knows at touch, often referred, and may hurt at rest."
    ),
    "mtrp-latent": "A trigger point that is painful only on movement or pressure, and less so than an active one.",
    "taut-band": "A palpable band of tense muscle fibres; a trigger point lies in one.",
    "local-twitch-response": "A short involuntary contraction of the muscle when the needle hits the trigger point.",
    "recognised-pain": "Pressure on the spot gives the pain that the patient came with.",
    "referred-pain-finding": (
        "Pain in the muscle's own referral pattern, reproducible by touch or pressure: an indication."
    ),
    "neurological-radiation": "Radiating pain of neurological origin; not an indication for dry needling.",
    # Contraindications
    **dict.fromkeys(
        (
            *("acute-infection", "fever", "lymphoedema", "vascular-disease"),
            *("weakened-immune-system", "nickel-allergy", "chromium-allergy"),
        ),
        _ABSOLUTE,
    ),
    **dict.fromkeys(
        (
            *(
                "pregnancy",
                "diabetes",
                "anticoagulants",
                "communicable-disease-local",
                "raised-infection-risk",
            ),
            *("recent-surgery", "bleeding-disorder", "pacemaker", "epilepsy"),
            *("implant-at-site", "skin-lesion", "lymph-node-removal"),
        ),
        _RELATIVE,
    ),
    "other-contraindication-absolute": (
        f"A contraindication that the intake has no question for, absolute as the therapist weighs it. {_ABSOLUTE}"
    ),
    "other-contraindication-relative": (
        f"A contraindication that the intake has no question for, relative as the therapist weighs it. {_RELATIVE}"
    ),
    "child-age": f"Younger than 18 on the day of the session, computed from the birth date. {_RELATIVE}",
    "needle-phobia": "Trigger points are treated by compression and stretching instead, unless the patient agrees.",
    # Answers of the intake
    "present": "Asked, and there.",
    "absent": "Asked, and not there.",
    "muscular": "Asked, and there: pain referred in a muscle's own pattern.",
    "neurological": "Asked, and there: radiating pain of neurological origin.",
    # Outcomes of the screening
    "excluded": "An absolute contraindication is present.",
    "declined": "The patient refused, withdrew consent before needling, or is afraid of needles and did not agree.",
    "not-indicated": (
        "No trigger point was found, regional pain or a hypersensitive zone is absent, "
        "or the referred pain is neurological."
    ),
    "undetermined": (
        "What decides was not asked or not recorded: a contraindication, the trigger points, "
        "the explanation or the consent."
    ),
    "not-advised": "A relative contraindication is present and no joint decision is recorded.",
    "eligible-by-joint-decision": (
        "A relative contraindication is present; patient and therapist decided together to needle."
    ),
    "eligible": (
        "By the questions of the patient leaflet nothing speaks against needling, and the patient, informed, agreed. "
        "Computed: not a finding of the therapist's."
    ),
    # Reasons
    **dict.fromkeys(
        (
            *(
                "acute-infection-not-asked",
                "anticoagulants-not-asked",
                "chromium-allergy-not-asked",
            ),
            *(
                "contagious-disease-not-asked",
                "diabetes-not-asked",
                "fever-not-asked",
                "lymphoedema-not-asked",
            ),
            *("nickel-allergy-not-asked", "pregnancy-not-asked", "raised-infection-risk-not-asked"),
            *("vascular-disease-not-asked", "weakened-immune-system-not-asked"),
        ),
        _NOT_ASKED,
    ),
    "child-not-asked": "The birth date is missing, or too vague to tell whether the patient is younger than 18.",
    "needled-although-not-allowed": "Needling took place although the outcome of the screening forbids it.",
    "consent-withdrawn": "The patient agreed, and withdrew it before anything was needled: no refusal.",
    "needled-after-withdrawal": "Needling began after the patient withdrew consent.",
    "needled-before-consent": "Needling is dated before the consent, or in a session that ended before it.",
    # Observations
    "needling-eligibility": "What the screening decided: one of the seven outcomes.",
    "leaflet-rules-1": "The rules of the patient leaflet on who may be needled, as one table, first match wins.",
    "eligibility-reason": "Why the screening decided so; each reason is a component of its own.",
    "several": "More than one, not counted.",
    "in-words": "What the therapist says of a test in words, beside its result or the number measured.",
    "absolute-change": "A later score minus the baseline, in points of the scale; below 0 is less pain.",
    "relative-change": "A later score minus the baseline, in percent of the baseline; below 0 is less pain.",
    "absolute-criterion": "Whether the change in points is as large as the threshold in the Observation's method.",
    "relative-criterion": (
        "Whether the change in percent is as large as the threshold in the Observation's method, and the change in "
        "points as large as the least that counts."
    ),
    "relevant-improvement": "Less pain, by as much as one of the thresholds that the Observation's method names.",
    "relevant-worsening": "More pain, by as much as one of the thresholds that the Observation's method names.",
    "no-relevant-change": "By less than each of the thresholds that the Observation's method names.",
    # Severity
    "event-mild": "A mild adverse event, as the treatment's safety surveys class them.",
    "event-significant": "A significant adverse event, as the treatment's safety surveys class them.",
    "event-serious": "A serious adverse event, as the treatment's safety surveys class them.",
    # Purposes of a visit
    "treatment-visit": "A visit for treatment; needling was meant, whether or not it took place.",
    "assessment-visit": "A visit to find out what is the matter; needling was not meant.",
    "follow-up-visit": "A visit to see how it went; needling was not meant.",
    # Refusal
    "not-performed-other": "Needling was allowed and did not take place; no reason of the screening explains it.",
}
