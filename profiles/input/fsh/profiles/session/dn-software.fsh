Profile: DnSoftware
Parent: Device
Id: dn-software
Title: "Software"
Description: "dnfhir itself, of what it computes by rules: the device of such Observations, the author of such DetectedIssues, the assembler of the Provenance. It bears no version."
* insert Named
* status MS
* status obeys dn-needle-3
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains program 1..1 MS
* identifier[program].system = "urn:oid:2.25.224272674496514052657908918339541450111" (exactly)
* identifier[program].value = "dnfhir" (exactly)
* deviceName 1..1 MS
* deviceName.name = "dnfhir" (exactly)
* deviceName.type = #manufacturer-name (exactly)
* version 0..0
