"""From the text of a FHIRPath expression to a function."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Final

from dnfhir.validation.fhirpath.functions import DECIDED, FUNCTIONS, IS_STRENGTH, OPERATORS
from dnfhir.validation.fhirpath.values import (
    Around,
    Expression,
    Items,
    is_of_type,
    member,
    member_of_type,
    truth,
)

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<text>'(?:[^'\\]|\\.)*')|(?P<number>\d+(?:\.\d+)?)|(?P<name>[%$]?[A-Za-z_]\w*)"
    r"|(?P<sign><=|>=|!=|[=<>|+().,-]))"
)
_ESCAPED: Final = re.compile(r"\\(.)")
#: Paths from the resource on are worth remembering: those of a Bundle go through all its entries.
_FROM_RESOURCE: Final = ("entry", "%resource")
#: Functions whose arguments are of $this outside, so that a path with one is not the same for every $this.
_LOOKING_OUTSIDE: Final = frozenset(
    {"endsWith", "extension", "iif", "matches", "startsWith", "subsetOf", "substring"}
)
_LITERALS: Final[dict[str, Items]] = {"true": [True], "false": [False]}


class FhirPathError(ValueError):
    """An expression that is not FHIRPath, or uses what is not known here."""


@cache
def compile_path(expression: str) -> Expression:
    """The function of an expression. Raises FhirPathError."""
    parser = _Parser(expression)
    compiled = parser.expression(0)
    parser.expect("")
    return compiled


def holds(expression: str, item: Any, resource: Any) -> bool:
    """Whether an invariant holds for an item of a resource: nothing else than a clear yes. Raises FhirPathError."""
    return truth(compile_path(expression)(item, Around(resource))) is True


@dataclass(frozen=True)
class _Constant:
    """An expression that is always the same."""

    items: Items

    def __call__(self, _this: Any, _around: Around) -> Items:
        return self.items


class _Parser:
    def __init__(self, source: str) -> None:
        self._tokens = list(_tokens(source))
        self._at = 0

    def expression(self, strength: int) -> Expression:
        """All that binds at least as strongly as this."""
        left = self._path()
        while True:
            sign = self._peek()
            if sign == "is" and strength <= IS_STRENGTH:
                self._next()
                left = _is(left, self._next())
            elif sign in OPERATORS and OPERATORS[sign][0] >= strength:
                self._next()
                left = _operation(sign, left, self.expression(OPERATORS[sign][0] + 1))
            else:
                return left

    def expect(self, word: str) -> None:
        """Go over a word or sign, or the end."""
        if self._next() != word:
            raise FhirPathError(f"not {word or 'the end'} where it is meant")

    def _path(self) -> Expression:
        start = self._at
        left = self._term()
        while self._peek() == ".":
            self._next()
            left = self._step(left, self._next())
            if self._tokens[start] in _FROM_RESOURCE:
                left = _remembered(left, " ".join(self._tokens[start : self._at]))
        return left

    def _term(self) -> Expression:
        word = self._next()
        if word == "(":
            inner = self.expression(0)
            self.expect(")")
            return inner
        if word == "%resource":
            return lambda _this, around: [around.resource]
        if word == "$this":
            return _this
        literal = self._literal(word)
        if literal is not None:
            return _Constant(literal)
        return self._step(_this, word)

    def _literal(self, word: str) -> Items | None:
        """The value of a word that is one: text, a number, true or false."""
        if word == "-":
            return [-_number(self._next())]
        if word[:1] == "'":
            return [_ESCAPED.sub(r"\1", word[1:-1])]
        if word[:1].isdigit():
            return [_number(word)]
        return _LITERALS.get(word)

    def _step(self, left: Expression, name: str) -> Expression:
        if not name or not (name[0].isalpha() or name[0] == "_"):
            raise FhirPathError(f"{name or 'the end'} where a name is meant")
        if self._peek() == "(":
            return self._call(left, name)
        if self._peek(0) == "." and self._peek(1) == "ofType":
            kind = self._peek(3)
            self._at += 4
            self.expect(")")
            return lambda this, around: member_of_type(left(this, around), name, kind)
        return lambda this, around: member(left(this, around), name)

    def _call(self, left: Expression, name: str) -> Expression:
        if name not in FUNCTIONS:
            raise FhirPathError(f"the function {name} is not known here")
        function, arguments = FUNCTIONS[name], []
        self.expect("(")
        while self._peek() != ")":
            arguments.append(self.expression(0))
            if self._peek() != ")":
                self.expect(",")
        self.expect(")")
        return lambda this, around: function(left(this, around), arguments, this, around)

    def _peek(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at] if at < len(self._tokens) else ""

    def _next(self) -> str:
        word = self._peek()
        self._at += 1
        return word


def _tokens(source: str) -> list[str]:
    tokens, at, source = [], 0, source.rstrip()
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            raise FhirPathError(f"cannot be read from character {at + 1} on")
        tokens.append(match[0].strip())
        at = match.end()
    return tokens


def _number(word: str) -> int | Decimal:
    if not word[:1].isdigit():
        raise FhirPathError("no number where one is meant")
    if "." in word:
        return Decimal(word)
    return int(word)


def _this(this: Any, _around: Around) -> Items:
    return [this]


def _operation(sign: str, left: Expression, right: Expression) -> Expression:
    combine = OPERATORS[sign][1]
    if isinstance(left, _Constant) and isinstance(right, _Constant):
        return _Constant(combine(left.items, right.items))
    if sign not in DECIDED:
        return lambda this, around: combine(left(this, around), right(this, around))
    enough, result = DECIDED[sign]

    def lazily(this: Any, around: Around) -> Items:
        first = left(this, around)
        if truth(first) is enough:
            return [result]
        return combine(first, right(this, around))

    return lazily


def _remembered(path: Expression, words: str) -> Expression:
    """A path that is followed once as long as it starts at the resource."""
    from_resource = words.startswith("%resource") and not _LOOKING_OUTSIDE & set(words.split())

    def followed(this: Any, around: Around) -> Items:
        if not (from_resource or this is around.resource):
            return path(this, around)
        if words not in around.results:
            around.results[words] = path(this, around)
        return around.results[words]

    return followed


def _is(left: Expression, kind: str) -> Expression:
    return lambda this, around: [is_of_type(item, kind) for item in left(this, around)]
