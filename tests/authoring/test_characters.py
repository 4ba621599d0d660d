import pytest

from voicebot.authoring.characters import MAX_BYTES, decode, newlines, refused_character
from voicebot.authoring.diagnostics import Diagnostic


def test_bytes_become_text_with_plain_newlines():
    assert decode("\ufeffpl: żółć\r\nen: a\rhu: ő".encode(), "a.yaml") == "pl: żółć\nen: a\nhu: ő"


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [
        ("pl: łódź".encode("iso8859-2"), 1, 5),
        (b"a: b\r\nc: \xff", 2, 4),
        ("a: ż".encode() + b"\xc5", 1, 5),
        ("a: b".encode("utf-16"), 1, 1),
    ],
)
def test_another_encoding_is_shown_at_its_first_byte(raw, line, column):
    found = decode(raw, "a.yaml")
    assert isinstance(found, Diagnostic)
    assert (found.code, found.line, found.column) == ("VB101", line, column)


def test_the_largest_file_is_read_and_one_byte_more_is_not():
    assert isinstance(decode(b"a" * MAX_BYTES, "a.yaml"), str)
    found = decode(b"a" * (MAX_BYTES + 1), "a.yaml")
    assert isinstance(found, Diagnostic)
    assert found.code == "VB103"


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x85", "\u00ad", "\u200b", "\u202e", "\ufeff", "\ud800", "\uffff"]
)
def test_characters_nobody_sees_are_refused_with_their_name(character):
    found = refused_character(f"a: b\nc: x{character}y", "a.yaml")
    assert found is not None
    assert (found.code, found.line, found.column) == ("VB102", 2, 5)
    assert f"U+{ord(character):04X}" in found.message


@pytest.mark.parametrize("text", ["żółw ő ё 5\u00a0zł", "日本語", "😀", "می\u200cخواهم", "a\tb\nc"])
def test_words_of_any_language_pass(text):
    assert refused_character(text, "a.yaml") is None


def test_newlines_keep_everything_else():
    assert newlines("a\r\n\r\nb\rc") == "a\n\nb\nc"
