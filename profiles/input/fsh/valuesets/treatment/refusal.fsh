// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnRefusalVS
Id: refusal
Title: "Refusals"
Description: "Why a treatment was not carried out, or not to its end."
* ^url = "https://dnfhir.example/fhir/ValueSet/refusal"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved. This material includes codes of the DICOM Controlled Terminology (PS3.16)."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#not-performed-other "Not performed for another reason"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#procedure-refused "Procedure refused"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#refusal-of-treatment "Refusal of treatment by patient"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#refused-to-continue "Patient refused to continue"
* http://dicom.nema.org/resources/ontology/DCM#110505 "Patient refused to continue procedure"
* http://snomed.info/sct#105480006 "Refusal of treatment by patient (situation)"
* http://snomed.info/sct#183944003 "Procedure refused (situation)"
