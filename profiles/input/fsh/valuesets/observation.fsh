// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnObservationVS
Id: observation
Title: "Observations"
Description: "What is observed of the session itself, and answers of the intake."
* ^url = "https://dnfhir.example/fhir/ValueSet/observation"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#absent "Absent"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#absolute-change "Absolute change against the baseline"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#absolute-criterion "Threshold in points reached"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#eligibility-reason "Reason for the eligibility outcome"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#in-words "In words"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#leaflet-rules-1 "Rules of the patient leaflet, version 1"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#ltr-elicited "Local twitch response elicited"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#motion "Motion as observed"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#muscular "Muscular"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#needling-eligibility "Eligibility for dry needling"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#neurological "Neurological"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#no-relevant-change "No relevant change"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#number-of-insertions "Number of needle insertions"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pain-change "Change of pain against the baseline"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#posture "Posture as observed"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#present "Present"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#relative-change "Relative change against the baseline"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#relative-criterion "Threshold in percent reached"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#relevant-improvement "Relevant improvement"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#relevant-worsening "Relevant worsening"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#several "Several, not counted"
