Instance: dnfhir-sid
InstanceOf: NamingSystem
Usage: #definition
* name = "DnfhirSid"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* description = "Business identifiers of the resources of a dry-needling session. Each practice has a namespace of its own below this one, so that the names it gives its sessions and series need be unique within the practice only; no number of a patient enters an identifier."
* usage = "Identifier.system is this URI, a slash, and the UUID (version 5) of the practice's own identifier. Identifier.value is the practice's name of the session, '#' and the role of the resource in it, such as 'S-1#needling/n1'; for a series of sessions 'episode#' and the practice's name of the series. Types without a searchable identifier carry both as meta.tag too."
* uniqueId[0].type = #uri
* uniqueId[0].value = "https://dnfhir.example/fhir/sid"
* uniqueId[0].preferred = true
* uniqueId[0].comment = "The base of the practices' namespaces; never a system by itself."
