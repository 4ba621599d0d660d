"""Contracts' texts are filled so that neither a caller nor a missing secret can bend a request."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.services.templates import Unfilled, fill, fill_json, fill_url, written

ENVIRONMENT = {"ORDERS": "https://orders.test/api", "KEY": "s3cret", "EMPTY": ""}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("${ORDERS}/orders/{number}", "https://orders.test/api/orders/70012345"),
        ("${ELSEWHERE:-http://lumen.demo}/orders", "http://lumen.demo/orders"),
        ("${EMPTY:-http://lumen.demo}/orders", "http://lumen.demo/orders"),
        ("Bearer ${KEY}", "Bearer s3cret"),
        ("no names at all", "no names at all"),
    ],
)
def test_names_are_replaced(text: str, filled: str) -> None:
    assert fill(text, {"number": "70012345"}, ENVIRONMENT) == filled


def test_what_a_name_stands_for_is_not_read_again() -> None:
    assert fill("{words}", {"words": "${KEY} {other}"}, ENVIRONMENT) == "${KEY} {other}"


@pytest.mark.parametrize(
    ("said", "segment"),
    [
        ("00-950", "00-950"),
        ("a/../../admin?x=1#y", "a%2F..%2F..%2Fadmin%3Fx%3D1%23y"),
        ("..", "%2E%2E"),
        ("żółw +", "%C5%BC%C3%B3%C5%82w%20%2B"),
    ],
)
def test_an_input_stays_one_segment_of_the_url(said: str, segment: str) -> None:
    assert fill_url("http://x.test/{said}/end", {"said": said}, {}) == f"http://x.test/{segment}/end"


@given(st.text())
def test_no_words_leave_their_segment(said: str) -> None:
    try:
        filled = fill_url("http://x.test/a/{said}/b", {"said": said}, {})
    except UnicodeEncodeError:  # a lone surrogate is no text; requests with one are refused at the door
        return
    assert filled.count("/") == 5
    assert not set(filled) & set("?#\\ ")


@pytest.mark.parametrize(("text", "word"), [("{number}", "number"), ("${TOKEN}", "TOKEN"), ("${EMPTY}", "EMPTY")])
def test_a_missing_name_is_named(text: str, word: str) -> None:
    with pytest.raises(Unfilled, match=word):
        fill(text, {}, ENVIRONMENT)


def test_a_lone_input_keeps_its_type_in_json() -> None:
    inputs = {"count": 3, "vip": True, "none": None}
    assert [fill_json(text, inputs, {}) for text in ("{count}", "{vip}", "{none}", "n {count}")] == [
        3,
        True,
        None,
        "n 3",
    ]


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (True, "true"), (False, "false"), (2.0, "2"), (2.5, "2.5"), (7, "7"), ("x", "x")]
)
def test_values_are_written_as_apis_write_them(value: str | int | float | bool | None, text: str) -> None:
    assert written(value) == text
