"""The neutral form of a turn: what a request means, and how an answer is written."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from voicebot.channels.voice.messages import TEXT_LIMIT, TurnAnswer, TurnRequest
from voicebot.channels.voice.neutral import fingerprint, read, traced, write
from voicebot.dialogue.events import (
    Alternative,
    ChannelFailed,
    Continued,
    Event,
    Heard,
    HungUp,
    Interrupted,
    KeysPressed,
    NoInput,
    NoMatch,
    Started,
    TransferEnded,
)
from voicebot.dialogue.replies import HangUp, Listen, Reply, Said, Transfer, Wait
from voicebot.dialogue.turn import Reason
from voicebot.runtime.turns import Spoken

NOON = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
NAMED = {"id": "CA12:3", "at": NOON}


def request(event: str, *, turn: int = 3, **more: object) -> TurnRequest:
    return TurnRequest.model_validate({"conversation_id": "CA12", "turn": turn, "event": event, **more})


def heard(*texts: str, interrupted_at_ms: int | None = None) -> Heard:
    return Heard(**NAMED, alternatives=tuple(map(Alternative, texts)), interrupted_at_ms=interrupted_at_ms)


@pytest.mark.parametrize(
    ("event", "more", "happened"),
    [
        ("session.start", {}, Continued(**NAMED)),
        ("session.continue", {}, Continued(**NAMED)),
        ("user.input", {"input": {"text": "gdzie paczka"}}, heard("gdzie paczka")),
        ("user.input", {"input": {"text": "  "}}, NoInput(**NAMED)),
        ("user.input", {}, NoInput(**NAMED)),
        ("user.input", {"input": {"type": "dtmf", "digits": "12#"}}, KeysPressed(**NAMED, keys="12#")),
        ("user.input", {"input": {"digits": "12"}}, KeysPressed(**NAMED, keys="12")),
        ("user.input", {"input": {"text": "dwa", "digits": "12"}}, heard("dwa")),
        ("user.input", {"input": {"text": "dwa", "interrupted_at_ms": 0}}, heard("dwa")),
        ("user.input", {"input": {"text": "dwa", "interrupted_at_ms": 7}}, heard("dwa", interrupted_at_ms=7)),
        ("user.dtmf", {"input": {"digits": "7", "text": "siedem"}}, KeysPressed(**NAMED, keys="7")),
        ("user.no_input", {}, NoInput(**NAMED)),
        ("user.no_match", {}, NoMatch(**NAMED)),
        ("transfer.result", {"transfer": {"connected": True}}, TransferEnded(**NAMED, connected=True)),
        ("transfer.result", {}, TransferEnded(**NAMED, connected=False)),
        ("session.end", {}, HungUp(**NAMED)),
        ("error", {"detail": "no speech"}, ChannelFailed(**NAMED, detail="no speech")),
        ("user.barge_in", {"input": {"interrupted_at_ms": 400}}, Interrupted(**NAMED, after_ms=400)),
    ],
)
def test_each_event_is_read_as_what_happened(event: str, more: dict[str, object], happened: Event) -> None:
    assert read(request(event, **more), NOON) == (happened,)


def test_a_barge_in_with_words_is_two_events() -> None:
    interrupted, words = read(request("user.barge_in", input={"text": "stop"}), NOON)
    assert isinstance(interrupted, Interrupted)
    assert isinstance(words, Heard)
    assert [interrupted.id, words.id] == ["CA12:3", "CA12:3.1"]


def test_guesses_stand_best_first_and_once() -> None:
    guesses = [{"transcript": "pięćdziesiąt", "confidence": 0.4}, {"transcript": "piętnaście", "confidence": 0.5}]
    given = {"text": "piętnaście", "confidence": 0.5, "alternatives": guesses}
    (event,) = read(request("user.input", input=given), NOON)
    assert isinstance(event, Heard)
    assert event.alternatives == (Alternative("piętnaście", 0.5), Alternative("pięćdziesiąt", 0.4))


@pytest.mark.parametrize(
    ("direction", "caller", "called"), [("inbound", "+48600", "+4822"), ("outbound", "+4822", "+48600")]
)
def test_a_first_turn_starts_with_who_calls_whom(direction: str, caller: str, called: str) -> None:
    call = {"from": "+48600", "to": "+4822", "direction": direction, "custom": {"skill": ["vip"]}}
    events = read(request("user.input", turn=1, call=call, language="pl-PL", input={"text": "hej"}), NOON)
    start = Started(id="CA12:1", at=NOON, language="pl-PL", caller=caller, called=called, greet=False)
    assert events == (start, Heard(id="CA12:1.1", at=NOON, alternatives=(Alternative("hej"),)))


@pytest.mark.parametrize(
    ("event", "given", "asked"),
    [
        ("user.input", {"text": "hej"}, False),
        ("user.input", {"text": ""}, True),
        ("user.dtmf", {"digits": "1"}, False),
        ("user.dtmf", None, True),
        ("user.barge_in", None, False),
        ("user.no_input", None, True),
        ("error", None, True),
    ],
)
def test_only_who_has_not_spoken_is_asked_what_it_is_about(
    event: str, given: dict[str, str] | None, asked: bool
) -> None:
    start, *_ = read(request(event, turn=1, input=given), NOON)
    assert isinstance(start, Started)
    assert start.greet is asked


@pytest.mark.parametrize("number", ["anonymous", "Restricted", None])
def test_a_hidden_number_is_no_number(number: str | None) -> None:
    (start,) = read(request("session.start", turn=1, call={"from": number}), NOON)
    assert isinstance(start, Started)
    assert start.caller == ""


@pytest.mark.parametrize("event", ["session.start", "session.continue"])
def test_a_start_is_one_event(event: str) -> None:
    (start,) = read(request(event, turn=1, channel="chat"), NOON)
    assert isinstance(start, Started)
    assert start.channel == "chat"


@pytest.mark.parametrize(
    "wrong",
    [
        {"turn": 0},
        {"turn": "3"},
        {"turn": True},
        {"turn": 3.5},
        {"conversation_id": ""},
        {"conversation_id": "a b"},
        {"conversation_id": "x" * 201},
        {"event": "user.sneeze"},
        {"nonsense": 1},
        {"input": {"text": "x", "mood": "good"}},
        {"input": {"text": "x", "confidence": 1.2}},
        {"input": {"digits": "12a"}},
        {"input": {"text": "x" * (TEXT_LIMIT + 1)}},
        {"input": {"alternatives": [{"transcript": "x"}] * 21}},
        {"channel": "telepathy"},
    ],
)
def test_what_is_not_understood_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        TurnRequest.model_validate({"conversation_id": "CA12", "turn": 3, "event": "user.input", **wrong})


def answer(*replies: Reply, language: str | None = "pl-PL", outcome: str | None = None) -> dict[str, object]:
    state = "active" if outcome is None else "ended"
    spoken = Spoken(conversation_id="CA12", turn=3, state=state, outcome=outcome, replies=replies)
    return json.loads(write(request("user.no_input", language=language), spoken))


def test_an_answer_says_what_to_say_and_listen_for() -> None:
    said = Said(text="Słucham?", language="pl")
    assert answer(said, Listen(language="pl", hints=("tak", "nie"), keys=False)) == {
        "conversation_id": "CA12",
        "turn": 3,
        "next_turn": 4,
        "state": "active",
        "say": [{"text": "Słucham?", "ssml": None, "language": "pl-PL", "interruptible": True, "sensitive": False}],
        "listen": {
            "input": ["speech"],
            "language": "pl-PL",
            "hints": ["tak", "nie"],
            "timeout_ms": 6000,
            "end_of_speech_ms": 800,
            "max_digits": 1,
            "finish_on_key": "#",
            "barge_in": True,
        },
        "action": {"type": "listen"},
    }


@pytest.mark.parametrize(
    ("reply", "action"),
    [
        (Wait(after_ms=1500), {"type": "wait", "after_ms": 1500}),
        (HangUp(reason="unresolved"), {"type": "hangup", "reason": "unresolved"}),
        (
            Transfer(queue="orders", handoff_id="CA12:3.1", reason="requested"),
            {"type": "transfer", "target": "queue:orders", "handoff_id": "CA12:3.1", "reason": "requested"},
        ),
    ],
)
def test_every_other_action_has_its_own_fields_and_no_listening(reply: Reply, action: dict[str, object]) -> None:
    written = answer(reply)
    assert written["action"] == action
    assert "listen" not in written


def test_the_outcome_is_told_at_the_end_only() -> None:
    assert answer(HangUp(), outcome="resolved_confirmed")["outcome"] == "resolved_confirmed"
    assert "outcome" not in answer(Listen(language="pl"))


@pytest.mark.parametrize(
    ("asked", "spoken", "tag"),
    [("pl-PL", "pl", "pl-PL"), ("pl-PL", "en", "en"), (None, "pl", "pl"), ("PL", "pl", "PL")],
)
def test_a_language_is_named_as_the_platform_names_it(asked: str | None, spoken: str, tag: str) -> None:
    listening = answer(Listen(language=spoken), language=asked)["listen"]
    assert isinstance(listening, dict)
    assert listening["language"] == tag


def test_a_trace_is_added_and_changes_nothing_else() -> None:
    spoken = Spoken(conversation_id="CA12", turn=3, state="active", outcome=None, replies=(Listen(language="pl"),))
    body = write(request("user.no_input"), spoken)
    told = json.loads(traced(body, (Reason("intent", "order_status 0.93"),)))
    assert told.pop("trace") == [{"rule": "intent", "detail": "order_status 0.93"}]
    assert told == json.loads(body)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ('{"a": 1, "b": [2]}', '{"b":[2.0],"a":1}', True),
        ('{"a": "ł"}', '{"a": "\\u0142"}', True),
        ('{"a": 0.5}', '{"a": 5e-1}', True),
        ('{"a": 1}', '{"a": true}', False),
        ('{"a": 1}', '{"a": "1"}', False),
        ('{"a": [1, 2]}', '{"a": [2, 1]}', False),
        ('{"a": null}', "{}", False),
        ('{"a": 1e400}', '{"a": 1e399}', True),
    ],
)
def test_the_same_payload_is_the_same_canonical_json(one: str, other: str, same: bool) -> None:
    assert (fingerprint(one.encode()) == fingerprint(other.encode())) is same


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
Json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(TEXTS, Json, max_size=4))
def test_neither_order_nor_space_nor_escapes_change_a_payload(payload: dict[str, object]) -> None:
    loose = json.dumps(dict(reversed(payload.items())), indent=2, ensure_ascii=True)
    tight = json.dumps(payload, separators=(",", ":"), ensure_ascii=True)
    assert fingerprint(loose.encode()) == fingerprint(tight.encode())


@given(st.lists(TEXTS, max_size=3))
def test_every_answer_reads_back_as_itself(texts: list[str]) -> None:
    replies = (*(Said(text=text, language="pl") for text in texts), Listen(language="pl"))
    body = write(
        request("user.no_input"),
        Spoken(conversation_id="CA12", turn=3, state="active", outcome=None, replies=replies),
    )
    told = TurnAnswer.model_validate_json(body)
    assert [each.text for each in told.say] == texts
    assert told.model_dump_json(exclude_unset=True).encode() == body
