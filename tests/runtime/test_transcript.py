"""What people may read of a turn, and what nobody may."""

import pytest

from voicebot.dialogue.events import KeysPressed

from .made import NOON, START, Line, said

pytestmark = pytest.mark.anyio
CARD = "4111 1111 1111 1111"


async def lines_of(line: Line, turn: int) -> list[tuple[str, str]]:
    _, row = await line.store.load("c1", turn)
    assert row is not None
    return [(each.speaker, each.text) for each in row.lines]


async def test_the_caller_comes_first_then_the_bot() -> None:
    line = Line()
    await line.to_the_call()
    assert await lines_of(line, 2) == [("caller", "where is my parcel"), ("bot", "Your order number, please?")]
    await line.close()


@pytest.mark.parametrize("answer", [said("it is 4 7 1 1"), (KeysPressed(id="", at=NOON, keys="4711"),)])
async def test_the_words_of_a_private_slot_are_masked(answer: tuple[KeysPressed, ...]) -> None:
    line = Line()
    await line.take(1, START)
    await line.take(2, said("change my pin"))
    await line.take(3, answer)
    spoken = [text for speaker, text in await lines_of(line, 3) if speaker == "caller"]
    assert "•••" in spoken[0]
    assert "7" not in spoken[0]
    await line.close()


async def test_a_card_number_is_neither_shown_nor_kept() -> None:
    line = Line()
    await line.take(1, START)
    await line.take(2, said(f"my card is {CARD}", CARD))
    assert (await lines_of(line, 2))[0] == ("caller", "my card is •••")
    _, row = await line.store.load("c1", 2)
    assert CARD not in str(row)
    await line.close()
