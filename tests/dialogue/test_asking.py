"""Values read back to the caller: as people say them, or as they are written in a chat."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, bot_of, started

KINDS = {
    "digits": "{type: digits, length: 4, confirmation: always, prompt: 'Value?'}",
    "date": "{type: date, confirmation: always, prompt: 'Value?'}",
    "time": "{type: time, confirmation: always, prompt: 'Value?'}",
    "window": "{type: window, confirmation: always, prompt: 'Value?'}",
    "duration": "{type: duration, confirmation: always, prompt: 'Value?'}",
    "money": "{type: money, currency: EUR, confirmation: always, prompt: 'Value?'}",
    "phone": "{type: phone, confirmation: always, prompt: 'Value?'}",
    "postcode": "{type: postcode, confirmation: always, prompt: 'Value?'}",
    "integer": "{type: integer, confirmation: always, prompt: 'Value?'}",
    "name": "{type: name, confirmation: always, prompt: 'Value?'}",
    "choice": "{type: choice, confirmation: always, prompt: 'Value?', values: {dark_red: {en: [crimson, red]}}}",
}
SOURCE = """
bot: {languages: [en], queues: {general: {}}, time_zone: Europe/Warsaw}
intents:
  tell: {en: ["let me tell you"]}
slots:
  value: %s
scenarios:
  tell: {start: [tell], steps: [{ask: value}, {say: "Thank you."}]}
"""
READ_BACK = [
    ("digits", "12 34", "one two three four", "1234"),
    ("date", "the fifth of december", "Saturday the fifth of December", "Saturday 5 December"),
    ("time", "half past four in the afternoon", "four thirty p.m", "16:30"),
    (
        "window",
        "tomorrow between ten and noon",
        "on Sunday the twenty-second of November, from ten a.m. to noon",
        "on Sunday 22 November, 10:00–12:00",
    ),
    ("duration", "two hours", "two hours", "2\xa0h"),
    ("money", "twelve euro", "twelve euros", "€12.00"),
    (
        "phone",
        "600 100 200",
        "plus four eight, six zero zero, one zero zero, two zero zero",
        "+48 600 100 200",
    ),
    ("postcode", "00-950", "zero zero, nine five zero", "00-950"),
    ("integer", "twenty one", "twenty-one", "21"),
    ("name", "my name is Anna Nowak", "Anna Nowak", "Anna Nowak"),
    ("choice", "red", "crimson", "crimson"),
]


@pytest.mark.parametrize("channel", ["voice", "chat"])
@pytest.mark.parametrize(("kind", "answer", "spoken", "written"), READ_BACK, ids=[each[0] for each in READ_BACK])
def test_a_value_is_read_back_as_it_is_said_or_written(
    kind: str, answer: str, spoken: str, written: str, channel: str
) -> None:
    line = Line(bot_of(SOURCE % KINDS[kind]), channel=channel)
    line.starts()
    line.says("let me tell you")
    expected = spoken if channel == "voice" else written
    assert line.says(answer) == f"I understood {expected}. Is that right?"


@pytest.mark.parametrize(
    ("kind", "answer", "value"),
    [("date", "tomorrow", "2026-11-22"), ("integer", "twenty one", 21), ("choice", "red", "dark_red")],
)
def test_what_was_agreed_is_kept_in_its_canonical_form(kind: str, answer: str, value: str | int) -> None:
    line = started(bot_of(SOURCE % KINDS[kind]))
    line.says("let me tell you")
    line.says(answer)
    line.says("yes")
    assert (line.values, line.state.slots["value"].confirmed) == ({"value": value}, True)
