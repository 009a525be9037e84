"""Words of a document: known, guessed, kept as text."""
