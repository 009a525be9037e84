"""The narrative of a resource: https://hl7.org/fhir/R4/narrative.html"""

from __future__ import annotations

from html import escape

from dnfhir.fhir.json_values import Json


def narrative(sentence: str, language: str) -> Json:
    """A generated narrative: one escaped sentence."""
    return generated(f"<p>{escape(sentence, quote=False)}</p>", language)


def generated(inner: str, language: str) -> Json:
    """A narrative around XHTML that follows from the elements."""
    opening = f'<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="{language}" lang="{language}">'
    return {"status": "generated", "div": f"{opening}{inner}</div>"}
