"""What was asked lately is remembered, repairs and all; what was not is forgotten first."""

from voicebot.encoders.memory import Memory
from voicebot.understanding.semantics import Sentence


def test_the_longest_unasked_is_forgotten() -> None:
    memory = Memory(at_most=2)
    for text in "ab":
        memory.put(Sentence(text), text.encode())
    assert memory.get(Sentence("a")) == b"a"
    memory.put(Sentence("c"), b"c")
    assert [memory.get(Sentence(text)) for text in "abc"] == [b"a", None, b"c"]


def test_another_repair_is_another_sentence() -> None:
    memory = Memory()
    memory.put(Sentence("a", (("x", "y"),)), b"1")
    assert memory.get(Sentence("a")) is None
