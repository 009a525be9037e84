Profile: DnIntake
Parent: QuestionnaireResponse
Id: dn-intake
Title: "Intake before dry needling"
Description: "The intake as it was asked: each answer under the path of its question in the session document (contraindications.fever). What was not asked has no item, and an item has exactly one answer, but who answered for consent may be several."
* insert NamedOnce
* questionnaire 1..1 MS
* questionnaire obeys dn-intake-3
* status MS
* status obeys dn-intake-1
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* insert Refers(encounter, 1, 1)
* authored MS
* authored obeys dn-time-1
* author only Reference(Practitioner)
* author obeys dn-to-practitioner
* insert Refers(author, 1, 1)
* source only Reference(Patient)
* source obeys dn-to-patient
* insert Refers(source, 1, 1)
* item MS
* item ^slicing.discriminator.type = #value
* item ^slicing.discriminator.path = "linkId"
* item ^slicing.rules = #closed
* item contains indications 0..1 and contraindications 0..1 and fear 0..1 and consent 0..1 and jointDecision 0..1
* insert IntakeGroup(indications, "indications")
* item[indications].item contains regionalPain 0..1 and hypersensitiveZone 0..1 and referredPain 0..1 and reducedMotion 0..1 and reducedStrength 0..1
* insert IntakeCoded(item[indications].item[regionalPain], "indications.regional_pain", $VSIntakeAnswer)
* insert IntakeCoded(item[indications].item[hypersensitiveZone], "indications.hypersensitive_zone", $VSIntakeAnswer)
* insert IntakeCoded(item[indications].item[referredPain], "indications.referred_pain", $VSReferredPainAnswer)
* insert IntakeCoded(item[indications].item[reducedMotion], "indications.reduced_motion", $VSIntakeAnswer)
* insert IntakeCoded(item[indications].item[reducedStrength], "indications.reduced_strength", $VSIntakeAnswer)
* insert IntakeGroup(contraindications, "contraindications")
* item[contraindications].item contains acuteInfection 0..1 and fever 0..1 and lymphoedema 0..1 and vascularDisease 0..1 and weakenedImmuneSystem 0..1 and nickelAllergy 0..1 and chromiumAllergy 0..1 and pregnancy 0..1 and diabetes 0..1 and anticoagulants 0..1 and contagiousDisease 0..1 and raisedInfectionRisk 0..1 and recentSurgery 0..1 and bleedingDisorder 0..1 and pacemaker 0..1 and epilepsy 0..1 and implantAtSite 0..1 and skinLesionAtSite 0..1 and lymphNodeRemoval 0..1 and other 0..*
* insert IntakeCoded(item[contraindications].item[acuteInfection], "contraindications.acute_infection", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[fever], "contraindications.fever", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[lymphoedema], "contraindications.lymphoedema", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[vascularDisease], "contraindications.vascular_disease", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[weakenedImmuneSystem], "contraindications.weakened_immune_system", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[nickelAllergy], "contraindications.nickel_allergy", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[chromiumAllergy], "contraindications.chromium_allergy", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[pregnancy], "contraindications.pregnancy", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[diabetes], "contraindications.diabetes", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[anticoagulants], "contraindications.anticoagulants", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[contagiousDisease], "contraindications.contagious_disease", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[raisedInfectionRisk], "contraindications.raised_infection_risk", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[recentSurgery], "contraindications.recent_surgery", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[bleedingDisorder], "contraindications.bleeding_disorder", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[pacemaker], "contraindications.pacemaker", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[epilepsy], "contraindications.epilepsy", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[implantAtSite], "contraindications.implant_at_site", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[skinLesionAtSite], "contraindications.skin_lesion_at_site", $VSIntakeAnswer)
* insert IntakeCoded(item[contraindications].item[lymphNodeRemoval], "contraindications.lymph_node_removal", $VSIntakeAnswer)
* item[contraindications].item[other].linkId = "contraindications.other" (exactly)
* item[contraindications].item[other].text MS
* item[contraindications].item[other].answer 0..0
* item[contraindications].item[other].item 1..*
* item[contraindications].item[other].item ^slicing.discriminator.type = #value
* item[contraindications].item[other].item ^slicing.discriminator.path = "linkId"
* item[contraindications].item[other].item ^slicing.rules = #closed
* item[contraindications].item[other].item contains name 1..1 and words 0..1 and codeSystem 0..1 and code 0..1 and codeDisplay 0..1 and weight 1..1 and state 0..1
* insert IntakeValue(item[contraindications].item[other].item[name], "contraindications.other.id", string)
* insert IntakeValue(item[contraindications].item[other].item[words], "contraindications.other.text", string)
* insert IntakeValue(item[contraindications].item[other].item[codeSystem], "contraindications.other.code.system", string)
* insert IntakeValue(item[contraindications].item[other].item[code], "contraindications.other.code.code", string)
* insert IntakeValue(item[contraindications].item[other].item[codeDisplay], "contraindications.other.code.display", string)
* insert IntakeCoded(item[contraindications].item[other].item[weight], "contraindications.other.weight", $VSContraindicationWeight)
* insert IntakeCoded(item[contraindications].item[other].item[state], "contraindications.other.state", $VSIntakeAnswer)
* item[contraindications].item[other] obeys dn-intake-2
* insert IntakeCoded(item[fear], "fear_of_needles", $VSIntakeAnswer)
* insert IntakeGroup(consent, "consent")
* item[consent].item contains explained 0..1 and at 0..1 and by 0..1
* insert IntakeValue(item[consent].item[explained], "consent.explained", boolean)
* insert IntakeValue(item[consent].item[at], "consent.at", dateTime)
* insert IntakeValues(item[consent].item[by], "consent.by", string)
* insert IntakeGroup(jointDecision, "joint_decision")
* item[jointDecision].item contains taken 0..1 and at 0..1 and note 0..1
* insert IntakeValue(item[jointDecision].item[taken], "joint_decision.taken", boolean)
* insert IntakeValue(item[jointDecision].item[at], "joint_decision.at", dateTime)
* insert IntakeValue(item[jointDecision].item[note], "joint_decision.note", string)
* item[jointDecision].item[taken] 1..1
