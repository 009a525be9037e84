// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnPositionVS
Id: position
Title: "Positions"
Description: "How the patient lies, sits or stands."
* ^url = "https://dnfhir.example/fhir/ValueSet/position"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#left-side-lying "Left side lying"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#prone "Prone"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#recumbent "Recumbent"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#right-side-lying "Right side lying"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#side-lying "Side lying"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#sitting "Sitting"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#standing "Standing"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#supine "Supine"
* http://snomed.info/sct#102535000 "Right lateral decubitus position (finding)"
* http://snomed.info/sct#102536004 "Left lateral decubitus position (finding)"
* http://snomed.info/sct#102538003 "Recumbent body position (finding)"
* http://snomed.info/sct#10904000 "Orthostatic body position"
* http://snomed.info/sct#1240000 "Prone body position (finding)"
* http://snomed.info/sct#32185000 "Lateral decubitus position (finding)"
* http://snomed.info/sct#33586001 "Sitting position (finding)"
* http://snomed.info/sct#40199007 "Supine body position"
