Instance: dnfhir-software
InstanceOf: NamingSystem
Usage: #definition
* name = "DnfhirSoftware"
* status = #active
* kind = #identifier
* date = "2026-11-27"
* description = "Programs that compute resources of a session by rules: dnfhir."
* usage = "Device.identifier of the role 'software', beside the session's own name of it: by it the Devices of all sessions are seen to be one program."
* uniqueId[0].type = #oid
* uniqueId[0].value = "2.25.224272674496514052657908918339541450111"
* uniqueId[0].preferred = true
