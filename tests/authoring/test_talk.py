from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.authoring.talk import (
    Alternative,
    Answer,
    Caller,
    EarlierContact,
    Expect,
    HangUp,
    Interrupts,
    Keys,
    Silence,
)
from voicebot.authoring.talk_reader import read_talks

from .shapes import file

SLOW = """\
talk: the warehouse answers late
language: pl
from: "+48600100200"
channel: chat
clock: 2026-11-21T11:00+01:00
contacts:
  - {topic: delivery, days_ago: 2}
services:
  find_parcel: [missing, {after: 4s, found: {state: on_the_way, due: 2026-11-23}}]
  send_sms: sent
turns:
  - caller: where is it
  - bot: asks parcel_number
  - caller: {heard: [{text: "fifteen", confidence: 0.5}, {text: "fifty", confidence: 0.4}, "fifth"]}
  - bot: confirms parcel_number
  - keys: "12#"
  - bot: waits
  - bot: tells on_the_way
  - interrupts: {after: 1s, words: "and when"}
  - bot: says parcel_due
  - bot: "Monday"
  - silence: 8s
  - bot: hands off to orders
  - hangup: true
ends: handed_off
"""


def read(text):
    talks, diagnostics = read_talks([file(text, "talks/slow.yaml")])
    assert diagnostics == ()
    return talks


def codes(text):
    talks, diagnostics = read_talks([file(text, "talks/slow.yaml")])
    assert talks == () or all(each.severity == "warning" for each in diagnostics)
    return [(each.code, each.line, each.column) for each in diagnostics]


def line_of(text):
    ((line,),) = [talk.lines for talk in read(f"talk: one\nturns:\n  - {text}")]
    return line


def test_the_head_of_a_talk_is_typed():
    (talk,) = read(SLOW)
    assert talk.name.value == "the warehouse answers late"
    assert talk.language is not None
    assert talk.language.value == "pl"
    assert talk.caller == "+48600100200"
    assert talk.channel == "chat"
    assert talk.clock == datetime(2026, 11, 21, 11, tzinfo=timezone(timedelta(hours=1)))
    assert talk.ends == "handed_off"
    assert [(each.topic.value, each.days_ago) for each in talk.contacts] == [("delivery", 2)]
    assert isinstance(talk.contacts[0], EarlierContact)


def test_services_answer_in_order():
    (talk,) = read(SLOW)
    parcels, sms = talk.services
    missing, found = parcels.answers
    assert (parcels.service.value, missing.result.value, missing.after_ms) == ("find_parcel", "missing", 0)
    assert (found.result.value, found.after_ms) == ("found", 4000)
    outputs = [(name.value, value.value) for name, value in found.outputs]
    assert outputs == [("state", "on_the_way"), ("due", "2026-11-23")]
    assert [each.result.value for each in sms.answers] == ["sent"]
    assert isinstance(missing, Answer)


def test_the_lines_come_in_order():
    (talk,) = read(SLOW)
    shown = [
        (type(line).__name__, line.kind, line.name.value if line.name else None)
        if isinstance(line, Expect)
        else type(line).__name__
        for line in talk.lines
    ]
    assert shown == [
        "Caller",
        ("Expect", "asks", "parcel_number"),
        "Caller",
        ("Expect", "confirms", "parcel_number"),
        "Keys",
        ("Expect", "waits", None),
        ("Expect", "tells", "on_the_way"),
        "Interrupts",
        ("Expect", "says", "parcel_due"),
        ("Expect", "words", "Monday"),
        "Silence",
        ("Expect", "hands_off", "orders"),
        "HangUp",
    ]


def test_what_the_caller_does_keeps_its_values():
    (talk,) = read(SLOW)
    heard = [line.heard for line in talk.lines if isinstance(line, Caller)]
    assert heard[0] == (Alternative("where is it", 1.0),)
    assert heard[1] == (Alternative("fifteen", 0.5), Alternative("fifty", 0.4), Alternative("fifth", 1.0))
    assert [line.keys for line in talk.lines if isinstance(line, Keys)] == ["12#"]
    assert [line.duration_ms for line in talk.lines if isinstance(line, Silence)] == [8000]
    assert [(line.after_ms, line.words) for line in talk.lines if isinstance(line, Interrupts)] == [(1000, "and when")]
    assert isinstance(talk.lines[-1], HangUp)


def test_names_keep_their_places():
    (talk,) = read(SLOW)
    asked = talk.lines[1]
    assert isinstance(asked, Expect)
    assert asked.name is not None
    assert str(asked.name.place) == "talks/slow.yaml:13:15"
    assert str(talk.services[0].service.place) == "talks/slow.yaml:9:3"


def test_a_short_talk_leaves_everything_to_the_bot():
    (talk,) = read("talk: one\nturns:\n  - caller: hello\n")
    assert (talk.language, talk.caller, talk.clock, talk.ends, talk.channel) == (None, None, None, None, "voice")


@pytest.mark.parametrize("words", ["yes", "no", "12:30", "asks order_number"])
def test_a_caller_may_say_anything(words):
    line = line_of(f"caller: {words}")
    assert isinstance(line, Caller)
    assert line.heard[0].text == words


def test_words_in_quotes_are_words_even_where_they_look_like_a_form():
    line = line_of('bot: "waits"')
    assert isinstance(line, Expect)
    assert line.kind == "words"


def test_several_talks_stand_in_one_file():
    assert [talk.name.value for talk in read("talk: one\nturns: []\n---\ntalk: two\nturns: []\n")] == ["one", "two"]


def test_a_talk_with_a_mistake_is_left_out_and_the_others_stay():
    talks, diagnostics = read_talks(
        [file("talk: one\nturns: x\n---\ntalk: two\nturns: []\n"), file("talk: three\nturns: []\n", "more.yaml")]
    )
    assert [talk.name.value for talk in talks] == ["two", "three"]
    assert [each.code for each in diagnostics] == ["VB801"]


def test_two_talks_of_one_name_are_told_where_the_first_is():
    one = "talk: same\nturns: []\n"
    talks, (found,) = read_talks([file(one, "a.yaml"), file(one, "b.yaml")])
    assert len(talks) == 1
    assert (found.code, found.file) == ("VB809", "b.yaml")
    assert "a.yaml:1" in found.message


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("- one", "VB801", 1, 1),
        ("talk: a\nturns: x", "VB801", 2, 8),
        ("talk: a\nturns: []\nfrom: [x]", "VB801", 3, 7),
        ("talk: a\nturns: []\nservices: x", "VB801", 3, 11),
        ("talk: a\nturns: []\ncontacts: x", "VB801", 3, 11),
        ("talk: a\nturns: []\ncontacts: [{topic: x, days_ago: soon}]", "VB801", 3, 12),
        ("talk: a\nturns: []\nlangage: pl", "VB802", 3, 1),
        ("turns: []", "VB803", 1, 1),
        ("talk: a", "VB803", 1, 1),
        ("talk: a\nturns: []\nchannel: fax", "VB806", 3, 10),
        ("talk: a\nturns: []\nclock: noon", "VB806", 3, 8),
        ("talk: a\nturns: []\nclock: 2026-11-21T11:00", "VB806", 3, 8),
        ("talk: a\nturns: []\nends: solved", "VB807", 3, 7),
        ("talk: a\nturns: []\nservices: {x: [{after: 1s}]}", "VB808", 3, 16),
        ("talk: a\nturns: []\nservices: {x: {found: {}, lost: {}}}", "VB808", 3, 15),
        ("talk: a\nturns: []\nservices: {x: {found: y}}", "VB808", 3, 23),
        ("talk: a\nturns: []\nservices: {x: {found: {y: [z]}}}", "VB808", 3, 23),
        ("talk: a\nturns: []\nservices: {x: {after: late, found: {}}}", "VB806", 3, 23),
        ("talk: a\nturns: [", "VB118", 2, 8),
    ],
)
def test_a_broken_head_is_shown_where_it_breaks(text, code, line, column):
    assert codes(text) == [(code, line, column)]


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("hello", "VB804", 5),
        ("{caller: a, bot: waits}", "VB804", 5),
        ("calller: a", "VB804", 5),
        ("caller:", "VB804", 12),
        ("caller: {said: a}", "VB804", 13),
        ("caller: {heard: []}", "VB804", 13),
        ("caller: {heard: [{confidence: 0.5}]}", "VB804", 22),
        ("caller: {heard: [{text: a, confidence: 5}]}", "VB806", 44),
        ("keys: one", "VB806", 11),
        ("silence: long", "VB806", 14),
        ("interrupts: {after: 1s}", "VB804", 17),
        ("interrupts: {after: soon, words: a}", "VB806", 25),
        ("hangup: false", "VB804", 13),
        ("bot: Good morning", "VB805", 10),
        ("bot: asks", "VB805", 10),
        ("bot: asks one two", "VB805", 10),
        ("bot: [waits]", "VB805", 10),
    ],
)
def test_a_broken_line_is_shown_where_it_breaks(text, code, column):
    assert codes(f"talk: a\nturns:\n  - {text}") == [(code, 3, column)]


@given(st.recursive(st.sampled_from(["x", "8s", "1"]), lambda inner: st.lists(inner, max_size=3), max_leaves=5))
def test_no_value_breaks_the_reader(value):
    shown = str(value).replace("'", '"')
    for key in ("turns", "services", "contacts", "clock", "ends", "from", "channel"):
        read_talks([file(f"talk: a\n{key}: {shown}")])
    for key in ("caller", "keys", "silence", "interrupts", "hangup", "bot"):
        _, diagnostics = read_talks([file(f"talk: a\nturns:\n  - {key}: {shown}")])
        assert all(each.line == 3 for each in diagnostics)
