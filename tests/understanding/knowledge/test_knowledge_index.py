"""Which article answers a question, on which day, and after which other question."""

from __future__ import annotations

import pytest

from voicebot.understanding.knowledge import Article, KnowledgeIndex

TODAY = "2026-11-21"


def _article(key: str, *questions: str, first: str | None = None, last: str | None = None) -> Article:
    asked = {"pl": questions}
    return Article(key, "shop", asked, {"pl": key}, {"pl": key}, first, last)


ARTICLES = (
    _article("hours", "do której otwarte", "godziny otwarcia sklepu", "czy sklep jest czynny w sobotę"),
    _article("delivery", "ile kosztuje dostawa", "jaka jest cena przesyłki", "czy wysyłka jest płatna"),
    _article("bulb", "czy żarówka e27 pasuje do lampy vega", "jakie żarówki do vegi", "ile watów do vegi"),
    _article("led", "czy led dziewięć watów wystarczy", "żarówka ledowa 9 W (e27)", "jasność żarówki led"),
    _article("promotion_autumn", "jaka jest promocja na lampy", "obecna promocja", last="2026-11-20"),
    _article("promotion_winter", "jaka będzie promocja zimowa", "zimowa promocja na lampy", first="2026-12-01"),
    Article("english_only", "shop", {"en": ("do you ship abroad",)}, {}, {}, None, None),
)
INDEX = KnowledgeIndex.fit("pl", ARTICLES)


@pytest.mark.parametrize(
    ("asked", "article"),
    [
        ("do której jest otwarte", "hours"),
        ("jakie są godziny otwarcia", "hours"),
        ("ile kosztuje przesyłka", "delivery"),
        ("jakie zarowki do lampy vega", "bulb"),
        ("żarówka ledowa 9 W e27", "led"),
    ],
)
def test_a_question_finds_its_article(asked: str, article: str) -> None:
    reading = INDEX.read(asked, today=TODAY)
    assert (reading.decision, reading.matches[0].article) == ("accept", article)
    assert (
        reading.matches[0].question
        in dict(zip(("pl",), (next(a for a in ARTICLES if a.key == article).questions["pl"],), strict=True))["pl"]
    )


@pytest.mark.parametrize("asked", ["jaka jest pogoda w rzymie", "opowiedz mi dowcip", "do you ship abroad", ""])
def test_what_no_article_answers_is_refused(asked: str) -> None:
    assert INDEX.read(asked, today=TODAY).decision == "no_match"


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("2026-11-20", {"promotion_autumn"}),
        ("2026-11-21", set()),
        ("2026-11-30", set()),
        ("2026-12-01", {"promotion_winter"}),
    ],
)
def test_articles_are_told_on_their_days_only(day: str, told: set[str]) -> None:
    reading = INDEX.read("jaka jest promocja na lampy", today=day)
    assert {match.article for match in reading.matches if match.article.startswith("promotion")} == told


@pytest.mark.parametrize(
    ("asked", "topic", "article"),
    [
        ("a w sobotę", "hours", "hours"),
        ("a w niedzielę?", "hours", "hours"),
        ("a ledowa", "bulb", "led"),
        ("a sześćdziesiąt watów", "bulb", "bulb"),
    ],
)
def test_a_question_that_goes_on_keeps_its_topic(asked: str, topic: str, article: str) -> None:
    reading = INDEX.read(asked, today=TODAY, topic=topic)
    assert reading.decision != "no_match"
    assert reading.matches[0].article == article


def test_a_new_question_leaves_the_topic() -> None:
    reading = INDEX.read("a ile kosztuje dostawa", today=TODAY, topic="hours")
    assert reading.matches[0].article == "delivery"


@pytest.mark.parametrize("topic", ["promotion_autumn", "unknown", None])
def test_a_topic_that_is_gone_is_no_topic(topic: str | None) -> None:
    assert INDEX.read("a w sobotę", today=TODAY, topic=topic) == INDEX.read("a w sobotę", today=TODAY)


def test_an_index_is_kept_as_bytes() -> None:
    kept = KnowledgeIndex.load(INDEX.dump())
    for asked in ("ile kosztuje przesyłka", "a w sobotę", "jaka jest promocja na lampy"):
        assert kept.read(asked, today=TODAY, topic="hours") == INDEX.read(asked, today=TODAY, topic="hours")


def test_an_index_without_articles_answers_nothing() -> None:
    assert KnowledgeIndex.fit("hu", ARTICLES).read("meddig vannak nyitva", today=TODAY).matches == ()


def test_a_known_word_in_another_form_is_not_read_as_one_that_looks_like_it() -> None:
    articles = [
        Article(
            "gift_cards",
            "shop",
            {"en": ("do you sell gift cards", "how long is a gift card valid")},
            {},
            {},
            None,
            None,
        ),
        Article("parking", "shop", {"en": ("where can i leave my car", "is there a car park")}, {}, {}, None, None),
        Article("delivery", "shop", {"en": ("how long does delivery take",)}, {}, {}, None, None),
    ]
    reading = KnowledgeIndex.fit("en", articles).read("do you sell cars", today=TODAY)
    assert "read as" not in reading.why


@pytest.mark.parametrize("said", ["алло", "алло вы меня слышите"])
def test_a_hello_into_the_line_is_no_question(said: str) -> None:
    asked = ("сколько действуют баллы", "как копить баллы", "клуб постоянных покупателей")
    index = KnowledgeIndex.fit("ru", [Article("club", "shop", {"ru": asked}, {}, {}, None, None)])
    assert index.read(said, today=TODAY).decision == "no_match"


def test_russian_in_latin_letters_is_a_question_all_the_same() -> None:
    asked = {
        "hours": ("до скольки работает магазин", "график работы"),
        "price": ("сколько стоит доставка", "цена доставки"),
    }
    articles = [Article(key, "shop", {"ru": questions}, {}, {}, None, None) for key, questions in asked.items()]
    reading = KnowledgeIndex.fit("ru", articles).read("do skolki rabotaete", today=TODAY)
    assert (reading.decision, reading.matches[0].article) == ("accept", "hours")
