"""A back end that is slow, or a process that dies, costs the caller a wait and nothing else."""

import asyncio
from collections.abc import AsyncIterator, Mapping

import pytest

from voicebot.dialogue.bot import Service
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.replies import Transfer, Wait
from voicebot.errors import TurnConflict
from voicebot.ports import ServiceResult, Store, TurnRow

from .made import END, FOUND, GO_ON, HeldServices, Line, asked, said, words, write

pytestmark = pytest.mark.anyio
NUMBER = said("one two three four")
NO_TIME = 0.0


class ProcessDiedError(Exception):
    """The process died here."""


class DyingServices(HeldServices):
    """Looks into the store when it is called, then the process dies."""

    def __init__(self) -> None:
        super().__init__(FOUND)
        self.store: Store | None = None
        self.row: TurnRow | None = None

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        assert self.store is not None
        self.calls.append((service.name, dict(inputs), key))
        _, self.row = await self.store.load("c1", 3)
        raise ProcessDiedError


@pytest.fixture
async def held(anyio_backend: str) -> HeldServices:
    return HeldServices(FOUND)


@pytest.fixture
async def line(held: HeldServices) -> AsyncIterator[Line]:
    line = Line(held, deadline_s=NO_TIME)
    await line.to_the_call()
    yield line
    await line.close()


async def settled() -> None:
    """Let every task that can go on do so."""
    for _ in range(5):
        await asyncio.sleep(0)


async def test_past_the_deadline_the_caller_is_asked_to_hold_on(line: Line) -> None:
    waiting = await line.take(3, NUMBER)
    assert isinstance(waiting.replies[-1], Wait)
    assert len(words(waiting)) == 1


async def test_an_answer_that_came_meanwhile_is_told_at_the_next_turn(line: Line, held: HeldServices) -> None:
    await line.take(3, NUMBER)
    held.let_go.set()
    await settled()
    assert words(await line.take(4, GO_ON))[0] == "Your order is on its way."
    assert len(held.keys) == 1


async def test_while_nothing_comes_the_caller_holds_on(line: Line, held: HeldServices) -> None:
    await line.take(3, NUMBER)
    still = await line.take(4, GO_ON)
    assert isinstance(still.replies[-1], Wait)
    held.let_go.set()
    await settled()
    assert words(await line.take(5, GO_ON))[0] == "Your order is on its way."


async def test_a_caller_does_not_hold_on_for_ever(line: Line) -> None:
    await line.take(3, NUMBER)
    turn, spoken = 3, await line.take(4, GO_ON)
    while isinstance(spoken.replies[-1], Wait) and turn < 20:
        turn += 1
        spoken = await line.take(turn + 1, GO_ON)
    assert isinstance(spoken.replies[-1], Transfer)


async def test_words_said_meanwhile_do_not_lose_the_answer(line: Line, held: HeldServices) -> None:
    await line.take(3, NUMBER)
    held.let_go.set()
    await settled()
    assert words(await line.take(4, said("hello, are you there")))[0] == "Your order is on its way."


async def test_a_caller_who_hangs_up_is_not_waited_for(line: Line, held: HeldServices) -> None:
    await line.take(3, NUMBER)
    assert (await line.take(4, END)).state == "ended"
    held.let_go.set()
    await settled()
    stored, _ = await line.store.load("c1", 4)
    assert stored is not None
    assert stored.due is None


async def test_after_a_restart_the_same_call_is_made_again(line: Line, held: HeldServices) -> None:
    await line.take(3, NUMBER)
    await line.converse.close()
    restarted = Line(held, store=line.store)
    held.let_go.set()
    assert words(await restarted.take(4, GO_ON))[0] == "Your order is on its way."
    assert held.keys == ["c1:3.1", "c1:3.1"]
    await restarted.close()


async def broken_off() -> tuple[Line, DyingServices]:
    """A line whose process died while a third turn's call was under way."""
    services = DyingServices()
    line = Line(services)
    services.store = line.store
    await line.to_the_call("cancel my order")
    with pytest.raises(ProcessDiedError):
        await line.take(3, NUMBER)
    return line, services


async def test_what_changes_the_world_is_on_the_disk_before_it_is_done() -> None:
    line, services = await broken_off()
    assert services.row is not None
    assert services.row.answer is None
    held, _ = await line.store.load("c1", 3)
    assert held is not None
    assert held.due is not None
    assert held.due.id == services.keys[0]
    await line.close()


async def test_a_turn_that_broke_off_goes_on_with_the_same_key_and_no_other_payload() -> None:
    line, services = await broken_off()
    again = HeldServices(ServiceResult("cancelled"))
    again.let_go.set()
    restarted = Line(again, store=line.store)
    with pytest.raises(TurnConflict):
        await restarted.take(3, said("never mind"))
    answered = await restarted.take(3, NUMBER)
    assert words(answered)[0] == "Your order is cancelled."
    assert again.keys == services.keys
    assert (await restarted.converse.take(asked(3, NUMBER), write)).replayed
    await restarted.close()
    await line.close()


async def test_a_turn_that_broke_off_may_be_left_behind() -> None:
    line, services = await broken_off()
    again = HeldServices(ServiceResult("cancelled"))
    again.let_go.set()
    restarted = Line(again, store=line.store)
    assert words(await restarted.take(4, GO_ON))[0] == "Your order is cancelled."
    assert again.keys == services.keys
    await restarted.close()
    await line.close()
