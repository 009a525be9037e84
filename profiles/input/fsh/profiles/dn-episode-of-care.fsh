Profile: DnEpisodeOfCare
Parent: EpisodeOfCare
Id: dn-episode-of-care
Title: "Series of dry needling sessions"
Description: "The series that a session belongs to. Its sessions share it: named by the practice and the series' own name, active until its end is told, never opened again by a session."
* insert Named
* status MS
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
