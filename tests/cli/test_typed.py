"""What is typed or piped into a chat."""

import pytest

from voicebot.authoring.diagnostics import Place
from voicebot.authoring.talk import Alternative, Caller, HangUp, Keys, Silence
from voicebot.cli.typed import TypedLine, read_line
from voicebot.errors import UsageError

HERE = Place("input", 3, 1)


def said(words: str) -> Caller:
    return Caller(HERE, (Alternative(words, 1.0),))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", None),
        ("  \t\n", None),
        ("where is it?\n", said("where is it?")),
        ("  where is it  ", said("where is it")),
        ("*silence*", Silence(HERE, 6000)),
        (" * Silence * ", Silence(HERE, 6000)),
        ("*keys 12#*", Keys(HERE, "12#")),
        ("*keys ***", Keys(HERE, "**")),
        ("*hangup*", HangUp(HERE)),
        ("two * three", said("two * three")),
        ("*", said("*")),
        ("**", said("**")),
        ("*please* hurry", said("*please* hurry")),
    ],
)
def test_a_line_is_words_or_a_sign(text: str, line: TypedLine | None) -> None:
    assert read_line(text, 3, 6000) == line


@pytest.mark.parametrize("text", ["*sing*", "*silence now*", "*keys*", "*keys abc*", "*hangup 3*", "x" * 4001])
def test_what_means_nothing_is_refused_with_its_number(text: str) -> None:
    with pytest.raises(UsageError, match="line 3"):
        read_line(text, 3, 6000)
