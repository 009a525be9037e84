Instance: dnfhir-document-hash
InstanceOf: NamingSystem
Usage: #definition
* name = "DnfhirDocumentHash"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* description = "Names a session document by its content: the SHA-256, in lower-case hexadecimal, of the document's normal form. Two documents that say the same have the same name."
* usage = "Provenance.entity.what.identifier: the document that a session's resources were made from."
* uniqueId[0].type = #oid
* uniqueId[0].value = "2.16.840.1.101.3.4.2.1"
* uniqueId[0].preferred = true
* uniqueId[0].comment = "NIST's identifier of the algorithm SHA-256, which needs no domain."
