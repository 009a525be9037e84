Profile: DnProvenance
Parent: Provenance
Id: dn-provenance
Title: "Record of a session"
Description: "Who recorded the session, when, and from which document: the therapist is the author of what was recorded, dnfhir the assembler of what it computed (`computed`); the document's hash, and on each target the hash of the content that was sent; of one that somebody else had changed, how that was decided. R4 has no identifier here, so a tag names it."
* insert Told
* meta 1..1
* meta.tag 1..* MS
* extension contains SentAgain named sentAgain 0..1 MS
* insert Refers(target, 1, *)
* target.extension contains ContentHash named contentHash 1..1 MS and ConflictChoice named conflictChoice 0..1 MS and KeptContentHash named keptContentHash 0..1 MS and Computed named computed 0..1 MS
* target obeys dn-provenance-1
* recorded MS
* agent 2..* MS
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #open
* agent contains author 1..1 MS and assembler 1..1 MS
* agent[author].type 1..1
* agent[author].type = $ParticipantType#author
* agent[author].who only Reference(Practitioner)
* agent[author].who obeys dn-to-practitioner
* agent[author].who.reference 1..1 MS
* agent[author].onBehalfOf 1..1 MS
* agent[author].onBehalfOf only Reference(Organization)
* agent[author].onBehalfOf obeys dn-to-organization
* agent[author].onBehalfOf.reference 1..1 MS
* agent[assembler].type 1..1
* agent[assembler].type = $ParticipantType#assembler
* agent[assembler].who.display 1..1 MS
* agent[assembler].who.reference MS
* entity 1..1 MS
* entity.role MS
* entity.role = #source (exactly)
* entity.what.identifier 1..1 MS
* entity.what.identifier.system 1..1 MS
* entity.what.identifier.system = "urn:oid:2.16.840.1.101.3.4.2.1" (exactly)
* entity.what.identifier.value 1..1 MS
* entity.what.identifier.value obeys dn-hash-1
