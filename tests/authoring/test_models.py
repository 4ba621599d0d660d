"""Fitted models are kept, and taken out again only for the same examples."""

from __future__ import annotations

from tests.authoring.compiling import KeptInMemory
from voicebot.authoring import models
from voicebot.authoring.build import compile_bot
from voicebot.authoring.models import Learning
from voicebot.authoring.sources import SourceFile, Sources
from voicebot.testing.fakes import WordEncoder
from voicebot.understanding.semantics import Encoder

HEAD = "bot: {languages: [en], disclosure: greeting}\n"
LOAN = HEAD + 'intents: {loan: {en: ["when is my book due", "how long may I keep it"]}}\n'
ARTICLE = (
    "---\ncategory: loans\n---\n# en\n- how much is the fine\n- what does it cost to be late\n\nOne zloty a day.\n"
)


def sources(text: str) -> Sources:
    return Sources("x", (SourceFile("x.yaml", "x.yaml", text),), (SourceFile("fine.md", "fine.md", ARTICLE),))


def test_the_second_time_nothing_is_fitted_and_the_same_is_understood() -> None:
    cache = KeptInMemory()
    fitted, loaded = (compile_bot(sources(LOAN), cache).bot for _ in range(2))
    assert fitted is not None
    assert loaded is not None
    assert cache.puts == len(cache.kept) == 2
    for words in ("when is my book due", "how long can I keep the book", "what is the weather"):
        assert loaded.models["en"].read(words) == fitted.models["en"].read(words)
        day = "2026-11-21"
        assert loaded.knowledge["en"].read(words, today=day) == fitted.knowledge["en"].read(words, today=day)


def test_other_examples_are_another_model() -> None:
    cache = KeptInMemory()
    compile_bot(sources(LOAN), cache)
    compile_bot(sources(LOAN.replace("how long may I", "how many days can I")), cache)
    assert cache.puts == 3


def test_a_bot_with_errors_fits_nothing() -> None:
    cache = KeptInMemory()
    assert (
        compile_bot(sources(LOAN + "scenarios: {loan: {start: [lone], steps: [{end: farewell}]}}\n"), cache).bot is None
    )
    assert cache.puts == 0


def test_a_language_without_examples_has_no_model() -> None:
    bot = compile_bot(sources(LOAN.replace("[en]", "[en, pl]"))).bot
    assert bot is not None
    assert set(bot.models) == {"en"}
    assert set(bot.knowledge) == {"en"}


class Reading:
    """A model that only remembers which encoder it was learnt with."""

    def __init__(self, engine: str) -> None:
        self.engine = engine

    def dump(self) -> bytes:
        return self.engine.encode()


def learnt(cache: KeptInMemory, encoder: WordEncoder | None) -> tuple[str, int]:
    """With which encoder a model came to be, and how often it was fitted for that."""
    fits: list[Encoder | None] = []

    def fit(given: Encoder | None) -> Reading:
        fits.append(given)
        return Reading(given.engine if given else "")

    model = models.learnt("key", Learning(cache, encoder), lambda data: Reading(data.decode()), fit)
    return model.engine, len(fits)


def test_models_of_different_encoders_are_kept_apart() -> None:
    cache = KeptInMemory()
    assert [learnt(cache, each) for each in (None, WordEncoder("a"), WordEncoder("b"))] == [("", 1), ("a", 1), ("b", 1)]
    assert [learnt(cache, each) for each in (None, WordEncoder("a"), WordEncoder("b"))] == [("", 0), ("a", 0), ("b", 0)]


def test_what_an_encoder_in_trouble_did_not_teach_is_not_kept_in_its_name() -> None:
    cache = KeptInMemory()
    assert learnt(cache, WordEncoder("a", trouble="died")) == ("", 1)
    assert learnt(cache, WordEncoder("a", trouble="died")) == ("", 0)
    assert learnt(cache, WordEncoder("a")) == ("a", 1)


def test_a_torn_model_is_fitted_again() -> None:
    cache = KeptInMemory()
    compile_bot(sources(LOAN), cache)
    for key in cache.kept:
        cache.kept[key] = cache.kept[key][:-9]
    assert compile_bot(sources(LOAN), cache).bot is not None
    assert cache.puts == 4
