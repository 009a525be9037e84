// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnAftercareVS
Id: aftercare
Title: "Aftercare"
Description: "Advice for after the treatment."
* ^url = "https://dnfhir.example/fhir/ValueSet/aftercare"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#aftercare-heat "Advice: apply heat"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#aftercare-hydration "Advice: drink enough water"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#aftercare-light-movement "Advice: light movement"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#aftercare-stretch "Advice: apply taught stretching"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#ergonomics-advice "Advice on ergonomics"
