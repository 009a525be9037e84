Profile: DnNeedle
Parent: Device
Id: dn-needle
Title: "Needle"
Description: "The needle of one needling, for single use: who made it, its type and lot, its diameter and length in mm with the digits as written, its material."
* insert Named
* status MS
* status obeys dn-needle-3
* obeys dn-needle-4
* patient only Reference(Patient)
* patient obeys dn-to-patient
* patient MS
* patient.reference 1..1
* manufacturer MS
* modelNumber MS
* lotNumber MS
* type 1..1 MS
* type = $SCT#60161006
* type.coding from $VSNeedle (required)
* type.coding.system 1..1
* type.coding.code 1..1
* safety 1..1 MS
* safety = $OWN#single-use
* property MS
* property ^slicing.discriminator.type = #pattern
* property ^slicing.discriminator.path = "type"
* property ^slicing.rules = #closed
* property contains diameter 0..1 MS and length 0..1 MS and material 0..1 MS
* property.type.coding from $VSNeedle (required)
* property.type.coding.system 1..1
* property.type.coding.code 1..1
* property[diameter].type = $OWN#needle-diameter
* property[length].type = $OWN#needle-length
* property[material].type = $OWN#needle-material
* insert Material
* insert Millimetres(diameter, dn-needle-1)
* insert Millimetres(length, dn-needle-2)
