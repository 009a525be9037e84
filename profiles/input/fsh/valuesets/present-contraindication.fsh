// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPresentContraindicationVS
Id: present-contraindication
Title: "Contraindications that become a Condition"
Description: "The contraindications that the intake asks for, but for the two allergies."
* ^url = "https://dnfhir.example/fhir/ValueSet/present-contraindication"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#acute-infection "Acute infection"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#anticoagulants "Anticoagulants"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#communicable-disease-local "Communicable disease"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#diabetes "Diabetes mellitus"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#fever "Fever"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#lymphoedema "Lymphoedema"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#pregnancy "Pregnancy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#raised-infection-risk "Increased risk of infection"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#vascular-disease "Vascular disease"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#weakened-immune-system "Weakened immune system"
* http://snomed.info/sct#234097001 "Lymphedema"
* http://snomed.info/sct#27550009 "Disorder of blood vessel"
* http://snomed.info/sct#370388006 "Patient immunocompromised"
* http://snomed.info/sct#386661006 "Fever"
* http://snomed.info/sct#40733004 "Infectious disease"
* http://snomed.info/sct#73211009 "Diabetes mellitus"
* http://snomed.info/sct#77386006 "Pregnant"
