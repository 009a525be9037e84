Profile: DnOtherContraindication
Parent: Condition
Id: dn-other-contraindication
Title: "Other contraindication"
Description: "What speaks against needling, is present, and has no question of its own at intake; how much it weighs the therapist says. Told at intake it is unconfirmed, found by the therapist it is confirmed. Absent ones stay in the intake."
* insert VisitCondition
* extension contains ContraindicationWeight named weight 1..1 MS
* verificationStatus obeys dn-told-1
* code 1..1 MS
* insert WordOrCode(code, $VSContraindication)
* code obeys dn-word-1
* insert Refers(encounter, 1, 1)
* asserter only Reference(Patient or Practitioner)
* asserter obeys dn-to-patient-or-practitioner
* insert Refers(asserter, 1, 1)
