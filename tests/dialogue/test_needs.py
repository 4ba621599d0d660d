"""A step asks for the meaning of what only an encoder understands, once, and for nothing that a rule settles."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dialogue.line import NOON, Line, Place, at_closing, at_offer, bot, bot_of, saying, started
from tests.dialogue.meanings import UnsureIndex, with_meanings
from voicebot.dialogue.events import Alternative, Event, Heard, HungUp, KeysPressed, NoInput, NoMatch, Started
from voicebot.dialogue.needs import Needs, with_readings
from voicebot.dialogue.step import begin, conclude, step
from voicebot.dialogue.turn import Turn
from voicebot.testing.fakes import WordEncoder
from voicebot.understanding.semantics import Encoded, Sentence

NOT_HERE = "nobody rang my bell since monday"
PARTING = "this thing and me part company"
ORDERS = with_meanings(bot(), order_status=NOT_HERE, return_item=PARTING)
MENU = with_meanings(
    bot_of("""
bot: {languages: [en], queues: {general: {}}}
intents:
  repair: {en: ["i need a repair"]}
  bulb: {en: ["my bulb is dead"]}
  cable: {en: ["the cable is torn"]}
scenarios:
  repair:
    start: [repair]
    steps:
      - choose: "A bulb, or a cable?"
        options:
          1: {words: {en: [bulb]}, intent: bulb, then: [{say: "A new bulb comes."}]}
          2: {words: {en: [cable]}, intent: cable, then: [{say: "A new cable comes."}]}
"""),
    bulb="no light any more",
)


LAMPS = with_meanings(bot("lamps"), lost_lamp="nothing has reached my door")
LAMPS = replace(LAMPS, knowledge={"en": UnsureIndex(LAMPS.knowledge["en"])})


def on(place: Place, encoder: WordEncoder | None = None) -> Line:
    """The line at a place, from where on only an encoder helps."""
    line = place()
    line.bot, line.encoder = ORDERS, encoder or WordEncoder()
    return line


def heard(*texts: str, readings: tuple[Encoded, ...] = ()) -> Heard:
    return Heard(id="x", at=NOON, alternatives=tuple(map(Alternative, texts)), readings=readings)


def wanted(line: Line, event: Event) -> list[str]:
    found = step(line.bot, line.state, event)
    return [each.text for each in found.sentences] if isinstance(found, Needs) else []


def test_what_only_an_encoder_understands_starts_its_matter() -> None:
    line = on(saying())
    assert "order number" in line.says(NOT_HERE)
    assert [each.text for each in line.encoder.asked] == [NOT_HERE]
    assert line.detail("intent").endswith("accept: meant the same")


def test_an_option_is_chosen_by_its_meaning() -> None:
    line = Line(MENU)
    line.starts()
    line.says("i need a repair")
    assert "A new bulb comes." in line.says("no light any more")


@pytest.mark.parametrize("answer", ["bulb please", "the second one", "my bulb is dead"])
def test_an_option_that_is_named_needs_no_encoder(answer: str) -> None:
    line = Line(MENU)
    line.starts()
    line.says("i need a repair")
    line.says(answer)
    assert line.encoder.asked == []


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (saying(), "where is my parcel"),
        (saying(), "let me talk to a person"),
        (saying(), "goodbye"),
        (saying(), "4111 1111 1111 1111"),
        (saying(), ""),
        (saying("where is my parcel"), "70012346"),
        (saying("where is my parcel"), "repeat that please"),
        (lambda: at_offer(started()), "no thanks"),
        (lambda: at_closing(started()), "yes please"),
    ],
)
def test_a_rule_that_settles_it_needs_no_encoder(place: Place, words: str) -> None:
    line = on(place)
    assert wanted(line, heard(words)) == []


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("my lamp is broken", []),  # the intent is certain, though the articles are not
        ("where can i park", []),  # the article is certain, though the intents are not
        ("nothing has reached my door", ["nothing has reached my door"]),
    ],
)
def test_where_the_words_are_certain_of_either_nothing_is_asked_for(words: str, asked: list[str]) -> None:
    line = Line(LAMPS)
    line.starts()
    line.says(words)
    assert [each.text for each in line.encoder.asked] == asked


def test_words_beside_an_answer_are_asked_for_by_themselves() -> None:
    line = on(lambda: at_offer(started()))
    line.says(f"no thanks, {PARTING}")
    assert [each.text for each in line.encoder.asked] == [PARTING]
    assert line.pending == ["return_item"]


def test_only_the_best_guess_of_the_recogniser_is_asked_for() -> None:
    assert wanted(on(saying()), heard("mumble one", "mumble two", "mumble three")) == ["mumble one"]


def test_one_round_is_all_there_is() -> None:
    line = on(saying())
    other = Encoded("something else", missing="late")
    assert isinstance(step(line.bot, line.state, heard(NOT_HERE, readings=(other,))), Turn)


@pytest.mark.parametrize("missing", ["absent", "overloaded", "died", "late"])
def test_a_missing_reading_leaves_the_words_and_is_said(missing: str) -> None:
    line = on(saying(), WordEncoder(trouble=missing))
    line.says(NOT_HERE)
    assert line.detail("encoder") == f"{missing}: read by the words alone"
    by_words = conclude(bot(), line.state, heard(NOT_HERE))
    assert line.turns[-1].replies == conclude(ORDERS, on(saying()).state, line.events[-1]).replies
    assert all(reason.rule != "encoder" for reason in by_words.why)


def test_a_vector_of_another_encoder_is_not_read() -> None:
    line = on(saying(), WordEncoder(engine="other"))
    line.says(NOT_HERE)
    assert line.state.topics == ()


def test_what_was_recorded_is_taken_again_without_an_encoder() -> None:
    line = on(saying())
    before = line.state
    line.says(NOT_HERE)
    recorded = msgspec.json.decode(msgspec.json.encode(line.events[-1]), type=Heard)
    again = step(ORDERS, before, recorded)
    assert msgspec.json.encode(again) == msgspec.json.encode(line.turns[-1])


def test_only_words_have_readings() -> None:
    reading = (Encoded("a", missing="late"),)
    keys, words = KeysPressed(id="x", at=NOON, keys="1"), heard("a")
    assert with_readings(keys, reading) == keys
    assert with_readings(words, reading) == heard("a", readings=reading)


SENTENCES = st.sampled_from(
    [NOT_HERE, PARTING, "where is my parcel", "yes", "no", "1234", "person", "", "mumble", "a" * 2000]
)
HAPPENED = st.one_of(
    st.lists(SENTENCES, max_size=3).map(lambda texts: heard(*texts)),
    st.sampled_from([NoInput(id="x", at=NOON), NoMatch(id="x", at=NOON), HungUp(id="x", at=NOON)]),
)


@given(st.lists(HAPPENED, max_size=6))
def test_whatever_is_needed_one_round_makes_a_turn_and_nothing_else_changes(events: list[Event]) -> None:
    encoder, state = WordEncoder(), begin(ORDERS, "c")
    for event in (Started(id="x", at=NOON, language="en"), *events):
        found = step(ORDERS, state, event)
        if isinstance(found, Needs):
            assert found == step(ORDERS, state, event)
            assert len({each.text for each in found.sentences}) == len(found.sentences) > 0
            found = step(ORDERS, state, with_readings(event, encoder.readings(found.sentences)))
        assert isinstance(found, Turn)
        state = found.conversation


def test_a_sentence_is_what_the_model_wants() -> None:
    found = step(ORDERS, on(saying()).state, heard(NOT_HERE))
    assert found == Needs((Sentence(NOT_HERE),))
