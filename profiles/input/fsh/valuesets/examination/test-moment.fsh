// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnTestMomentVS
Id: test-moment
Title: "Moment of a test"
Description: "When a test was done, seen from the treatment of the session."
* ^url = "https://dnfhir.example/fhir/ValueSet/test-moment"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/test-moment#after "After treatment"
* https://dnfhir.example/fhir/CodeSystem/test-moment#before "Before treatment"
