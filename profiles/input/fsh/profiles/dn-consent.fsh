Profile: DnConsent
Parent: Consent
Id: dn-consent
Title: "Consent to dry needling, or its refusal"
Description: "What the patient, or somebody named instead, agreed to or refused: permit or deny at the root. Without an answer there is no Consent."
* insert Named
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
* performer 1..1 MS
* performer only Reference(Patient)
* performer obeys dn-to-patient
* performer obeys dn-consent-2
* policyRule 1..1 MS
* policyRule.text 1..1 MS
* provision 1..1 MS
* provision.type 1..1 MS
* provision.type obeys dn-consent-3
* provision.code 1..1 MS
* provision.code = $OWN#dry-needling
* provision.code.text 1..1 MS
* provision.provision 0..0
