// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnOtherVS
Id: other
Title: "Other words"
Description: "Words that the vocabulary knows and that no resource is coded with."
* ^url = "https://dnfhir.example/fhir/ValueSet/other"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#acupressure "Acupressure"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#acupuncture "Acupuncture"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#cancer "Cancer"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#chemotherapy "Chemotherapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#immunodeficiency "Immunodeficiency disorder"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#immunosuppression "Immunosuppression"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#infection-carrier "Carrier of infection"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#metal-contact-dermatitis "Allergic contact dermatitis due to metals"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#nickel-cobalt-chromium "Nickel cobalt chromium"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#not-pregnant "Not pregnant"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#unilateral "Unilateral"
* http://snomed.info/sct#234532001 "Immunodeficiency disorder (disorder)"
* http://snomed.info/sct#261249004 "Nickel cobalt chromium"
* http://snomed.info/sct#363346000 "Malignant neoplastic disease (disorder)"
* http://snomed.info/sct#367336001 "Chemotherapy (procedure)"
* http://snomed.info/sct#38013005 "Immunosuppression (finding)"
* http://snomed.info/sct#60001007 "Not pregnant"
* http://snomed.info/sct#66459002 "Unilateral"
* http://snomed.info/sct#66598005 "drager van infectie"
