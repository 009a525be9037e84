// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnReferredPainAnswerVS
Id: referred-pain-answer
Title: "Answers of the intake on referred pain"
Description: "Referred pain of which kind, or none; a question that was not asked has no answer."
* ^url = "https://dnfhir.example/fhir/ValueSet/referred-pain-answer"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#absent "Absent"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#muscular "Muscular"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#neurological "Neurological"
