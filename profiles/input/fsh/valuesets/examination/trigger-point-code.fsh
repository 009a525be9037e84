// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnTriggerPointCodeVS
Id: trigger-point-code
Title: "Trigger points"
Description: "A myofascial trigger point: active, latent, or not said which."
* ^url = "https://dnfhir.example/fhir/ValueSet/trigger-point-code"
* ^language = #en
* ^experimental = false
* https://dnfhir.example/fhir/CodeSystem/dry-needling#mtrp "Myofascial trigger point"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#mtrp-active "Active myofascial trigger point"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#mtrp-latent "Latent myofascial trigger point"
