Profile: DnMedication
Parent: MedicationStatement
Id: dn-medication
Title: "Medication told"
Description: "A medicine as the patient told of it, its text, its code, or both; whether it is still taken nobody said."
* insert Named
* obeys dn-medication-2
* dateAsserted MS
* status MS
* status obeys dn-medication-1
* medication[x] only CodeableConcept
* medicationCodeableConcept MS
* medicationCodeableConcept obeys dn-word-1
* medicationCodeableConcept.coding.system 1..1
* medicationCodeableConcept.coding.code 1..1
* subject only Reference(Patient)
* subject obeys dn-to-patient
* insert Refers(subject, 1, 1)
* context only Reference(Encounter)
* context obeys dn-to-encounter
* insert Refers(context, 1, 1)
* informationSource only Reference(Patient)
* informationSource obeys dn-to-patient
* insert Refers(informationSource, 1, 1)
