// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnOutcomeVS
Id: outcome
Title: "Outcomes of the screening"
Description: "The seven things that a screening may decide."
* ^url = "https://dnfhir.example/fhir/ValueSet/outcome"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#declined "Called off at the patient's wish"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#eligible "Eligible"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#eligible-by-joint-decision "Eligible by joint decision"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#excluded "Excluded"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#not-advised "Not advised"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#not-indicated "Not indicated"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#undetermined "Undetermined"
