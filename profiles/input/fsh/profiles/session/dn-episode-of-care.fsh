Profile: DnEpisodeOfCare
Parent: EpisodeOfCare
Id: dn-episode-of-care
Title: "Series of dry needling sessions"
Description: "The series that a session belongs to. Its sessions share it: named by the practice and the series' own name, active until its end is told, never opened again by a session. Its diagnosis is the complaint of the session that made it."
* insert Named
* status MS
* diagnosis MS
* diagnosis.condition only Reference(Condition)
* diagnosis.condition obeys dn-to-condition
* diagnosis.condition.reference 1..1 MS
* diagnosis.role MS
* patient only Reference(Patient)
* patient obeys dn-to-patient
* insert Refers(patient, 1, 1)
* managingOrganization only Reference(Organization)
* managingOrganization obeys dn-to-organization
* insert Refers(managingOrganization, 1, 1)
* period MS
* period obeys dn-episode-1
* careManager only Reference(Practitioner)
* careManager obeys dn-to-practitioner
* insert Refers(careManager, 1, 1)
