"""A turn's sentences answered from memory, and what is not there by whoever encodes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from voicebot.encoders.cleaning import clean
from voicebot.encoders.memory import Memory
from voicebot.understanding.semantics import Encoded, Sentence

# Puts the vectors of cleaned sentences into the memory; says why it could not, else "".
Fetch = Callable[[tuple[Sentence, ...]], Awaitable[str]]


async def answer(sentences: Sequence[Sentence], engine: str, memory: Memory, fetch: Fetch) -> tuple[Encoded, ...]:
    """One `Encoded` a sentence, in order; a sentence of which nothing is left after cleaning is `empty`."""
    cleaned = [_cleaned(each) for each in sentences]
    known = {each: memory.get(each) for each in cleaned if each.text}
    unknown = tuple(each for each, vector in known.items() if vector is None)
    missing = await fetch(unknown) if unknown else ""
    for each in unknown if not missing else ():
        known[each] = memory.get(each)
    return tuple(
        _encoded(given.text, known.get(each), engine, missing or "empty")
        for given, each in zip(sentences, cleaned, strict=True)
    )


def _cleaned(sentence: Sentence) -> Sentence:
    return Sentence(clean(sentence.text), tuple((clean(heard), clean(read)) for heard, read in sentence.repairs))


def _encoded(text: str, vector: bytes | None, engine: str, missing: str) -> Encoded:
    return Encoded(text, missing=missing) if vector is None else Encoded(text, vector, engine)
