// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnExaminationTextCodeVS
Id: examination-text-code
Title: "Observed and told in words"
Description: "Posture and motion."
* ^url = "https://dnfhir.example/fhir/ValueSet/examination-text-code"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#motion "Motion as observed"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#posture "Posture as observed"
