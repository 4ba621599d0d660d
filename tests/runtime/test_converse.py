"""A turn is taken exactly once, whatever is repeated, lost, slow or broken on the way."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from voicebot.dialogue.events import Started
from voicebot.dialogue.replies import HangUp, Listen, Transfer, Wait
from voicebot.errors import ConversationEnded, StoreError, TooManyCalls, TurnConflict, TurnGap, UnknownBot
from voicebot.ports import ServiceResult, Wanted
from voicebot.runtime.converse import Converse
from voicebot.testing.fakes import FixedClock, StubServices

from .made import END, GO_ON, NOON, SHOP, START, Line, asked, said, words, write

pytestmark = pytest.mark.anyio


@pytest.fixture
async def line(anyio_backend: str) -> AsyncIterator[Line]:
    line = Line()
    yield line
    await line.close()


async def test_a_start_greets_and_listens(line: Line) -> None:
    greeted = await line.take(1, START)
    assert words(greeted) == ["This is a machine.", "How can I help?"]
    assert isinstance(greeted.replies[-1], Listen)


async def test_a_first_turn_with_words_greets_and_answers_at_once(line: Line) -> None:
    answered = await line.take(1, (*START, *said("where is my parcel")))
    assert words(answered) == ["This is a machine.", "How can I help?", "Your order number, please?"]


async def test_a_repeat_gets_the_same_bytes_and_changes_nothing(line: Line) -> None:
    await line.to_the_call()
    number = asked(3, said("one two three four"))
    first = await line.converse.take(number, write)
    again = await line.converse.take(number, write)
    assert (again.body, again.replayed, again.why) == (first.body, True, first.why)
    assert not first.replayed
    assert len(line.services.calls) == 1


async def test_duplicates_in_flight_wait_for_the_first(line: Line) -> None:
    await line.to_the_call()
    number = asked(3, said("one two three four"))
    answers = await asyncio.gather(*(line.converse.take(number, write) for _ in range(5)))
    assert len({each.body for each in answers}) == 1
    assert sorted(each.replayed for each in answers) == [False, True, True, True, True]
    assert len(line.services.calls) == 1


async def test_two_processes_give_one_answer(line: Line) -> None:
    await line.to_the_call()
    other = Converse({"shop": SHOP}, line.store, line.services, FixedClock(NOON))
    number = asked(3, said("one two three four"))
    here, there = await asyncio.gather(line.converse.take(number, write), other.take(number, write))
    assert here.body == there.body
    assert {here.replayed, there.replayed} == {False, True}
    assert len({key for _, _, key in line.services.calls}) == 1


async def test_another_payload_is_a_conflict(line: Line) -> None:
    await line.take(1, START)
    await line.take(2, said("where is my parcel"))
    with pytest.raises(TurnConflict):
        await line.take(2, said("cancel my order"))
    with pytest.raises(TurnConflict):
        await line.take(1, said("cancel my order"))


@pytest.mark.parametrize(("turn", "due"), [(3, 2), (9, 2)])
async def test_a_turn_too_far_ahead_names_the_one_that_is_due(line: Line, turn: int, due: int) -> None:
    await line.take(1, START)
    with pytest.raises(TurnGap) as gap:
        await line.take(turn, said("hello"))
    assert gap.value.next_turn == due


async def test_an_unknown_conversation_begins_with_turn_one(line: Line) -> None:
    with pytest.raises(TurnGap) as gap:
        await line.take(2, said("hello"))
    assert gap.value.next_turn == 1


async def test_after_the_end_only_the_end_is_answered(line: Line) -> None:
    await line.take(1, START)
    ended = await line.take(2, END)
    assert (ended.state, ended.outcome, ended.replies) == ("ended", "abandoned", (HangUp(reason="abandoned"),))
    with pytest.raises(ConversationEnded):
        await line.take(3, said("hello"))
    assert (await line.take(3, END)).state == "ended"
    assert (await line.take(2, END)).state == "ended"


@pytest.mark.parametrize("turn", [1, 2, 3, 7])
async def test_an_end_comes_early_late_or_twice_and_is_answered_alike(line: Line, turn: int) -> None:
    await line.to_the_call()
    first = await line.converse.take(asked(turn, END), write)
    assert (await line.converse.take(asked(turn, END), write)).body == first.body
    held, _ = await line.store.load("c1", 1)
    assert held is not None
    assert held.conversation.state == "ended"


async def test_an_end_that_says_it_is_the_first_turn_starts_nothing_again(line: Line) -> None:
    await line.to_the_call()
    assert (await line.take(1, (*START, *END))).state == "ended"
    _, row = await line.store.load("c1", 3)
    assert row is not None
    assert [each.id for each in row.record.events] == ["c1:3"]


async def test_the_end_of_an_unknown_conversation_is_answered_and_not_kept(line: Line) -> None:
    assert (await line.take(5, END)).state == "ended"
    assert await line.store.load("c1", 5) == (None, None)


async def test_a_caller_who_hangs_up_at_once_is_counted(line: Line) -> None:
    ended = await line.take(1, (*START, *END))
    assert (ended.state, ended.outcome, words(ended)) == ("ended", "abandoned", [])


async def test_unknown_bots_are_refused(line: Line) -> None:
    with pytest.raises(UnknownBot, match="shop"):
        await line.converse.take(asked(1, START, bot="show"), write)


async def test_an_answer_in_time_drops_the_words_said_while_waiting(line: Line) -> None:
    await line.to_the_call()
    answered = await line.take(3, said("one two three four"))
    assert words(answered)[0] == "Your order is on its way."
    assert not isinstance(answered.replies[-1], Wait)


async def test_the_handoff_is_in_the_queue_when_its_transfer_is_answered(line: Line) -> None:
    line.services.results.clear()
    await line.to_the_call()
    answered = await line.take(3, said("one two three four"))
    (handoff,) = (await line.records.handoffs(Wanted())).rows
    transfer = answered.replies[-1]
    assert isinstance(transfer, Transfer)
    assert (handoff.asked.id, handoff.asked.queue, handoff.asked.reason) == (transfer.handoff_id, "orders", "error")
    assert [each.text for each in handoff.transcript if each.speaker == "caller"] == [
        "where is my parcel",
        "one two three four",
    ]


async def test_a_caller_is_known_by_earlier_contacts(line: Line) -> None:
    await line.to_the_call()
    await line.take(3, said("I want to talk to a human"))
    await line.take(1, START, "c2")
    _, row = await line.store.load("c2", 1)
    assert row is not None
    (started,) = row.record.events
    assert isinstance(started, Started)
    assert [each.topic for each in started.contacts] == ["order_status"]


async def test_a_failed_commit_keeps_nothing_and_answers_nobody(line: Line) -> None:
    await line.to_the_call()
    await line.database.do(lambda db: db.execute("ALTER TABLE turns RENAME TO gone").close())
    with pytest.raises(StoreError):
        await line.take(3, said("one two three four"))
    await line.database.do(lambda db: db.execute("ALTER TABLE gone RENAME TO turns").close())
    assert (await line.take(3, said("one two three four"))).state == "active"


async def test_a_defect_leaves_the_conversation_as_it_was(line: Line) -> None:
    await line.to_the_call()

    def broken(_: object) -> bytes:
        raise ZeroDivisionError

    before = await line.store.load("c1", 3)
    with pytest.raises(ZeroDivisionError):
        await line.converse.take(asked(3, said("one two three four")), broken)
    assert await line.store.load("c1", 3) == before
    assert words(await line.take(3, said("one two three four")))[0] == "Your order is on its way."


async def test_a_scenario_that_only_calls_is_stopped(line: Line) -> None:
    line.services.results["ping"] = [ServiceResult("ok")]
    await line.take(1, START)
    with pytest.raises(TooManyCalls):
        await line.take(2, said("turn round and round"))


async def test_going_on_without_a_call_hears_the_question_again(line: Line) -> None:
    await line.to_the_call()
    assert words(await line.take(3, GO_ON)) == ["Your order number, please?"]


async def test_stubbed_services_are_closed_with_the_line(line: Line) -> None:
    assert isinstance(line.services, StubServices)
    await line.converse.close()
