// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPainContextVS
Id: pain-context
Title: "Circumstances of a pain score"
Description: "Under which circumstances the pain was that a score tells of."
* ^url = "https://dnfhir.example/fhir/ValueSet/pain-context"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/pain-context#average "Average pain"
* https://dnfhir.example/fhir/CodeSystem/pain-context#least "Least pain"
* https://dnfhir.example/fhir/CodeSystem/pain-context#motion "On movement"
* https://dnfhir.example/fhir/CodeSystem/pain-context#palpation "On palpation"
* https://dnfhir.example/fhir/CodeSystem/pain-context#rest "At rest"
* https://dnfhir.example/fhir/CodeSystem/pain-context#worst "Worst pain"
