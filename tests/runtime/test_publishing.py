"""Articles published while a bot is served: learnt into the next bot, which takes its place whole."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.dialogue.bot import Bot
from voicebot.errors import UnknownBot
from voicebot.runtime.bots import exchange
from voicebot.runtime.converse import Converse
from voicebot.runtime.publishing import Change, Press, Published, Refused, carried_over, revised, revision_of
from voicebot.store.database import MEMORY, Database
from voicebot.store.sqlite import SqliteStore
from voicebot.testing.fakes import FixedClock, StubServices, WordEncoder
from voicebot.understanding.knowledge import Article
from voicebot.understanding.semantics import Encoded, Sentence

from .made import NOON, SHOP, START, Line, asked, said, words, write

pytestmark = pytest.mark.anyio

TODAY = "2026-11-21"
PARKING = """---
category: shop
---
# en
- where can i park
- is there a car park

You may park behind the shop.

> There is a car park behind the shop.
"""


def article(key: str, question: str, language: str = "en") -> Article:
    return Article(key, "shop", {language: (question,)}, {language: "Yes."}, {language: "Yes."}, None, None)


def found(bot: Bot, question: str) -> str | None:
    """The article that is surely meant, if any."""
    reading = bot.knowledge["en"].read(question, today=TODAY)
    return reading.matches[0].article if reading.decision == "accept" else None


class Files:
    """Articles in a dict; with `full`, a disk that is."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.full = False

    def keep(self, bot: str, key: str, text: str) -> bool:
        if not self.full:
            self.kept[bot, key] = text
        return not self.full

    def drop(self, bot: str, key: str) -> bool:
        if not self.full:
            del self.kept[bot, key]
        return not self.full


async def test_a_published_article_is_heard_in_the_next_turn_and_a_withdrawn_one_no_more() -> None:
    line = Line()
    bots = {"shop": SHOP}
    line.converse.bots = bots
    await line.take(1, START)
    press = Press(bots)
    assert isinstance(await press.publish("shop", "parking", PARKING), Published)
    assert words(await line.take(2, said("where can i park")))[0] == "There is a car park behind the shop."
    assert await press.withdraw("shop", "parking") == Change(2, kept=False)
    assert "There is a car park behind the shop." not in words(await line.take(3, said("where can i park")))
    await line.close()


async def test_every_change_has_a_number_of_its_own() -> None:
    bots = {"shop": SHOP}
    press = Press(bots)
    first, second = await asyncio.gather(
        press.publish("shop", "parking", PARKING), press.publish("shop", "cafe", PARKING.replace("park", "eat"))
    )
    assert isinstance(first, Published)
    assert isinstance(second, Published)
    assert {first.revision, second.revision} == {1, 2}
    assert set(bots["shop"].articles) == {"parking", "cafe"}
    assert revision_of(bots["shop"]) == 2
    assert revision_of(SHOP) == 0


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("", 1, "VB701"),
        (PARKING.replace("category: shop", "category: shop\nqueue: flowers"), 3, "VB202"),
        (PARKING.replace("# en", "# xx"), 4, "VB708"),
        (PARKING.replace("park behind", "park\u200b behind"), 8, "VB102"),
        (PARKING.replace("a car park\n", "\0\n"), 6, "VB102"),
        (PARKING.replace("shop\n---", "shop\nvalid_to: 2026-02-30\n---").replace("\n", "\r\n"), 3, "VB707"),
        ("🦄" * 10_000, 1, "VB701"),
    ],
)
async def test_a_broken_article_is_refused_with_its_line_and_changes_nothing(text: str, line: int, code: str) -> None:
    bots, files = {"shop": SHOP}, Files()
    refused = await Press(bots, files=files).publish("shop", "parking", text)
    assert isinstance(refused, Refused)
    assert (line, code) in {(each.line, each.code) for each in refused.diagnostics}
    assert bots["shop"] is SHOP
    assert files.kept == {}


async def test_no_article_is_withdrawn_that_is_not_there() -> None:
    bots = {"shop": SHOP}
    assert await Press(bots).withdraw("shop", "parking") is None
    assert bots["shop"] is SHOP
    with pytest.raises(UnknownBot):
        await Press(bots).withdraw("library", "parking")


@pytest.mark.parametrize("full", [False, True])
async def test_a_change_is_served_and_says_whether_it_is_kept(full: bool) -> None:
    bots, files = {"shop": SHOP}, Files()
    press = Press(bots, files=files)
    await press.publish("shop", "parking", PARKING)
    assert files.kept == {("shop", "parking"): PARKING}
    files.full = full
    published = await press.publish("shop", "parking", PARKING.replace("behind", "beside"))
    assert isinstance(published, Published)
    assert published.kept is not full
    assert "beside" in bots["shop"].articles["parking"].spoken["en"]
    withdrawn = await press.withdraw("shop", "parking")
    assert withdrawn == Change(3, not full)
    assert bots["shop"].articles == {}
    assert bool(files.kept) is full


class HeldEncoder(WordEncoder):
    """An encoder that reads a turn's sentences when the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.reading, self.let_go = asyncio.Event(), asyncio.Event()

    async def read(self, sentences: Sequence[Sentence], within_s: float) -> tuple[Encoded, ...]:
        self.reading.set()
        await self.let_go.wait()
        return await super().read(sentences, within_s)


async def test_a_turn_under_way_ends_on_the_articles_it_began_with() -> None:
    encoder = HeldEncoder()
    cafe = revised(SHOP, {"cafe": article("cafe", "do you serve coffee")}, 1, encoder)
    bots = {"shop": cafe}
    database = Database(MEMORY)
    line = Converse(bots, SqliteStore(database), StubServices({}), FixedClock(NOON), 60, encoder, 60)
    await line.take(asked(1, START), write)
    turn = asyncio.create_task(line.take(asked(2, said("tell me where i may leave my car park")), write))
    await encoder.reading.wait()
    await Press(bots, encoder).publish("shop", "parking", PARKING)
    encoder.let_go.set()
    assert b"car park behind" not in (await turn).body
    assert b"car park behind" in (await line.take(asked(3, said("is there a car park")), write)).body
    assert bots["shop"].knowledge["en"].engine == encoder.engine
    await database.close()


KEYS = st.sampled_from(["a", "b", "c"])
QUESTIONS = st.sampled_from(["where can i park", "do you serve coffee", "may dogs come in"])


@given(st.lists(st.dictionaries(KEYS, st.tuples(QUESTIONS, st.sampled_from(["en", "pl"]))), max_size=4))
@settings(max_examples=12, deadline=None)
def test_whatever_comes_and_goes_exactly_what_stands_is_found(
    changes: list[dict[str, tuple[str, str]]],
) -> None:
    bot = replace(SHOP, languages=("en", "pl"))
    for number, change in enumerate(changes, 1):
        articles = {key: article(key, *asks) for key, asks in change.items()}
        bot = revised(bot, articles, number)
        assert bot.articles == articles
        for language, base in bot.knowledge.items():
            told = {key: each.questions[language][0] for key, each in articles.items() if language in each.questions}
            for key, question in told.items():
                reading = base.read(question, today=TODAY)
                assert told[reading.matches[0].article] == question, key
            assert {each.article for each in base.read("where can i park", today=TODAY).matches} <= told.keys()
            assert base.revision == number


def test_a_bot_learnt_anew_takes_over_what_was_published_meanwhile() -> None:
    learnt = revised(SHOP, {"cafe": article("cafe", "do you serve coffee")}, 1)
    served = revised(learnt, {"dogs": article("dogs", "may dogs come in")}, 5)
    after = carried_over(learnt, served)
    assert (after.articles, revision_of(after)) == (served.articles, 5)
    assert found(after, "may dogs come in") == "dogs"
    assert found(after, "do you serve coffee") is None


def test_a_bot_takes_the_place_only_of_the_one_it_was_made_from() -> None:
    other = replace(SHOP, name="other")
    bots = {"shop": SHOP}
    assert exchange(bots, SHOP, other)
    assert not exchange(bots, SHOP, SHOP)
    assert bots["shop"] is other
