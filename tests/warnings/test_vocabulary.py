"""Words that the vocabulary does not know: each is named by its place, with what it may have meant."""

from __future__ import annotations

import pytest

from dnfhir.screening import assess
from dnfhir.warnings.vocabulary import suggestions, unknown_word
from tests.session.documents import changed, read
from tests.session.wording.test_kept_words import PLACES, STEPS


@pytest.mark.parametrize("pointer", PLACES)
def test_an_unknown_word_is_warned_of_at_its_place(pointer: str) -> None:
    unknown, misspelt = PLACES[pointer]
    for word in (unknown, misspelt):
        session = read(changed({**STEPS.get(pointer, {}), pointer: word}))
        assert list(unknown_word(session)) == [pointer]
        assert "unknown_word" in assess(session).warnings
    assert suggestions(session, pointer)


def test_known_words_and_codes_are_not_warned_of() -> None:
    code = {"system": "urn:oid:1.2.3", "code": "1", "display": "iets eigens"}
    assert list(unknown_word(read(changed({})))) == []
    assert (
        list(
            unknown_word(
                read(changed({"/complaint/problem": code, "/aftercare": [{"text": "rustig aan"}]}))
            )
        )
        == []
    )
