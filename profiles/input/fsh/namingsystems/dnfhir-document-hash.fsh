Instance: dnfhir-document-hash
InstanceOf: NamingSystem
Usage: #definition
* name = "DnfhirDocumentHash"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* description = "Names a session document by its content: the SHA-256, in lower-case hexadecimal, of the document's normal form. Two documents that say the same have the same name."
* usage = "Provenance.entity.what.identifier: the document that a session's resources were made from."
* uniqueId[0].type = #uri
* uniqueId[0].value = "urn:dnfhir:sha256"
* uniqueId[0].preferred = true
