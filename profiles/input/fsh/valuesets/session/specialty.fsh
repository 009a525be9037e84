// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnSpecialtyVS
Id: specialty
Title: "Specialties"
Description: "What a therapist is, beside the qualification for dry needling."
* ^url = "https://dnfhir.example/fhir/ValueSet/specialty"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy "Physiotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy-geriatric "Geriatric physiotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy-manual "Manual physiotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy-oedema "Oedema physiotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy-orofacial "Orofacial physiotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy-paediatric "Paediatric physiotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy-pelvic "Pelvic physiotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy-psychosomatic "Psychosomatic physiotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physiotherapy-sports "Sports physiotherapy"
* http://fhir.nl/fhir/NamingSystem/uzi-rolcode#04.000 "Fysiotherapeut"
* http://snomed.info/sct#722138006 "Physiotherapy"
