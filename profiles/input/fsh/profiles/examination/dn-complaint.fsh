Profile: DnComplaint
Parent: Condition
Id: dn-complaint
Title: "Complaint"
Description: "Why the patient came: an encounter diagnosis in the word as written or the code as chosen, with regions and side, onset and end, severity, sick leave, and its course as notes with their times. Told by the patient it is unconfirmed; diagnosed by the therapist it is confirmed."
* insert VisitCondition
* clinicalStatus obeys dn-over-1
* extension contains SickLeave named sickLeave 0..1 MS
* verificationStatus obeys dn-told-2
* severity MS
* insert Coded(severity, $VSComplaintSeverity)
* code MS
* insert WordOrCodes(code, $VSProblem)
* bodySite MS
* insert Place(bodySite, $VSRegion)
* insert Refers(encounter, 1, 1)
* onset[x] only dateTime
* onset[x] MS
* abatement[x] only dateTime
* abatement[x] MS
* asserter only Reference(Patient or Practitioner)
* asserter obeys dn-to-patient-or-practitioner
* insert Refers(asserter, 1, 1)
* note MS
* note obeys dn-note-1
* note.extension contains Field named field 0..1 MS
