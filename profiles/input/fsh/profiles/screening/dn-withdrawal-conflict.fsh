Profile: DnWithdrawalConflict
Parent: DetectedIssue
Id: dn-withdrawal-conflict
Title: "Needling after consent was withdrawn"
Description: "Needling began after the patient withdrew consent: a true record of something wrong. It names each such needling, no other, and the consent."
* insert Named
* status MS
* status obeys dn-conflict-1
* code 1..1 MS
* code = $OWN#needled-after-withdrawal
* severity 1..1 MS
* severity = #high (exactly)
* patient only Reference(Patient)
* patient obeys dn-to-patient
* insert Refers(patient, 1, 1)
* author only Reference(Device or Practitioner)
* author obeys dn-to-author
* insert Refers(author, 1, 1)
* implicated only Reference(Procedure or Consent)
* implicated obeys dn-to-needling-or-consent
* insert Refers(implicated, 2, *)
* evidence 0..0
* detail 1..1 MS
