Extension: ContentHash
Id: content-hash
Title: "Hash of the content sent"
Description: "SHA-256, in hex, of the content of the target as it was sent, bookkeeping left out. With it a later push sees whether somebody else has changed the resource."
* ^context[+].type = #element
* ^context[=].expression = "Provenance.target"
* value[x] 1..1 MS
* value[x] only string
* valueString obeys dn-hash-1
