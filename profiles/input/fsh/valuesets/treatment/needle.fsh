// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnNeedleVS
Id: needle
Title: "Needles"
Description: "The needle as a device, and what is known of it."
* ^url = "https://dnfhir.example/fhir/ValueSet/needle"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved. This material includes codes of the DICOM Controlled Terminology (PS3.16)."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#acupuncture-needle "Needle for dry needling (acupuncture needle)"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#needle "Needle"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#needle-diameter "Needle diameter"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#needle-gauge "Needle gauge"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#needle-length "Needle length"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#needle-material "Needle material"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#single-use "Single use"
* http://dicom.nema.org/resources/ontology/DCM#111465 "Needle Gauge"
* http://dicom.nema.org/resources/ontology/DCM#111467 "Needle Length"
* http://snomed.info/sct#60161006 "Acupuncture needle, device"
* http://snomed.info/sct#79068005 "Needle, device (physical object)"
