"""What the kinds of the vocabulary are called, for the people who read the published value sets."""

from __future__ import annotations

from typing import Final

#: Kind -> title and description of its value set.
KINDS: Final[dict[str, tuple[str, str]]] = {
    "muscle": ("Muscles", "Muscles and groups of muscles that are palpated, needled or treated."),
    "region": ("Regions", "Regions of the body where a complaint is felt or a treatment is given."),
    "level": ("Spinal levels", "Levels of the spine, C1 to S1, that say where in a long muscle."),
    "side": ("Sides", "Left, right, both."),
    "contraindication": (
        "Contraindications",
        "What speaks against dry needling, and age and fear of needles.",
    ),
    "finding": ("Findings", "What is found at intake, palpation and needling."),
    "problem": ("Problems", "Complaints that patients come with."),
    "severity": ("Severities", "How severe a complaint is, and the classes of adverse events."),
    "test": ("Tests", "Physical tests and examinations."),
    "interpretation": ("Interpretations", "Results of a test, and how certain a problem is."),
    "treatment": ("Treatments", "Dry needling, and treatments without a needle."),
    "position": ("Positions", "How the patient lies, sits or stands."),
    "needle": ("Needles", "The needle as a device, and what is known of it."),
    "needle_material": (
        "Materials of needles",
        "What a needle is made of; the table says which of them hold nickel.",
    ),
    "adverse_event": ("Adverse events", "What may go wrong during and after needling."),
    "aftercare": ("Aftercare", "Advice for after the treatment."),
    "pain": ("Pain scores", "How pain is scored: codes and methods."),
    "refusal": ("Refusals", "Why a treatment was not carried out, or not to its end."),
    "consent": ("Consent", "Documents and answers of consent."),
    "outcome": ("Outcomes of the screening", "The seven things that a screening may decide."),
    "reason": (
        "Reasons of the screening",
        "Why a screening decided so, and what is wrong with a record.",
    ),
    "observation": (
        "Observations",
        "What is observed of the session itself, and answers of the intake.",
    ),
    "measure": ("Outcome measures", "Questionnaires and scales that tell how a patient does."),
    "unit": ("Units", "Units of measure."),
    "document": ("Documents", "Types of document."),
    "section": ("Sections of the letter", "What a section of the letter of a session tells of."),
    "purpose": (
        "Purposes of a visit",
        "What the patient came for: treatment, assessment or follow-up.",
    ),
    "referral": ("Referrals", "A referral to this practice, and one of this practice to another."),
    "specialty": ("Specialties", "What a therapist is, beside the qualification for dry needling."),
    "plan": (
        "Plans",
        "What a plan is: advice for after the treatment, or the treatment that is planned.",
    ),
    "other": ("Other words", "Words that the vocabulary knows and that no resource is coded with."),
}
