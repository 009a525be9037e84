// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPurposeVS
Id: purpose
Title: "Purposes of a visit"
Description: "What the patient came for: treatment, assessment or follow-up."
* ^url = "https://dnfhir.example/fhir/ValueSet/purpose"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#assessment-visit "Assessment visit"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#follow-up-visit "Follow-up visit"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#treatment-visit "Treatment visit"
