"""What is remembered is not encoded again, and every sentence has its answer in its place."""

from __future__ import annotations

import pytest

from voicebot.encoders.answering import answer
from voicebot.encoders.memory import Memory
from voicebot.understanding.semantics import Encoded, Sentence

pytestmark = pytest.mark.anyio


class Fetching:
    """Gives every sentence its own text for a vector, or says why not."""

    def __init__(self, memory: Memory, missing: str = "") -> None:
        self.memory, self.missing = memory, missing
        self.asked: list[Sentence] = []

    async def __call__(self, sentences: tuple[Sentence, ...]) -> str:
        self.asked += sentences
        for each in () if self.missing else sentences:
            self.memory.put(each, each.text.encode())
        return self.missing


async def test_each_is_fetched_once_and_answered_by_what_was_said() -> None:
    memory = Memory()
    fetching = Fetching(memory)
    said = [Sentence("a  b"), Sentence("\0"), Sentence("a b"), Sentence("c")]
    assert await answer(said, "e", memory, fetching) == (
        Encoded("a  b", b"a b", "e"),
        Encoded("\0", missing="empty"),
        Encoded("a b", b"a b", "e"),
        Encoded("c", b"c", "e"),
    )
    assert fetching.asked == [Sentence("a b"), Sentence("c")]
    await answer(said, "e", memory, fetching)
    assert len(fetching.asked) == 2


async def test_what_is_remembered_is_answered_though_the_rest_is_late() -> None:
    memory = Memory()
    memory.put(Sentence("a"), b"a")
    found = await answer([Sentence("a"), Sentence("b")], "e", memory, Fetching(memory, "late"))
    assert found == (Encoded("a", b"a", "e"), Encoded("b", missing="late"))


async def test_repairs_are_cleaned_like_the_text() -> None:
    memory = Memory()
    fetching = Fetching(memory)
    await answer([Sentence("a", (("\ud800x", "\ufdfa"),))], "e", memory, fetching)
    assert fetching.asked == [Sentence("a", (("x", "صلى الله عليه وسلم"),))]
