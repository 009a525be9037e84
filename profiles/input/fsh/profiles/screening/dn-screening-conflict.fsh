Profile: DnScreeningConflict
Parent: DetectedIssue
Id: dn-screening-conflict
Title: "Conflict with the screening"
Description: "The patient was needled although the outcome of the screening forbids it, or before consent: a true record of something wrong. It names every needling, and what forbade it."
* insert Named
* status MS
* status obeys dn-conflict-1
* code 1..1 MS
* insert Coded(code, $VSScreeningConflictCode)
* obeys dn-conflict-2
* severity 1..1 MS
* severity = #high (exactly)
* patient only Reference(Patient)
* patient obeys dn-to-patient
* insert Refers(patient, 1, 1)
* author only Reference(Device or Practitioner)
* author obeys dn-to-author
* insert Refers(author, 1, 1)
* implicated only Reference(Procedure or Condition or AllergyIntolerance or Observation or Consent)
* implicated obeys dn-to-implicated
* insert Refers(implicated, 1, *)
* evidence MS
* evidence.code 1..* MS
* evidence.code.coding 1..*
* evidence.code.coding from $VSScreeningConflictEvidence (required)
* evidence.code.coding.system 1..1
* evidence.code.coding.code 1..1
* detail 1..1 MS
