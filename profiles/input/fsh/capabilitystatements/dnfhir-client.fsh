// What dnfhir asks of a server. SHALL: a push fails without it; SHOULD: it does without, and does less.

RuleSet: CapabilityExpected(expectation)
* extension[0].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* extension[0].valueCode = #{expectation}

RuleSet: CapabilityInteraction(code, expectation)
* rest[0].resource[=].interaction[+].code = #{code}
* rest[0].resource[=].interaction[=]
  * insert CapabilityExpected({expectation})

RuleSet: CapabilityFoundBy(name, type)
* rest[0].resource[=].searchParam[+].name = "{name}"
* rest[0].resource[=].searchParam[=].type = #{type}
* rest[0].resource[=].searchParam[=]
  * insert CapabilityExpected(SHALL)

RuleSet: CapabilityProfiled(profile)
* rest[0].resource[=].supportedProfile[+] = "https://dnfhir.example/fhir/StructureDefinition/{profile}"

// The hospital's own: found by identifier, created when nobody has it, never written again.
RuleSet: CapabilityPerson(type, profile)
* rest[0].resource[+].type = #{type}
* insert CapabilityProfiled({profile})
* insert CapabilityInteraction(read, SHALL)
* insert CapabilityInteraction(search-type, SHALL)
* insert CapabilityInteraction(create, SHOULD)
* rest[0].resource[=].conditionalCreate = true
* insert CapabilityFoundBy(identifier, token)

// A type of the session's own resources.
RuleSet: CapabilityRecorded(type, profile, parameter)
* rest[0].resource[+].type = #{type}
* insert CapabilityProfiled({profile})
* insert CapabilityInteraction(read, SHALL)
* insert CapabilityInteraction(search-type, SHALL)
* insert CapabilityInteraction(update, SHALL)
* insert CapabilityInteraction(create, SHOULD)
* insert CapabilityInteraction(history-instance, SHOULD)
* rest[0].resource[=].versioning = #versioned-update
* rest[0].resource[=].updateCreate = true
* rest[0].resource[=].conditionalCreate = true
* insert CapabilityFoundBy({parameter}, token)

Instance: dnfhir-client
InstanceOf: CapabilityStatement
Usage: #definition
* url = "https://dnfhir.example/fhir/CapabilityStatement/dnfhir-client"
* version = "0.1.0"
* name = "DnfhirClient"
* title = "What dnfhir does as a client, and a server must support"
* status = #active
* experimental = false
* date = "2026-11-22"
* language = #en
* description = "A session is read as far as the server holds it, compared, and written whole in one transaction, or in several where the server takes none so large. Nothing is deleted or patched: what a corrected session no longer says gets a status."
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* rest[0].mode = #client
* rest[0].documentation = "GET [base]/metadata comes first: fhirVersion 4.0.x, transaction not left out, conditionalCreate and updateCreate not declared false. A resource is found by its business identifier (POST [type]/_search, so that no identifier stands in a URL) and those of a session by the Provenance that targets its Encounter. New resources are PUT at ids of dnfhir's own; a server that declares updateCreate false gets POST with If-None-Exist instead. Every update is guarded by If-Match; a server without versions is refused. Searches ask for no cached answer."
* rest[0].security.description = "TLS, except on the same machine. A bearer token, or a user and a password, when they are configured."
* rest[0].interaction[0].code = #transaction
* rest[0].interaction[0].documentation = "Bundles of the profile dn-session-bundle. All entries succeed or none does; the answer has one entry for each."
* rest[0].interaction[0]
  * insert CapabilityExpected(SHALL)
* rest[0].interaction[1].code = #batch
* rest[0].interaction[1].documentation = "Reads of up to a hundred resources at once. It is tried, declared or not; where it fails, each is read singly."
* rest[0].interaction[1]
  * insert CapabilityExpected(SHOULD)

* insert CapabilityPerson(Patient, dn-patient)
* insert CapabilityPerson(Practitioner, dn-practitioner)
* insert CapabilityPerson(Organization, dn-organization)

* insert CapabilityRecorded(AdverseEvent, dn-adverse-event, _tag)
* insert CapabilityRecorded(AllergyIntolerance, dn-metal-allergy, identifier)
* insert CapabilityRecorded(CarePlan, dn-aftercare, identifier)
* insert CapabilityProfiled(dn-treatment-plan)
* insert CapabilityRecorded(Composition, dn-composition, _tag)
* insert CapabilityRecorded(Condition, dn-complaint, identifier)
* insert CapabilityProfiled(dn-trigger-point)
* insert CapabilityProfiled(dn-contraindication)
* insert CapabilityProfiled(dn-other-contraindication)
* insert CapabilityProfiled(dn-complication)
* insert CapabilityRecorded(Consent, dn-consent, identifier)
* insert CapabilityRecorded(DetectedIssue, dn-screening-conflict, identifier)
* insert CapabilityProfiled(dn-withdrawal-conflict)
* insert CapabilityRecorded(Device, dn-needle, identifier)
* insert CapabilityProfiled(dn-software)
* insert CapabilityRecorded(Encounter, dn-encounter, identifier)
* insert CapabilityRecorded(EpisodeOfCare, dn-episode-of-care, identifier)
* insert CapabilityRecorded(Goal, dn-goal, identifier)
* insert CapabilityRecorded(MedicationStatement, dn-medication, identifier)
* insert CapabilityRecorded(Observation, dn-examination-test, identifier)
* insert CapabilityProfiled(dn-pregnancy)
* insert CapabilityProfiled(dn-palpation)
* insert CapabilityProfiled(dn-examination-text)
* insert CapabilityProfiled(dn-not-examined)
* insert CapabilityProfiled(dn-no-trigger-points)
* insert CapabilityProfiled(dn-needling-eligibility)
* insert CapabilityProfiled(dn-twitch-response)
* insert CapabilityProfiled(dn-pain-score)
* insert CapabilityProfiled(dn-pain-change)
* insert CapabilityProfiled(dn-outcome-measure)
* insert CapabilityRecorded(PractitionerRole, dn-practitioner-role, identifier)
* insert CapabilityRecorded(Procedure, dn-session-procedure, identifier)
* insert CapabilityProfiled(dn-needling-procedure)
* insert CapabilityProfiled(dn-other-treatment)
* insert CapabilityRecorded(Provenance, dn-provenance, _tag)
* insert CapabilityFoundBy(target, reference)
* insert CapabilityRecorded(QuestionnaireResponse, dn-intake, _tag)
* insert CapabilityRecorded(ServiceRequest, dn-referral, identifier)
