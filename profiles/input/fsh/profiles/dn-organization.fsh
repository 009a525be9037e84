Profile: DnOrganization
Parent: Organization
Id: dn-organization
Title: "Practice of a dry needling session"
Description: "The practice where the session took place; found by the identifier and never overwritten."
* insert FoundByIdentifier
* name MS
