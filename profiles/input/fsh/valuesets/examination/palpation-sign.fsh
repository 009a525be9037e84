// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPalpationSignVS
Id: palpation-sign
Title: "Signs at palpation"
Description: "What palpation of a muscle may find."
* ^url = "https://dnfhir.example/fhir/ValueSet/palpation-sign"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#hypertonic-muscle "Hypertonic muscle on palpation"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-on-palpation "Pain on palpation"
