// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPainChangeVerdictVS
Id: pain-change-verdict
Title: "Whether pain changed"
Description: "Whether pain changed as much as matters, by the thresholds in the Observation's method, and which way."
* ^url = "https://dnfhir.example/fhir/ValueSet/pain-change-verdict"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#no-relevant-change "No relevant change"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#relevant-improvement "Relevant improvement"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#relevant-worsening "Relevant worsening"
