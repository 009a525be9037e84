Extension: SiteKind
Id: site-kind
Title: "Kind of body site"
Description: "Whether a body site is told as a region or as a muscle: one word or code may be either."
* ^context[+].type = #element
* ^context[=].expression = "Procedure.bodySite"
* value[x] 1..1 MS
* value[x] only code
* valueCode from $VSSiteKind (required)
