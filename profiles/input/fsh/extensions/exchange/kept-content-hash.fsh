Extension: KeptContentHash
Id: kept-content-hash
Title: "Hash of the content kept"
Description: "SHA-256, in hex, of the content that the server held of the target when it was left as it was. While neither that nor what the document says of the target changes, nobody is asked again."
* ^context[+].type = #element
* ^context[=].expression = "Provenance.target"
* value[x] 1..1 MS
* value[x] only string
* valueString obeys dn-hash-1
