"""The code systems that dnfhir speaks of, by their canonical addresses: the one place where they
stand.
"""

from __future__ import annotations

from typing import Final

#: The base of all canonical addresses of our own (code systems, profiles, extensions,
#: Questionnaire); no identifier of what is sent is below it.
CANONICAL: Final = "https://dnfhir.example/fhir"

#: What the addresses of our profiles and extensions begin with.
DEFINITIONS: Final = CANONICAL + "/StructureDefinition/"

#: Our own code system: each concept of the vocabulary has exactly one code in it.
OWN: Final = CANONICAL + "/CodeSystem/dry-needling"

#: Programs that compute resources: an OID made of a UUID (ITU-T X.667), so that it needs no domain.
PROGRAMS: Final = "urn:oid:2.25.224272674496514052657908918339541450111"
#: Names that are the SHA-256 of what they name: NIST's own OID of it (RFC 8017, id-sha256).
SHA_256: Final = "urn:oid:2.16.840.1.101.3.4.2.1"

#: The system and the code of the security label of test data:
#: https://hl7.org/fhir/R4/security-labels.html
ACT_REASON: Final = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
TEST_DATA: Final = "HTEST"

SNOMED: Final = "http://snomed.info/sct"
LOINC: Final = "http://loinc.org"
UCUM: Final = "http://unitsofmeasure.org"
UBERON: Final = "http://purl.obolibrary.org/obo/uberon.owl"
DICOM: Final = "http://dicom.nema.org/resources/ontology/DCM"
INTERPRETATION: Final = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
#: How pain was measured; the zib PainScore binds Observation.method to it (required).
PAIN_METHOD: Final = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.9.1"
ICD_10: Final = "http://hl7.org/fhir/sid/icd-10"
ICPC_1_NL: Final = "http://hl7.org/fhir/sid/icpc-1-nl"
ICPC_2: Final = "http://hl7.org/fhir/sid/icpc-2"
#: The WHO's classification of medicines, by its address and its OID:
#: https://terminology.hl7.org/CodeSystem-v3-WC.html
ATC: Final = ("http://www.whocc.no/atc", "urn:oid:2.16.840.1.113883.6.73")
HPO: Final = "http://human-phenotype-ontology.org"
