import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.authoring.nodes import Map, Text
from voicebot.authoring.source import read_yaml

from .shapes import read, text_under


def spot(place):
    return place.line, place.column


@pytest.mark.parametrize(
    ("source", "word", "expected"),
    [
        ("say: one two", "two", (1, 10)),
        ('say: "one two"', "two", (1, 11)),
        ("say: 'one two'", "two", (1, 11)),
        ("say: |\n  one\n  two three", "three", (3, 7)),
        ("say: |\n\n  one\n\n    two", "two", (5, 5)),
        ("say: |2\n    one\n  two", "two", (3, 3)),
        ("say: >\n  one", "one", (2, 3)),
        ("a: 1\nsay:   one", "one", (2, 8)),
        ("say:\n  one", "one", (2, 3)),
    ],
)
def test_a_word_inside_a_text_has_its_own_place(source, word, expected):
    text = text_under(source, "say")
    assert spot(text.at(text.value.index(word))) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("say: >\n  one\n  two", (2, 3)),
        ('say: "one\\ttwo"', (1, 7)),
        ("say: one\n  two", (1, 6)),
        ("say: 'it''s two'", (1, 7)),
    ],
)
def test_where_the_source_is_folded_the_beginning_is_shown(source, expected):
    text = text_under(source, "say")
    assert not text.exact
    assert spot(text.at(len(text.value) - 1)) == expected


def test_examples_stand_one_a_line_each_with_its_place():
    source = "en: |\n  where is my (parcel|order)\n\n    [please] check {order_number}\npl: x"
    lines = list(text_under(source, "en").lines())
    assert [(each.value, *spot(each.place)) for each in lines] == [
        ("where is my (parcel|order)", 2, 3),
        ("[please] check {order_number}", 4, 5),
    ]
    assert spot(lines[1].at(15)) == (4, 20)


def test_a_text_on_one_line_is_one_example():
    assert [each.value for each in text_under("en: where is it", "en").lines()] == ["where is it"]


def test_a_map_gives_values_and_names_in_order():
    node = read("b: 1\na: 2")
    assert node.names() == ("b", "a")
    assert node.get("c") is None


def test_a_key_without_a_value_is_blank_and_an_empty_quote_is_not():
    node = read("a:\nb: ''\nc: word")
    blank = [text.is_blank for each in node.entries if isinstance(text := each.value, Text)]
    assert blank == [True, False, False]


words = st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=6)


@given(st.lists(words, min_size=1, max_size=8), st.integers(1, 6))
def test_every_line_of_a_block_is_where_its_place_says(lines, indent):
    source = "key: |\n" + "\n".join(" " * indent + line for line in lines)
    node, _ = read_yaml(source, "a.yaml")
    assert isinstance(node, Map)
    text = node.get("key")
    assert isinstance(text, Text)
    rows = source.split("\n")
    for line in text.lines():
        assert rows[line.place.line - 1][line.place.column - 1 :].startswith(line.value)
