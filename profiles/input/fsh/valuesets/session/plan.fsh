// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPlanVS
Id: plan
Title: "Plans"
Description: "What a plan is: advice for after the treatment, or the treatment that is planned."
* ^url = "https://dnfhir.example/fhir/ValueSet/plan"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#aftercare-plan "Aftercare"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#treatment-plan "Treatment plan"
