"""What a colleague reads of each resource: one module by theme, each function a narrative without
markup.

A narrative begins with what the resource is, then tells what is recorded of it in the order of a
letter. Words are the vocabulary's in the record's language; free text is the document's own and
stands last, as a sentence of its own.
"""
