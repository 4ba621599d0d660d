"""A conversation survives being saved: whatever it holds, it comes back as it was."""

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voicebot.dialogue.conversation import (
    AnythingElse,
    AtStep,
    Awaiting,
    Checking,
    Conversation,
    Filled,
    Frame,
    OpenQuestion,
    ServiceDue,
    WhichArticle,
    WhichIntent,
    WhichLanguage,
    dump,
    load,
)
from voicebot.dialogue.effects import SurveyAnswer
from voicebot.dialogue.events import PastContact
from voicebot.dialogue.replies import Said

words = st.text(max_size=8)
values = st.one_of(st.none(), st.booleans(), st.integers(-(2**53), 2**53), words)
questions: st.SearchStrategy[Awaiting | None] = st.one_of(
    st.none(),
    st.builds(OpenQuestion, words),
    st.builds(AtStep, st.integers(0, 9)),
    st.builds(Checking, words, st.lists(values, max_size=2).map(tuple), words),
    st.builds(WhichIntent, st.tuples(words, words), words),
    st.builds(WhichArticle, st.tuples(words, words), words),
    st.builds(WhichLanguage, words, words),
    st.just(AnythingElse()),
    st.builds(ServiceDue, words, words, st.integers(0, 9)),
)
frames = st.builds(
    Frame,
    scenario=words,
    step=st.one_of(st.none(), words),
    purpose=st.sampled_from(["matter", "part", "digression", "rung", "rule", "closing"]),
    done=st.lists(words, max_size=2).map(tuple),
    resume=questions,
    cause=st.sampled_from([None, "requested", "error"]),
    offered=st.dictionaries(words, st.lists(values, max_size=2).map(tuple), max_size=2),
)
conversations = st.builds(
    Conversation,
    id=words,
    bot=words,
    bot_hash=words,
    language=words,
    started_at=st.one_of(st.none(), st.just(datetime(2026, 11, 21, 10, tzinfo=UTC))),
    frames=st.lists(frames, max_size=2).map(tuple),
    awaiting=questions,
    slots=st.dictionaries(words, st.builds(Filled, value=values, heard=words, confirmed=st.booleans()), max_size=2),
    variables=st.dictionaries(words, st.one_of(values, st.dictionaries(words, values, max_size=2)), max_size=2),
    uses=st.dictionaries(words, st.integers(0, 9), max_size=2),
    contacts=st.lists(st.builds(PastContact, words, st.just(datetime(2026, 11, 1, tzinfo=UTC))), max_size=2).map(tuple),
    survey=st.lists(st.builds(SurveyAnswer, words, words, values), max_size=2).map(tuple),
    last=st.lists(st.builds(Said, text=words, language=words), max_size=2).map(tuple),
)


@given(conversations)
def test_what_is_saved_comes_back(conversation: Conversation) -> None:
    assert load(dump(conversation)) == conversation


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"id": 1}', b'{"id":"a","awaiting":{"type":"nonsense"}}'])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(msgspec.MsgspecError):
        load(data)
