// Consent over the whole session: withdrawn, excluded, and needling after it was withdrawn.

Invariant: dn-session-bundle-40
Description: "The consent of a session is to its visit."
* severity = #error
* expression = "entry.resource.ofType(Consent).provision.data.reference.reference.all($this in (%resource.entry.where(resource is Encounter).fullUrl))"

Invariant: dn-session-bundle-41
Description: "Each needling that began after consent was withdrawn, or in a session that did, has a DetectedIssue of its own."
* severity = #error
* expression = "entry.where(resource.ofType(Procedure).where(partOf.exists() and (performed.ofType(dateTime).where($this.toString().length() > 10) > %resource.entry.resource.ofType(Consent).where(status = 'inactive').provision.period.end or (performed.ofType(dateTime).toString().length() = 10 and %resource.entry.resource.ofType(Encounter).period.start > %resource.entry.resource.ofType(Consent).where(status = 'inactive').provision.period.end))).exists()).fullUrl.all($this in (%resource.entry.resource.ofType(DetectedIssue).where(status = 'final' and code.coding.where(code = 'needled-after-withdrawal').exists()).implicated.reference))"

Invariant: dn-session-bundle-42
Description: "A DetectedIssue of needling after consent was withdrawn implicates such needling and the consent, and nothing else."
* severity = #error
* expression = "entry.resource.ofType(DetectedIssue).where(status = 'final' and code.coding.where(code = 'needled-after-withdrawal').exists()).implicated.reference.all($this in (%resource.entry.where(resource is Consent or resource.ofType(Procedure).where(partOf.exists() and (performed.ofType(dateTime).where($this.toString().length() > 10) > %resource.entry.resource.ofType(Consent).where(status = 'inactive').provision.period.end or (performed.ofType(dateTime).toString().length() = 10 and %resource.entry.resource.ofType(Encounter).period.start > %resource.entry.resource.ofType(Consent).where(status = 'inactive').provision.period.end))).exists()).fullUrl))"

Invariant: dn-session-bundle-43
Description: "An excluded patient has no active permit; and a permit without an end is that of an excluded patient."
* severity = #error
* expression = "(entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).value.coding.where(code in ('excluded')).exists() implies entry.resource.ofType(Consent).where(status = 'active' and provision.type = 'permit').empty()) and (entry.resource.ofType(Consent).where(status = 'inactive' and provision.period.end.empty()).exists() implies entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).value.coding.where(code in ('excluded')).exists())"

Invariant: dn-session-bundle-44
Description: "Consent withdrawn is a reason of the outcome exactly when it was withdrawn and no needling began before."
* severity = #error
* expression = "entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).component.value.ofType(CodeableConcept).coding.where(code = 'consent-withdrawn').exists() = (entry.resource.ofType(Consent).where(status = 'inactive' and provision.period.end.exists()).exists() and entry.resource.ofType(Procedure).where(partOf.exists()).count() = entry.where(resource.ofType(Procedure).where(partOf.exists() and (performed.ofType(dateTime).where($this.toString().length() > 10) > %resource.entry.resource.ofType(Consent).where(status = 'inactive').provision.period.end or (performed.ofType(dateTime).toString().length() = 10 and %resource.entry.resource.ofType(Encounter).period.start > %resource.entry.resource.ofType(Consent).where(status = 'inactive').provision.period.end))).exists()).count())"
