"""Questions that go on from the one before, in four languages; whole questions that only look so do not."""

from __future__ import annotations

import pytest

from voicebot.understanding.knowledge import Article, KnowledgeIndex
from voicebot.understanding.knowledge.ellipsis import is_elliptical

TODAY = "2026-11-21"

QUESTIONS = {
    "pl": {
        "hours": (
            "do której jest otwarty sklep",
            "w jakich godzinach jest czynny salon",
            "czy jest otwarte w niedzielę",
        ),
        "delivery": ("ile kosztuje dostawa", "jak długo czeka się na przesyłkę", "czy dostawa jest darmowa"),
    },
    "en": {
        "hours": ("when does the shop close", "what are your opening hours", "are you open on sunday"),
        "delivery": ("how much does delivery cost", "how long does shipping take", "is delivery free of charge"),
    },
    "hu": {
        "hours": ("meddig van nyitva az üzlet", "mikor zár a bolt", "nyitva vannak vasárnap"),
        "delivery": ("mennyibe kerül a kiszállítás", "meddig tart a szállítás", "ingyenes a házhoz szállítás"),
    },
    "ru": {
        "hours": ("до скольки работает магазин", "какой у вас график работы", "вы открыты в воскресенье"),
        "delivery": ("сколько стоит доставка", "как долго ждать посылку", "доставка бесплатная"),
    },
}
INDEXES = {
    language: KnowledgeIndex.fit(
        language, [Article(key, "", {language: asked}, {}, {}, None, None) for key, asked in articles.items()]
    )
    for language, articles in QUESTIONS.items()
}


@pytest.mark.parametrize("topic", ["hours", "delivery"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("pl", "a w sobotę?"),
        ("pl", "a w święta"),
        ("pl", "a co z piątkiem"),
        ("pl", "i w poniedziałek też"),
        ("pl", "w środę"),
        ("en", "and on Saturday?"),
        ("en", "what about Friday"),
        ("en", "how about tomorrow"),
        ("hu", "és szombaton?"),
        ("hu", "és ha péntek"),
        ("hu", "na és ünnepnapokon"),
        ("hu", "szerdán"),
        ("ru", "а в субботу?"),
        ("ru", "а если в пятницу"),
        ("ru", "а что насчёт праздников"),
        ("ru", "в среду"),
    ],
)
def test_what_goes_on_keeps_its_topic(language: str, said: str, topic: str) -> None:
    reading = INDEXES[language].read(said, today=TODAY, topic=topic)
    assert reading.decision != "no_match"
    assert reading.matches[0].article == topic


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("pl", "dziękuję bardzo"),
        ("pl", "rozumiem"),
        ("pl", "nie wiem"),
        ("pl", "mam psa"),
        ("en", "thank you"),
        ("en", "thanks that's all"),
        ("en", "I don't know"),
        ("en", "what a pity"),
        ("hu", "köszönöm szépen"),
        ("hu", "értem"),
        ("hu", "nem tudom"),
        ("ru", "спасибо большое"),
        ("ru", "понятно"),
        ("ru", "не знаю"),
    ],
)
def test_who_asks_nothing_is_told_nothing_again(language: str, said: str) -> None:
    assert INDEXES[language].read(said, today=TODAY, topic="hours").decision == "no_match"


@pytest.mark.parametrize(
    ("language", "said", "article"),
    [
        ("pl", "a ile kosztuje dostawa", "delivery"),
        ("en", "and how much does delivery cost", "delivery"),
        ("hu", "és mennyibe kerül a kiszállítás", "delivery"),
        ("ru", "а сколько стоит доставка", "delivery"),
    ],
)
def test_a_question_of_its_own_leaves_the_topic(language: str, said: str, article: str) -> None:
    assert INDEXES[language].read(said, today=TODAY, topic="hours").matches[0].article == article


@pytest.mark.parametrize("language", ["pl", "en", "hu", "ru"])
def test_languages_are_kept_apart(language: str) -> None:
    own = {question for asked in QUESTIONS[language].values() for question in asked}
    for articles in QUESTIONS.values():
        reading = INDEXES[language].read(articles["delivery"][0], today=TODAY)
        assert {match.question for match in reading.matches} <= own


@pytest.mark.parametrize(
    ("language", "said", "elliptical"),
    [
        ("pl", "a w sobotę po południu", True),
        ("pl", "czy mogę zwrócić lampę kupioną w internecie", False),
        ("en", "and what should i do if the parcel never arrives", False),
        ("hu", "és szombaton délután", True),
        ("ru", "а если в субботу вечером", True),
        ("und", "am Samstag", False),
        ("und", "wo kann ich mein Auto abstellen", False),
        ("en", "", False),
    ],
)
def test_short_questions_go_on(language: str, said: str, elliptical: bool) -> None:
    assert is_elliptical(said, language, TODAY) is elliptical
