// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPainMomentVS
Id: pain-moment
Title: "Moment of a pain score"
Description: "When a pain score was given, seen from the treatment."
* ^url = "https://dnfhir.example/fhir/ValueSet/pain-moment"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/pain-moment#after "After treatment"
* https://dnfhir.example/fhir/CodeSystem/pain-moment#baseline "Before treatment"
* https://dnfhir.example/fhir/CodeSystem/pain-moment#follow_up "Follow-up"
