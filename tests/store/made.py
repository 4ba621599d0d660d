"""Small values for the tests of this room."""

from datetime import UTC, datetime, timedelta

from voicebot.dialogue.conversation import Conversation, Outcome, State
from voicebot.dialogue.effects import CallService, EnqueueHandoff, PromiseCallback, SlotShown, StoreSurvey, SurveyAnswer
from voicebot.dialogue.events import Alternative, Heard, Started
from voicebot.dialogue.replies import Listen, Said
from voicebot.dialogue.turn import Reason
from voicebot.ports import Commit, Kept, Line, Record, TurnRow

NOON = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
CALL = CallService(id="c1:1-0", service="find_order", inputs={"number": "70012345"})


def minutes(count: float) -> datetime:
    return NOON + timedelta(minutes=count)


def conversation(
    id_: str = "c1",
    *,
    caller: str = "+48600100200",
    topics: tuple[str, ...] = (),
    minute: float = 0,
    state: State = "active",
    outcome: Outcome | None = None,
) -> Conversation:
    return Conversation(
        id=id_,
        bot="lumen",
        bot_hash="0",
        language="pl",
        caller=caller,
        topics=topics,
        started_at=minutes(minute),
        state=state,
        outcome=outcome,
    )


def row(turn: int = 1, *, answer: bytes | None = b"{}", at: datetime = NOON) -> TurnRow:
    events = (
        Started(id="c1:1", at=NOON),
        Heard(id="c1:1.1", at=NOON, alternatives=(Alternative("gdzie moja paczka", 0.9),)),
    )
    replies = (Said(text="Już sprawdzam.", language="pl"), Listen(language="pl"))
    lines = (Line(turn, "caller", "gdzie moja paczka"), Line(turn, "bot", "Już sprawdzam."))
    record = Record(events, replies, (Reason("intent", "order_status"),))
    return TurnRow(turn=turn, fingerprint=f"f{turn}", at=at, answer=answer, record=record, lines=lines)


def commit(
    held: Conversation | None = None,
    *,
    version: int = 1,
    turn: TurnRow | None = None,
    kept: tuple[Kept, ...] = (),
    due: CallService | None = None,
) -> Commit:
    return Commit(conversation=held or conversation(), version=version, turn=turn or row(version), kept=kept, due=due)


def handoff(id_: str = "c1:1-1", *, queue: str = "orders", minute: float = 0) -> EnqueueHandoff:
    return EnqueueHandoff(
        id=id_,
        queue=queue,
        reason="requested",
        because="caller asked",
        language="pl",
        priority="normal",
        skills=(),
        summary="Order 70012345 is late.",
        slots=(SlotShown("order_number", "70012345", True),),
        enqueued_at=minutes(minute),
    )


def callback(id_: str = "c1:1-2", *, queue: str = "orders", minute: float = 0) -> PromiseCallback:
    return PromiseCallback(
        id=id_,
        number="+48600100200",
        queue=queue,
        reason="closed",
        because="",
        language="pl",
        window_from=minutes(minute),
        window_to=minutes(minute + 60),
        summary="Wants to be called.",
    )


def survey(id_: str = "c1:1-3") -> StoreSurvey:
    return StoreSurvey(id=id_, answers=(SurveyAnswer("csat", "ask_csat", 5),), completed=True)
