Instance: dnfhir-sid
InstanceOf: NamingSystem
Usage: #definition
* name = "DnfhirSid"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* description = "Business identifiers of the resources of a dry-needling session. Each practice has a namespace of its own, made from this one, so that the names it gives its sessions and series need be unique within the practice only; no number of a patient enters an identifier."
* usage = "Identifier.system is urn:oid:2.25. and a UUID as a decimal number, which needs no domain: the UUID (version 5) below this one of the practice's own identifier, as the JSON list of its system and value without blanks. Identifier.value is the practice's name of the session, '#' and the role of the resource in it, such as 'S-1#needling/n1'; for a series of sessions 'episode#' and the practice's name of the series. Types without a searchable identifier carry both as meta.tag too."
* uniqueId[0].type = #uuid
* uniqueId[0].value = "626830bc-672d-58c6-8ab5-bdfe66ceacec"
* uniqueId[0].preferred = true
* uniqueId[0].comment = "What the practices' namespaces are made from (RFC 4122, version 5); never a system by itself."
