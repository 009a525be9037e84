// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnSectionVS
Id: section
Title: "Sections of the letter"
Description: "What a section of the letter of a session tells of."
* ^url = "https://dnfhir.example/fhir/ValueSet/section"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-adverse-events "Adverse events"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-advice "Advice"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-findings "Findings"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-history "History and medication"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-measures "Outcome measures"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-needling "Dry needling"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-note "Note"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-other-treatment "Other treatment"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-pain "Course of pain"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-plan "Plan"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-reason "Reason for the visit"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#section-screening "Screening and consent"
