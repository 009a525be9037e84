Profile: DnConsent
Parent: Consent
Id: dn-consent
Title: "Consent to dry needling, or its refusal"
Description: "What the patient, or who is named instead or beside, agreed to or refused: permit or deny at the root, for one visit. A permit is inactive from the end of its period on when it was withdrawn, and without an end when the screening excludes needling. Without an answer there is no Consent."
* insert Named
* obeys dn-consent-4 and dn-consent-5
* status MS
* status obeys dn-consent-1
* scope = $ConsentScope#treatment
* category 1..1 MS
* category = $LOINC#59284-0
* patient only Reference(Patient)
* patient obeys dn-to-patient
* insert Refers(patient, 1, 1)
* dateTime MS
* dateTime obeys dn-time-1
* performer 1..* MS
* performer only Reference(Patient)
* performer obeys dn-to-patient
* performer obeys dn-consent-2
* policyRule 1..1 MS
* policyRule.text 1..1 MS
* provision 1..1 MS
* provision.type 1..1 MS
* provision.type obeys dn-consent-3
* provision.period 1..1 MS
* provision.period obeys dn-consent-6
* provision.period.start MS
* provision.period.end MS
* provision.code 1..1 MS
* provision.code = $OWN#dry-needling
* provision.code.text 1..1 MS
* provision.data 1..1 MS
* provision.data.meaning = #related (exactly)
* provision.data.reference only Reference(Encounter)
* provision.data.reference obeys dn-to-encounter
* provision.data.reference.reference 1..1 MS
* provision.provision 0..0
