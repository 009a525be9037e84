// Written by `python -m profiles.vocabulary` (profiles/codesystems.py); not edited by hand.
CodeSystem: DnTestMomentCS
Id: test-moment
Title: "Moment of a test"
Description: "When a test was done, seen from the treatment of the session."
* ^url = "https://dnfhir.example/fhir/CodeSystem/test-moment"
* ^language = #en
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* #after "After treatment"
* #after ^designation[0].language = #nl
* #after ^designation[0].value = "na behandeling"
* #before "Before treatment"
* #before ^designation[0].language = #nl
* #before ^designation[0].value = "vóór behandeling"
