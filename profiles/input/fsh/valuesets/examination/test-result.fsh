// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnTestResultVS
Id: test-result
Title: "Results of a test"
Description: "Positive, negative, indeterminate; a test that was not done has no result."
* ^url = "https://dnfhir.example/fhir/ValueSet/test-result"
* ^language = #en
* ^experimental = false
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#IND "Indeterminate"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#NEG "Negative"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#POS "Positive"
