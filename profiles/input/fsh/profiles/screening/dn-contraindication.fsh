Profile: DnContraindication
Parent: Condition
Id: dn-contraindication
Title: "Contraindication"
Description: "A contraindication that is present. Told at intake it is unconfirmed and asserted by the patient; found by the therapist it is confirmed. Absent ones stay in the intake."
* insert VisitCondition
* clinicalStatus obeys dn-active-2
* verificationStatus obeys dn-told-1
* code 1..1 MS
* insert Coded(code, $VSPresentContraindication)
* insert Refers(encounter, 1, 1)
* asserter only Reference(Patient or Practitioner)
* asserter obeys dn-to-patient-or-practitioner
* insert Refers(asserter, 1, 1)
