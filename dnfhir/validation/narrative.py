"""`text.div`: well-formed XHTML with formatting only (R4 txt-1, txt-2; https://hl7.org/fhir/R4/narrative.html).

No entity is expanded: a document type declaration ends the parse.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from dnfhir.fhir.resource_types import words
from dnfhir.validation.primitives import Fault

XHTML = "http://www.w3.org/1999/xhtml"
XML = "http://www.w3.org/XML/1998/namespace"

_ELEMENTS = words(
    """
    a abbr acronym address area b bdo big blockquote br caption cite code col colgroup dd dfn div dl dt
    em h1 h2 h3 h4 h5 h6 hr i img kbd li map ol p pre q samp small span strong sub sup table tbody td
    tfoot th thead tr tt ul var
    """
)
_ATTRIBUTES = words(
    """
    abbr accesskey align alt axis border cellpadding cellspacing char charoff charset cite class colspan
    coords dir frame headers height href hreflang id ismap lang longdesc name nohref rel rev rowspan
    rules scope shape span src start style summary tabindex title type usemap valign width
    """
)
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel", "urn", "cid"})
_LINKS = frozenset({"href", "src", "cite", "longdesc"})
_CONTENT = frozenset({"img", "hr"})

_NO_DIV = Fault("txt-1: does not start as an XHTML div", f'<div xmlns="{XHTML}">')
_NOT_FORMATTING = Fault(
    "txt-1: an element that is not for formatting", "basic HTML elements, no scripts"
)
_DOCTYPE = Fault("txt-1: has a document type declaration", f'only <div xmlns="{XHTML}">')
_WELL_FORMED = "XHTML: tags closed, & and < escaped, no named entities"
_EMPTY = Fault("txt-2: has no content", "some text")
_ATTRIBUTE = Fault(
    "txt-1: an attribute that is not for formatting", "basic HTML attributes, no event handlers"
)
_SCRIPT = Fault("txt-1: a link that could run a script", "an http, https, mailto or relative link")


class _RefusedError(Exception):
    """The parse ends here: a document type declaration could expand entities."""


class _Reader:
    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.has_content = False
        self._depth = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if self._depth == 0 and (space, local) != (XHTML, "div"):
            self.faults.append(_NO_DIV)
        elif space != XHTML or local not in _ELEMENTS:
            self.faults.append(_NOT_FORMATTING)
        self._depth += 1
        self.has_content = self.has_content or local in _CONTENT
        self.faults.extend(_attribute_faults(attributes))

    def text(self, data: str) -> None:
        self.has_content = self.has_content or bool(data.strip())

    def doctype(self, *_: object) -> None:
        raise _RefusedError


def div_faults(div: str) -> tuple[Fault, ...]:
    """All that is wrong with a narrative's div."""
    reader = _Reader()
    parser = expat.ParserCreate(encoding="utf-8", namespace_separator=" ")
    parser.StartElementHandler = reader.start
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(div.encode("utf-8", "replace"), True)
    except _RefusedError:
        return (_DOCTYPE,)
    except expat.ExpatError as error:
        where = f"line {error.lineno}, column {error.offset + 1}"
        return (Fault(f"txt-1: not well-formed XML ({where})", _WELL_FORMED),)
    if not reader.has_content:
        reader.faults.append(_EMPTY)
    return tuple(dict.fromkeys(reader.faults))


def _attribute_faults(attributes: dict[str, str]) -> Iterator[Fault]:
    for name, value in attributes.items():
        space, _, local = name.rpartition(" ")
        is_foreign = bool(space) and (space, local) != (XML, "lang")
        if is_foreign or local not in _ATTRIBUTES:
            yield _ATTRIBUTE
        elif local in _LINKS and not _is_safe(value):
            yield _SCRIPT


def _is_safe(link: str) -> bool:
    """A relative link, or one of the schemes above; of data: only images."""
    squeezed = "".join(link.split()).lower()
    scheme, colon, _ = squeezed.partition(":")
    if not colon or set(scheme) & set("/?#"):
        return True
    return scheme in _SAFE_SCHEMES or squeezed.startswith("data:image/")
