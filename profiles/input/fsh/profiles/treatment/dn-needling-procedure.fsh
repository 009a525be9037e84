Profile: DnNeedlingProcedure
Parent: Procedure
Id: dn-needling-procedure
Title: "Needling of one trigger point"
Description: "One trigger point, or muscle, needled: its place with the side, and what is recorded of the technique (STRICTA 2a to 2g), each only when told."
* insert SessionProcedure
* performer 1..*
* insert DryNeedling
* insert Refers(encounter, 1, 1)
* extension contains
    NeedlePunctures named punctures 0..1 MS and
    NeedleDepth named depth 0..1 MS and
    NeedleRetention named retention 0..1 MS and
    NeedleStimulation named stimulation 0..1 MS and
    ResponseSought named responseSought 0..1 MS and
    SpinalLevel named spinalLevel 0..* MS and
    BodyPosition named position 0..1 MS
* partOf only Reference(Procedure)
* partOf obeys dn-to-procedure
* insert Refers(partOf, 1, 1)
* status obeys dn-needling-1
* statusReason obeys dn-needling-2
* statusReason.text 1..1 MS
* performed[x] 1..1 MS
* reasonReference 0..1
* bodySite 1..1 MS
* insert Place(bodySite, $VSMuscle)
* bodySite obeys dn-needling-3
* usedReference 0..1 MS
* usedReference only Reference(Device)
* usedReference obeys dn-to-device
* usedReference.reference 1..1
