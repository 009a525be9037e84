Invariant: dn-session-bundle-1
Description: "A session has exactly one patient (Patient)."
* severity = #error
* expression = "entry.resource.ofType(Patient).count() = 1"

Invariant: dn-session-bundle-2
Description: "A session has exactly one therapist (Practitioner)."
* severity = #error
* expression = "entry.resource.ofType(Practitioner).count() = 1"

Invariant: dn-session-bundle-3
Description: "A session has exactly one practice (Organization)."
* severity = #error
* expression = "entry.resource.ofType(Organization).count() = 1"

Invariant: dn-session-bundle-4
Description: "A session has exactly one visit (Encounter)."
* severity = #error
* expression = "entry.resource.ofType(Encounter).count() = 1"

Invariant: dn-session-bundle-5
Description: "A session has exactly one record of who recorded it (Provenance)."
* severity = #error
* expression = "entry.resource.ofType(Provenance).count() = 1"

Invariant: dn-session-bundle-6
Description: "A visit for treatment, or with needling, has exactly one Procedure for dry needling as a whole, done or not; another visit has none."
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'dry-needling').exists()).where(partOf.empty()).count() <= 1 and (entry.resource.ofType(Procedure).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'dry-needling').exists()).where(partOf.empty()).exists() = (entry.resource.ofType(Encounter).type.coding.where(code = 'assessment-visit' or code = 'follow-up-visit').empty() or entry.resource.ofType(Procedure).partOf.exists()))"

Invariant: dn-session-bundle-7
Description: "A session has exactly one outcome of its screening where needling was meant or something of the screening was asked, else none."
* severity = #error
* expression = "entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).count() <= 1 and (entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).exists() = ((entry.resource.ofType(Encounter).type.coding.where(code = 'assessment-visit' or code = 'follow-up-visit').empty() or entry.resource.ofType(Procedure).partOf.exists()) or (entry.resource.ofType(Consent).exists() or entry.resource.ofType(QuestionnaireResponse).item.where(linkId = 'indications' or linkId = 'contraindications').exists())))"

Invariant: dn-session-bundle-8
Description: "A session has at most one QuestionnaireResponse."
* severity = #error
* expression = "entry.resource.ofType(QuestionnaireResponse).count() <= 1"

Invariant: dn-session-bundle-9
Description: "A session has at most one Consent."
* severity = #error
* expression = "entry.resource.ofType(Consent).count() <= 1"

Invariant: dn-session-bundle-10
Description: "A session has at most one CarePlan for aftercare, and one for the treatment, told apart by their categories."
* severity = #error
* expression = "entry.resource.ofType(CarePlan).where(category.coding.where(code = 'treatment-plan').exists()).count() <= 1 and entry.resource.ofType(CarePlan).where(category.coding.where(code = 'treatment-plan').empty()).count() <= 1"

Invariant: dn-session-bundle-11
Description: "A session has at most one DetectedIssue of needling after consent was withdrawn, and one of all other needling that should not have been."
* severity = #error
* expression = "entry.resource.ofType(DetectedIssue).where(code.coding.where(code = 'needled-after-withdrawal').exists()).count() <= 1 and entry.resource.ofType(DetectedIssue).where(code.coding.where(code = 'needled-after-withdrawal').empty()).count() <= 1"

Invariant: dn-session-bundle-12
Description: "A session has at most one EpisodeOfCare."
* severity = #error
* expression = "entry.resource.ofType(EpisodeOfCare).count() <= 1"

Invariant: dn-session-bundle-38
Description: "A session has at most one PractitionerRole."
* severity = #error
* expression = "entry.resource.ofType(PractitionerRole).count() <= 1"

Invariant: dn-session-bundle-51
Description: "A session has at most one ServiceRequest."
* severity = #error
* expression = "entry.resource.ofType(ServiceRequest).count() <= 1"

Invariant: dn-session-bundle-52
Description: "A visit is based on the referral that brought the patient, and on nothing else."
* severity = #error
* expression = "entry.where(resource.ofType(ServiceRequest).code.coding.where(code = 'referral-in').exists()).fullUrl.all($this in (%resource.entry.resource.ofType(Encounter).basedOn.reference)) and entry.resource.ofType(Encounter).basedOn.reference.all($this in (%resource.entry.where(resource.ofType(ServiceRequest).code.coding.where(code = 'referral-in').exists()).fullUrl))"

Invariant: dn-session-bundle-53
Description: "The goals of a session are those of its treatment plan."
* severity = #error
* expression = "entry.where(resource.ofType(Goal).exists()).fullUrl.all($this in (%resource.entry.resource.ofType(CarePlan).goal.reference))"

Invariant: dn-session-bundle-13
Description: "Needling that was done has a Consent that permits it, if only until it was withdrawn, and an outcome of the screening that allows it, or else a DetectedIssue that implicates it."
* severity = #error
* expression = "entry.where(resource.ofType(Procedure).where(partOf.exists() and (status in ('completed' | 'stopped'))).exists()).exists() implies ((entry.resource.ofType(Consent).where(provision.type = 'permit' and (status = 'active' or (status = 'inactive' and provision.period.end.exists()))).exists() and entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).value.coding.where(code in ('eligible' | 'eligible-by-joint-decision')).exists()) or entry.where(resource.ofType(Procedure).where(partOf.exists() and (status in ('completed' | 'stopped'))).exists()).fullUrl.all($this in (%resource.entry.resource.ofType(DetectedIssue).where(status = 'final').implicated.reference)))"

Invariant: dn-session-bundle-14
Description: "An outcome that allows needling rests on a Consent that permits it, if only until it was withdrawn."
* severity = #error
* expression = "entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).value.coding.where(code in ('eligible' | 'eligible-by-joint-decision')).exists() implies entry.resource.ofType(Consent).where(provision.type = 'permit' and (status = 'active' or (status = 'inactive' and provision.period.end.exists()))).exists()"

Invariant: dn-session-bundle-15
Description: "Consent refused is a reason of the outcome exactly when a Consent denies it."
* severity = #error
* expression = "entry.resource.ofType(Consent).where(status = 'active' and provision.type = 'deny').exists() = entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).component.value.ofType(CodeableConcept).coding.where(code = 'consent-refused').exists()"

// A date without a time of day is neither before nor after a time of that day.
Invariant: dn-session-bundle-16
Description: "Needling dated before its consent, or in a session that ended before it, has a DetectedIssue."
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(partOf.exists() and (performed.ofType(dateTime).where($this.toString().length() > 10) < %resource.entry.resource.ofType(Consent).where(provision.type = 'permit').dateTime or (performed.ofType(dateTime).toString().length() = 10 and %resource.entry.resource.ofType(Encounter).period.end < %resource.entry.resource.ofType(Consent).where(provision.type = 'permit').dateTime))).exists() implies entry.resource.ofType(DetectedIssue).where(status = 'final').exists()"

Invariant: dn-session-bundle-17
Description: "A DetectedIssue implicates every needling that was done; that of needling after consent was withdrawn only those after it."
* severity = #error
* expression = "entry.resource.ofType(DetectedIssue).where(status = 'final' and code.coding.where(code = 'needled-after-withdrawal').empty()).exists() implies entry.where(resource.ofType(Procedure).where(partOf.exists() and (status in ('completed' | 'stopped'))).exists()).exists() and entry.where(resource.ofType(Procedure).where(partOf.exists() and (status in ('completed' | 'stopped'))).exists()).fullUrl.all($this in (%resource.entry.resource.ofType(DetectedIssue).where(status = 'final' and code.coding.where(code = 'needled-after-withdrawal').empty()).implicated.reference))"

Invariant: dn-session-bundle-18
Description: "Dry needling as a whole, where it was meant, is not done exactly when there is no needling."
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'dry-needling').exists()).where(partOf.empty()).empty() or (entry.resource.ofType(Procedure).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'dry-needling').exists()).where(partOf.empty()).status = 'not-done') = entry.where(resource.ofType(Procedure).partOf.exists()).empty()"

Invariant: dn-session-bundle-19
Description: "Dry needling as a whole was stopped exactly when every needling was: it is completed as soon as one was."
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'dry-needling').exists()).where(partOf.empty()).empty() or (entry.resource.ofType(Procedure).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'dry-needling').exists()).where(partOf.empty()).status = 'stopped') = (entry.resource.ofType(Procedure).where(partOf.exists() and status = 'stopped').exists() and entry.resource.ofType(Procedure).where(partOf.exists() and status != 'stopped').empty())"

Invariant: dn-session-bundle-20
Description: "The reasons why needling was not done are those of the screening's outcome, or that it allowed needling and yet none took place."
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'dry-needling').exists()).where(partOf.empty()).extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/not-done-reason').value.ofType(CodeableConcept).coding.code.all($this in (%resource.entry.resource.ofType(Observation).where(code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'needling-eligibility').exists()).component.value.ofType(CodeableConcept).coding.code | 'not-performed-other'))"

Invariant: dn-session-bundle-21
Description: "Each needling is part of the session's dry needling."
* severity = #error
* expression = "entry.resource.ofType(Procedure).partOf.reference.all($this in (%resource.entry.where(resource.ofType(Procedure).where(partOf.empty() and code.coding.where(system = 'https://dnfhir.example/fhir/CodeSystem/dry-needling' and code = 'dry-needling').exists()).exists()).fullUrl))"

Invariant: dn-session-bundle-22
Description: "Twitch responses are part of a needling."
* severity = #error
* expression = "entry.resource.ofType(Observation).partOf.reference.all($this in (%resource.entry.where(resource.ofType(Procedure).partOf.exists()).fullUrl))"

Invariant: dn-session-bundle-23
Description: "Each needle was used by a needling."
* severity = #error
* expression = "entry.where(resource is Device and resource.deviceName.empty()).fullUrl.all($this in (%resource.entry.resource.ofType(Procedure).usedReference.reference))"

Invariant: dn-session-bundle-24
Description: "What an adverse event left is a complication of a Procedure, where something was needled, and the other way round."
* severity = #error
* expression = "(entry.resource.ofType(Procedure).where(partOf.exists()).empty() or entry.resource.ofType(AdverseEvent).resultingCondition.reference.all($this in (%resource.entry.resource.ofType(Procedure).complicationDetail.reference))) and entry.resource.ofType(Procedure).complicationDetail.reference.all($this in (%resource.entry.resource.ofType(AdverseEvent).resultingCondition.reference))"

Invariant: dn-session-bundle-25
Description: "Every resource is about the session's one patient, but an adverse event of the therapist's."
* severity = #error
* expression = "(entry.resource.where(($this is AdverseEvent and resultingCondition.empty()).not()).subject | entry.resource.patient).reference.all($this in (%resource.entry.where(resource is Patient).fullUrl)) and entry.resource.ofType(AdverseEvent).where(resultingCondition.empty()).subject.reference.all($this in (%resource.entry.where(resource is Practitioner).fullUrl))"

Invariant: dn-session-bundle-26
Description: "Where no adverse event occurred there is none."
* severity = #error
* expression = "entry.resource.where($this is Encounter).extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/no-adverse-events').exists() implies entry.resource.ofType(AdverseEvent).empty()"

// By profile: a user's own code may be the same word.
Invariant: dn-session-bundle-27
Description: "Where no trigger points were found there are none."
* severity = #error
* expression = "entry.resource.ofType(Observation).where(meta.profile.where($this = 'https://dnfhir.example/fhir/StructureDefinition/dn-no-trigger-points').exists()).exists() implies entry.resource.ofType(Condition).where(meta.profile.where($this = 'https://dnfhir.example/fhir/StructureDefinition/dn-trigger-point').exists()).empty()"

Invariant: dn-session-bundle-28
Description: "The Provenance targets every resource of the session's own."
* severity = #error
* expression = "entry.where(((resource is Patient or resource is Practitioner or resource is Organization) or resource is EpisodeOfCare or resource is Provenance).not()).fullUrl.all($this in (%resource.entry.resource.ofType(Provenance).target.reference))"

Invariant: dn-session-bundle-29
Description: "The Provenance targets nothing but resources of the session's own."
* severity = #error
* expression = "entry.resource.ofType(Provenance).target.reference.all($this in (%resource.entry.where(((resource is Patient or resource is Practitioner or resource is Organization) or resource is EpisodeOfCare or resource is Provenance).not()).fullUrl))"

Invariant: dn-session-bundle-30
Description: "Either all resources are test data (HTEST) or none is."
* severity = #error
* expression = "entry.resource.where(meta.security.where(code = 'HTEST').exists()).exists() implies entry.resource.where(meta.security.where(code = 'HTEST').exists()).count() = entry.count()"

Invariant: dn-session-bundle-31
Description: "Every reference by urn:uuid names an entry."
* severity = #error
* expression = "entry.resource.descendants().where($this is Reference).reference.where(startsWith('urn:uuid:')).all($this in (%resource.entry.fullUrl))"

Invariant: dn-session-bundle-45
Description: "Whether an adverse event is over, its Condition says too."
* severity = #error
* expression = "entry.resource.ofType(AdverseEvent).where(outcome.coding.where(code = 'resolved').exists()).resultingCondition.reference.all($this in (%resource.entry.where(resource.ofType(Condition).clinicalStatus.coding.where(code = 'resolved').exists()).fullUrl)) and entry.resource.ofType(AdverseEvent).where(outcome.coding.where(code = 'resolved').empty()).resultingCondition.reference.all($this in (%resource.entry.where(resource.ofType(Condition).clinicalStatus.coding.where(code = 'active').exists()).fullUrl))"

Invariant: dn-session-bundle-47
Description: "A complaint that is confirmed is the therapist's to assert, one that is not is the patient's."
* severity = #error
* expression = "entry.resource.where(meta.profile.where($this = 'https://dnfhir.example/fhir/StructureDefinition/dn-complaint').exists()).where(verificationStatus.coding.where(code = 'confirmed').exists()).asserter.reference.all($this in (%resource.entry.where(resource is Practitioner).fullUrl)) and entry.resource.where(meta.profile.where($this = 'https://dnfhir.example/fhir/StructureDefinition/dn-complaint').exists()).where(verificationStatus.coding.where(code = 'unconfirmed').exists()).asserter.reference.all($this in (%resource.entry.where(resource is Patient).fullUrl))"

Invariant: dn-session-bundle-46
Description: "Needling that was not done has no complication."
* severity = #error
* expression = "entry.resource.ofType(Procedure).where(status = 'not-done').complicationDetail.empty()"

Invariant: dn-session-bundle-81
Description: "A session has exactly one letter (Composition)."
* severity = #error
* expression = "entry.resource.ofType(Composition).count() = 1"

Invariant: dn-session-bundle-82
Description: "The letter points to every resource of the session's own that tells something; visit, what the therapist works as and dnfhir itself are named elsewhere in it."
* severity = #error
* expression = "entry.where((resource is Patient or resource is Practitioner or resource is Organization or resource is EpisodeOfCare or resource is PractitionerRole or resource is Encounter or resource is Provenance or resource is Composition).not() and (resource is Device and resource.deviceName.exists()).not()).fullUrl.all($this in (%resource.entry.resource.ofType(Composition).section.entry.reference))"

Invariant: dn-session-bundle-83
Description: "Where no adverse event occurred the letter says so, and only there."
* severity = #error
* expression = "entry.resource.ofType(Composition).section.emptyReason.exists() = entry.resource.where($this is Encounter).extension.where(url = 'https://dnfhir.example/fhir/StructureDefinition/no-adverse-events').exists()"

Invariant: dn-entry-1
Description: "An entry is named by a urn:uuid."
* severity = #error
* expression = "fullUrl.matches('^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$')"

Invariant: dn-entry-2
Description: "A resource of the session's own has the id that its entry is named by."
* severity = #error
* expression = "(resource is Patient or resource is Practitioner or resource is Organization or resource is EpisodeOfCare).not() implies fullUrl = 'urn:uuid:' + resource.id"

Invariant: dn-entry-3
Description: "A resource of the session's own is put under its id."
* severity = #error
* expression = "(resource is Patient or resource is Practitioner or resource is Organization or resource is EpisodeOfCare).not() implies (request.method = 'PUT' and request.url = resource.type().name + '/' + resource.id)"

Invariant: dn-entry-4
Description: "The hospital's people and organisations, and the series that sessions share, are created only where no resource with their identifier exists."
* severity = #error
* expression = "(resource is Patient or resource is Practitioner or resource is Organization or resource is EpisodeOfCare) implies (request.method = 'POST' and request.ifNoneExist.startsWith('identifier='))"
