"""The types of the document's fields."""
