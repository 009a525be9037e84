// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnComplaintSeverityVS
Id: complaint-severity
Title: "Severity of a complaint"
Description: "Mild, moderate, severe."
* ^url = "https://dnfhir.example/fhir/ValueSet/complaint-severity"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#mild "Mild"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#moderate "Moderate"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#severe "Severe"
* http://snomed.info/sct#24484000 "Severe"
* http://snomed.info/sct#255604002 "Mild"
* http://snomed.info/sct#6736007 "Moderate"
