Profile: DnOrganization
Parent: Organization
Id: dn-organization
Title: "Practice of a dry needling session"
Description: "The practice where the session took place; found by the identifier and never overwritten."
* obeys dn-numbers-1
* insert FoundByIdentifier
* identifier.use MS
* name MS
