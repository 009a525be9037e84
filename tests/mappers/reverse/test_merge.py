"""Parts of a document put together: fields of one item from several resources, none lost, none invented."""

from __future__ import annotations

from dnfhir.mappers.reverse.merge import merge_documents


def test_objects_merge_by_field_and_the_other_wins_a_value() -> None:
    assert merge_documents({"a": 1, "b": {"c": 1}}, {"b": {"d": 2}, "a": 3}) == {
        "a": 3,
        "b": {"c": 1, "d": 2},
    }


def test_list_items_merge_by_their_id_whatever_their_place() -> None:
    needling = {"needling": [{"id": "n1", "punctures": 2}, {"id": "n2"}]}
    twitches = {"needling": [{"id": "n3"}, {"id": "n1", "twitch_responses": 4}]}
    assert merge_documents(needling, twitches) == {
        "needling": [
            {"id": "n1", "punctures": 2, "twitch_responses": 4},
            {"id": "n2"},
            {"id": "n3"},
        ]
    }


def test_items_without_an_id_stand_beside_each_other() -> None:
    assert merge_documents([{"test": "slr"}, "word"], [{"test": "slr"}, "word"]) == [
        {"test": "slr"}, "word", {"test": "slr"}, "word",
    ]  # fmt: skip
