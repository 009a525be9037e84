// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnConsentVS
Id: consent
Title: "Consent"
Description: "Documents and answers of consent."
* ^url = "https://dnfhir.example/fhir/ValueSet/consent"
* ^language = #en
* ^experimental = false
* ^copyright = "This material contains content from LOINC (http://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at http://loinc.org/license. This material includes codes of the DICOM Controlled Terminology (PS3.16)."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#informed-consent "Patient informed consent given"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#patient-consent "Patient consent"
* http://dicom.nema.org/resources/ontology/DCM#122004 "Patient informed consent given"
* http://loinc.org#59284-0 "Patient Consent"
