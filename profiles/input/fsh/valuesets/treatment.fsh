// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnTreatmentVS
Id: treatment
Title: "Treatments"
Description: "Dry needling, and treatments without a needle."
* ^url = "https://dnfhir.example/fhir/ValueSet/treatment"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#dry-needling "Dry needling (intramuscular, trigger point)"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#education "Education"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#ergonomics-advice "Advice on ergonomics"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#exercise-therapy "Exercise therapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#manipulation "Manipulation"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#massage "Massage"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#mobilisation "Mobilisation"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#patient-education "Patient education"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#physical-therapy "Physical therapy"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#stretching "Stretching exercises"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#trigger-point-compression "Manual trigger point compression / pressure release"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#trigger-point-needling-superficial "Superficial dry needling"
* http://snomed.info/sct#229065009 "Exercise therapy"
* http://snomed.info/sct#229070002 "Stretching exercises (regime/therapy)"
* http://snomed.info/sct#311401005 "Patient education (procedure)"
* http://snomed.info/sct#409073007 "Education"
* http://snomed.info/sct#74251004 "Physiatric mobilization of joint"
* http://snomed.info/sct#91251008 "Physical therapy procedure"
