Profile: DnExaminationTest
Parent: Observation
Id: dn-examination-test
Title: "Examination test"
Description: "One test and how it came out. A test that was not performed has no result and says so; it is never negative."
* insert Examined
* extension contains Side named side 0..1 MS
* insert WordOrCode(code, $VSTest)
* code obeys dn-word-1
* obeys dn-test-1
* interpretation 0..1 MS
* insert Coded(interpretation, $VSTestResult)
* dataAbsentReason MS
* dataAbsentReason = $AbsentReason#not-performed
* note 0..1 MS
