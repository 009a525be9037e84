// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnAdverseEventClassVS
Id: adverse-event-class
Title: "Classes of adverse events"
Description: "Mild, significant, serious, as the safety surveys of dry needling class them."
* ^url = "https://dnfhir.example/fhir/ValueSet/adverse-event-class"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#event-mild "Mild adverse event"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#event-serious "Serious adverse event"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#event-significant "Significant adverse event"
