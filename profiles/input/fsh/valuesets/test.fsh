// Written by `python -m profiles.vocabulary` (profiles/valuesets.py); not edited by hand.
ValueSet: DnTestVS
Id: test
Title: "Tests"
Description: "Physical tests and examinations."
* ^url = "https://dnfhir.example/fhir/ValueSet/test"
* ^language = #en
* ^experimental = false
* ^copyright = "This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International. All rights reserved."
* https://dnfhir.example/fhir/CodeSystem/dry-needling#heel-walk-test "Heel walk/stand test"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#manual-muscle-test "Manual muscle test"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#mrc-strength "Muscle strength (Oxford/MRC scale)"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#palpation "Palpation"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#rom "Range of joint movement"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#slr-test "Straight leg raise test"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#slump-test "Slump test"
* https://dnfhir.example/fhir/CodeSystem/dry-needling#toe-walk-test "Toe walk/stand test"
* http://snomed.info/sct#113011001 "Palpation"
* http://snomed.info/sct#273677009 "Oxford grading scale for muscle strength"
* http://snomed.info/sct#364564000 "Range of joint movement (observable entity)"
* http://snomed.info/sct#9002005 "Manual testing of muscle function"
