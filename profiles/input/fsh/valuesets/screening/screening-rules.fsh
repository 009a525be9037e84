// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnScreeningRulesVS
Id: screening-rules
Title: "Rules of the screening"
Description: "The rules that decided the outcome of a screening, with their version."
* ^url = "https://dnfhir.example/fhir/ValueSet/screening-rules"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#leaflet-rules-1 "Rules of the patient leaflet, version 1"
