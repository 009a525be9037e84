Invariant: dn-computed-1
Description: "What rules decide names the program and no person, unless it was entered in error."
* severity = #error
* expression = "performer.empty() and (device.exists() or status = 'entered-in-error')"

Invariant: dn-issued-1
Description: "An observation says when it became known, unless it was entered in error."
* severity = #error
* expression = "issued.exists() or status = 'entered-in-error'"

Invariant: dn-issued-2
Description: "An observation is not known before the time at which it was made."
* severity = #error
* expression = "%resource.effective.ofType(dateTime).where($this.toString().length() > 10).all($this <= %resource.issued)"

Invariant: dn-observation-1
Description: "An observation of a finished record is final, or was amended, corrected or entered in error."
* severity = #error
* expression = "$this in ('final' | 'amended' | 'corrected' | 'entered-in-error')"

Invariant: dn-test-1
Description: "A test says how it came out, or else the reason that it was not performed, never both: not done is never negative."
* severity = #error
* expression = "(interpretation.exists() or value.exists()) xor dataAbsentReason.exists()"

Invariant: dn-test-2
Description: "A result stands both as interpretation and as value, where nothing was measured, and is the same in both."
* severity = #error
* expression = "(interpretation.exists() implies (value.ofType(CodeableConcept).exists() or value.ofType(Quantity).exists())) and (value.ofType(CodeableConcept).exists() implies (interpretation.coding.code = value.ofType(CodeableConcept).coding.code))"

Invariant: dn-test-3
Description: "Words are the value when they are all that a test says, else the component for them."
* severity = #error
* expression = "component.exists() implies (value.exists() and value.ofType(string).empty())"

Invariant: dn-test-4
Description: "A test with a side, a region or a moment says so in the code's text: two of one name are told apart in words."
* severity = #error
* expression = "(bodySite.exists() or extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/test-moment').exists()) implies code.text.exists()"

Invariant: dn-test-5
Description: "Whether a test was done before or after treatment is the same in the code's text, in the record's language."
* severity = #error
* expression = "(extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/test-moment' and value = 'before').exists() implies code.text.endsWith(iif(%resource.language = 'nl', 'vóór behandeling', 'before treatment'))) and (extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/test-moment' and value = 'after').exists() implies code.text.endsWith(iif(%resource.language = 'nl', 'na behandeling', 'after treatment')))"

Invariant: dn-test-6
Description: "The side of a test is the same in the body site and in the code's text."
* severity = #error
* expression = "((bodySite.extension.value.ofType(CodeableConcept).coding | bodySite.extension.value.ofType(Coding)).where(code = '7771000').exists() implies code.text.matches('.* (links|left).*')) and ((bodySite.extension.value.ofType(CodeableConcept).coding | bodySite.extension.value.ofType(Coding)).where(code = '24028007').exists() implies code.text.matches('.* (rechts|right).*')) and ((bodySite.extension.value.ofType(CodeableConcept).coding | bodySite.extension.value.ofType(Coding)).where(code = '51440002').exists() implies code.text.matches('.* (beiderzijds|both sides).*'))"

Invariant: dn-twitch-1
Description: "A count of twitch responses is not negative; 0 says that they were looked for and there was none."
* severity = #error
* expression = "$this >= 0 and $this <= 9999"

Invariant: dn-pregnancy-1
Description: "Pregnancy has the code of zib Pregnancy beside that of the International Patient Summary."
* severity = #error
* expression = "coding.where(system = 'http://snomed.info/sct' and code = '118185001').exists()"

Invariant: dn-pregnancy-2
Description: "Pregnancy has the time of the intake, or the date of the session: never a month or a year."
* severity = #error
* expression = "$this.toString().length() >= 10"
