// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnSideVS
Id: side
Title: "Sides"
Description: "Left, right, both."
* ^url = "https://dnfhir.example/fhir/ValueSet/side"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#bilateral "Bilateral"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#left "Left"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#right "Right"
* http://snomed.info/sct#24028007 "Right"
* http://snomed.info/sct#51440002 "Right and left"
* http://snomed.info/sct#7771000 "Left"
