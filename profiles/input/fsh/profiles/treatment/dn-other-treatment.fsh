Profile: DnOtherTreatment
Parent: Procedure
Id: dn-other-treatment
Title: "Other treatment"
Description: "Treatment without a needle, beside needling or instead of it; never a part of it. Outside the session's time it has no Encounter."
* insert SessionProcedure
* performer 1..*
* partOf 0..0
* status obeys dn-treatment-1
* insert WordOrCode(code, $VSTreatment)
* code obeys dn-word-1 and dn-treatment-2
* performed[x] 1..1 MS
* reasonReference 0..1
* bodySite 0..2 MS
* bodySite.extension contains SiteKind named siteKind 0..1 MS
* bodySite ^slicing.discriminator.type = #value
* bodySite ^slicing.discriminator.path = "extension('https://dnfhir.example/fhir/StructureDefinition/site-kind').value"
* bodySite ^slicing.rules = #open
* bodySite contains region 0..1 MS and muscle 0..1 MS
* bodySite[region].extension[siteKind] 1..1
* bodySite[region].extension[siteKind].valueCode = #region (exactly)
* insert Place(bodySite[region], $VSRegion)
* bodySite[region] obeys dn-word-1
* bodySite[muscle].extension[siteKind] 1..1
* bodySite[muscle].extension[siteKind].valueCode = #muscle (exactly)
* insert Place(bodySite[muscle], $VSMuscle)
* bodySite[muscle] obeys dn-word-1
* bodySite obeys dn-side-1 and dn-side-2 and dn-side-3 and dn-site-1
* note 0..1 MS
