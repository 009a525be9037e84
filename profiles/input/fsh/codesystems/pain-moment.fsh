// Written by `python -m profiles.vocabulary` (profiles/codesystems.py); not edited by hand.
CodeSystem: DnPainMomentCS
Id: pain-moment
Title: "Moment of a pain score"
Description: "When a pain score was given, seen from the treatment."
* ^url = "https://dnfhir.example/fhir/CodeSystem/pain-moment"
* ^language = #en
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* #after "After treatment"
* #after ^designation[0].language = #nl
* #after ^designation[0].value = "na behandeling"
* #baseline "Before treatment"
* #baseline ^designation[0].language = #nl
* #baseline ^designation[0].value = "vooraf"
* #follow_up "Follow-up"
* #follow_up ^designation[0].language = #nl
* #follow_up ^designation[0].value = "vervolg"
