// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnInterpretationVS
Id: interpretation
Title: "Interpretations"
Description: "Results of a test, and how certain a problem is."
* ^url = "https://dnfhir.example/fhir/ValueSet/interpretation"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#confirmed-present "Confirmed present"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#indeterminate "Indeterminate"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#negative "Negative"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#positive "Positive"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#verification-unknown "Verification unknown"
* http://snomed.info/sct#410605003 "Confirmed present"
* http://terminology.hl7.org/CodeSystem/v3-NullFlavor#UNK "unknown"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#IND "Indeterminate"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#NEG "Negative"
* http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation#POS "Positive"
