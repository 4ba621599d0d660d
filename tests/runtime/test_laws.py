"""However a network repeats and reorders the turns of a call, each has one answer."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from voicebot.errors import ConversationEnded, TurnConflict, TurnGap

from .made import END, START, Line, asked, said, write

CALL = (
    START,
    said("where is my parcel"),
    said("one two three four"),
    said("cancel my order"),
    said("yes"),
    END,
)


async def told_in_order() -> dict[int, bytes]:
    line = Line()
    bodies = {turn: (await line.converse.take(asked(turn, events), write)).body for turn, events in enumerate(CALL, 1)}
    await line.close()
    return bodies


IN_ORDER = asyncio.run(told_in_order())


Stray = st.lists(st.lists(st.integers(1, len(CALL) - 1), min_size=1, max_size=3), max_size=2)


async def deliver_together(line: Line, turns: list[int]) -> None:
    takes = [line.converse.take(asked(turn, CALL[turn - 1]), write) for turn in turns]
    for turn, answer in zip(turns, await asyncio.gather(*takes, return_exceptions=True), strict=True):
        if isinstance(answer, BaseException):
            assert isinstance(answer, TurnGap)
        else:
            assert answer.body == IN_ORDER[turn]


@settings(max_examples=40, deadline=None)
@given(st.lists(Stray, min_size=len(CALL) - 1, max_size=len(CALL) - 1))
def test_any_delivery_gives_the_answers_of_the_call_in_order(strays: list[list[list[int]]]) -> None:
    async def deliver() -> None:
        line = Line()
        for turn, before in enumerate(strays, 1):
            for together in before:
                await deliver_together(line, together)
            assert (await line.converse.take(asked(turn, CALL[turn - 1]), write)).body == IN_ORDER[turn]
        await line.close()

    asyncio.run(deliver())


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, len(CALL)), max_size=12))
def test_an_end_in_between_is_always_answered_and_nothing_moves_after_it(deliveries: list[int]) -> None:
    async def deliver() -> None:
        line, answers, ended = Line(), dict[int, bytes](), False
        for turn in deliveries:
            try:
                body = (await line.converse.take(asked(turn, CALL[turn - 1]), write)).body
            except (TurnGap, TurnConflict, ConversationEnded):
                assert turn < len(CALL)
                continue
            assert not (ended and turn < len(CALL) and turn not in answers)
            if turn in answers and turn < len(CALL):
                assert answers[turn] == body
            answers[turn] = body
            ended = ended or (turn == len(CALL) and len(answers) > 1)
        await line.close()

    asyncio.run(deliver())
