import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from voicebot.authoring.quoting import quoted, split_line


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("a: b: c", 'a: "b: c"'),
        ("  - say: it's: me", """- say: "it's: me\""""),
        ("a: *x  # note", 'a: "*x"  # note'),
        ("a: press 1 # or 2", 'a: "press 1 # or 2"'),
        ('a: "he" said', """a: '"he" said'"""),
        ("- @home", '- "@home"'),
        ('"a b": - c', '"a b": "- c"'),
        ("- - x", '- - "x"'),
        ("a: 'it's'", 'a: "it\'s"'),
    ],
)
def test_a_line_is_shown_with_its_value_in_quotes(line, shown):
    assert split_line(line).with_quotes == shown


def test_the_value_begins_where_it_stands():
    line = "  - say: words"
    assert line[split_line(line).start :] == "words"


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)).filter(lambda text: text[:1] not in "\"'"))
def test_quoted_text_reads_back_as_it_was(text):
    assert yaml.safe_load(quoted(text)) == text
