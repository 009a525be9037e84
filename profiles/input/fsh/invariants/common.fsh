Invariant: dn-language-1
Description: "A session is told in Dutch (nl) or English (en)."
* severity = #error
* expression = "$this in ('nl' | 'en')"

Invariant: dn-name-1
Description: "One identifier is the name that dnfhir gives: its system is the practice's own namespace, an OID made of a UUID."
* severity = #error
* expression = "%resource.identifier.where(system.startsWith('urn:oid:2.25.') and system != 'urn:oid:2.25.224272674496514052657908918339541450111').exists()"

Invariant: dn-name-2
Description: "The name that dnfhir gives is the session's (or the word episode), #, and the role of the resource in it (or the series' own name)."
* severity = #error
* expression = "(system.startsWith('urn:oid:2.25.') and system != 'urn:oid:2.25.224272674496514052657908918339541450111') implies value.matches('^.+#.+$')"

Invariant: dn-word-1
Description: "A word or a code is told."
* severity = #error
* expression = "coding.exists() or text.exists()"

Invariant: dn-words-1
Description: "What is coded stands in words too, in the record's language."
* severity = #error
* expression = "descendants().where(coding.exists()).all(text.exists())"

Invariant: dn-words-2
Description: "A code of dnfhir's own has its name in the record's language as display."
* severity = #error
* expression = "descendants().where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and userSelected.empty() and extension.empty()).all(display.exists())"

Invariant: dn-side-1
Description: "The side of a place in the body, as the Netherlands write it, is left, right, or both."
* severity = #error
* expression = "extension.where(url = 'http://nictiz.nl/fhir/StructureDefinition/ext-AnatomicalLocation.Laterality').all(value.ofType(CodeableConcept).coding.exists() and value.ofType(CodeableConcept).coding.all((system = 'http://snomed.info/sct' and (code in ('7771000' | '24028007' | '51440002'))) or (system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and (code in ('left' | 'right' | 'bilateral')))))"

Invariant: dn-side-2
Description: "The side of a place in the body, as Belgium writes it, is left, right, or both."
* severity = #error
* expression = "extension.where(url = 'https://www.ehealth.fgov.be/standards/fhir/core-clinical/StructureDefinition/be-ext-laterality').all(value.ofType(Coding).where(system = 'http://snomed.info/sct' and (code in ('7771000' | '24028007' | '51440002' | '419161000' | '419465000'))).exists())"

Invariant: dn-side-3
Description: "A place in the body has one side at most; both sides are one code."
* severity = #error
* expression = "extension.where(url.endsWith('Laterality') or url.endsWith('be-ext-laterality')).count() <= 1"

Invariant: dn-time-1
Description: "An instant is told with its time of day and offset, not as a date only."
* severity = #error
* expression = "$this.toString().length() > 10"

