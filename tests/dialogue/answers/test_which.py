"""Answers to "is it about A or B?": which intent, which article, which language."""

from __future__ import annotations

import pytest

from tests.dialogue.line import Line, bot, bot_of, started
from voicebot.dialogue.conversation import WhichArticle, WhichIntent, WhichLanguage, WhichMatter

TWO_LANGUAGES = bot_of("""
bot:
  languages: [en, pl]
  language_change: offer
  queues: {general: {}}
  greeting: greeting
  disclosure: disclosure
intents:
  order: {en: ["where is my parcel", "where is my order"], pl: ["gdzie jest moja paczka", "gdzie jest moje zamówienie"]}
slots:
  order_number: {type: digits, length: 8, prompt: ask_order}
phrases:
  greeting: {en: "What can I do for you?", pl: "W czym mogę pomóc?"}
  disclosure: {en: "A machine speaks.", pl: "Mówi automat."}
  ask_order: {en: "Which order?", pl: "Które zamówienie?"}
scenarios:
  order:
    start: [order]
    steps:
      - ask: order_number
""")


@pytest.fixture
def line() -> Line:
    return started(bot("lamps"))


# Intents


@pytest.fixture
def two_intents(line: Line) -> Line:
    assert line.says("the lamp is gone") == "Is it about a lost lamp or a broken lamp?"
    return line


@pytest.mark.parametrize("answer", ["the lost one", "a lost lamp please", "my lamp got lost on the way", "1"])
def test_the_first_intent_is_meant(two_intents: Line, answer: str) -> None:
    assert two_intents.says(answer).startswith("We look for it.")


@pytest.mark.parametrize("answer", ["broken", "it is broken", "a broken lamp", "my lamp flickers", "two", "the second"])
def test_the_second_intent_is_meant(two_intents: Line, answer: str) -> None:
    assert two_intents.says(answer) == "Which number stands on it?"


@pytest.mark.parametrize(("keys", "chosen"), [("1", "lost_lamp"), ("2", "broken_lamp")])
def test_an_intent_by_key(two_intents: Line, keys: str, chosen: str) -> None:
    two_intents.keys(keys)
    assert two_intents.state.topics == (chosen,)


@pytest.mark.parametrize("answer", ["neither of them", "something else entirely", "blah blurb"])
def test_what_fits_neither_leaves_the_question_open(two_intents: Line, answer: str) -> None:
    two_intents.says(answer)
    assert isinstance(two_intents.state.awaiting, WhichIntent)
    assert two_intents.state.failures == 1


def test_what_was_meant_is_kept_as_evidence(two_intents: Line) -> None:
    two_intents.says("the lost one")
    assert two_intents.state.chosen == {"the lamp is gone": "lost_lamp"}
    assert two_intents.detail("disambiguation") == "lost_lamp, not broken_lamp, for 'the lamp is gone'"


@pytest.mark.parametrize("keys", ["3", "9"])
def test_another_key_asks_again(two_intents: Line, keys: str) -> None:
    said = two_intents.keys(keys)
    assert said.startswith("I'm sorry, that doesn't look right.")
    assert said.endswith("Is it about a lost lamp or a broken lamp?")


def test_silence_asks_again(two_intents: Line) -> None:
    assert two_intents.silent().endswith("Is it about a lost lamp or a broken lamp?")
    assert isinstance(two_intents.state.awaiting, WhichIntent)


def test_cancel_drops_the_question(two_intents: Line) -> None:
    assert two_intents.says("never mind").endswith("What else can I do for you?")


def test_labels_are_in_the_caller_s_language_and_an_example_stands_in_for_one_that_is_missing(
    two_intents: Line,
) -> None:
    two_intents.says("po polsku proszę")
    assert two_intents.said[-1].text == "Czy chodzi o: moja lampa zaginęła, czy o: zepsuta lampa?"


def test_near_intents_are_not_asked_about_in_the_middle_of_a_matter(line: Line) -> None:
    line.says("my lamp is broken")
    line.says("the lamp is gone")
    assert not isinstance(line.state.awaiting, WhichIntent)


def test_a_nearer_article_is_not_hidden_by_two_intents(line: Line) -> None:
    line.says("delivery of lamps")
    assert not isinstance(line.state.awaiting, WhichIntent)


# Articles


@pytest.fixture
def two_articles(line: Line) -> Line:
    assert line.says("delivery") == "Is it about how much is delivery or how long does delivery take?"
    return line


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("how much is delivery", "Delivery costs nineteen zloty."),
        ("how long does it take", "Delivery takes two days."),
        ("the first", "Delivery costs nineteen zloty."),
        ("the second one", "Delivery takes two days."),
    ],
)
def test_the_article_that_was_meant_is_told(two_articles: Line, answer: str, told: str) -> None:
    assert two_articles.says(answer).startswith(told)


@pytest.mark.parametrize(("keys", "article"), [("1", "delivery_cost"), ("2", "delivery_time")])
def test_an_article_by_key(two_articles: Line, keys: str, article: str) -> None:
    two_articles.keys(keys)
    assert two_articles.state.article == article
    assert two_articles.state.settled == "assumed"


def test_a_matter_of_its_own_is_served_instead(two_articles: Line) -> None:
    assert two_articles.says("my lamp is broken") == "Which number stands on it?"


def test_another_question_is_answered_instead(two_articles: Line) -> None:
    assert two_articles.says("where can i park").startswith("There is a car park behind the shop.")


def test_noise_asks_about_the_articles_again(two_articles: Line) -> None:
    two_articles.noise()
    assert isinstance(two_articles.state.awaiting, WhichArticle)


# Languages


@pytest.fixture
def offered() -> Line:
    line = started(TWO_LANGUAGES)
    assert line.says("gdzie jest moja paczka") == "Would you rather speak Polish?"
    return line


@pytest.mark.parametrize("answer", ["yes please", "tak", "tak, proszę"])
def test_a_yes_in_either_language_goes_on_in_the_other(offered: Line, answer: str) -> None:
    assert offered.says(answer).startswith("Oczywiście, rozmawiajmy po polsku.")
    assert offered.state.language == "pl"


def test_what_was_said_is_read_again_in_the_language_chosen(offered: Line) -> None:
    assert offered.says("tak") == "Oczywiście, rozmawiajmy po polsku. Które zamówienie?"


@pytest.mark.parametrize(("keys", "language"), [("1", "pl"), ("2", "en")])
def test_a_language_by_key(offered: Line, keys: str, language: str) -> None:
    offered.keys(keys)
    assert (offered.state.language, offered.state.failures) == (language, 0)


@pytest.mark.parametrize("answer", ["no", "no thank you", "nie"])
def test_a_no_stays(offered: Line, answer: str) -> None:
    assert offered.says(answer) == "What can I do for you?"
    assert offered.state.language == "en"


@pytest.mark.parametrize("answer", ["blah blurb", "hm"])
def test_what_is_neither_yes_nor_no_leaves_the_offer_open(offered: Line, answer: str) -> None:
    offered.says(answer)
    assert isinstance(offered.state.awaiting, WhichLanguage)
    assert offered.state.failures == 1


def test_silence_offers_the_language_again(offered: Line) -> None:
    assert offered.silent().endswith("Would you rather speak Polish?")
    assert isinstance(offered.state.awaiting, WhichLanguage)


def test_at_a_question_of_a_scenario_the_question_is_asked_again_in_the_language_chosen() -> None:
    line = started(TWO_LANGUAGES)
    line.says("where is my parcel")
    line.says("gdzie jest moje zamówienie")
    assert line.says("tak") == "Oczywiście, rozmawiajmy po polsku. Które zamówienie?"


def test_who_asks_for_a_language_is_not_asked_back() -> None:
    line = started(TWO_LANGUAGES)
    assert line.says("czy mówi pani po polsku") == "Oczywiście, rozmawiajmy po polsku. W czym mogę pomóc?"


# An intent or an article


@pytest.fixture
def either(line: Line) -> Line:
    assert line.says("my lamp delivery") == "Is it about a broken lamp or how long does delivery take?"
    assert isinstance(line.state.awaiting, WhichMatter)
    return line


@pytest.mark.parametrize("said", ["how long does it take", "the second one"])
def test_of_an_intent_and_an_article_the_article_is_told(either: Line, said: str) -> None:
    assert either.says(said).startswith("Delivery takes two days.")


@pytest.mark.parametrize("said", ["a broken lamp", "the first", "it is broken"])
def test_of_an_intent_and_an_article_the_intent_is_begun(either: Line, said: str) -> None:
    either.says(said)
    assert either.state.chosen == {"my lamp delivery": "broken_lamp"}
    assert not isinstance(either.state.awaiting, WhichMatter)


@pytest.mark.parametrize(("keys", "told"), [("2", True), ("1", False)])
def test_keys_choose_between_an_intent_and_an_article(either: Line, keys: str, told: bool) -> None:
    assert either.keys(keys).startswith("Delivery takes two days.") is told
    assert not isinstance(either.state.awaiting, WhichMatter)


def test_noise_asks_about_both_again(either: Line) -> None:
    either.says("xyzzy plugh")
    assert isinstance(either.state.awaiting, WhichMatter)
