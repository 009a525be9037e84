"""The vocabulary: words of a session in Dutch, English and Latin, and the codes they become.

>>> from dnfhir.terms import find
>>> find("muscle", "mm. multifidi").codings[0].code
'5709001'
"""

from dnfhir.terms.lookup import all_codings, by_code, concept, find
from dnfhir.terms.near import nearest_names
from dnfhir.terms.preferred import preferred
from dnfhir.terms.search import search, suggestions
from dnfhir.terms.tables import KINDS, Coding, Concept, Row, concepts, lines_of, rows

__all__ = [
    "KINDS",
    "Coding",
    "Concept",
    "Row",
    "all_codings",
    "by_code",
    "concept",
    "concepts",
    "find",
    "lines_of",
    "nearest_names",
    "preferred",
    "rows",
    "search",
    "suggestions",
]
