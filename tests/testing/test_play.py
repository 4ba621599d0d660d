"""Talks played: what fits passes, what does not is said with its line."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from voicebot.dialogue.bot import Bot, Service
from voicebot.dialogue.expressions import Value
from voicebot.dialogue.replies import Wait
from voicebot.ports import ServiceResult
from voicebot.testing.clock import VirtualClock
from voicebot.testing.fakes import StubServices
from voicebot.testing.play import START, play

from .line import FOUND, played, said, sentences, talk_of

TO_NUMBER = """
- caller: where is my parcel
- bot: asks order_number
"""


def test_a_talk_passes_when_all_comes_as_written(bot: Bot) -> None:
    result = played(
        bot,
        """
        - bot: says disclosure
        - bot: "how can  I HELP?"
        - caller: where is my parcel
        - bot: asks order_number
        - caller: one two three four
        - bot: tells delivered
        - bot: says it_came
        - bot: "It is paid."
        - bot: says answered
        - caller: "yes"
        - bot: says farewell
        """,
        "ends: resolved_confirmed",
    )
    assert sentences(result) == []
    assert result.passed
    assert result.outcome == "resolved_confirmed"


@pytest.mark.parametrize(
    ("turns", "difference"),
    [
        ("- bot: says answered", "4: expected `bot: says answered`"),
        ("- bot: asks order_number", "4: expected `bot: asks order_number`"),
        ('- bot: "good evening"', '4: expected `bot: "good evening"`'),
        ("- caller: where is my parcel\n- bot: waits", "5: expected `bot: waits`"),
        ("- caller: where is my parcel\n- bot: hands off to orders", "5: expected `bot: hands off to orders`"),
        ("- caller: where is my parcel\n- bot: confirms order_number", "5: expected `bot: confirms order_number`"),
        ("- caller: where is my parcel\n- bot: tells delivered", "5: expected `bot: tells delivered`"),
        ("- bot: says answerd", "4: there is no phrase or article `answerd`; did you mean `answered`?"),
        ("- bot: hands off to order", "4: there is no queue `order`; did you mean `orders`?"),
        ("- hangup: true\n- caller: hello", "5: the conversation is over; nobody hears `hello`"),
    ],
)
def test_the_first_difference_is_told_with_its_line(bot: Bot, turns: str, difference: str) -> None:
    result = played(bot, turns)
    assert sentences(result) == [difference]
    assert not result.passed


def test_a_difference_says_why_the_bot_did_what_it_did(bot: Bot) -> None:
    result = played(bot, "- caller: where is my parcel\n- bot: says answered")
    assert any(reason.rule == "intent" for reason in result.differences[0].why)


def test_nothing_is_played_after_a_difference(bot: Bot) -> None:
    result = played(bot, "- bot: waits\n- caller: where is my parcel")
    assert len(result.transcript) == 1


@pytest.mark.parametrize(
    ("turns", "ends", "outcome"),
    [
        ("- caller: where is my parcel", "abandoned", "abandoned"),
        ("- caller: where is my parcel", "resolved", "abandoned"),
        ("- caller: I want to talk to a person", "handed_off", "handed_off"),
        ('- caller: where is my parcel\n- keys: "1234"\n- bot: says answered', "resolved", "resolved_assumed"),
        (
            '- caller: where is my parcel\n- keys: "1234"\n- bot: says answered',
            "resolved_confirmed",
            "resolved_assumed",
        ),
    ],
)
def test_the_ending_is_judged_after_a_hang_up(bot: Bot, turns: str, ends: str, outcome: str) -> None:
    result = played(bot, turns, f"ends: {ends}")
    assert result.outcome == outcome
    fits = outcome == ends or (ends == "resolved" and outcome.startswith("resolved"))
    assert sentences(result) == ([] if fits else [f"1: expected `ends: {ends}`; it ended {outcome}"])


def test_services_answer_by_script_in_order_and_the_last_again(bot: Bot) -> None:
    turns = f"""{TO_NUMBER}
- keys: "1111"
- bot: says order_not_found
- keys: "2222"
- bot: tells in_transit
- bot: "on Wednesday the twenty-fifth of November"
- bot: "We are sorry that it is late."
"""
    script = (
        "services: {find_order: [not_found, {found: {status: in_transit, days_late: 3, paid: no, eta: 2026-11-25}}]}"
    )
    result = played(bot, turns, script)
    assert sentences(result) == []
    assert "It is paid." not in said(result)


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ("[lost]", "find_order cannot answer so: it has no result lost"),
        ("[{found: {state: delivered}}]", "find_order cannot answer so: found has no output state"),
        ("[{found: {status: lost}}]", "find_order cannot answer so: the output status is no in_transit | delivered"),
        ("[{found: {days_late: many}}]", "find_order cannot answer so: the output days_late is no integer"),
        ("[{found: {paid: perhaps}}]", "find_order cannot answer so: the output paid is no boolean"),
    ],
)
def test_a_script_cannot_promise_what_the_contract_forbids(bot: Bot, script: str, complaint: str) -> None:
    result = played(bot, f'{TO_NUMBER}- keys: "1111"', f"services: {{find_order: {script}}}")
    assert any(complaint in each for each in sentences(result))


def test_a_slow_back_end_lets_the_caller_wait(bot: Bot) -> None:
    turns = f"""{TO_NUMBER}
- keys: "1111"
- bot: waits
- bot: tells delivered
"""
    result = played(bot, turns, "services: {find_order: [{after: 4s, found: {status: delivered}}]}")
    assert sentences(result) == []
    answers = result.transcript[2].answers
    since = [(each.at - result.transcript[2].at) / timedelta(seconds=1) for each in answers]
    assert [isinstance(each.action, Wait) for each in answers] == [True, False]
    assert since == [1.5, 4.0]


def test_a_back_end_without_an_end_is_given_up(bot: Bot) -> None:
    turns = f'{TO_NUMBER}- keys: "1111"\n- bot: waits\n- bot: hands off to orders'
    result = played(bot, turns, "services: {find_order: [{after: 10m, found: {status: delivered}}]}")
    assert sentences(result) == []


def test_words_for_waiting_are_dropped_when_the_answer_comes_in_time(bot: Bot) -> None:
    turns = f'{TO_NUMBER}- keys: "1111"\n- bot: tells delivered'
    result = played(bot, turns, "services: {find_order: [{after: 1s, found: {status: delivered}}]}")
    assert [each.phrase for each in result.transcript[2].said] == ["it_came", "answered"]


class _Slow(StubServices):
    """A back end that takes its time, in virtual time."""

    def __init__(self, clock: VirtualClock, seconds: float) -> None:
        super().__init__({"find_order": [FOUND]})
        self.clock, self.seconds = clock, seconds

    async def call(self, service: Service, inputs: Mapping[str, Value], key: str) -> ServiceResult:
        await self.clock.sleep(self.seconds)
        return await super().call(service, inputs, key)


@pytest.mark.parametrize(("seconds", "expected"), [(1.9, "tells delivered"), (2.1, "hands off to orders")])
@pytest.mark.anyio
async def test_the_contracts_time_out_holds_in_virtual_time(bot: Bot, seconds: float, expected: str) -> None:
    talk = talk_of(f'{TO_NUMBER}- keys: "1111"\n- bot: waits\n- bot: {expected}')
    result = await play(bot, talk, lambda clock: _Slow(clock, seconds))
    assert sentences(result) == []


@pytest.mark.parametrize(("silence", "answers"), [("2s", 0), ("6s", 1), ("8s", 1)])
def test_only_a_silence_as_long_as_the_bot_listens_is_one(bot: Bot, silence: str, answers: int) -> None:
    result = played(bot, f"- caller: where is my parcel\n- silence: {silence}")
    assert len(result.transcript[2].answers) == answers
    assert result.transcript[2].caller == f"(silent for {silence[:-1]} s)"


def test_several_readings_of_a_recogniser_reach_the_bot(bot: Bot) -> None:
    turns = """
- caller: where is my parcel
- caller: {heard: [{text: "one two three four", confidence: 0.4}]}
- bot: confirms order_number
- caller: "yes"
- bot: tells delivered
"""
    result = played(bot, turns)
    assert sentences(result) == []
    assert result.transcript[2].caller == "one two three four (0.4)"


def test_an_interruption_comes_while_the_bot_speaks(bot: Bot) -> None:
    result = played(bot, '- interrupts: {after: 1s, words: "where is my parcel"}\n- bot: asks order_number')
    assert sentences(result) == []
    exchange = result.transcript[1]
    assert exchange.at - START == timedelta(seconds=1)
    assert any(reason.rule == "interrupted" for reason in exchange.why)


def test_the_talk_says_when_who_and_what_was_before(bot: Bot) -> None:
    head = """
from: "+48600100200"
clock: 2026-11-23T09:30+01:00
contacts: [{topic: complaint, days_ago: 2}]
"""
    turns = """
- caller: the lamp is broken
- caller: red
- bot: "You called before."
- bot: hands off to returns
"""
    result = played(bot, turns, head)
    assert sentences(result) == []
    conversation = result.transcript[-1].answers[-1].conversation
    assert conversation.caller == "+48600100200"
    assert conversation.started_at == datetime.fromisoformat("2026-11-23T09:30+01:00")


def test_the_clock_decides_about_opening_hours(bot: Bot) -> None:
    turns = "- caller: I want to talk to a person\n- bot: says queue_closed_offer"
    assert sentences(played(bot, turns, "clock: 2026-11-22T11:00+01:00")) == []


def test_a_caller_who_talks_on_after_the_handoff_is_kept_company(bot: Bot) -> None:
    turns = "- caller: I want to talk to a person\n- caller: hello?\n- bot: says still_connecting"
    assert sentences(played(bot, turns)) == []


@pytest.mark.anyio
async def test_another_course_the_second_time_is_a_difference(bot: Bot) -> None:
    talk = talk_of(f'{TO_NUMBER}- keys: "1111"\n- caller: "yes"')
    changing = StubServices({"find_order": [FOUND, ServiceResult("not_found")]})
    result = await play(bot, talk, lambda _: changing)
    assert not result.passed
    assert result.differences[0].sentence.startswith("saved and loaded, the conversation goes another way")
    assert "presses 1111" in result.differences[0].sentence


def test_a_broken_law_fails_a_talk_that_expects_nothing(bot: Bot) -> None:
    result = played(replace(bot, texts={}), "- caller: where is my parcel")
    assert "1: a caller must never hear silence; here nothing was said" in sentences(result)


@pytest.mark.anyio
async def test_back_ends_are_opened_and_closed_for_each_playing(bot: Bot) -> None:
    opened: list[_Closing] = []

    def open_one(_: VirtualClock) -> _Closing:
        opened.append(_Closing())
        return opened[-1]

    await play(bot, talk_of("- hangup: true"), open_one)
    assert [each.closed for each in opened] == [True, True]


class _Closing(StubServices):
    """A back end that tells whether it was closed."""

    closed = False

    def __init__(self) -> None:
        super().__init__({})

    async def close(self) -> None:
        self.closed = True
