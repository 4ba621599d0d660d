"""Words on their way out: the wording that is due, in which language, and how it is to be spoken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.dialogue.line import Line, bot, bot_of, started
from voicebot.dialogue.bot import Bot

HEAD = """
bot: {languages: [en, pl], queues: {general: {}}, disclosure: machine}
intents:
  buy: {en: ["i want to buy"], pl: ["chcę kupić"]}
vocabulary:
  Lumen: {alias: "Loomen"}
  LED: {alias: "L E D"}
  LEDVANCE: {alias: "Ledvans"}
  GU10: {ipa: "dʒiː juː tɛn"}
  "R&B": {alias: "R and B"}
phrases:
  machine: {en: "A machine speaks.", pl: "Mówi automat."}
  ask_name:
    en: {first: "What is your full name?", later: "Your name?", written: "Name, please:"}
    pl: "Imię i nazwisko?"
slots:
  name: {type: text, prompt: ask_name}
scenarios:
  buy:
    start: [buy]
    steps:
      - ask: name
      - say: "%s"
"""


def saying(words: str) -> Line:
    """The line at its question, before it says words with the value in them."""
    line = started(bot_of(HEAD % words))
    line.says("i want to buy")
    return line


# Wordings


def test_the_first_wording_once_and_the_later_one_ever_after() -> None:
    line = saying("Thanks.")
    assert line.said[0].text == "What is your full name?"
    for _ in range(2):
        assert line.silent().endswith("Your name?")


def test_a_chat_has_the_written_wording_every_time() -> None:
    line = Line(bot_of(HEAD % "Thanks."), channel="chat")
    line.starts()
    assert line.says("i want to buy") == "Name, please:"
    assert line.silent().endswith("Name, please:")
    assert all(said.ssml is None for said in line.said)


def test_the_caller_s_language() -> None:
    line = Line(bot_of(HEAD % "Thanks."), language="pl")
    line.starts()
    assert line.says("chcę kupić") == "Imię i nazwisko?"
    assert {said.language for said in line.said} == {"pl"}


def test_variants_depend_on_the_conversation_and_on_nothing_else() -> None:
    once, again = (Line(id_="talk-7") for _ in range(2))
    said = [[line.starts(), line.says("blah blurb"), line.says("goodbye")] for line in (once, again)]
    assert said[0] == said[1]


def test_variants_differ_between_conversations() -> None:
    said = set()
    for number in range(8):
        line = Line(id_=f"talk-{number}")
        line.starts()
        said.add(line.says("blah blurb"))
    assert len(said) > 1


def test_only_a_phrase_with_a_key_has_one() -> None:
    line = started()
    line.says("i want to return it")
    line.says("damaged")
    assert [said.phrase for said in line.said] == ["", "anything_else"]


# SSML


@pytest.mark.parametrize(
    ("words", "ssml"),
    [
        ("Plain words.", None),
        ("{{ name }} it is.", None),
        ("From Lumen.", '<speak>From <sub alias="Loomen">Lumen</sub>.</speak>'),
        ("A GU10 bulb.", '<speak>A <phoneme alphabet="ipa" ph="dʒiː juː tɛn">GU10</phoneme> bulb.</speak>'),
        ("A LEDVANCE.", '<speak>A <sub alias="Ledvans">LEDVANCE</sub>.</speak>'),
        ("LEDs and a LED.", '<speak>LEDs and a <sub alias="L E D">LED</sub>.</speak>'),
        ("Some R&B.", '<speak>Some <sub alias="R and B">R&amp;B</sub>.</speak>'),
    ],
)
def test_the_vocabulary_says_how_words_are_spoken(words: str, ssml: str | None) -> None:
    line = saying(words)
    line.says("Tom")
    assert line.said[0].ssml == ssml


@pytest.mark.parametrize(
    ("value", "ssml"),
    [
        ("Tom & Co", '<speak>Tom &amp; Co at <sub alias="Loomen">Lumen</sub>.</speak>'),
        ("<b>Tom</b>", '<speak>&lt;b&gt;Tom&lt;/b&gt; at <sub alias="Loomen">Lumen</sub>.</speak>'),
        ("a </speak> b", '<speak>a &lt;/speak&gt; b at <sub alias="Loomen">Lumen</sub>.</speak>'),
    ],
)
def test_what_a_caller_says_is_never_markup(value: str, ssml: str) -> None:
    line = saying("{{ name }} at Lumen.")
    line.says(value)
    assert line.said[0].text.endswith(" at Lumen.")
    assert line.said[0].ssml == ssml


def test_slower_is_around_the_words_and_inside_the_vocabulary() -> None:
    line = saying("From Lumen.")
    line.says("slower please")
    line.says("Tom")
    assert line.said[0].ssml == ('<speak><prosody rate="slow">From <sub alias="Loomen">Lumen</sub>.</prosody></speak>')


# What must be heard, and what must not be kept


def test_the_disclosure_comes_first_and_must_be_heard() -> None:
    line = Line()
    assert line.starts() == "Hello, this is a machine. What can I do for you?"
    assert [said.interruptible for said in line.said] == [False, True]


SECRET = bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  buy: {en: ["i want to buy"]}
slots:
  pin: {type: digits, length: 4, private: true, confirmation: never, prompt: "Your PIN?"}
phrases:
  thanks: {en: "Your PIN is {{ pin | digits }}."}
scenarios:
  buy:
    start: [buy]
    steps:
      - ask: pin
      - set: {copy: pin}
      - say: thanks
      - say: "Done."
""")


def test_a_phrase_that_says_a_private_slot_is_sensitive() -> None:
    line = started(SECRET)
    line.says("i want to buy")
    line.says("1234")
    assert [(said.text, said.sensitive) for said in line.said[:2]] == [
        ("Your PIN is one two three four.", True),
        ("Done.", False),
    ]


# Silence is broken


def keeping(*phrases: str) -> Bot:
    """The orders' bot with the words of these phrases alone, as if an upgrade had lost the others."""
    whole = bot()
    return replace(whole, texts={key: texts for key, texts in whole.texts.items() if key[0] in phrases})


def test_where_no_words_are_left_the_standby_phrase_is_said() -> None:
    line = Line(keeping("standby"))
    assert line.starts() == "I'm sorry, something went wrong on our side. One moment, please."
    assert line.why == ["wording missing", "wording missing", "silence broken"]
    assert line.listening.speech


def test_a_missing_phrase_in_a_turn_leaves_the_others_standing() -> None:
    line = Line(keeping("greeting"))
    assert line.starts() == "What can I do for you?"
    assert line.detail("wording missing") == "disclosure"


def test_where_there_were_words_before_they_are_said_again() -> None:
    line = Line(keeping("greeting", "standby"))
    line.starts()
    assert line.says("where is my parcel") == "What can I do for you?"
    assert line.why[-1] == "silence broken"


def test_without_any_words_the_conversation_still_goes_on() -> None:
    line = Line(keeping())
    assert line.starts() == ""
    assert line.listening.speech
    line.says("a person please")
    assert line.state.state == "handed_off"


def test_words_that_a_language_lacks_are_said_in_the_bot_s_first_and_marked_as_such() -> None:
    line = Line(language="pl")
    line.starts()
    assert line.says("potrzebuję faktury") == "Say paper or e-mail."
    assert [said.language for said in line.said] == ["en"]
    assert line.listening.language == "pl"


EMPTY = bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  buy: {en: ["i want to buy"]}
slots:
  name: {type: name, prompt: "{% if channel_now == 'fax' %}Your name?{% endif %}"}
scenarios:
  buy:
    start: [buy]
    steps:
      - set: {channel_now: channel}
      - ask: name
""")


def test_a_text_that_has_nothing_to_say_here_is_no_silence() -> None:
    line = started(EMPTY)
    greeted = " ".join(said.text for said in line.said)
    assert line.says("i want to buy") == greeted
    assert "silence broken" in line.why
