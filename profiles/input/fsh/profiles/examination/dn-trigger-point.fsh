Profile: DnTriggerPoint
Parent: Condition
Id: dn-trigger-point
Title: "Myofascial trigger point"
Description: "A trigger point that the therapist found: active, latent or unspecified by its code; one muscle with its side; levels, taut band, recognised and referred pain, each only when told."
* insert VisitCondition
* clinicalStatus obeys dn-active-2
* extension contains
    SpinalLevel named spinalLevel 0..* MS and
    TautBand named tautBand 0..1 MS and
    RecognisedPain named recognisedPain 0..1 MS and
    ReferredPain named referredPain 0..1 MS
* verificationStatus obeys dn-found-1
* code 1..1 MS
* insert Coded(code, $VSTriggerPointCode)
* bodySite 1..1 MS
* insert Place(bodySite, $VSMuscle)
* bodySite obeys dn-word-1
* insert Refers(encounter, 1, 1)
* asserter only Reference(Practitioner)
* asserter obeys dn-to-practitioner
* insert Refers(asserter, 1, 1)
