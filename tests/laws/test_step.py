"""What must hold whatever callers do: the laws of the pure step."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.dialogue.line import Line, bot, started
from tests.laws.moves import Move, bots, do, moves, played, staying
from voicebot.dialogue.conversation import ServiceDue
from voicebot.dialogue.effects import CallService, EnqueueHandoff
from voicebot.dialogue.events import Interrupted, NoInput
from voicebot.dialogue.matters import DEPTH
from voicebot.dialogue.replies import HangUp, Listen, Said, Transfer, Wait
from voicebot.dialogue.step import step
from voicebot.understanding.slots import check

SECRET = ("1234", "4321")


@given(bots, moves)
@settings(max_examples=100)
def test_every_turn_speaks_and_ends_in_one_action(name: str, made: list[Move]) -> None:
    line = Line(bot(name))
    line.starts()
    for move in made:
        said, before = do(line, move), line.turns[-2].conversation
        replies = line.turns[-1].replies
        assert [type(reply) is Said for reply in replies] == [True] * (len(replies) - 1) + [False]
        quiet = move.kind == "interrupts" or before.state != "active"
        assert said or quiet or isinstance(line.action, Transfer | HangUp | Wait)
        assert (line.state.outcome is None) == (line.state.state == "active")
        assert isinstance(line.action, HangUp) == (line.state.state == "ended")
        if isinstance(line.action, Listen):
            assert line.state.awaiting is not None
        if isinstance(line.state.awaiting, ServiceDue):
            assert any(call.id == line.state.awaiting.effect for call in line.calls)


@given(bots, moves)
@settings(max_examples=60)
def test_the_same_log_gives_the_same_turns(name: str, made: list[Move]) -> None:
    assert played(name, made).turns == played(name, made).turns


@given(bots, moves)
@settings(max_examples=60)
def test_effects_have_ids_of_their_own_and_a_call_is_handed_over_once(name: str, made: list[Move]) -> None:
    line = played(name, made)
    ids = [effect.id for effect in line.effects]
    assert len(ids) == len(set(ids))
    assert sum(isinstance(effect, EnqueueHandoff) for effect in line.effects) <= 1


@given(bots, moves)
@settings(max_examples=60)
def test_every_conversation_has_exactly_one_outcome_once_the_caller_hangs_up(name: str, made: list[Move]) -> None:
    line = played(name, made)
    settled = line.state.outcome
    assert line.hangs_up() == ""
    assert line.state.state == "ended"
    assert line.state.outcome == settled if settled else line.state.outcome is not None
    final = line.state
    for move in made:
        assert do(line, move) == ""
    assert line.state == final


@given(bots, staying)
@settings(max_examples=60)
def test_slots_only_ever_hold_what_fits_them(name: str, made: list[Move]) -> None:
    line = played(name, made)
    for turn in line.turns:
        for slot, filled in turn.conversation.slots.items():
            assert filled.value is not None
            assert check(line.bot.slots[slot].spec, filled.value), (slot, filled)
        assert set(turn.conversation.order) <= set(turn.conversation.slots)


@given(staying)
@settings(max_examples=60)
def test_nothing_private_is_in_a_reason_or_in_what_a_person_is_told(made: list[Move]) -> None:
    line = started()
    line.says("i moved house")
    for move in (Move("says", SECRET[0]), *made, Move("says", "a person please")):
        do(line, move)
        if line.values.get("pin") in SECRET:
            reasons = " ".join(reason.detail for reason in line.turns[-1].why)
            assert not any(secret in reasons for secret in SECRET)
    for effect in line.effects:
        if isinstance(effect, EnqueueHandoff):
            assert not any(secret in effect.summary for secret in SECRET)
            assert all(shown.value == "•••" for shown in effect.slots if shown.name == "pin")


@given(bots, moves)
@settings(max_examples=60)
def test_a_card_number_is_kept_nowhere(name: str, made: list[Move]) -> None:
    line = played(name, [*made, Move("says", "my card is 4111 1111 1111 1111")])
    assert "4111" not in str(line.state)
    assert "4111" not in str(line.effects)


@given(bots, moves)
@settings(max_examples=60)
def test_what_is_open_is_bounded(name: str, made: list[Move]) -> None:
    for turn in played(name, made).turns:
        state = turn.conversation
        assert sum(frame.purpose == "digression" for frame in state.frames) <= DEPTH
        assert len(state.frames) <= 8
        assert len(state.pending) == len({each.intent for each in state.pending})
        assert len(state.fired) == len(set(state.fired))
        assert all(count > 0 for count in state.rungs.values())


@given(bots, moves)
@settings(max_examples=60)
def test_words_are_in_a_language_of_the_line(name: str, made: list[Move]) -> None:
    line = played(name, made)
    for turn in line.turns:
        for reply in turn.replies:
            if isinstance(reply, Said | Listen):
                assert reply.language in line.bot.languages
            if isinstance(reply, Said):
                assert reply.text.strip()
                assert "{{" not in reply.text


@given(bots, staying)
@settings(max_examples=40)
def test_an_interruption_changes_nothing_but_the_count_of_turns(name: str, made: list[Move]) -> None:
    line = played(name, made)
    before = line.state
    if before.state == "active":
        turn = step(line.bot, before, Interrupted(id="x", at=line.at))
        assert turn.conversation.awaiting == before.awaiting
        assert turn.conversation.frames == before.frames
        assert turn.conversation.slots == before.slots
        assert turn.effects == ()


@given(staying)
@settings(max_examples=60)
def test_a_service_is_called_with_what_the_caller_told(made: list[Move]) -> None:
    line = started()
    for move in made:
        known = line.values.get("order_number")
        do(line, move)
        for effect in line.turns[-1].effects:
            if isinstance(effect, CallService):
                assert effect.inputs["number"] == line.values.get("order_number", known)


@given(staying)
@settings(max_examples=60)
def test_a_person_is_one_sentence_away(made: list[Move]) -> None:
    line = played("orders.yaml", made)
    if line.state.outcome is None:
        line.says("I want to talk to a human" if line.state.language == "en" else "chcę rozmawiać z człowiekiem")
        assert line.handoff.reason == "requested"
        assert isinstance(line.action, Transfer)


@given(st.lists(st.sampled_from(["blah blurb", "*silence*", "*keys*", "*noise*"]), min_size=12, max_size=12), staying)
@settings(max_examples=40)
def test_failures_alone_end_within_a_few_turns(kinds: list[str], made: list[Move]) -> None:
    line = played("orders.yaml", made)
    for turn, kind in enumerate(kinds):
        if line.state.state != "active":
            assert turn <= 10
            return
        moves_by_kind = {"*keys*": Move("keys", "*"), "*silence*": Move("silent"), "*noise*": Move("noise")}
        do(line, moves_by_kind.get(kind, Move("says", kind)))
    assert line.state.state != "active"


@given(bots, moves)
@settings(max_examples=60)
def test_silence_alone_ends_every_conversation(name: str, made: list[Move]) -> None:
    line = played(name, made)
    for number in range(30):
        if line.state.state != "active":
            return
        turn = step(line.bot, line.state, NoInput(id=f"silence:{number}", at=line.at))
        line.state = turn.conversation
    assert line.state.state != "active"


def test_a_caller_cannot_go_round_for_ever() -> None:
    line = started()
    for _ in range(400):
        line.says("where is my parcel")
        line.says("never mind")
        if line.state.outcome is not None:
            break
    assert line.state.outcome == "handed_off"
    assert line.state.turns <= 302
