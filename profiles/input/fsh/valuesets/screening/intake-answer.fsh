// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnIntakeAnswerVS
Id: intake-answer
Title: "Answers of the intake"
Description: "Asked, and there or not there; a question that was not asked has no answer."
* ^url = "https://dnfhir.example/fhir/ValueSet/intake-answer"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#absent "Absent"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#present "Present"
