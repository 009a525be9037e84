// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnScreeningConflictCodeVS
Id: screening-conflict-code
Title: "Conflicts with the screening"
Description: "What is wrong with needling that took place."
* ^url = "https://dnfhir.example/fhir/ValueSet/screening-conflict-code"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#needled-although-not-allowed "Needled although the screening does not allow it"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#needled-before-consent "Needled before consent"
