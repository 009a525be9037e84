Profile: DnMetalAllergy
Parent: AllergyIntolerance
Id: dn-metal-allergy
Title: "Allergy to a metal of needles"
Description: "An allergy to nickel or chromium, which needles may hold; its code is the substance."
* insert Named
* clinicalStatus MS
* clinicalStatus.coding 1..*
* obeys dn-active-1
* clinicalStatus obeys dn-active-2
* verificationStatus 1..1 MS
* verificationStatus.coding 1..*
* verificationStatus obeys dn-told-1
* type 1..1 MS
* type = #allergy (exactly)
* category 0..1 MS
* category = #environment (exactly)
* obeys dn-allergy-1
* code 1..1 MS
* code.text MS
* insert Coded(code, $VSMetalAllergen)
* patient only Reference(Patient)
* patient obeys dn-to-patient
* insert Refers(patient, 1, 1)
* encounter only Reference(Encounter)
* encounter obeys dn-to-encounter
* insert Refers(encounter, 1, 1)
* obeys dn-recorded-1
* recordedDate MS
* recorder only Reference(Practitioner)
* recorder obeys dn-to-practitioner
* insert Refers(recorder, 1, 1)
* asserter only Reference(Patient or Practitioner)
* asserter obeys dn-to-patient-or-practitioner
* insert Refers(asserter, 1, 1)
