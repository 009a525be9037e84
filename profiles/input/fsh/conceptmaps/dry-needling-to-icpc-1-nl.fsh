// Written by `python -m profiles.vocabulary` (profiles/conceptmaps.py); not edited by hand.
Instance: dry-needling-to-icpc-1-nl
InstanceOf: ConceptMap
Usage: #definition
* url = "https://dnfhir.example/fhir/ConceptMap/dry-needling-to-icpc-1-nl"
* version = "0.1.0"
* name = "DryNeedlingToIcpc1Nl"
* title = "Dry needling to ICPC-1 NL"
* status = #active
* experimental = false
* language = #en
* description = "What our own codes are in ICPC-1 NL, as far as code and name were seen together."
* group[0].source = "https://dnfhir.example/fhir/CodeSystem/dry-needling"
* group[0].target = "http://hl7.org/fhir/sid/icpc-1-nl"
* group[0].element[0].code = #low-back-pain
* group[0].element[0].display = "Low back pain"
* group[0].element[0].target[0].code = #L03
* group[0].element[0].target[0].display = "Lage-rugpijn zonder uitstraling [ex. L86]"
* group[0].element[0].target[0].equivalence = #relatedto
* group[0].element[0].target[0].comment = "The class that it is counted in; a classification draws its own borders. ICPC-1 NL is what Dutch zibs bind (system URL + OID 2.16.840.1.113883.2.4.4.31.1 in zib CodeSystem icpc-1-nl); matches the published case report."
