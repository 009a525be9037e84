Profile: DnExaminationTest
Parent: Observation
Id: dn-examination-test
Title: "Examination test"
Description: "One test and how it came out: the value is what was measured, or else the result, or else the therapist's words. A result is the interpretation too; words beside a value are a component. Side and region are the body site and stand in the code's text as well, as does whether it was done before or after treatment: two tests of one name are told apart in words. A test that was not performed has no result and says so; it is never negative."
* insert Examined
* extension contains TestMoment named moment 0..1 MS and Neurological named neurological 0..1 MS
* insert WordOrCode(code, $VSTest)
* code obeys dn-word-1
* obeys dn-test-1 and dn-test-2 and dn-test-3 and dn-test-4 and dn-test-5 and dn-test-6
* value[x] MS
* value[x] only Quantity or CodeableConcept or string
* valueQuantity from $VSTestUnit (required)
* valueQuantity.value 1..1 MS
* valueQuantity.comparator 0..0
* valueQuantity.unit 1..1 MS
* valueQuantity.system 1..1
* valueQuantity.code 1..1 MS
* insert Coded(valueCodeableConcept, $VSTestResult)
* valueCodeableConcept.text 1..1 MS
* interpretation 0..1 MS
* insert Coded(interpretation, $VSTestResult)
* dataAbsentReason MS
* dataAbsentReason = $AbsentReason#not-performed
* note 0..1 MS
* bodySite 0..1 MS
* insert Place(bodySite, $VSRegion)
* component MS
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component contains inWords 0..1 MS
* component[inWords].code = $OWN#in-words
* component[inWords].value[x] 1..1 MS
* component[inWords].value[x] only string
