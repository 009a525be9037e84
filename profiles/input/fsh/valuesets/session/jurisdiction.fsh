// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnJurisdictionVS
Id: jurisdiction
Title: "Jurisdiction"
Description: "Whose national profiles a session follows."
* ^url = "https://dnfhir.example/fhir/ValueSet/jurisdiction"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/jurisdiction#be "Belgium"
* https://dnfhir.example/fhir/CodeSystem/jurisdiction#nl "The Netherlands"
* https://dnfhir.example/fhir/CodeSystem/jurisdiction#none "No national profiles"
